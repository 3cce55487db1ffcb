import type { LocalDate } from '@jejak/kernel';
import { compact, Fields } from '@jejak/records';

/** A code that a rule or a practice knows from one day on: kinds, reasons, outcomes. */
export interface DatedCode {
  readonly code: string;
  /** Name on screens. */
  readonly name: string;
  readonly validFrom: LocalDate;
  /** The last day on which it may be used. */
  readonly validTo?: LocalDate;
}

/** Reads and checks a data file `{ source, codes }` when the program starts. @throws Refusal naming the place */
export const readDatedCodes = <T extends object = object>(
  data: unknown,
  more?: (fields: Fields) => T,
): readonly (DatedCode & T)[] => {
  const file = new Fields(data);
  file.text('source', { max: 1000 });
  const codes = file.list(
    'codes',
    (row): DatedCode & T => ({
      ...compact({
        code: row.text('code'),
        name: row.text('name'),
        validFrom: row.date('validFrom'),
        validTo: row.optionalDate('validTo'),
      }),
      ...((more?.(row) ?? {}) as T),
    }),
    { min: 1 },
  );
  file.end();
  return codes;
};

/** The codes that may be used on a day, in the order of the file. */
export const codesOn = (codes: readonly DatedCode[], date: LocalDate): readonly string[] => [
  ...new Set(
    codes
      .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === undefined || date <= validTo))
      .map(({ code }) => code),
  ),
];

/** Every code that was ever used, for request types and templates. */
export const allCodes = (codes: readonly DatedCode[]): readonly string[] => [...new Set(codes.map(({ code }) => code))];
