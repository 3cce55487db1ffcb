import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, readStepDateOrToday, statusName } from '@jejak/records';
import { isIssued, type StayPermitState } from './stay-permit';
import type { StayPermitEvent } from './stay-permit.events';
import { readDocumentNumber, readIssue, readRecorded, readRefusal, readRequest } from './stay-permit.fields';

export type StayPermitCommand = Command<
  | 'ApplyStayPermit'
  | 'GrantStayPermit'
  | 'RefuseStayPermit'
  | 'IssueStayPermit'
  | 'NumberStayPermit'
  | 'RecordIssuedPermit'
>;

/** Own commands that each step allows. */
export const allowedForStayPermit = (state: StayPermitState): readonly StayPermitCommand['type'][] => {
  switch (state.status) {
    case 'new':
      return ['ApplyStayPermit', 'RecordIssuedPermit'];
    case 'applied':
      return ['GrantStayPermit', 'RefuseStayPermit'];
    case 'granted':
      return ['IssueStayPermit'];
    case 'issued':
    case 'recorded':
      return state.issue.documentNumber === undefined ? ['NumberStayPermit'] : [];
    case 'refused':
      return [];
  }
};

export const decideStayPermit = (
  command: StayPermitCommand,
  state: StayPermitState,
  context: DecisionContext,
): readonly StayPermitEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: StayPermitCommand,
  fields: Fields,
  state: StayPermitState,
  context: DecisionContext,
): StayPermitEvent => {
  switch (command.type) {
    case 'ApplyStayPermit':
      return apply(fields, state, context);
    case 'GrantStayPermit':
      return grant(fields, state, context);
    case 'RefuseStayPermit':
      return refuse(fields, state, context);
    case 'IssueStayPermit':
      return issue(fields, state, context);
    case 'NumberStayPermit':
      return number(fields, state);
    case 'RecordIssuedPermit':
      return record(fields, state, context);
  }
};

const apply = (fields: Fields, state: StayPermitState, context: DecisionContext): StayPermitEvent => {
  if (state.status !== 'new') throw notNow('ApplyStayPermit', state);
  const on = readStepDateOrToday(fields, 'appliedOn', context);
  return { type: 'StayPermitApplied', version: 1, data: { on, request: readRequest(fields, on, context) } };
};

const grant = (fields: Fields, state: StayPermitState, context: DecisionContext): StayPermitEvent => {
  if (state.status !== 'applied') throw notNow('GrantStayPermit', state);
  const on = readStepDateOrToday(fields, 'grantedOn', context, { on: state.appliedOn, called: 'tanggal permohonan' });
  return { type: 'StayPermitGranted', version: 1, data: { on } };
};

const refuse = (fields: Fields, state: StayPermitState, context: DecisionContext): StayPermitEvent => {
  if (state.status !== 'applied') throw notNow('RefuseStayPermit', state);
  const refusal = readRefusal(fields, state.appliedOn, context);
  return {
    type: 'StayPermitRefused',
    version: 1,
    data: { on: refusal.refusedOn, permit: { ...state, status: 'refused', refusal } },
  };
};

/** The document counts from here, on the day of issue. */
const issue = (fields: Fields, state: StayPermitState, context: DecisionContext): StayPermitEvent => {
  if (state.status !== 'granted') throw notNow('IssueStayPermit', state);
  const issued = readIssue(fields, context, { on: state.grantedOn, called: 'tanggal persetujuan' });
  return {
    type: 'StayPermitIssued',
    version: 1,
    data: { on: issued.issuedOn, permit: { ...state, status: 'issued', issue: issued } },
  };
};

/** The number may follow the document ("nomor menyusul"), and is given once. */
const number = (fields: Fields, state: StayPermitState): StayPermitEvent => {
  if (!isIssued(state) || state.issue.documentNumber !== undefined) throw notNow('NumberStayPermit', state);
  return { type: 'StayPermitNumbered', version: 1, data: { documentNumber: readDocumentNumber(fields) } };
};

/** SIMKIM has done all the steps already: one act, one entry. It counts like any other. */
const record = (fields: Fields, state: StayPermitState, context: DecisionContext): StayPermitEvent => {
  if (state.status !== 'new') throw notNow('RecordIssuedPermit', state);
  const permit = readRecorded(fields, context);
  return { type: 'StayPermitIssuedRecorded', version: 1, data: { on: permit.issue.issuedOn, permit } };
};

const notNow = (command: StayPermitCommand['type'], state: StayPermitState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the stay permit is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada izin tinggal dengan status ${statusName(state.status)}.`,
    allowed: allowedForStayPermit(state),
  });
