import { addDays, isWorkingDay, monthOf, monthPeriod, type Period } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { entryAt } from './random';

/** Last months are closed in January, and what stays open is judged in February. */
const CLOSING_DAYS = 59;

/** The days of a year and of the weeks after it in which it is closed, with their order and whether one works. */
export class Almanac {
  /** Every day of the year. */
  readonly days: readonly LocalDate[];
  /** Its working days. */
  readonly workingDays: readonly LocalDate[];
  readonly #all: readonly LocalDate[];
  readonly #allWorking: readonly LocalDate[];
  readonly #placeOf = new Map<LocalDate, number>();
  /** How many working days there are up to and including a day. */
  readonly #workedBy = new Map<LocalDate, number>();

  constructor(readonly year: number) {
    const all: LocalDate[] = [];
    const allWorking: LocalDate[] = [];
    const last = addDays(`${String(year)}-12-31`, CLOSING_DAYS);
    for (let day: LocalDate = `${String(year)}-01-01`; day <= last; day = addDays(day, 1)) {
      this.#placeOf.set(day, all.push(day) - 1);
      if (isWorkingDay(day)) allWorking.push(day);
      this.#workedBy.set(day, allWorking.length);
    }
    this.#all = all;
    this.#allWorking = allWorking;
    this.days = all.filter((day) => this.isInYear(day));
    this.workingDays = allWorking.filter((day) => this.isInYear(day));
  }

  isInYear(day: LocalDate): boolean {
    return day.startsWith(`${String(this.year)}-`);
  }

  /** Some days later; the last day that is known where that lies beyond it. */
  after(day: LocalDate, days: number): LocalDate {
    return entryAt(this.#all, Math.min((this.#placeOf.get(day) ?? 0) + days, this.#all.length - 1));
  }

  /** Some working days later: 0 is the day itself, or the next one on which one works. */
  workingAfter(day: LocalDate, workingDays: number): LocalDate {
    const worked = this.#workedBy.get(day) ?? 0;
    const works = entryAt(this.#allWorking, Math.max(worked - 1, 0)) === day;
    const place = worked - (works ? 1 : 0) + workingDays;
    return entryAt(this.#allWorking, Math.min(place, this.#allWorking.length - 1));
  }

  /** Some working days before a day, but not before the first of the year. */
  workingBefore(day: LocalDate, workingDays: number): LocalDate {
    const worked = this.#workedBy.get(day) ?? 0;
    return entryAt(this.#allWorking, Math.max(worked - 1 - workingDays, 0));
  }

  /** The nth working day of a month, 1 the first; 13 is January of the next year. */
  workingDayOf(month: number, nth: number): LocalDate {
    const [year, within] = month > 12 ? [this.year + 1, month - 12] : [this.year, month];
    return this.workingAfter(`${monthPeriod(year, within)}-01`, nth - 1);
  }

  month(month: number): Period {
    return monthPeriod(this.year, month);
  }

  workingDaysOf(month: number): readonly LocalDate[] {
    return this.workingDays.filter((day) => monthOf(day) === month);
  }
}
