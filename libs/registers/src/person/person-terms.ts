import type { SearchTerm } from '@jejak/records';
import { documentNumberKey, personNameKey } from '../normal-names';
import type { Person } from './person';

/** What a search for a person may say. */
export interface PersonQuery {
  readonly name?: string;
  readonly document?: string;
  readonly birthDate?: string;
}

const nameTerm = (name: string): SearchTerm => ({ field: 'person.name', value: personNameKey(name) });
const documentTerm = (number: string): SearchTerm => ({ field: 'person.document', value: documentNumberKey(number) });
const birthTerm = (date: string): SearchTerm => ({ field: 'person.birthDate', value: date });
const isTold = ({ value }: SearchTerm): boolean => value !== '';

/** Everything that an entry is found by; one whose data was erased by nothing. */
export const personTerms = ({ status, person }: Person): readonly SearchTerm[] =>
  status === 'erased'
    ? []
    : [
        ...[person.name, ...person.aliases].map(nameTerm),
        ...person.documents.map(({ number }) => documentTerm(number)),
        ...(person.birthDate === undefined ? [] : [birthTerm(person.birthDate)]),
      ].filter(isTold);

/** The terms that an entry must have, all of them. */
export const queryTerms = ({ name, document, birthDate }: PersonQuery): readonly SearchTerm[] =>
  [
    ...(name === undefined ? [] : [nameTerm(name)]),
    ...(document === undefined ? [] : [documentTerm(document)]),
    ...(birthDate === undefined ? [] : [birthTerm(birthDate)]),
  ].filter(isTold);

/** Searches that together find every entry that may be the same person: by a document, or by a name with the date. */
export const likenessTerms = ({ person }: Person): readonly (readonly SearchTerm[])[] => {
  const { birthDate } = person;
  const named =
    birthDate === undefined ? [] : [person.name, ...person.aliases].map((name) => queryTerms({ name, birthDate }));
  return [...person.documents.map(({ number: document }) => queryTerms({ document })), ...named].filter(
    (terms) => terms.length > 0,
  );
};
