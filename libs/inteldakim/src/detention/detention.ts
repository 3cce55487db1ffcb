import type { LocalDate } from '@jejak/kernel';
import type { AdmittedDetention, DetentionEvent, DetentionOrder } from './detention.events';

export type OrderedDetention = { readonly status: 'ordered'; readonly order: DetentionOrder };
export type CancelledDetention = {
  readonly status: 'cancelled';
  readonly order: DetentionOrder;
  readonly cancelledOn: LocalDate;
  readonly reason: string;
};

/** The detention of one person, in one of its steps. */
export type Detention = OrderedDetention | CancelledDetention | AdmittedDetention;
export type DetentionState = { readonly status: 'new' } | Detention;

export const initialDetention: DetentionState = { status: 'new' };

export const evolveDetention = (state: DetentionState, event: DetentionEvent): DetentionState => {
  switch (event.type) {
    case 'DetentionOrdered':
      return { status: 'ordered', order: event.data.order };
    case 'DetentionDecisionNumbered':
      return state.status === 'new'
        ? state
        : { ...state, order: { ...state.order, decisionNumber: event.data.decisionNumber } };
    case 'DetentionCancelled':
      return state.status === 'ordered'
        ? { ...state, status: 'cancelled', cancelledOn: event.data.on, reason: event.data.reason }
        : state;
    case 'DetaineeAdmitted':
    case 'DetaineePlacedElsewhere':
    case 'DetaineeReturned':
    case 'DetaineeEscaped':
    case 'DetaineeRecaptured':
    case 'DetentionEnded':
      return event.data.detention;
  }
};
