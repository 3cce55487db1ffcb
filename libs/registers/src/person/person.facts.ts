import { compact, type RecordLink, type RegisterRow } from '@jejak/records';
import { mergeLinks } from '../merging';
import type { PersonState } from './person';

/** The row of the register, without anything that says who it is: no name, no initials, no number. */
export const personRow = (state: PersonState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { person, statuses, registeredOn } = state;
  return {
    status: state.status,
    occurredOn: registeredOn,
    summary: compact({
      nationality: person.nationality,
      sex: person.sex,
      statuses: statuses.length === 0 ? undefined : statuses.join(', '),
      documents: person.documents.length,
      mergedInto: state.status === 'merged' ? state.merge.into : undefined,
    }),
  };
};

export const personLinks = (state: PersonState): readonly RecordLink[] =>
  state.status === 'merged' ? mergeLinks('person', state.merge) : [];
