import type { LocalDate } from '@jejak/kernel';
import { documentNumberKey, personNameKey } from '../normal-names';

/** What is compared of a person; open values, so where they are sealed the query decrypts them first. */
export interface ComparablePerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly birthDate?: LocalDate;
  readonly documents?: readonly { readonly kind: string; readonly number: string; readonly issuedBy?: string }[];
}

export type DuplicateGround = 'document' | 'name-and-birth-date';

export interface LikelyDuplicate {
  readonly id: string;
  /** The strongest first. */
  readonly grounds: readonly DuplicateGround[];
}

/**
 * Entries that may be the same person: the same number of a document, or the same name (whatever the order of its words)
 * and date of birth. It warns and never refuses: names and dates repeat, and numbers are mistyped.
 * @param known entries that stand; those that were merged are left out by the caller
 */
export const likelyDuplicates = (
  candidate: ComparablePerson,
  known: readonly (ComparablePerson & { readonly id: string })[],
): readonly LikelyDuplicate[] => {
  const found = known.flatMap((person): readonly LikelyDuplicate[] => {
    const grounds: readonly DuplicateGround[] = [
      ...(sharesDocument(candidate, person) ? (['document'] as const) : []),
      ...(sharesNameAndBirthDate(candidate, person) ? (['name-and-birth-date'] as const) : []),
    ];
    return grounds.length === 0 ? [] : [{ id: person.id, grounds }];
  });
  return found.sort((a, b) => rank(b) - rank(a));
};

const rank = ({ grounds }: LikelyDuplicate): number =>
  (grounds.includes('document') ? 2 : 0) + (grounds.includes('name-and-birth-date') ? 1 : 0);

/** Of one kind and number, and not said to be of different issuers. */
const sharesDocument = ({ documents: one = [] }: ComparablePerson, { documents: other = [] }: ComparablePerson) =>
  one.some((a) =>
    other.some(
      (b) =>
        a.kind === b.kind &&
        documentNumberKey(a.number) === documentNumberKey(b.number) &&
        documentNumberKey(a.number) !== '' &&
        (a.issuedBy === undefined || b.issuedBy === undefined || sameIssuer(a.issuedBy, b.issuedBy)),
    ),
  );

const sameIssuer = (one: string, other: string): boolean => personNameKey(one) === personNameKey(other);

const namesOf = ({ name, aliases = [] }: ComparablePerson): readonly string[] =>
  [name, ...aliases].map(personNameKey).filter((key) => key !== '');

const sharesNameAndBirthDate = (one: ComparablePerson, other: ComparablePerson): boolean => {
  if (one.birthDate === undefined || one.birthDate !== other.birthDate) return false;
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
};
