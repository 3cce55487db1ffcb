import { type LocalDate, Refusal } from '@jejak/kernel';
import { Temporal } from 'temporal-polyfill';
import { isLocalDate } from './local-date';

/** A day `2021-03-02`, a month `2021-03` or a year `2021`. */
export type Period = string;
export type Granularity = 'day' | 'month' | 'year';

/** Which kind of period a text is, or undefined if none. */
export const granularityOf = (period: unknown): Granularity | undefined => {
  if (typeof period !== 'string') return undefined;
  if (/^\d{4}$/.test(period)) return isLocalDate(`${period}-01-01`) ? 'year' : undefined;
  if (/^\d{4}-\d{2}$/.test(period)) return isLocalDate(`${period}-01`) ? 'month' : undefined;
  return isLocalDate(period) ? 'day' : undefined;
};

/** @throws Refusal PERIOD_INVALID */
export const requirePeriod = (value: unknown, field: string, allowed: readonly Granularity[]): Period => {
  const granularity = granularityOf(value);
  if (granularity !== undefined && allowed.includes(granularity)) return value as Period;
  throw new Refusal({
    code: 'PERIOD_INVALID',
    field,
    en: `${field} is not a period: ${JSON.stringify(value)}`,
    id: 'Periode tidak sah.',
    allowed: allowed.map((name) => ({ day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' })[name]),
  });
};

export const yearOfPeriod = (period: Period): number => Number(period.slice(0, 4));
/** The month 1 to 12, or undefined for a year. */
export const monthOfPeriod = (period: Period): number | undefined =>
  period.length >= 7 ? Number(period.slice(5, 7)) : undefined;
export const monthPeriod = (year: number, month: number): Period =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
export const monthsOfYear = (year: number): readonly Period[] =>
  Array.from({ length: 12 }, (_, index) => monthPeriod(year, index + 1));
/** The first day of a period: the missing parts of its text are filled with 01. */
export const firstDay = (period: Period): LocalDate => `${period}${'-01-01'.slice(0, 10 - period.length)}`;
export const lastDay = (period: Period): LocalDate => {
  if (period.length === 10) return period;
  if (period.length === 4) return `${period}-12-31`;
  const month = Temporal.PlainYearMonth.from(period);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
};
/** Every day of a month or year. */
export const daysOf = (period: Period): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  const last = Temporal.PlainDate.from(lastDay(period));
  for (
    let day = Temporal.PlainDate.from(firstDay(period));
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  )
    days.push(day.toString());
  return days;
};
/** Whether `inner` lies within `outer` (a period lies within itself). */
export const isWithin = (inner: Period, outer: Period): boolean => inner.startsWith(outer);
