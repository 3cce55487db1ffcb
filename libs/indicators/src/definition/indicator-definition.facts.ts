import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import type { IndicatorDefinitionState } from './indicator-definition';
import type { IndicatorDefinition } from './indicator-definition.events';

export const DEFINITION_KIND = 'indicator-definition';

export const indicatorDefinitionFacts = (definition: IndicatorDefinition, office: OfficeId): readonly Fact[] => [
  {
    name: 'definition',
    office,
    section: 'tata-usaha',
    kind: DEFINITION_KIND,
    basis: 'statement',
    period: String(definition.validFrom),
    quantity: 0,
    dimensions: { indicator: definition.code, version: String(definition.version) },
    detail: { definition },
  },
];

export const indicatorDefinitionRow = (state: IndicatorDefinitionState): RegisterRow => {
  const newest = Object.values(state.versions).reduce<IndicatorDefinition | undefined>(
    (best, next) => (best === undefined || next.version > best.version ? next : best),
    undefined,
  );
  if (newest === undefined) return { status: 'new', summary: {} };
  const { code, name, method, unit, version, validFrom } = newest;
  return { status: 'defined', summary: { code, name, method, unit, version, validFrom } };
};
