import type { DecisionContext } from '@jejak/kernel';

/** Two persons as a test's register of persons knows them, by id alone. */
export const PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
export const OTHER_PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
export const STRANGER = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6073';
/** Another record. */
export const RECORD = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6099';

export const PERSON_STREAM = `cilegon.person-${PERSON}`;
export const OTHER_STREAM = `cilegon.person-${OTHER_PERSON}`;

/** What the register says: the first person has these statuses, the other one has none. */
export const registered = (...statuses: readonly string[]): Pick<DecisionContext, 'references'> => ({
  references: { [PERSON_STREAM]: { statuses }, [OTHER_STREAM]: { statuses: [] } },
});

/** The first person's entry was merged into the other's. */
export const merged: Pick<DecisionContext, 'references'> = {
  references: { [PERSON_STREAM]: { status: 'merged', statuses: [], merge: { into: OTHER_PERSON } } },
};
