import type { Deadline, MetDeadline } from '@jejak/records';
import { planDeadline } from '../plan-deadline';
import type { OperationState } from './operation';

export const operationDeadlines = (state: OperationState): readonly Deadline[] =>
  state.status === 'planned' || state.status === 'warrantIssued' ? [planDeadline(state.plannedFor)] : [];

/** Met on the first day of the operation, in time or late. */
export const metOperationDeadlines = (state: OperationState): readonly MetDeadline[] =>
  (state.status === 'carriedOut' || state.status === 'reported') && state.plannedFor !== undefined
    ? [{ ...planDeadline(state.plannedFor), metOn: state.execution.startedOn }]
    : [];
