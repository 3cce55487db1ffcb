import { yearOf } from '@jejak/calendar';
import { type LocalDate, nameBasedId, type OfficeId, streamName } from '@jejak/kernel';

/** A letter number that a record bears. */
export interface LetterNumber {
  /** As it is written on paper. */
  readonly number: string;
  /** The date of the letter, which decides the year that the number belongs to. */
  readonly on: LocalDate;
  /** kebab-case: `operation-warrant`. */
  readonly purpose: string;
  /** Indonesian, for sentences: `surat perintah operasi`. */
  readonly label: string;
  /** Where the record's contents hold it: `warrant.number`. */
  readonly field: string;
  /** Names the paper where several records speak of the same one; absent = it is this record's alone. */
  readonly document?: string;
  /** A register of its own that the number is counted in; absent = the letters of the office. */
  readonly series?: string;
}

export const LETTER_NUMBER_ENTITY = 'letterNumber';

/**
 * Numbers that differ only in case and spaces are one: `W.10 / 12` is `w.10/12`. Signs that are not seen count for
 * nothing, and halves of characters, which have no UTF-8, for one and the same.
 */
export const normaliseLetterNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .toLowerCase();

/** The stream on which a number is reserved: one for each number in an office and year. */
export const letterNumberStream = (
  office: OfficeId,
  { number, on, series = '' }: Pick<LetterNumber, 'number' | 'on' | 'series'>,
): string => {
  const hash = nameBasedId('letter-number', `${series} ${normaliseLetterNumber(number)}`);
  return streamName(office, LETTER_NUMBER_ENTITY, `${String(yearOf(on))}-${hash}`);
};

/** How a paper is named where one record alone bears its number; another record may say that it speaks of this one. */
export const letterDocument = (stream: string, purpose: string): string => `${stream} ${purpose}`;
