import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import type { IndicatorValueState } from './indicator-value';
import type { IndicatorValue } from './indicator-value.events';

export const VALUE_KIND = 'indicator-value';

export const indicatorValueFacts = (value: IndicatorValue, office: OfficeId): readonly Fact[] => [
  {
    name: 'value',
    office,
    section: 'tata-usaha',
    kind: VALUE_KIND,
    basis: 'statement',
    period: value.period,
    quantity: 0,
    value: value.value,
    dimensions: { indicator: value.indicator },
    detail: { source: value.source },
  },
];

export const indicatorValueRow = (state: IndicatorValueState): RegisterRow => {
  const latest = Object.values(state.values).reduce<IndicatorValue | undefined>(
    (best, next) => (best === undefined || next.period > best.period ? next : best),
    undefined,
  );
  if (latest === undefined) return { status: 'new', summary: {} };
  const { indicator, period, value } = latest;
  return { status: 'recorded', summary: { indicator, period, value } };
};
