import type { LocalDate } from '@jejak/kernel';
import type { BapEvent, OpenedBap, SignedBap } from './bap.events';

export type CancelledBap = Omit<OpenedBap, 'status'> & {
  readonly status: 'cancelled';
  readonly cancelledOn: LocalDate;
  readonly reason: string;
};

/** A BAP that exists, in one of its steps. */
export type Bap = OpenedBap | SignedBap | CancelledBap;
export type BapState = { readonly status: 'new' } | Bap;

export const initialBap: BapState = { status: 'new' };

export const evolveBap = (state: BapState, event: BapEvent): BapState => {
  switch (event.type) {
    case 'BapOpened':
    case 'BapSigned':
      return event.data.bap;
    case 'BapNumbered':
      return state.status === 'new' ? state : { ...state, details: { ...state.details, number: event.data.number } };
    case 'BapCancelled':
      return state.status === 'opened'
        ? { ...state, status: 'cancelled', cancelledOn: event.data.on, reason: event.data.reason }
        : state;
  }
};
