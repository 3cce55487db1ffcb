import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import type { BapState } from './bap';
import type { BapEvent } from './bap.events';
import { readCancellation, readDetails, readOpenedOn, readSigning } from './bap.fields';

export type BapCommand = Command<'OpenBap' | 'NumberBap' | 'SignBap' | 'CancelBap'>;

/** Own commands that each step allows. */
export const allowedForBap = (state: BapState): readonly BapCommand['type'][] => {
  if (state.status === 'new') return ['OpenBap'];
  if (state.status === 'cancelled') return [];
  const numberable = state.details.number === undefined ? (['NumberBap'] as const) : [];
  return state.status === 'opened' ? [...numberable, 'SignBap', 'CancelBap'] : numberable;
};

export const decideBap = (command: BapCommand, state: BapState, context: DecisionContext): readonly BapEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (command: BapCommand, fields: Fields, state: BapState, context: DecisionContext): BapEvent => {
  switch (command.type) {
    case 'OpenBap':
      return openBap(fields, state, context);
    case 'NumberBap':
      return numberBap(fields, state);
    case 'SignBap':
      return signBap(fields, state, context);
    case 'CancelBap':
      return cancelBap(fields, state, context);
  }
};

const openBap = (fields: Fields, state: BapState, context: DecisionContext): BapEvent => {
  if (state.status !== 'new') throw notNow('OpenBap', state);
  const openedOn = readOpenedOn(fields, context);
  const bap = { status: 'opened' as const, openedOn, details: readDetails(fields, openedOn, context) };
  return { type: 'BapOpened', version: 1, data: { on: openedOn, bap } };
};

/** The number may follow ("nomor menyusul"), also after the signing, and is given once. */
const numberBap = (fields: Fields, state: BapState): BapEvent => {
  if (!allowedForBap(state).includes('NumberBap')) throw notNow('NumberBap', state);
  return { type: 'BapNumbered', version: 1, data: { number: fields.text('number', NUMBER_LENGTH) } };
};

const signBap = (fields: Fields, state: BapState, context: DecisionContext): BapEvent => {
  if (state.status !== 'opened') throw notNow('SignBap', state);
  const signing = readSigning(fields, state, context);
  return {
    type: 'BapSigned',
    version: 1,
    data: { on: signing.signedOn, bap: { ...state, status: 'signed', signing } },
  };
};

/** Cancelled is possible only before the signing: a signed BAP counts. */
const cancelBap = (fields: Fields, state: BapState, context: DecisionContext): BapEvent => {
  if (state.status !== 'opened') throw notNow('CancelBap', state);
  const { cancelledOn, reason } = readCancellation(fields, state.openedOn, context);
  return { type: 'BapCancelled', version: 1, data: { on: cancelledOn, reason } };
};

const notNow = (command: BapCommand['type'], state: BapState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the BAP is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada BAP dengan status ${statusName(state.status)}.`,
    allowed: allowedForBap(state),
  });
