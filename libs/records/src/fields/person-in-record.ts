import type { RecordLink } from '../obligations';
import type { Fields } from './fields';
import { readRegisterId } from './record-references';

export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** A person as a record names one: by register id, never by name. Nationality and sex are copied, to be counted by. */
export interface PersonInRecord {
  /** Id in the register of persons. */
  readonly person: string;
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  readonly sex: Sex;
}

/** ISO 3166-1 alpha-3; also the codes that travel documents print for the stateless and refugees (`XXA`, `XXB`). */
export const readNationality = (fields: Fields): string => {
  const nationality = fields.text('nationality', { min: 3, max: 3 }).toUpperCase();
  if (!/^[A-Z]{3}$/.test(nationality))
    fields.refuse('nationality', {
      code: 'NATIONALITY_INVALID',
      en: 'A nationality is an ISO 3166-1 alpha-3 code',
      id: 'Kewarganegaraan ditulis dengan kode tiga huruf, misalnya CHN.',
      allowed: ['ISO 3166-1 alpha-3'],
    });
  return nationality;
};

export const readPersonInRecord = (fields: Fields): PersonInRecord => ({
  person: readRegisterId(fields, 'person'),
  nationality: readNationality(fields),
  sex: fields.choice('sex', SEXES),
});

/** Persons of one record, each once. */
export const readPersonsOnce = <T extends Pick<PersonInRecord, 'person'>>(
  fields: Fields,
  read: (person: Fields) => T,
): readonly T[] => {
  const seen = new Set<string>();
  return fields.list(
    'persons',
    (row) => {
      const person = read(row);
      refuseSecondMention(row, person.person, seen);
      return person;
    },
    { min: 1 },
  );
};

/** Refuses a person that the list names already, and remembers it. */
export const refuseSecondMention = (row: Fields, person: string, seen: Set<string>): void => {
  if (seen.has(person))
    row.refuse('person', {
      code: 'PERSON_TWICE',
      en: 'The person is named twice',
      id: 'Orang ini tertulis lebih dari satu kali.',
      allowed: ['satu baris per orang'],
    });
  seen.add(person);
};

export const personLinks = (persons: readonly Pick<PersonInRecord, 'person'>[]): readonly RecordLink[] =>
  persons.map(({ person }) => ({ entity: 'person', id: person, relation: 'orang' }));
