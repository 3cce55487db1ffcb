import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow, Waiting } from '@jejak/records';
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
  const proposed = Object.values(state.proposals ?? {}).map((proposal) => proposal.definition);
  if (newest === undefined) return proposedRow(proposed);
  const { code, name, method, unit, version, validFrom } = newest;
  return { status: 'defined', summary: { code, name, method, unit, version, validFrom } };
};

/** An indicator of which no version is in force. */
const proposedRow = ([first]: readonly IndicatorDefinition[]): RegisterRow => {
  if (first === undefined) return { status: 'new', summary: {} };
  const { code, name, method, unit, version, validFrom } = first;
  return { status: 'proposed', summary: { code, name, method, unit, version, validFrom } };
};

/** Each proposed version waits for a second person. */
export const indicatorDefinitionWaiting = (state: IndicatorDefinitionState): readonly Waiting[] =>
  Object.entries(state.proposals ?? {}).map(([item, { proposedOn }]) => ({
    queue: 'persetujuan-definisi-indikator',
    label: 'Persetujuan Definisi Indikator',
    item,
    waitsFor: 'tata-usaha',
    since: proposedOn,
    nextStep: 'ApproveIndicatorDefinition',
  }));
