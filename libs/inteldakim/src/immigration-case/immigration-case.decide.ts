import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, readPersonInRecord, readPersonsOnce, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import { type ImmigrationCaseState, undecidedIn } from './immigration-case';
import type { ImmigrationCaseEvent } from './immigration-case.events';
import { readClosing, readConference, readDetails, readOpenedOn } from './immigration-case.fields';

export type ImmigrationCaseCommand = Command<
  'OpenImmigrationCase' | 'NumberImmigrationCase' | 'HoldCaseConference' | 'CloseImmigrationCase'
>;

/** Own commands that each step allows. */
export const allowedForImmigrationCase = (state: ImmigrationCaseState): readonly ImmigrationCaseCommand['type'][] => {
  if (state.status === 'new') return ['OpenImmigrationCase'];
  const numberable = state.details.number === undefined ? (['NumberImmigrationCase'] as const) : [];
  if (state.status === 'closed') return numberable;
  return [
    ...numberable,
    'HoldCaseConference',
    ...(undecidedIn(state).length === 0 ? (['CloseImmigrationCase'] as const) : []),
  ];
};

export const decideImmigrationCase = (
  command: ImmigrationCaseCommand,
  state: ImmigrationCaseState,
  context: DecisionContext,
): readonly ImmigrationCaseEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: ImmigrationCaseCommand,
  fields: Fields,
  state: ImmigrationCaseState,
  context: DecisionContext,
): ImmigrationCaseEvent => {
  switch (command.type) {
    case 'OpenImmigrationCase':
      return openCase(fields, state, context);
    case 'NumberImmigrationCase':
      return numberCase(fields, state);
    case 'HoldCaseConference':
      return holdConference(fields, state, context);
    case 'CloseImmigrationCase':
      return closeCase(fields, state, context);
  }
};

const openCase = (fields: Fields, state: ImmigrationCaseState, context: DecisionContext): ImmigrationCaseEvent => {
  if (state.status !== 'new') throw notNow('OpenImmigrationCase', state);
  const openedOn = readOpenedOn(fields, context);
  const immigrationCase = {
    status: 'opened' as const,
    openedOn,
    details: readDetails(fields),
    persons: readPersonsOnce(fields, readPersonInRecord),
    conferences: [],
  };
  return { type: 'ImmigrationCaseOpened', version: 1, data: { on: openedOn, immigrationCase } };
};

/** The number may follow the opening ("nomor menyusul"), at any time after it, and is given once. */
const numberCase = (fields: Fields, state: ImmigrationCaseState): ImmigrationCaseEvent => {
  if (state.status === 'new' || state.details.number !== undefined) throw notNow('NumberImmigrationCase', state);
  return { type: 'ImmigrationCaseNumbered', version: 1, data: { number: fields.text('number', NUMBER_LENGTH) } };
};

const holdConference = (
  fields: Fields,
  state: ImmigrationCaseState,
  context: DecisionContext,
): ImmigrationCaseEvent => {
  if (state.status !== 'opened') throw notNow('HoldCaseConference', state);
  const conference = readConference(fields, state, context);
  const immigrationCase = { ...state, conferences: [...state.conferences, conference] };
  return { type: 'ImmigrationCaseConferenceHeld', version: 1, data: { on: conference.heldOn, immigrationCase } };
};

const closeCase = (fields: Fields, state: ImmigrationCaseState, context: DecisionContext): ImmigrationCaseEvent => {
  if (state.status !== 'opened') throw notNow('CloseImmigrationCase', state);
  const closing = readClosing(fields, state, context);
  const immigrationCase = { ...state, status: 'closed' as const, ...closing };
  return { type: 'ImmigrationCaseClosed', version: 1, data: { on: closing.closedOn, immigrationCase } };
};

const notNow = (command: ImmigrationCaseCommand['type'], state: ImmigrationCaseState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the case is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada perkara dengan status ${statusName(state.status)}.`,
    allowed: allowedForImmigrationCase(state),
  });
