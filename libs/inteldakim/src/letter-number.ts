import type { LocalDate } from '@jejak/kernel';
import { type Fields, type LetterNumber, type Waiting, WHOLE } from '@jejak/records';

/** Numbers of letters, orders and reports. */
export const NUMBER_LENGTH = { max: 100 } as const;

export const readOptionalNumber = (fields: Fields, name: string): string | undefined =>
  fields.optionalText(name, NUMBER_LENGTH);

/** A number that is to follow ("nomor menyusul") puts the record into a queue until it is given. */
export const numberToFollow = (
  number: string | undefined,
  since: LocalDate,
  nextStep: string,
  waitsFor = 'inteldakim',
): readonly Waiting[] =>
  number === undefined
    ? [{ queue: 'nomor-menyusul', label: 'Nomor surat menyusul', item: WHOLE, waitsFor, since, nextStep }]
    : [];

/** A letter that a record bears the number of, once it has one. */
export const letter = (number: string | undefined, of: Omit<LetterNumber, 'number'>): readonly LetterNumber[] =>
  number === undefined ? [] : [{ number, ...of }];
