import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields } from '@jejak/records';
import type { AgreementState } from './performance-agreement';
import type { AgreementEvent } from './performance-agreement.events';
import { readAgreement, readAmendment, readPromises, readYear } from './performance-agreement.fields';

export type AgreementCommand = Command<'SignAgreement' | 'AmendAgreement'>;

export const allowedForAgreement = (state: AgreementState): readonly AgreementCommand['type'][] =>
  state.status === 'new' ? ['SignAgreement'] : ['AmendAgreement'];

export const decideAgreement = (
  command: AgreementCommand,
  state: AgreementState,
  context: DecisionContext,
): readonly AgreementEvent[] => {
  const fields = new Fields(command.data);
  const event = command.type === 'SignAgreement' ? sign(fields, state, context) : amend(fields, state, context);
  fields.end();
  return [event];
};

const sign = (fields: Fields, state: AgreementState, context: DecisionContext): AgreementEvent => {
  if (state.status !== 'new') throw notNow('SignAgreement', state);
  const agreement = readAgreement(fields, readYear(fields), context);
  const on = agreement.signedOn === undefined ? {} : { on: agreement.signedOn };
  return { type: 'AgreementSigned', version: 1, data: { ...on, agreement } };
};

/** An amendment states the whole list anew: a target that it leaves out is no longer promised. */
const amend = (fields: Fields, state: AgreementState, context: DecisionContext): AgreementEvent => {
  if (state.status === 'new') throw notNow('AmendAgreement', state);
  const { agreement: before } = state;
  const amendment = readAmendment(fields, before, context);
  const agreement = { ...before, ...readPromises(fields, before.year, context), amendment };
  return { type: 'AgreementAmended', version: 1, data: { on: amendment.amendedOn, agreement } };
};

const notNow = (command: AgreementCommand['type'], state: AgreementState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the agreement is ${state.status}`,
    id:
      state.status === 'new'
        ? 'Perjanjian Kinerja tahun ini belum ditandatangani.'
        : 'Perjanjian Kinerja tahun ini sudah ditandatangani; catat perubahannya.',
    allowed: allowedForAgreement(state),
  });
