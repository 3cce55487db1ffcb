import { monthsOfYear, type Period } from '@jejak/calendar';
import { ACTIVITY_TARGET_KIND, type AsOf, countKind, getKind, type YearFacts } from '@jejak/indicators/domain';
import type { Instant, LocalDate, OfficeId } from '@jejak/kernel';
import { isCountsOnly } from '../confidential/counts-only';
import { type BudgetComparison, compareBudget } from './plan-budget';
import { costOf, type PlannedActivity } from './planned-activity';

/** Kinds of activities that are planned ahead: meetings and operations. */
export const PLANNED_KINDS = [
  'timpora-meeting',
  'joint-operation',
  'independent-operation',
  'intelligence-operation',
] as const;

/** Plan and act of a kind in one month, or in the whole year. */
export interface PlanCount {
  /** Planned for this time, the cancelled ones included. */
  readonly planned: number;
  /** Of those: given up, and neither given up nor carried out yet. */
  readonly cancelled: number;
  readonly open: number;
  /** Records carried out at this time, planned or not. */
  readonly carriedOut: number;
  /** The figure of all views: counted acts or a tally; null = unknown. */
  readonly counted: number | null;
  /** Whole rupiah stated by the records carried out; null where none states any. */
  readonly cost: number | null;
}

export interface KindPlan extends PlanCount {
  readonly kind: string;
  readonly name: string;
  /** What the agreement promises for the year; null = nothing. */
  readonly target: number | null;
  readonly months: readonly (PlanCount & { readonly month: Period })[];
}

export interface PlanCalendar {
  readonly office: OfficeId;
  readonly year: number;
  readonly asOf: AsOf;
  readonly kinds: readonly KindPlan[];
  /** One by one by date; those of the class rahasia are in the numbers only. */
  readonly activities: readonly PlannedActivity[];
  readonly budget: readonly BudgetComparison[];
}

/**
 * What was planned for each month beside what was carried out in it, and what it cost beside the budget's outputs.
 * @param activities meetings and operations that were planned for the year or carried out in it
 */
export const planCalendar = (
  facts: YearFacts,
  activities: readonly PlannedActivity[],
  recordedAt: Instant | null,
): PlanCalendar => {
  const { office, year, asOf } = facts;
  const ofYear = activities.filter((activity) => datesOf(activity).some((date) => date.startsWith(String(year))));
  const kinds = PLANNED_KINDS.map((kind) => kindPlan(facts, kind, ofYear));
  return {
    office,
    year,
    asOf: { position: asOf, recordedAt },
    kinds,
    activities: ofYear.filter(({ kind }) => !isCountsOnly(kind)).sort(byDate),
    budget: compareBudget(facts, ofYear),
  };
};

const kindPlan = (facts: YearFacts, kind: string, all: readonly PlannedActivity[]): KindPlan => {
  const own = all.filter((activity) => activity.kind === kind);
  const { byMonth, total } = countKind(facts, getKind(kind));
  const target = facts.rows.filter((row) => row.kind === ACTIVITY_TARGET_KIND && row.dimensions['kind'] === kind);
  return {
    kind,
    name: getKind(kind).name,
    target: target.length === 0 ? null : target.reduce((sum, { quantity }) => sum + quantity, 0),
    months: monthsOfYear(facts.year).map((month) => ({ month, ...planCount(own, month, byMonth[month] ?? null) })),
    ...planCount(own, String(facts.year), total),
  };
};

const planCount = (activities: readonly PlannedActivity[], period: Period, counted: number | null): PlanCount => {
  const planned = activities.filter(({ plannedFor }) => plannedFor?.startsWith(period) === true);
  const carriedOut = activities.filter(({ carriedOutOn }) => carriedOutOn?.startsWith(period) === true);
  return {
    planned: planned.length,
    cancelled: planned.filter(({ cancelled }) => cancelled).length,
    open: planned.filter(({ cancelled, carriedOutOn }) => !cancelled && carriedOutOn === undefined).length,
    carriedOut: carriedOut.length,
    counted,
    cost: costOf(carriedOut),
  };
};

const datesOf = ({ plannedFor, carriedOutOn }: PlannedActivity): readonly LocalDate[] =>
  [plannedFor, carriedOutOn].filter((date) => date !== undefined);

const byDate = (a: PlannedActivity, b: PlannedActivity): number => (sortKey(a) < sortKey(b) ? -1 : 1);
const sortKey = ({ plannedFor, carriedOutOn, kind, id }: PlannedActivity): string =>
  [plannedFor ?? carriedOutOn ?? '', kind, id].join(' ');
