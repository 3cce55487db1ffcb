import type { Period } from '@jejak/calendar';
import {
  type AsOf,
  countKind,
  type CountBasis,
  type FactRow,
  type Kind,
  type KindCount,
  KINDS,
  type Note,
  parkedNotes,
  type YearFacts,
} from '@jejak/indicators/domain';
import type { Instant, OfficeId, Position } from '@jejak/kernel';
import { isOfCountsOnly } from '../confidential/counts-only';
import { isInSpan, type Span } from '../spans/span';

/** The facts of a year, and what changed of them when their period was locked already. */
export interface RecapFacts {
  readonly year: YearFacts;
  /** Late acts and tallies, as of the same position. */
  readonly late: readonly FactRow[];
  /** Acts and tallies that were there at the lock, and were corrected, replaced or voided since. */
  readonly withdrawn: readonly FactRow[];
}

/**
 * What of a count came late ("susulan"): it changes the running figure, and not what was reported at the lock. Less than
 * zero where a correction took more away than it added.
 */
export interface LateCount {
  readonly total: number;
  readonly byMonth: Readonly<Record<Period, number>>;
}

/** One kind in a recap. `total` is the running figure, the same as everywhere; `late.total` of it came late. */
export interface RecapLine {
  readonly kind: string;
  readonly section: string;
  readonly name: string;
  readonly unit: string;
  readonly basis: CountBasis;
  /** Null when unknown, which is not zero. */
  readonly total: number | null;
  /** Months of the span whose count is known. */
  readonly byMonth: Readonly<Record<Period, number>>;
  readonly missing: readonly Period[];
  readonly late: LateCount;
  /** From 1 January to the end of the span, over the months that are known; null where none is. */
  readonly cumulative: number | null;
  readonly source: string | null;
  readonly notes: readonly Note[];
}

/**
 * One late change: a line under the table, so that whoever signed the month sees what was added to it, and, with a
 * quantity below zero, what was taken away.
 */
export interface LateFact {
  readonly kind: string;
  readonly section: string;
  readonly basis: FactRow['basis'];
  readonly period: Period;
  readonly quantity: number;
  readonly position: Position;
  /** Null where acts of this kind are shown by their number only (class rahasia). */
  readonly stream: string | null;
}

export interface ActivityRecap {
  readonly office: OfficeId;
  readonly span: Span;
  /** Null = all sections. */
  readonly section: string | null;
  readonly asOf: AsOf;
  readonly lines: readonly RecapLine[];
  readonly late: readonly LateFact[];
  readonly notes: readonly Note[];
}

/** Counts of the kinds of a section, or of all, in a part of a year, as of one position. */
export const activityRecap = (
  facts: RecapFacts,
  span: Span,
  section: string | null,
  recordedAt: Instant | null,
): ActivityRecap => {
  const kinds = KINDS.filter((kind) => section === null || kind.section === section);
  const { office, asOf } = facts.year;
  const counted = kinds.map((kind) => {
    const count = countKind(facts.year, kind);
    return { kind, count, late: lateBehind(facts, kind.kind).filter(({ period }) => isInSpan(period, span)) };
  });
  return {
    office,
    span,
    section,
    asOf: { position: asOf, recordedAt },
    lines: counted.map(({ kind, count, late }) => lineOf(facts, span, kind, count, late)),
    late: counted.flatMap(({ late }) => late),
    notes: parkedNotes(facts.year),
  };
};

