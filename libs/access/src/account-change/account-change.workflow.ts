import { compact, Fields, WHOLE, type Workflow } from '@jejak/records';
import { type AccountChangeCommand, decideAccountChange } from './account-change.decide';
import { type AccountChangeEvent, accountChangeEvents, type AccountStanding } from './account-change.events';

export type AccountChangeState = { readonly standing?: AccountStanding };

/** Who could do what, and when: what an administrator changes, as the log keeps it. */
export const accountChangeWorkflow: Workflow<AccountChangeState, AccountChangeCommand, AccountChangeEvent> = {
  entity: 'accountChange',
  title: 'AccountChange',
  section: 'tata-usaha',
  label: { id: 'Perubahan Akun', en: 'Account change' },
  events: accountChangeEvents,
  initialState: {},
  naturalId: (data) => new Fields(data).text('account', { max: 64 }),
  reenterable: true,
  byProgram: true,
  undo: 'NoteAccountChange',
  decide: (command, _state, context) => decideAccountChange(command, context),
  evolve: (_state, { data: { on: _on, ...standing } }) => ({ standing }),
  allowed: () => ['NoteAccountChange'],
  enters: () => WHOLE,
  contentOf: ({ standing }) => standing,
  withContent: (state) => state,
  correct: (state) => state,
  counted: () => undefined,
  factsOf: () => [],
  register: ({ standing }) => ({
    status: standing === undefined ? 'new' : standing.active ? 'standing' : 'inactive',
    summary: compact({ account: standing?.account, role: standing?.role, section: standing?.section }),
  }),
};
