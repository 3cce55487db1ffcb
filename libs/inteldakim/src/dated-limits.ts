import { addDays, addYears } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { compact, type Deadline, newestOn, readDataFile, SOURCE_LENGTH, WHOLE } from '@jejak/records';

/** A limit of days or years, as it runs for what starts on or after a day. */
export interface DatedLimit {
  readonly limit: string;
  readonly days?: number;
  readonly years?: number;
  /** From how many days before its last day it is said to approach. */
  readonly warnDays: number;
  readonly validFrom: LocalDate;
  readonly source: string;
}

/** Reads and checks a data file `{ source, limits }` when the program starts. @throws Refusal naming the place */
export const readDatedLimits = (data: unknown): readonly DatedLimit[] =>
  readDataFile(data, 'limits', (row) => {
    const limit = compact({
      limit: row.text('limit'),
      days: row.optionalWhole('days', { min: 1, max: 3650 }),
      years: row.optionalWhole('years', { min: 1, max: 100 }),
      warnDays: row.whole('warnDays', { max: 3650 }),
      validFrom: row.date('validFrom'),
      source: row.text('source', SOURCE_LENGTH),
    });
    if ((limit.days === undefined) === (limit.years === undefined))
      row.refuse('days', {
        code: 'LIMIT_INVALID',
        en: 'A limit is a number of days or of years',
        id: 'Batas waktu ditulis dalam hari atau tahun.',
        allowed: ['days', 'years'],
      });
    return limit;
  });

/** The limit that runs for what starts on a day; undefined where none was known then. */
export const limitOn = (limits: readonly DatedLimit[], name: string, start: LocalDate): DatedLimit | undefined =>
  newestOn(
    limits.filter(({ limit }) => limit === name),
    start,
  );

/** The last day on which the limit is met; the day of the start is day 0. */
export const lastDayOf = ({ days, years }: DatedLimit, start: LocalDate): LocalDate =>
  addDays(addYears(start, years ?? 0), days ?? 0);

/** A deadline of the whole record under a limit. */
export const deadlineUnder = (
  { warnDays, source }: Pick<DatedLimit, 'warnDays' | 'source'>,
  { name, label, dueOn, measuredAs }: Pick<Deadline, 'name' | 'label' | 'dueOn' | 'measuredAs'>,
): Deadline => ({
  name,
  label,
  dueOn,
  item: WHOLE,
  warnFrom: addDays(dueOn, -warnDays),
  source,
  ...compact({ measuredAs }),
});
