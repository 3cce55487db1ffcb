import type {
  AppliedStayPermit,
  GrantedStayPermit,
  IssuedStayPermit,
  RecordedStayPermit,
  RefusedStayPermit,
  StayPermitEvent,
} from './stay-permit.events';

/** An application or a document, in one of its steps. */
export type StayPermit =
  AppliedStayPermit | GrantedStayPermit | RefusedStayPermit | IssuedStayPermit | RecordedStayPermit;
export type StayPermitState = { readonly status: 'new' } | StayPermit;

export const initialStayPermit: StayPermitState = { status: 'new' };

export const evolveStayPermit = (state: StayPermitState, event: StayPermitEvent): StayPermitState => {
  switch (event.type) {
    case 'StayPermitApplied':
      return { status: 'applied', request: event.data.request, appliedOn: event.data.on };
    case 'StayPermitGranted':
      return state.status === 'applied' ? { ...state, status: 'granted', grantedOn: event.data.on } : state;
    case 'StayPermitRefused':
    case 'StayPermitIssued':
    case 'StayPermitIssuedRecorded':
      return event.data.permit;
    case 'StayPermitNumbered':
      return isIssued(state)
        ? { ...state, issue: { ...state.issue, documentNumber: event.data.documentNumber } }
        : state;
  }
};

export const isIssued = (state: StayPermitState): state is IssuedStayPermit | RecordedStayPermit =>
  state.status === 'issued' || state.status === 'recorded';
