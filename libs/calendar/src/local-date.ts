import { type Instant, type LocalDate, Refusal } from '@jejak/kernel';
import { Temporal } from 'temporal-polyfill';

/** Years that a business date may fall in: before 1950 there was no immigration office, after 2199 no program. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;
const FIRST_BIRTH_YEAR = 1900;

const plain = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

const existsFrom = (text: unknown, firstYear: number): text is LocalDate => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    const { year } = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return year >= firstYear && year <= LAST_YEAR;
  } catch {
    return false;
  }
};

/** Whether a text is a calendar date `YYYY-MM-DD` that exists (not 2021-02-30) in a plausible year. */
export const isLocalDate = (text: unknown): text is LocalDate => existsFrom(text, FIRST_YEAR);

/** The same for a date of birth, which may lie before any business date. */
export const isBirthDate = (text: unknown): text is LocalDate => existsFrom(text, FIRST_BIRTH_YEAR);

export const isLocalTime = (text: unknown): boolean =>
  typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** @throws Refusal DATE_INVALID */
export const requireDate = (value: unknown, field: string): LocalDate => {
  if (isLocalDate(value)) return value;
  throw new Refusal({
    code: 'DATE_INVALID',
    field,
    en: `${field} is not a date: ${JSON.stringify(value)}`,
    id: 'Tanggal tidak sah; tulis tahun-bulan-hari.',
    allowed: ['YYYY-MM-DD'],
  });
};

/** The date at an instant in a zone: an act at 23.30 on 31 December is of a different year in UTC. */
export const dateAt = (instant: Instant, zone: string): LocalDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The last instant of a date in a zone, to the millisecond. */
export const endOfDay = (date: LocalDate, zone: string): Instant =>
  plain(date)
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 });

export const isZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};

const DAY_MS = 86_400_000;
/** The instant at which a date begins in UTC, where every day has the same length; folds ask for it by the thousand. */
const dayStart = (date: LocalDate): number => Date.parse(`${date}T00:00:00.000Z`);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(dayStart(date) + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
/** The same day some years later; 29 February becomes the 28th where there is none. */
export const addYears = (date: LocalDate, years: number): LocalDate => plain(date).add({ years }).toString();
/** Days from `from` to `to`; the day of `from` is day 0. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (dayStart(to) - dayStart(from)) / DAY_MS;
/** 1 = Monday … 7 = Sunday. */
export const dayOfWeek = (date: LocalDate): number => new Date(dayStart(date)).getUTCDay() || 7;
export const yearOf = (date: LocalDate): number => plain(date).year;
export const monthOf = (date: LocalDate): number => plain(date).month;
/** Dates compare as texts; these say it in words. */
export const isBefore = (a: LocalDate, b: LocalDate): boolean => a < b;
export const isAfter = (a: LocalDate, b: LocalDate): boolean => a > b;
export const latest = (...dates: readonly LocalDate[]): LocalDate => dates.reduce((a, b) => (a > b ? a : b));
