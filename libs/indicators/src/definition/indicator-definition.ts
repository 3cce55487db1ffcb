import { dateAt } from '@jejak/calendar';
import { ensure, type Evented, type LocalDate, Refusal } from '@jejak/kernel';
import { formulaNumber } from './formula';
import type { IndicatorDefinition, IndicatorDefinitionEvent } from './indicator-definition.events';

/** A version that waits for a second person. */
export interface ProposedDefinition {
  readonly definition: IndicatorDefinition;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: LocalDate;
}

/** Versions of one indicator's definition that stand, by version number. */
export interface IndicatorDefinitionState {
  readonly versions: Readonly<Record<string, IndicatorDefinition>>;
  /** The highest version ever given: a voided or rejected version's number is not used again. */
  readonly lastVersion: number;
  /** Proposed versions by their number; absent where none ever was. */
  readonly proposals?: Readonly<Record<string, ProposedDefinition>>;
}

export const initialIndicatorDefinition: IndicatorDefinitionState = { versions: {}, lastVersion: 0 };

export const versionItem = (version: number): string => `v${String(version)}`;

export const evolveIndicatorDefinition = (
  state: IndicatorDefinitionState,
  event: Evented<IndicatorDefinitionEvent>,
): IndicatorDefinitionState => {
  switch (event.type) {
    case 'IndicatorDefined':
    case 'IndicatorDefinitionRevised':
      return withVersion(state, event.data.definition);
    case 'IndicatorDefinitionProposed': {
      const { definition, reason } = event.data;
      const { actor: proposedBy, recordedAt, zone } = event.meta;
      const proposal = { definition, reason, proposedBy, proposedOn: dateAt(recordedAt, zone) };
      return {
        ...state,
        lastVersion: Math.max(state.lastVersion, definition.version),
        proposals: { ...state.proposals, [versionItem(definition.version)]: proposal },
      };
    }
    case 'IndicatorDefinitionApproved':
      return withVersion(withoutProposal(state, event.data.definition.version), event.data.definition);
    case 'IndicatorDefinitionRejected':
      return withoutProposal(state, event.data.proposed);
  }
};

const withVersion = (state: IndicatorDefinitionState, definition: IndicatorDefinition): IndicatorDefinitionState => ({
  ...state,
  versions: { ...state.versions, [versionItem(definition.version)]: definition },
  lastVersion: Math.max(state.lastVersion, definition.version),
});

const withoutProposal = (state: IndicatorDefinitionState, version: number): IndicatorDefinitionState => ({
  ...state,
  proposals: Object.fromEntries(
    Object.entries(state.proposals ?? {}).filter(([item]) => item !== versionItem(version)),
  ),
});

const appliesTo = (definition: IndicatorDefinition, year: number): boolean =>
  definition.validFrom <= year && year <= (definition.validTo ?? year);

/** The definition that a year is judged by: the highest version that applies to it. */
export const definitionFor = (
  definitions: readonly IndicatorDefinition[],
  year: number,
): IndicatorDefinition | undefined =>
  definitions
    .filter((definition) => appliesTo(definition, year))
    .reduce<IndicatorDefinition | undefined>(
      (best, definition) => (best === undefined || definition.version > best.version ? definition : best),
      undefined,
    );

/** The stream that a code's definitions are kept in. */
export const definitionId = (code: string): string => code;

/**
 * A target or realisation must lie on the scale of its indicator: "166.50" is index × 100, and is refused at entry.
 * @throws Refusal INDICATOR_UNDEFINED, VALUE_OFF_SCALE
 */
export const ensureOnScale = (
  state: IndicatorDefinitionState | undefined,
  code: string,
  year: number,
  value: string,
  field: string,
): void => {
  const definition = definitionFor(Object.values(state?.versions ?? {}), year);
  if (definition === undefined)
    throw new Refusal({
      code: 'INDICATOR_UNDEFINED',
      field,
      en: `Indicator ${code} has no definition that applies to ${String(year)}`,
      id: `Indikator ${code} belum didefinisikan untuk tahun ${String(year)}.`,
      allowed: ['DefineIndicator', 'ReviseIndicatorDefinition'],
    });
  const { scale, unit } = definition;
  const exact = formulaNumber(value, field);
  const within =
    exact.compare(formulaNumber(scale.min)) >= 0 &&
    (scale.max === undefined || exact.compare(formulaNumber(scale.max)) <= 0);
  ensure(within, {
    code: 'VALUE_OFF_SCALE',
    field,
    en: `${value} is off the scale of ${code} (${scale.min} to ${scale.max ?? 'no end'})`,
    id: `Nilai ${value} di luar skala ${scale.name} (${unit}) untuk indikator ${code}.`,
    allowed: [`${scale.min}…${scale.max ?? ''}`],
  });
};
