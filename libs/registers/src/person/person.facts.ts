import { compact, type RecordLink, type RegisterRow } from '@jejak/records';
import { type Merge, mergeLinks } from '../merging';
import type { PersonState } from './person';

const mergeOf = (state: PersonState): Merge | undefined =>
  state.status === 'merged' || state.status === 'erased' ? state.merge : undefined;

/** The row of the register, without anything that says who it is: no name, no initials, no number. */
export const personRow = (state: PersonState): RegisterRow => {
  if (state.status === 'new' || state.status === 'closed') return { status: state.status, summary: {} };
  const { person, statuses, registeredOn } = state;
  return {
    status: state.status,
    occurredOn: registeredOn,
    summary: compact({
      nationality: person.nationality,
      sex: person.sex,
      statuses: statuses.length === 0 ? undefined : statuses.join(', '),
      documents: person.documents.length,
      mergedInto: mergeOf(state)?.into,
    }),
  };
};

export const personLinks = (state: PersonState): readonly RecordLink[] => mergeLinks('person', mergeOf(state));
