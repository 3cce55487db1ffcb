import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { compact, Fields, statusName } from '@jejak/records';
import type { OperationState } from './operation';
import type { OperationEvent, ReportedOperation } from './operation.events';
import {
  readCancellation,
  readDetails,
  readExecution,
  readReport,
  readReportedOn,
  readTranscribedDetails,
  readWarrant,
  refuseWithoutWarrant,
} from './operation.fields';

export type OperationCommand = Command<
  | 'PlanOperation'
  | 'IssueOperationWarrant'
  | 'NumberOperationWarrant'
  | 'CarryOutOperation'
  | 'ReportOperation'
  | 'TranscribeOperation'
  | 'CancelOperation'
>;

/** Own commands that each step allows. */
export const allowedForOperation = (state: OperationState): readonly OperationCommand['type'][] => {
  switch (state.status) {
    case 'new':
      return ['PlanOperation', 'CarryOutOperation', 'TranscribeOperation'];
    case 'planned':
      return ['IssueOperationWarrant', 'CarryOutOperation', 'CancelOperation'];
    case 'warrantIssued':
      return [...numberable(state.warrant.number), 'CarryOutOperation', 'CancelOperation'];
    case 'carriedOut':
      return state.warrant === undefined
        ? ['IssueOperationWarrant']
        : [...numberable(state.warrant.number), 'ReportOperation'];
    case 'reported':
      return state.warrant === undefined ? [] : numberable(state.warrant.number);
    case 'cancelled':
      return [];
  }
};

const numberable = (number: string | undefined): readonly OperationCommand['type'][] =>
  number === undefined ? ['NumberOperationWarrant'] : [];

export const decideOperation = (
  command: OperationCommand,
  state: OperationState,
  context: DecisionContext,
): readonly OperationEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: OperationCommand,
  fields: Fields,
  state: OperationState,
  context: DecisionContext,
): OperationEvent => {
  switch (command.type) {
    case 'PlanOperation':
      return planOperation(fields, state);
    case 'IssueOperationWarrant':
      return issueWarrant(fields, state, context);
    case 'NumberOperationWarrant':
      return numberWarrant(fields, state);
    case 'CarryOutOperation':
      return carryOut(fields, state, context);
    case 'ReportOperation':
      return report(fields, state, context);
    case 'TranscribeOperation':
      return transcribe(fields, state, context);
    case 'CancelOperation':
      return cancel(fields, state, context);
  }
};

const planOperation = (fields: Fields, state: OperationState): OperationEvent => {
  if (state.status !== 'new') throw notNow('PlanOperation', state);
  const plannedFor = fields.date('plannedFor');
  return { type: 'OperationPlanned', version: 1, data: { details: readDetails(fields), plannedFor } };
};

const issueWarrant = (fields: Fields, state: OperationState, context: DecisionContext): OperationEvent => {
  if (state.status !== 'planned' && !(state.status === 'carriedOut' && state.warrant === undefined))
    throw notNow('IssueOperationWarrant', state);
  const warrant = readWarrant(fields, context);
  return { type: 'OperationWarrantIssued', version: 1, data: { on: warrant.issuedOn, warrant } };
};

/** The number may follow the order ("nomor menyusul"), at any time after it, and is given once. */
const numberWarrant = (fields: Fields, state: OperationState): OperationEvent => {
  if (!allowedForOperation(state).includes('NumberOperationWarrant')) throw notNow('NumberOperationWarrant', state);
  return { type: 'OperationWarrantNumbered', version: 1, data: { number: fields.text('number', { max: 100 }) } };
};

const carryOut = (fields: Fields, state: OperationState, context: DecisionContext): OperationEvent => {
  if (state.status !== 'new' && state.status !== 'planned' && state.status !== 'warrantIssued')
    throw notNow('CarryOutOperation', state);
  const warrant = state.status === 'warrantIssued' ? state.warrant : undefined;
  const execution = readExecution(fields, warrant, context);
  if (warrant === undefined && execution.ground === undefined)
    refuseWithoutWarrant(['IssueOperationWarrant', 'ground']);
  const details = state.status === 'new' ? readDetails(fields) : undefined;
  return { type: 'OperationCarriedOut', version: 1, data: compact({ on: execution.startedOn, execution, details }) };
};

const report = (fields: Fields, state: OperationState, context: DecisionContext): OperationEvent => {
  if (state.status !== 'carriedOut') throw notNow('ReportOperation', state);
  if (state.warrant === undefined) refuseWithoutWarrant(['IssueOperationWarrant']);
  const reportedOn = readReportedOn(fields, state.execution, state.warrant, context);
  const operation: ReportedOperation = { ...state, status: 'reported', report: readReport(fields), reportedOn };
  return { type: 'OperationReported', version: 1, data: { on: reportedOn, operation } };
};

/**
 * A record of the past, taken from a named document that gives the operation but not its steps. It counts like any
 * other; what the document does not say stays unknown.
 */
const transcribe = (fields: Fields, state: OperationState, context: DecisionContext): OperationEvent => {
  if (state.status !== 'new') throw notNow('TranscribeOperation', state);
  const execution = readExecution(fields, undefined, context);
  const operation: ReportedOperation = {
    status: 'reported',
    details: readTranscribedDetails(fields),
    execution,
    report: readReport(fields),
    transcribedFrom: fields.text('transcribedFrom'),
  };
  return { type: 'OperationTranscribed', version: 1, data: { on: execution.startedOn, operation } };
};

/** Cancelled is possible only before the operation was carried out: afterwards it did happen. */
const cancel = (fields: Fields, state: OperationState, context: DecisionContext): OperationEvent => {
  if (state.status !== 'planned' && state.status !== 'warrantIssued') throw notNow('CancelOperation', state);
  const warrant = state.status === 'warrantIssued' ? state.warrant : undefined;
  const { cancelledOn, reason } = readCancellation(fields, warrant, context);
  return { type: 'OperationCancelled', version: 1, data: { on: cancelledOn, reason } };
};

const notNow = (command: OperationCommand['type'], state: OperationState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the operation is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada operasi dengan status ${statusName(state.status)}.`,
    allowed: allowedForOperation(state),
  });
