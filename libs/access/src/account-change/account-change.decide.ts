import type { Command, DecisionContext } from '@jejak/kernel';
import { compact, Fields, SECTIONS } from '@jejak/records';
import { ROLES } from '../caller';
import { ACCOUNT_CHANGES, type AccountChangeEvent, type AccountStanding } from './account-change.events';

export type AccountChangeCommand = Command<'NoteAccountChange'>;

/** Written by the program when an administrator changes an account, before the change holds. */
export const decideAccountChange = (
  command: AccountChangeCommand,
  context: DecisionContext,
): readonly AccountChangeEvent[] => {
  const fields = new Fields(command.data);
  const standing: AccountStanding = compact({
    account: fields.text('account', { max: 64 }),
    change: fields.choice('change', ACCOUNT_CHANGES),
    role: fields.choice('role', ROLES),
    section: fields.optionalChoice('section', SECTIONS),
    office: fields.text('office', { max: 63 }),
    active: fields.boolean('active'),
  });
  fields.end();
  return [{ type: 'AccountChangeNoted', version: 1, data: { on: context.today, ...standing } }];
};
