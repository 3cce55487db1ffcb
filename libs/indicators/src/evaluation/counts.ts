import { daysOf, monthsOfYear, type Period } from '@jejak/calendar';
import type { FactRow, YearFacts } from '../facts/year-facts';
import { type Kind, KINDS } from '../kinds/kinds';
import type { Note } from './trace';

export const NIL_REPORT_KIND = 'nil-report';
export const PERIOD_COMPLETE_KIND = 'period-complete';

/**
 * What a count stands on. `itemised`: records, every month known. `tally`: a number stated by a named source. `nil`:
 * reported as none. `partial`: some months are unknown. `unknown`: nothing is known, which is not zero.
 */
export type CountBasis = 'itemised' | 'tally' | 'nil' | 'partial' | 'unknown';

export interface KindCount {
  readonly kind: string;
  readonly basis: CountBasis;
  /** Null when unknown. */
  readonly total: number | null;
  /** Months whose count is known, `YYYY-MM`; a yearly tally has none. */
  readonly byMonth: Readonly<Record<Period, number>>;
  readonly missingMonths: readonly Period[];
  /** Dimension → value → count, of what is itemised or broken down by a tally. */
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The documents behind a tally. */
  readonly source: string | null;
  /** Records of the kind, which a tally may stand over ("k dari n terinci"). */
  readonly itemised: number;
  readonly notes: readonly Note[];
}

/** Counts of every kind, in the order of the report. Unknown is not zero. */
export const evaluateCounts = (facts: YearFacts): readonly KindCount[] => KINDS.map((kind) => countKind(facts, kind));

export const countKind = (facts: YearFacts, kind: Kind): KindCount => {
  const months = monthsOfYear(facts.year);
  const acts = facts.acts.filter((group) => group.kind === kind.kind);
  const itemised = total(acts.map(({ quantity }) => quantity));
  const tallies = facts.rows.filter((row) => row.basis === 'tally' && row.kind === kind.kind);
  const known = months.map((month, index) => {
    const records = total(acts.filter((group) => group.month === index + 1).map(({ quantity }) => quantity));
    const finer = monthTally(tallies, month);
    if (finer !== undefined) return finer;
    return records > 0 || isZeroKnown(facts, kind, month) ? { count: records, complete: true } : undefined;
  });
  const missing = months.filter((_, index) => known[index]?.complete !== true);
  const yearly = tallies.filter((row) => row.period.length === 4);
  const source = sourceOf(tallies);
  const dimensions = breakdown(acts, tallies);
  const shared = { kind: kind.kind, dimensions, source, itemised };

  // A yearly tally stands for the whole year: one that finer tallies cover is no fact of its own (see the tally's rules).
  if (yearly.length > 0) {
    const count = total(yearly.map(({ quantity }) => quantity));
    return {
      ...shared,
      basis: 'tally',
      total: count,
      byMonth: {},
      missingMonths: [],
      notes: coverage(itemised, count),
    };
  }
  const byMonth = Object.fromEntries(
    months.flatMap((month, index) => {
      const entry = known[index];
      return entry === undefined ? [] : [[month, entry.count] as const];
    }),
  );
  const undated = total(acts.filter(({ month }) => month === null).map(({ quantity }) => quantity));
  const sum = total(Object.values(byMonth)) + undated;
  const basis = basisOf(Object.keys(byMonth).length, missing.length, tallies.length, itemised);
  const notes = tallies.length > 0 ? coverage(itemised, sum) : [];
  return { ...shared, basis, total: basis === 'unknown' ? null : sum, byMonth, missingMonths: missing, notes };
};

const basisOf = (knownMonths: number, missing: number, tallies: number, itemised: number): CountBasis => {
  if (knownMonths === 0 && itemised === 0) return 'unknown';
  if (missing > 0) return 'partial';
  if (tallies > 0) return 'tally';
  return itemised > 0 ? 'itemised' : 'nil';
};

interface MonthCount {
  readonly count: number;
  /** False where only some of its days are known. */
  readonly complete: boolean;
}

/** The tally of a month: its own, or those of its days; tallies never overlap. */
const monthTally = (tallies: readonly FactRow[], month: Period): MonthCount | undefined => {
  const inMonth = tallies.filter((row) => row.period.startsWith(month));
  if (inMonth.length === 0) return undefined;
  const periods = new Set(inMonth.map(({ period }) => period));
  const complete = periods.has(month) || daysOf(month).every((day) => periods.has(day));
  return { count: total(inMonth.map(({ quantity }) => quantity)), complete };
};

/** A month without records is zero only where a nil report or a complete period says so. */
const isZeroKnown = ({ rows }: YearFacts, { kind, section }: Kind, month: Period): boolean =>
  rows.some(
    (row) =>
      row.period === month &&
      ((row.kind === NIL_REPORT_KIND && row.dimensions['kind'] === kind) ||
        (row.kind === PERIOD_COMPLETE_KIND && row.dimensions['section'] === section)),
  );

const breakdown = (
  acts: YearFacts['acts'],
  tallies: readonly FactRow[],
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const sums = new Map<string, Map<string, number>>();
  const counted =
    tallies.length > 0 && tallies.some(({ dimensions }) => Object.keys(dimensions).length > 0) ? tallies : acts;
  for (const { dimensions, quantity } of counted)
    for (const [name, value] of Object.entries(dimensions)) {
      const values = sums.get(name) ?? new Map<string, number>();
      sums.set(name, values.set(value, (values.get(value) ?? 0) + quantity));
    }
  const sorted = <T>(entries: Iterable<readonly [string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted(sums).map(([name, values]) => [name, Object.fromEntries(sorted(values))]));
};

const sourceOf = (tallies: readonly FactRow[]): string | null => {
  const sources = tallies.map(({ detail }) => detail?.['source']).filter((source) => typeof source === 'string');
  return sources.length === 0 ? null : [...new Set(sources)].sort().join('; ');
};

/** Under a tally, records show as "k dari n terinci"; more records than the tally states is a finding. */
const coverage = (itemised: number, tally: number): readonly Note[] => {
  if (itemised === 0) return [];
  const text = `${String(itemised)} dari ${String(tally)} terinci`;
  return itemised > tally
    ? [{ code: 'MORE_ITEMISED_THAN_TALLIED', text: `${text}: catatan lebih banyak daripada rekap` }]
    : [{ code: 'ITEMISED_UNDER_TALLY', text }];
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
