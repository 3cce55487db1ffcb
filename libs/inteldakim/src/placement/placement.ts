import type { LocalDate } from '@jejak/kernel';
import type { BegunPlacement, PlacementEvent, PlacementOrder } from './placement.events';

export type OrderedPlacement = { readonly status: 'ordered'; readonly order: PlacementOrder };
export type CancelledPlacement = {
  readonly status: 'cancelled';
  readonly order: PlacementOrder;
  readonly cancelledOn: LocalDate;
  readonly reason: string;
};

/** The placement of one victim, in one of its steps. */
export type Placement = OrderedPlacement | CancelledPlacement | BegunPlacement;
export type PlacementState = { readonly status: 'new' } | Placement;

export const initialPlacement: PlacementState = { status: 'new' };

export const evolvePlacement = (state: PlacementState, event: PlacementEvent): PlacementState => {
  switch (event.type) {
    case 'PlacementOrdered':
      return { status: 'ordered', order: event.data.order };
    case 'PlacementDecisionNumbered':
      return state.status === 'new'
        ? state
        : { ...state, order: { ...state.order, decisionNumber: event.data.decisionNumber } };
    case 'PlacementCancelled':
      return state.status === 'ordered'
        ? { ...state, status: 'cancelled', cancelledOn: event.data.on, reason: event.data.reason }
        : state;
    case 'VictimPlaced':
    case 'PlacementEnded':
      return event.data.placement;
  }
};
