import { monthOfPeriod } from '@jejak/calendar';
import { toPosition } from '@jejak/kernel';
import type { FactBasis } from '@jejak/records';
import type { Formula } from '../src/definition/formula';
import type { IndicatorDefinition } from '../src/definition/indicator-definition.events';
import type { FactRow, YearFacts } from '../src/facts/year-facts';

interface Row {
  kind: string;
  period: string;
  basis?: FactBasis;
  quantity?: number;
  value?: string;
  dimensions?: Record<string, string>;
  detail?: Record<string, unknown>;
}

/** Facts of Cilegon 2021 as a query would return them, each at a position of its own. */
export const yearFacts = (rows: readonly Row[], year = 2021): YearFacts => {
  const facts = rows.map((row, index): FactRow => ({
    name: 'fact',
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
  return {
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
};

export const definitionRow = (code: string, formula: Formula, overrides: Partial<IndicatorDefinition> = {}): Row => ({
  kind: 'indicator-definition',
  period: '2021',
  detail: {
    definition: {
      code,
      version: 1,
      name: code,
      method: 'recorded',
      officeMethod: false,
      validFrom: 2020,
      unit: 'indeks',
      scale: { name: '1–4', min: '1', max: '4' },
      direction: 'higher-is-better',
      decimals: 2,
      formula,
      ...overrides,
    } satisfies IndicatorDefinition,
  },
});

export const targetRow = (code: string, target: string, order = 0): Row => ({
  kind: 'indicator-target',
  period: '2021',
  value: target,
  dimensions: { indicator: code },
  detail: { order },
});

export const valueRow = (code: string, value: string): Row => ({
  kind: 'indicator-value',
  period: '2021',
  value,
  dimensions: { indicator: code },
});
