import type { LocalDate } from '@jejak/kernel';
import { laidOver } from '../changes';
import type { Merge } from '../merging';
import { PERSON_STATUS_CODES } from './person-statuses';
import type { ErasureRequest, PersonEvent, PersonIdentity } from './person.events';

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
  /** An erasure that waits for a second person. */
  readonly erasure?: ErasureRequest;
}
export type RegisteredPerson = PersonEntry & { readonly status: 'registered' };
/** A duplicate: it keeps what it held, and says where it went. */
export type MergedPerson = PersonEntry & { readonly status: 'merged'; readonly merge: Merge };

/** Who it was is gone for good; what is counted by, and where a merge led, stays. */
export type ErasedPerson = PersonEntry & {
  readonly status: 'erased';
  readonly erasedOn: LocalDate;
  readonly merge?: Merge;
};
/** An entry that was voided or withdrawn: it shows nothing, but its sealed data can still be erased. */
export interface ClosedPerson {
  readonly status: 'closed';
  readonly erasure?: ErasureRequest;
  readonly erasedOn?: LocalDate;
}

export type Person = RegisteredPerson | MergedPerson | ErasedPerson;
export type PersonState = { readonly status: 'new' } | ClosedPerson | Person;

export const ERASED_NAME = 'dihapus';

export const initialPerson: PersonState = { status: 'new' };

export const evolvePerson = (state: PersonState, event: PersonEvent): PersonState => {
  if (event.type === 'PersonRegistered') {
    const { on, person, statuses } = event.data;
    const statusChanges = statuses.length === 0 ? [] : [{ on, added: statuses, removed: [] }];
    return { status: 'registered', registeredOn: on, person, statuses, statusChanges };
  }
  if (state.status === 'new') return state;
  if (state.status === 'closed') return evolveClosed(state, event);
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
    case 'PersonErasureRequested':
      return { ...state, erasure: event.data };
    case 'PersonErasureRejected':
      return withoutErasure(state);
    case 'PersonErased': {
      const { erasure: _carriedOut, ...entry } = state;
      const { sex, nationality } = state.person;
      const person = { name: ERASED_NAME, aliases: [], sex, nationality, documents: [] };
      return { ...entry, person, status: 'erased', erasedOn: event.data.on };
    }
  }
};

const withoutErasure = <S extends { readonly erasure?: ErasureRequest }>(state: S): S => {
  const { erasure: _ended, ...rest } = state;
  return rest as S;
};

const evolveClosed = (state: ClosedPerson, event: PersonEvent): ClosedPerson => {
  switch (event.type) {
    case 'PersonErasureRequested':
      return { ...state, erasure: event.data };
    case 'PersonErasureRejected':
      return withoutErasure(state);
    case 'PersonErased':
      return { status: 'closed', erasedOn: event.data.on };
    default:
      return state;
  }
};

/** In the order of the data file; one that the file no longer knows stays, at the end. */
export const inOrder = (statuses: ReadonlySet<string>): readonly string[] => [
  ...PERSON_STATUS_CODES.filter((code) => statuses.has(code)),
  ...[...statuses].filter((status) => !PERSON_STATUS_CODES.includes(status)),
];
