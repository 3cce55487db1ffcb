import type { Formula, IndicatorDefinition } from '@jejak/indicators/domain';
import type { Row } from './year-facts';

export const definitionRow = (code: string, formula: Formula, overrides: Partial<IndicatorDefinition> = {}): Row => ({
  kind: 'indicator-definition',
  period: '2021',
  dimensions: { indicator: code },
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

export const targetRow = (indicator: string, value: string): Row => ({
  kind: 'indicator-target',
  period: '2021',
  value,
  dimensions: { indicator },
  detail: { order: 0 },
});

export const valueRow = (indicator: string, value: string): Row => ({
  kind: 'indicator-value',
  period: '2021',
  value,
  dimensions: { indicator },
});
