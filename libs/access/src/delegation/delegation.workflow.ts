import { compact, WHOLE, type Workflow } from '@jejak/records';
import { type DelegationState, evolveDelegation, initialDelegation } from './delegation';
import { allowedForDelegation, decideDelegation, type DelegationCommand } from './delegation.decide';
import { type DelegationEvent, delegationEvents } from './delegation.events';

/** Kept by Tata Usaha, which holds the letters of appointment (LKIP 2021, Bab I: urusan kepegawaian). */
export const delegationWorkflow: Workflow<DelegationState, DelegationCommand, DelegationEvent> = {
  entity: 'delegation',
  title: 'Delegation',
  section: 'tata-usaha',
  label: { id: 'Plh dan Plt', en: 'Delegation' },
  events: delegationEvents,
  initialState: initialDelegation,
  reenterable: false,
  undo: 'RevokeDelegation',
  decide: decideDelegation,
  evolve: evolveDelegation,
  allowed: allowedForDelegation,
  enters: ({ type }) => (type === 'DelegationAppointed' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state.delegation),
  withContent: (state) => state,
  correct: (state) => state,
  counted: () => undefined,
  factsOf: () => [],
  register: (state) => {
    if (state.status === 'new') return { status: state.status, summary: {} };
    const { account, as, section, kind, from, to } = state.delegation;
    return { status: state.status, occurredOn: from, summary: compact({ account, as, section, kind, from, to }) };
  },
};
