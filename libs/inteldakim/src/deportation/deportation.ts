import type { Deportation, DeportationEvent } from './deportation.events';

export type DeportationState = { readonly status: 'new' } | Deportation;

export const initialDeportation: DeportationState = { status: 'new' };

export const evolveDeportation = (state: DeportationState, event: DeportationEvent): DeportationState => {
  switch (event.type) {
    case 'DeportationProposed':
      return { status: 'proposed', proposal: event.data.proposal };
    case 'DeportationDecided':
      return state.status === 'proposed' ? { ...state, status: 'decided', decision: event.data.decision } : state;
    case 'DeportationDecisionNumbered':
      return 'decision' in state ? { ...state, decision: { ...state.decision, number: event.data.number } } : state;
    case 'DeportationTravelDocumentReady':
      return state.status === 'decided'
        ? { ...state, status: 'travelDocumentReady', travelDocument: event.data.travelDocument }
        : state;
    case 'DeportationEscorted':
      return state.status === 'travelDocumentReady'
        ? { ...state, status: 'escorted', escort: event.data.escort }
        : state;
    case 'DeportationCancelled':
      return state.status === 'new' || state.status === 'departed' || state.status === 'cancelled'
        ? state
        : { ...state, status: 'cancelled', cancelledOn: event.data.on, reason: event.data.reason };
    case 'DeportationDeparted':
    case 'EntryBanProposed':
    case 'EntryBanAnswered':
      return event.data.deportation;
  }
};