const lineOf = (facts: RecapFacts, span: Span, kind: Kind, count: KindCount, late: readonly LateFact[]): RecapLine => {
  const shared = {
    kind: kind.kind,
    section: kind.section,
    name: kind.name,
    unit: kind.unit,
    late: { total: sum(late.map(({ quantity }) => quantity)), byMonth: sumByMonth(late) },
  };
  // Acts dated by a year only, and yearly tallies, are in no month: they show in the recap of the year alone.
  if (span.kind === 'year') {
    const { basis, total, byMonth, missingMonths: missing, source, notes } = count;
    return { ...shared, basis, total, byMonth, missing, cumulative: total, source, notes };
  }
  const byMonth = Object.fromEntries(Object.entries(count.byMonth).filter(([month]) => span.months.includes(month)));
  const known = Object.values(byMonth);
  const tallies = talliesOf(facts, kind.kind);
  const yearly = tallies.some(({ period }) => period.length === 4);
  const missing = yearly ? span.months : count.missingMonths.filter((month) => span.months.includes(month));
  const ofSpan = tallies.filter(({ period }) => isInSpan(period, span));
  return {
    ...shared,
    basis: basisOf(known, missing.length, ofSpan.length),
    total: known.length === 0 ? null : sum(known),
    byMonth,
    missing,
    cumulative: cumulativeOf(count, span),
    source: sourceOf(ofSpan),
    notes: yearly ? [YEARLY_TALLY] : [],
  };
};

const YEARLY_TALLY: Note = {
  code: 'ONLY_YEARLY_TALLY',
  text: 'Hanya ada rekap setahun, yang tidak terbagi menurut bulan.',
};

/** The same as for a year, over the months of the span. */
const basisOf = (known: readonly number[], missing: number, tallies: number): CountBasis => {
  if (known.length === 0) return 'unknown';
  if (missing > 0) return 'partial';
  if (tallies > 0) return 'tally';
  return sum(known) > 0 ? 'itemised' : 'nil';
};

const cumulativeOf = ({ byMonth }: KindCount, { months }: Span): number | null => {
  const last = months.at(-1) ?? '';
  const known = Object.entries(byMonth).filter(([month]) => month <= last);
  return known.length === 0 ? null : sum(known.map(([, quantity]) => quantity));
};

const talliesOf = ({ year }: RecapFacts, kind: string): readonly FactRow[] =>
  year.rows.filter((row) => row.basis === 'tally' && row.kind === kind);

const sourceOf = (tallies: readonly FactRow[]): string | null => {
  const sources = tallies.map(({ detail }) => detail?.['source']).filter((source) => typeof source === 'string');
  return sources.length === 0 ? null : [...new Set(sources)].sort().join('; ');
};

/**
 * The late changes of a count: where a tally stands for a month or for the year, the records under it are not counted,
 * and so are not late in it either. A correction that leaves the number of the month as it was adds and takes nothing.
 */
const lateBehind = (facts: RecapFacts, kind: string): readonly LateFact[] => {
  const tallies = talliesOf(facts, kind);
  const isYearly = tallies.some(({ period }) => period.length === 4);
  const tallied = new Set(tallies.map(({ period }) => period.slice(0, 7)));
  const isCounted = (row: FactRow): boolean =>
    row.kind === kind &&
    (row.basis === 'tally' || (row.basis === 'act' && !isYearly && !tallied.has(row.period.slice(0, 7))));
  const changes = new Map<string, LateFact>();
  const add = (change: LateFact, { stream, item, name, period }: FactRow): void => {
    const key = JSON.stringify([stream, item, name, period.slice(0, 7)]);
    changes.set(key, { ...change, quantity: change.quantity + (changes.get(key)?.quantity ?? 0) });
  };
  for (const row of facts.withdrawn.filter(isCounted)) {
    const position = row.toPosition ?? row.fromPosition;
    add({ ...lateFact(row), position, quantity: -row.quantity }, row);
  }
  for (const row of facts.late.filter(isCounted)) add(lateFact(row), row);
  return [...changes.values()].filter(({ quantity }) => quantity !== 0).sort(byPeriod);
};

const byPeriod = (a: LateFact, b: LateFact): number =>
  `${a.period} ${a.position}` < `${b.period} ${b.position}` ? -1 : 1;

const sumByMonth = (rows: readonly LateFact[]): Readonly<Record<Period, number>> => {
  const sums = new Map<Period, number>();
  for (const { period, quantity } of rows)
    if (period.length >= 7) sums.set(period.slice(0, 7), (sums.get(period.slice(0, 7)) ?? 0) + quantity);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const lateFact = (row: FactRow): LateFact => ({
  kind: row.kind,
  section: row.section,
  basis: row.basis,
  period: row.period,
  quantity: row.quantity,
  position: row.fromPosition,
  stream: isOfCountsOnly(row) ? null : row.stream,
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
