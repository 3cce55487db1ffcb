import { applyChanges, type CorrectableFields, Fields, type Workflow } from '@jejak/records';
import {
  definitionId,
  evolveIndicatorDefinition,
  type IndicatorDefinitionState,
  initialIndicatorDefinition,
  versionItem,
} from './indicator-definition';
import {
  allowedForIndicatorDefinition,
  decideIndicatorDefinition,
  type IndicatorDefinitionCommand,
  readCorrectedDefinition,
  versionOf,
} from './indicator-definition.decide';
import {
  type IndicatorDefinition,
  type IndicatorDefinitionEvent,
  indicatorDefinitionEvents,
} from './indicator-definition.events';
import {
  indicatorDefinitionFacts,
  indicatorDefinitionRow,
  indicatorDefinitionWaiting,
} from './indicator-definition.facts';
import { indicatorDefinitionImport } from './indicator-definition.import';

const CORRECTABLE: CorrectableFields = {
  name: true,
  method: true,
  officeMethod: true,
  validFrom: true,
  validTo: true,
  unit: true,
  scale: true,
  direction: true,
  decimals: true,
  cap: true,
  formula: true,
  source: true,
};

const without = (versions: IndicatorDefinitionState['versions'], item: string): IndicatorDefinitionState['versions'] =>
  Object.fromEntries(Object.entries(versions).filter(([key]) => key !== item));

/** The version that an event puts in force. */
const inForce = (event: IndicatorDefinitionEvent): IndicatorDefinition | undefined =>
  event.type === 'IndicatorDefinitionProposed' || event.type === 'IndicatorDefinitionRejected'
    ? undefined
    : event.data.definition;

/** Each item is one version of the definition. */
export const indicatorDefinitionWorkflow: Workflow<
  IndicatorDefinitionState,
  IndicatorDefinitionCommand,
  IndicatorDefinitionEvent
> = {
  entity: 'indicatorDefinition',
  title: 'IndicatorDefinition',
  section: 'tata-usaha',
  label: { id: 'Definisi Indikator', en: 'Indicator definition' },
  events: indicatorDefinitionEvents,
  initialState: initialIndicatorDefinition,
  reenterable: true,
  naturalId: (data) => definitionId(new Fields(data).text('code')),
  decide: decideIndicatorDefinition,
  evolve: evolveIndicatorDefinition,
  allowed: allowedForIndicatorDefinition,
  enters: (event) => {
    const definition = inForce(event);
    return definition === undefined ? undefined : versionItem(definition.version);
  },
  contentOf: (state, item) => state.versions[item],
  withContent: (state, item, content) => ({
    ...state,
    versions:
      content === undefined
        ? without(state.versions, item)
        : { ...state.versions, [item]: content as IndicatorDefinition },
  }),
  correct: (state, item, changes) => {
    const before = versionOf(state, item);
    return readCorrectedDefinition(applyChanges(before, changes, CORRECTABLE), before);
  },
  dependents: (state, item) =>
    Object.values(state.versions)
      .filter(({ version }) => version > versionOf(state, item).version)
      .map(({ version }) => `versi ${String(version)}`),
  counted: (event) => {
    const definition = inForce(event);
    return definition === undefined ? undefined : { item: versionItem(definition.version), content: definition };
  },
  factsOf: (content, _item, office) => indicatorDefinitionFacts(content as IndicatorDefinition, office),
  register: indicatorDefinitionRow,
  waiting: indicatorDefinitionWaiting,
  imports: [indicatorDefinitionImport],
};
