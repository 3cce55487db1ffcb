import { lastDay, monthsOfYear, type Period } from '@jejak/calendar';
import type { ActGroup, FactRow, YearFacts } from '../facts/year-facts';
import { yearIndex } from '../facts/year-index';
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
  const index = yearIndex(facts);
  const acts = index.actsOf(kind.kind);
  const itemised = quantityOf(acts);
  const tallies = index.talliesOf(kind.kind);
  const shared = { kind: kind.kind, source: sourceOf(tallies), itemised };

  // A yearly tally stands for the whole year: one that finer tallies cover is no fact of its own (see the tally's rules).
  const yearly = tallies.filter((row) => row.period.length === 4);
  if (yearly.length > 0) {
    const count = quantityOf(yearly);
    return {
      ...shared,
      dimensions: breakdown(acts, [], yearly),
      basis: 'tally',
      total: count,
      byMonth: {},
      missingMonths: [],
      notes: coverage([{ period: String(facts.year), itemised, tally: count }]),
    };
  }
  const counts = months.flatMap((month, place) => {
    const inMonth = acts.filter((group) => group.month === place + 1);
    return monthCount(month, inMonth, index.talliesOfMonth(kind.kind, month), isZeroKnown(facts, kind, month)) ?? [];
  });
  const missing = months.filter((month) => !counts.some((count) => count.month === month && count.complete));
  const undated = acts.filter(({ month }) => month === null);
  const sum = total(counts.map(({ count }) => count)) + quantityOf(undated);
  const basis = basisOf(counts.length, missing.length, tallies.length, itemised);
  const scopes = counts.flatMap(({ month, under, tally }) =>
    tally === undefined ? [] : [{ period: month, itemised: quantityOf(under), tally }],
  );
  return {
    ...shared,
    dimensions: breakdown(
      counts.flatMap(({ under }) => under),
      [...counts.flatMap(({ beside }) => beside), ...undated],
      tallies,
    ),
    basis,
    total: basis === 'unknown' ? null : sum,
    byMonth: Object.fromEntries(counts.map(({ month, count }) => [month, count])),
    missingMonths: missing,
    notes: coverage(scopes),
  };
};

const basisOf = (knownMonths: number, missing: number, tallies: number, itemised: number): CountBasis => {
  if (knownMonths === 0 && itemised === 0) return 'unknown';
  if (missing > 0) return 'partial';
  if (tallies > 0) return 'tally';
  return itemised > 0 ? 'itemised' : 'nil';
};

interface MonthCount {
  readonly month: Period;
  readonly count: number;
  /** False where only some of its days are known. */
  readonly complete: boolean;
  /** What tallies of the month or of its days state; undefined where there is none. */
  readonly tally: number | undefined;
  /** Records that a tally speaks for, and those that count beside it. */
  readonly under: readonly ActGroup[];
  readonly beside: readonly ActGroup[];
}

/**
 * What is known of a month, undefined where nothing is. A tally of the month speaks for all its records, a tally of a day
 * only for those of that day: what happened on other days counts beside it. Tallies never overlap.
 */
const monthCount = (
  month: Period,
  acts: readonly ActGroup[],
  stated: readonly FactRow[],
  zeroKnown: boolean,
): MonthCount | undefined => {
  if (stated.length === 0) {
    if (quantityOf(acts) === 0 && !zeroKnown) return undefined;
    return { month, count: quantityOf(acts), complete: true, tally: undefined, under: [], beside: acts };
  }
  const periods = new Set(stated.map(({ period }) => period));
  const whole = periods.has(month);
  const under = acts.filter(({ underDayTally }) => whole || underDayTally);
  const beside = acts.filter(({ underDayTally }) => !whole && !underDayTally);
  const tally = quantityOf(stated);
  // Without one of the whole month, its periods are days of it.
  const complete = whole || zeroKnown || periods.size === Number(lastDay(month).slice('YYYY-MM-'.length));
  return { month, count: tally + quantityOf(beside), complete, tally, under, beside };
};

/** A month without records is zero only where a nil report or a complete period says so. */
const isZeroKnown = (facts: YearFacts, { kind, section }: Kind, month: Period): boolean => {
  const { rowsOf } = yearIndex(facts);
  return (
    rowsOf(NIL_REPORT_KIND).some((row) => row.period === month && row.dimensions['kind'] === kind) ||
    rowsOf(PERIOD_COMPLETE_KIND).some((row) => row.period === month && row.dimensions['section'] === section)
  );
};

/** Records under a tally show where it has no breakdown of its own. */
const breakdown = (
  under: readonly ActGroup[],
  beside: readonly ActGroup[],
  tallies: readonly FactRow[],
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const brokenDown = tallies.some(({ dimensions }) => Object.keys(dimensions).length > 0);
  const counted = [...(brokenDown ? tallies : under), ...beside];
  // Rows that were loaded together share their dimensions, so there are few of them to take apart.
  const alike = new Map<FactRow['dimensions'], number>();
  for (const { dimensions, quantity } of counted) alike.set(dimensions, (alike.get(dimensions) ?? 0) + quantity);
  const sums = new Map<string, Map<string, number>>();
  for (const [dimensions, quantity] of alike)
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

/** A tallied period, with the records that its tally speaks for. */
interface Scope {
  readonly period: Period;
  readonly itemised: number;
  readonly tally: number;
}

/** Under a tally, records show as "k dari n terinci"; a period with more records than its tally states is a finding. */
const coverage = (scopes: readonly Scope[]): readonly Note[] => {
  const text = (itemised: number, tally: number): string => `${String(itemised)} dari ${String(tally)} terinci`;
  const findings = scopes
    .filter(({ itemised, tally }) => itemised > tally)
    .map(({ period, itemised, tally }) => ({
      code: 'MORE_ITEMISED_THAN_TALLIED',
      text: `${period}: ${text(itemised, tally)}, catatan lebih banyak daripada rekap`,
    }));
  const itemised = total(scopes.map((scope) => scope.itemised));
  if (findings.length > 0 || itemised === 0) return findings;
  return [{ code: 'ITEMISED_UNDER_TALLY', text: text(itemised, total(scopes.map(({ tally }) => tally))) }];
};

const quantityOf = (rows: readonly { readonly quantity: number }[]): number =>
  total(rows.map(({ quantity }) => quantity));

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
