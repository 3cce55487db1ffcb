import type { Period } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { planAgreement } from './agreement';
import { planBorder } from './border';
import { planBudget } from './budget';
import { planCases } from './cases';
import { planCriminalCases } from './criminal-cases';
import { planFeedback } from './feedback';
import { planMeetings } from './meetings';
import { planNotifications } from './notifications';
import { OfficeBook, type PlannedCommand, type YearRequest } from './office-book';
import { planOfficeLife } from './office-life';
import { planOperations } from './operations';
import { planPassports } from './passports';
import { LIMITS_NOTED_ON, planPeriods } from './periods';
import { Registers } from './registers';
import { planSpecialCases } from './special-cases';
import { planStayPermits } from './stay-permits';

/** A day of the year, and what is entered on it, in order. */
export interface PlannedDay {
  readonly day: LocalDate;
  readonly commands: readonly PlannedCommand[];
  /** Whether what has become of limits is noted at the end of the day. */
  readonly notesLimits: boolean;
}

export interface YearPlan {
  readonly days: readonly PlannedDay[];
  readonly commands: number;
  /** Acts by kind and month that the figures must come to. */
  readonly counts: Readonly<Record<string, Readonly<Record<Period, number>>>>;
}

/** A year of an office: the same request gives the same commands, in the same order, with the same ids. */
export const planYear = (request: YearRequest, zone: string): YearPlan => {
  const book = new OfficeBook(request);
  const registers = new Registers(book);
  planOfficeLife(book, zone);
  planAgreement(book);
  planBudget(book);
  planPassports(book, registers);
  planStayPermits(book, registers);
  planNotifications(book, registers);
  planBorder(book, registers);
  planMeetings(book, registers);
  planOperations(book, registers);
  planCases(book, registers);
  planSpecialCases(book, registers);
  planCriminalCases(book, registers);
  planFeedback(book);
  // Last: what a month had none of is known when everything is planned.
  planPeriods(book);
  return { days: daysOf(book), commands: book.commands.length, counts: book.ledger.counts() };
};

const daysOf = ({ commands, almanac }: OfficeBook): readonly PlannedDay[] => {
  const byDay = new Map<LocalDate, PlannedCommand[]>();
  for (const command of commands) {
    const known = byDay.get(command.day);
    if (known === undefined) byDay.set(command.day, [command]);
    else known.push(command);
  }
  const noted = new Set(Array.from({ length: 12 }, (_, index) => almanac.workingDayOf(index + 2, LIMITS_NOTED_ON)));
  const days = [...new Set([...byDay.keys(), ...noted])].sort();
  return days.map((day) => ({ day, commands: byDay.get(day) ?? [], notesLimits: noted.has(day) }));
};
