import { type DecisionContext, refuse } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, Fields } from '@jejak/records';
import { laidOver } from '../changes';
import type { Person, PersonState } from './person';
import { readChanges } from './person.fields';

/** Statuses are not corrected: one that was wrong is removed with a reason, so that it can be seen that it stood. */
const CORRECTABLE: CorrectableFields = {
  person: ['name', 'aliases', 'sex', 'nationality', 'birthDate', 'documents'],
};

/** The corrected entry: what changes is read as at its entry, what stands is left as it is. */
export const correctPerson = (
  state: PersonState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Person => {
  if (state.status === 'new')
    return refuse({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: 'There is no person to correct',
      id: 'Orang tidak ditemukan.',
    });
  applyChanges(state, changes, CORRECTABLE);
  const sent = new Fields(changes, 'changes').optionalObject('person');
  if (sent === undefined) return state;
  const person = laidOver(state.person, readChanges(sent, context));
  return { ...state, person };
};
