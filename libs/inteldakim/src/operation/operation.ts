import type { LocalDate } from '@jejak/kernel';
import type { Execution, OperationDetails, OperationEvent, ReportedOperation, WarrantOrder } from './operation.events';

export type PlannedOperation = {
  readonly status: 'planned';
  readonly details: OperationDetails;
  readonly plannedFor: LocalDate;
};
export type WarrantedOperation = {
  readonly status: 'warrantIssued';
  readonly details: OperationDetails;
  readonly plannedFor: LocalDate;
  readonly warrant: WarrantOrder;
};
export type CarriedOutOperation = {
  readonly status: 'carriedOut';
  readonly details: OperationDetails;
  readonly plannedFor?: LocalDate;
  readonly warrant?: WarrantOrder;
  readonly execution: Execution;
};
export type CancelledOperation = {
  readonly status: 'cancelled';
  readonly details: OperationDetails;
  readonly plannedFor: LocalDate;
  readonly warrant?: WarrantOrder;
  readonly cancelledOn: LocalDate;
  readonly reason: string;
};

/** An operation that exists, in one of its steps. */
export type Operation =
  PlannedOperation | WarrantedOperation | CarriedOutOperation | ReportedOperation | CancelledOperation;
export type OperationState = { readonly status: 'new' } | Operation;

export const initialOperation: OperationState = { status: 'new' };

export const evolveOperation = (state: OperationState, event: OperationEvent): OperationState => {
  switch (event.type) {
    case 'OperationPlanned':
      return { status: 'planned', details: event.data.details, plannedFor: event.data.plannedFor };
    case 'OperationWarrantIssued':
      if (state.status === 'planned') return { ...state, status: 'warrantIssued', warrant: event.data.warrant };
      return state.status === 'carriedOut' ? { ...state, warrant: event.data.warrant } : state;
    case 'OperationWarrantNumbered':
      return 'warrant' in state ? { ...state, warrant: { ...state.warrant, number: event.data.number } } : state;
    case 'OperationCarriedOut':
      return carriedOut(state, event.data.execution, event.data.details);
    case 'OperationReported':
    case 'OperationTranscribed':
      return event.data.operation;
    case 'OperationCancelled':
      return state.status === 'planned' || state.status === 'warrantIssued'
        ? { ...state, status: 'cancelled', cancelledOn: event.data.on, reason: event.data.reason }
        : state;
  }
};

const carriedOut = (state: OperationState, execution: Execution, details?: OperationDetails): OperationState => {
  if (state.status === 'planned' || state.status === 'warrantIssued')
    return { ...state, status: 'carriedOut', execution };
  return state.status === 'new' && details !== undefined ? { status: 'carriedOut', details, execution } : state;
};
