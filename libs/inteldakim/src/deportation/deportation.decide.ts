import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import type { DeportationState } from './deportation';
import type { DeportationEvent } from './deportation.events';
import {
  lastStepOf,
  readCancellation,
  readDecision,
  readDeparture,
  readEntryBan,
  readEntryBanAnswer,
  readEscort,
  readProposal,
  readTravelDocument,
  refuseProtected,
} from './deportation.fields';

export type DeportationCommand = Command<
  | 'ProposeDeportation'
  | 'DecideDeportation'
  | 'NumberDeportationDecision'
  | 'ReadyTravelDocument'
  | 'EscortDeportee'
  | 'RecordDeparture'
  | 'CancelDeportation'
  | 'ProposeEntryBan'
  | 'AnswerEntryBan'
>;
type Name = DeportationCommand['type'];

const NEXT = {
  decided: 'ReadyTravelDocument',
  travelDocumentReady: 'EscortDeportee',
  escorted: 'RecordDeparture',
} as const;

/** Own commands that each step allows; a number may follow, and the entry ban goes its own way, at any time after the decision. */
export const allowedForDeportation = (state: DeportationState): readonly Name[] => {
  switch (state.status) {
    case 'new':
      return ['ProposeDeportation'];
    case 'proposed':
      return ['DecideDeportation', 'CancelDeportation'];
    case 'decided':
    case 'travelDocumentReady':
    case 'escorted':
      return [NEXT[state.status], 'CancelDeportation', ...numberable(state), ...banSteps(state)];
    case 'departed':
      return [...numberable(state), ...banSteps(state)];
    case 'cancelled':
      // The Ditjen may still answer what was proposed to it.
      return banSteps(state).filter((name) => name === 'AnswerEntryBan');
  }
};

type Known = Exclude<DeportationState, { readonly status: 'new' | 'proposed' }>;

const numberable = ({ decision }: Known): readonly Name[] =>
  decision?.number === undefined ? ['NumberDeportationDecision'] : [];

const banSteps = ({ entryBan, entryBanAnswer }: Known): readonly Name[] => {
  if (entryBan === undefined) return ['ProposeEntryBan'];
  return entryBanAnswer === undefined ? ['AnswerEntryBan'] : [];
};

export const decideDeportation = (
  command: DeportationCommand,
  state: DeportationState,
  context: DecisionContext,
): readonly DeportationEvent[] => {
  if (!allowedForDeportation(state).includes(command.type)) throw notNow(command.type, state);
  const fields = new Fields(command.data);
  const event = decideStep(command.type, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: Name,
  fields: Fields,
  state: DeportationState,
  context: DecisionContext,
): DeportationEvent => {
  switch (command) {
    case 'ProposeDeportation':
      return propose(fields, context);
    case 'DecideDeportation':
      return decideOn(fields, state, context);
    case 'NumberDeportationDecision': {
      const number = fields.text('number', NUMBER_LENGTH);
      return { type: 'DeportationDecisionNumbered', version: 1, data: { number } };
    }
    case 'ReadyTravelDocument': {
      if (state.status !== 'decided') throw notNow(command, state);
      const travelDocument = readTravelDocument(fields, state.decision, context);
      return {
        type: 'DeportationTravelDocumentReady',
        version: 1,
        data: { on: travelDocument.readyOn, travelDocument },
      };
    }
    case 'EscortDeportee': {
      if (state.status !== 'travelDocumentReady') throw notNow(command, state);
      const escort = readEscort(fields, state.travelDocument, context);
      return { type: 'DeportationEscorted', version: 1, data: { on: escort.escortedOn, escort } };
    }
    case 'RecordDeparture':
      return depart(fields, state, context);
    case 'CancelDeportation':
      return cancel(fields, state, context);
    case 'ProposeEntryBan':
      return proposeEntryBan(fields, state, context);
    case 'AnswerEntryBan':
      return answerEntryBan(fields, state, context);
  }
};

const propose = (fields: Fields, context: DecisionContext): DeportationEvent => {
  const proposal = readProposal(fields, context);
  refuseProtected(proposal.person, 'person', fields, context);
  return { type: 'DeportationProposed', version: 1, data: { on: proposal.proposedOn, proposal } };
};

/** Asked of the register again at the decision and at the departure: who became protected meanwhile stays. */
const decideOn = (fields: Fields, state: DeportationState, context: DecisionContext): DeportationEvent => {
  if (state.status !== 'proposed') throw notNow('DecideDeportation', state);
  const decision = readDecision(fields, state.proposal, context);
  refuseProtected(state.proposal.person, 'id', fields, context);
  return { type: 'DeportationDecided', version: 1, data: { on: decision.decidedOn, decision } };
};

const depart = (fields: Fields, state: DeportationState, context: DecisionContext): DeportationEvent => {
  if (state.status !== 'escorted') throw notNow('RecordDeparture', state);
  const departure = readDeparture(fields, state.escort, context);
  refuseProtected(state.proposal.person, 'id', fields, context);
  const deportation = { ...state, status: 'departed', departure } as const;
  return { type: 'DeportationDeparted', version: 1, data: { on: departure.departedOn, deportation } };
};

/** Cancelled is possible only before the departure, at which it counts. */
const cancel = (fields: Fields, state: DeportationState, context: DecisionContext): DeportationEvent => {
  if (state.status === 'new' || state.status === 'departed' || state.status === 'cancelled')
    throw notNow('CancelDeportation', state);
  const { cancelledOn, reason } = readCancellation(fields, lastStepOf(state), context);
  return { type: 'DeportationCancelled', version: 1, data: { on: cancelledOn, reason } };
};

const proposeEntryBan = (fields: Fields, state: DeportationState, context: DecisionContext): DeportationEvent => {
  if (!('decision' in state) || state.status === 'cancelled') throw notNow('ProposeEntryBan', state);
  const entryBan = readEntryBan(fields, state.decision, context);
  const deportation = { ...state, entryBan };
  return { type: 'EntryBanProposed', version: 1, data: { on: entryBan.proposedOn, deportation } };
};

const answerEntryBan = (fields: Fields, state: DeportationState, context: DecisionContext): DeportationEvent => {
  if (!('entryBan' in state)) throw notNow('AnswerEntryBan', state);
  const entryBanAnswer = readEntryBanAnswer(fields, state.entryBan, context);
  const deportation = { ...state, entryBanAnswer };
  return { type: 'EntryBanAnswered', version: 1, data: { on: entryBanAnswer.answeredOn, deportation } };
};

const notNow = (command: Name, state: DeportationState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the deportation is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada deportasi dengan status ${statusName(state.status)}.`,
    allowed: allowedForDeportation(state),
  });
