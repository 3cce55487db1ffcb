import { type DecisionContext, ensure } from '@jejak/kernel';
import { type Fields, noRecord } from '@jejak/records';
import { correctedEntry } from '../changes';
import type { Person, PersonState } from './person';
import { IDENTITY, readChanges } from './person.fields';

/** Statuses are not corrected: one that was wrong is removed with a reason, so that it can be seen that it stood. */
export const correctPerson = (
  state: PersonState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Person => {
  if (state.status === 'new' || state.status === 'closed') return noRecord();
  ensure(state.status !== 'erased', {
    code: 'SUBJECT_ERASED',
    en: 'The personal data of this entry was erased',
    id: 'Data pribadi orang ini sudah dihapus.',
    allowed: [],
  });
  const read = { fields: IDENTITY, read: (sent: Fields) => readChanges(sent, context) };
  return { ...state, person: correctedEntry('person', state.person, changes, read) };
};
