import type { LocalDate } from '@jejak/kernel';
import { laidOver } from '../changes';
import type { Merge } from '../merging';
import { PERSON_STATUS_CODES } from './person-statuses';
import type { PersonEvent, PersonIdentity } from './person.events';

/** A status that was added or taken away, and why; those of the registration have no reason of their own. */
export interface PersonStatusChange {
  readonly on: LocalDate;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reason?: string;
}

interface PersonEntry {
  readonly registeredOn: LocalDate;
  readonly person: PersonIdentity;
  /** Statuses that stand: what rules of other workflows ask for. */
  readonly statuses: readonly string[];
  /** Every change of them, oldest first. */
  readonly statusChanges: readonly PersonStatusChange[];
}
export type RegisteredPerson = PersonEntry & { readonly status: 'registered' };
/** A duplicate: it keeps what it held, and says where it went. */
export type MergedPerson = PersonEntry & { readonly status: 'merged'; readonly merge: Merge };

export type Person = RegisteredPerson | MergedPerson;
export type PersonState = { readonly status: 'new' } | Person;

export const initialPerson: PersonState = { status: 'new' };

export const evolvePerson = (state: PersonState, event: PersonEvent): PersonState => {
  if (event.type === 'PersonRegistered') {
    const { on, person, statuses } = event.data;
    const statusChanges = statuses.length === 0 ? [] : [{ on, added: statuses, removed: [] }];
    return { status: 'registered', registeredOn: on, person, statuses, statusChanges };
  }
  if (state.status === 'new') return state;
  switch (event.type) {
    case 'PersonUpdated':
      return { ...state, person: laidOver(state.person, event.data.changes) };
    case 'PersonStatusSet': {
      const { added, removed } = event.data;
      const standing = new Set([...state.statuses, ...added].filter((status) => !removed.includes(status)));
      return {
        ...state,
        statuses: inOrder(standing),
        statusChanges: [...state.statusChanges, event.data],
      };
    }
    case 'PersonMerged':
      return { ...state, status: 'merged', merge: event.data };
    case 'PersonUnmerged': {
      if (state.status !== 'merged') return state;
      const { merge: _undone, ...entry } = state;
      return { ...entry, status: 'registered' };
    }
  }
};

/** In the order of the data file; one that the file no longer knows stays, at the end. */
export const inOrder = (statuses: ReadonlySet<string>): readonly string[] => [
  ...PERSON_STATUS_CODES.filter((code) => statuses.has(code)),
  ...[...statuses].filter((status) => !PERSON_STATUS_CODES.includes(status)),
];
