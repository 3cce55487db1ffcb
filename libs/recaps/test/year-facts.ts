import { monthOfPeriod } from '@jejak/calendar';
import type { FactRow, YearFacts } from '@jejak/indicators/domain';
import { toPosition } from '@jejak/kernel';
import type { FactBasis } from '@jejak/records';
import type { RecapFacts } from '../src/activities/activity-recap';

export interface Row {
  readonly kind: string;
  readonly period: string;
  readonly basis?: FactBasis;
  readonly section?: string;
  readonly quantity?: number;
  readonly value?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly stream?: string;
  readonly late?: boolean;
}

/** An act of a section's kind, one unless said otherwise. */
export const act = (kind: string, period: string, more: Partial<Row> = {}): Row => ({
  kind,
  period,
  basis: 'act',
  quantity: 1,
  ...more,
});

export const tally = (kind: string, period: string, quantity: number, more: Partial<Row> = {}): Row => ({
  kind,
  period,
  basis: 'tally',
  quantity,
  detail: { source: 'Laporan bulanan' },
  ...more,
});

export const complete = (section: string, period: string): Row => ({
  kind: 'period-complete',
  period,
  section,
  dimensions: { section },
});

/** Facts of Cilegon 2021 as queries return them, each at a position of its own. */
export const recapFacts = (rows: readonly Row[], year = 2021, withdrawn: readonly FactRow[] = []): RecapFacts => {
  const facts = rows.map((row, index): FactRow => ({
    name: 'counted',
    office: 'cilegon',
    section: 'inteldakim',
    basis: 'statement',
    quantity: 0,
    dimensions: {},
    stream: `cilegon.test-${String(index)}`,
    item: '',
    fromPosition: toPosition(index + 1),
    toPosition: null,
    eventId: String(index),
    late: false,
    ...row,
  }));
  const acts = facts.filter(({ basis }) => basis === 'act');
  const loaded: YearFacts = {
    office: 'cilegon',
    year,
    asOf: toPosition(facts.length),
    acts: acts.map(({ kind, period, dimensions, quantity }) => ({
      kind,
      month: monthOfPeriod(period) ?? null,
      dimensions,
      underDayTally: facts.some((row) => row.basis === 'tally' && row.kind === kind && row.period === period),
      quantity,
    })),
    rows: facts.filter(({ basis }) => basis !== 'act'),
    tracedActs: acts,
    parked: { count: 0, positions: [] },
  };
  return { year: loaded, late: facts.filter(({ late, basis }) => late && basis !== 'statement'), withdrawn };
};
