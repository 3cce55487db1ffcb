import { addDays } from '@jejak/calendar';
import { type Command, type DecisionContext, ensure, Refusal } from '@jejak/kernel';
import { compact, ensureNotBefore, Fields, SECTIONS, statusName } from '@jejak/records';
import { ensureAccountId } from '../accounts/account';
import type { DelegationState } from './delegation';
import { DELEGATED_ROLES, type Delegation, DELEGATION_KINDS, type DelegationEvent } from './delegation.events';

export type DelegationCommand = Command<'AppointDelegate' | 'RevokeDelegation'>;

/** Who appoints: the head of the office, or the administrator who carries a letter out. */
const APPOINTERS: ReadonlySet<string> = new Set(['head', 'admin']);
/** SE BKN 1/SE/I/2021: a pelaksana tugas for three months, which may be prolonged by a new letter. */
const LONGEST_DAYS = 92;

export const allowedForDelegation = ({ status }: DelegationState): readonly DelegationCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['AppointDelegate'];
    case 'standing':
      return ['RevokeDelegation'];
    case 'revoked':
      return [];
  }
};

export const decideDelegation = (
  command: DelegationCommand,
  state: DelegationState,
  context: DecisionContext,
): readonly DelegationEvent[] => {
  ensure(APPOINTERS.has(context.role), {
    code: 'DELEGATION_NOT_YOURS',
    field: 'role',
    en: 'Only the head of the office or an administrator decides on a delegation',
    id: 'Hanya kepala kantor atau admin yang menetapkan Plh atau Plt.',
    allowed: [...APPOINTERS],
  });
  const fields = new Fields(command.data);
  const event = command.type === 'AppointDelegate' ? appoint(fields, state, context) : revoke(fields, state, context);
  fields.end();
  return [event];
};

const appoint = (fields: Fields, state: DelegationState, context: DecisionContext): DelegationEvent => {
  if (state.status !== 'new') throw notNow('AppointDelegate', state);
  const delegation = readDelegation(fields, context);
  ensure(delegation.account !== context.actor, {
    code: 'FOUR_EYES',
    field: 'account',
    en: 'Nobody appoints himself',
    id: 'Tidak ada yang menunjuk dirinya sendiri; mintalah orang kedua.',
  });
  return { type: 'DelegationAppointed', version: 1, data: { on: context.today, delegation } };
};

const readDelegation = (fields: Fields, { today }: DecisionContext): Delegation => {
  const account = fields.text('account', { max: 64 });
  ensureAccountId(account);
  const as = fields.choice('as', DELEGATED_ROLES);
  const section = as === 'section-head' ? fields.choice('section', SECTIONS) : undefined;
  const from = fields.date('from');
  // Rights are not given for days that are over: what was approved then would look as if it had been in order.
  ensureNotBefore(from, fields.at('from'), today, 'hari ini');
  const to = fields.date('to');
  ensureNotBefore(to, fields.at('to'), from, 'hari pertama');
  const last = addDays(from, LONGEST_DAYS - 1);
  if (to > last)
    fields.refuse('to', {
      code: 'DELEGATION_TOO_LONG',
      en: `A delegation lasts at most ${String(LONGEST_DAYS)} days`,
      id: `Plh atau Plt paling lama ${String(LONGEST_DAYS)} hari; perpanjangan memakai surat baru.`,
      allowed: [`≤ ${last}`],
    });
  const kind = fields.choice('kind', DELEGATION_KINDS);
  return compact({
    account,
    as,
    section,
    kind,
    from,
    to,
    letterNumber: fields.optionalText('letterNumber', { max: 100 }),
  });
};

const revoke = (fields: Fields, state: DelegationState, { today }: DecisionContext): DelegationEvent => {
  if (state.status !== 'standing') throw notNow('RevokeDelegation', state);
  const { delegation } = state;
  return { type: 'DelegationRevoked', version: 1, data: { on: today, delegation, reason: fields.reason() } };
};

const notNow = (command: DelegationCommand['type'], state: DelegationState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the delegation is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada penunjukan dengan status ${statusName(state.status)}.`,
    allowed: allowedForDelegation(state),
  });
