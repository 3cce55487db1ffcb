import type { LocalDate } from '@jejak/kernel';
import { readDataFile } from './data-file';
import { compact, type Compact, type Fields } from './fields';

/** A code that a rule or a practice knows from one day on: products, reasons, kinds, outcomes. */
export interface DatedCode {
  readonly code: string;
  /** Name on screens. */
  readonly name: string;
  readonly validFrom: LocalDate;
  /** The last day on which it may be used. */
  readonly validTo?: LocalDate;
}

/**
 * Reads and checks a data file `{ source, codes }` when the program starts.
 * @param more reads what the codes of this file say beyond their name and dates
 * @throws Refusal naming the place
 */
export const readDatedCodes = <T extends object = object>(
  data: unknown,
  more?: (fields: Fields) => T,
): readonly (DatedCode & Compact<T>)[] =>
  readDataFile(data, 'codes', (row) => {
    const code: DatedCode = compact({
      code: row.text('code'),
      name: row.text('name'),
      validFrom: row.date('validFrom'),
      validTo: row.optionalDate('validTo'),
    });
    return { ...code, ...compact((more?.(row) ?? {}) as T) };
  });

export const isValidOn = ({ validFrom, validTo }: Pick<DatedCode, 'validFrom' | 'validTo'>, date: LocalDate): boolean =>
  validFrom <= date && (validTo === undefined || date <= validTo);

/** Every code that was ever used, for request types and templates. */
export const allCodes = (codes: readonly DatedCode[]): readonly string[] => [...new Set(codes.map(({ code }) => code))];

/** The codes that may be used on a day, in the order of the file. */
export const codesOn = (codes: readonly DatedCode[], date: LocalDate): readonly string[] =>
  allCodes(codes.filter((code) => isValidOn(code, date)));

/**
 * The code as it is valid on a day.
 * @param name the field that gives it
 * @throws Refusal CHOICE_INVALID, listing the codes of that day
 */
export const readCode = <T extends DatedCode>(fields: Fields, name: string, codes: readonly T[], on: LocalDate): T =>
  getCode(codes, fields.choice(name, codesOn(codes, on)), on);

/** The code of a record that stands: it was valid on the day of the record. */
export const getCode = <T extends DatedCode>(codes: readonly T[], code: string, on: LocalDate): T => {
  const found = codes.find((one) => one.code === code && isValidOn(one, on));
  if (found === undefined) throw new Error(`no code ${code} on ${on}`);
  return found;
};

/** What is said for a day by rows that hold from a day on: the newest that had begun; undefined where none had. */
export const newestOn = <T extends Pick<DatedCode, 'validFrom'>>(rows: readonly T[], date: LocalDate): T | undefined =>
  rows
    .filter(({ validFrom }) => validFrom <= date)
    .reduce<T | undefined>(
      (newest, row) => (newest === undefined || row.validFrom > newest.validFrom ? row : newest),
      undefined,
    );
