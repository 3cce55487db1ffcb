import { type Exact, fromFractionText, mean } from '@jejak/figures';
import { definitionFor } from '../definition/indicator-definition';
import type { IndicatorDefinition } from '../definition/indicator-definition.events';
import { DEFINITION_KIND } from '../definition/indicator-definition.facts';
import type { FactRow, YearFacts } from '../facts/year-facts';
import { yearIndex } from '../facts/year-index';
import { type Absorption, evaluateAbsorption } from './absorption';
import { achievementOf, performanceOf } from './achievement';
import { evaluateFormula } from './evaluate-formula';
import { surveyNotes } from './survey-findings';
import { known, mergeNotes, type Note, type Traced, unknown } from './trace';

export const TARGET_KIND = 'indicator-target';

/** One indicator of a year, exact, with its trace. */
export interface EvaluatedIndicator {
  readonly code: string;
  /** Undefined where a target was signed for an indicator whose definition was voided since. */
  readonly definition: IndicatorDefinition | undefined;
  readonly target: Traced;
  readonly realisation: Traced;
  /** Percent. */
  readonly achievement: Traced;
}

export interface EvaluatedYear {
  readonly indicators: readonly EvaluatedIndicator[];
  /** Plain mean of the achievements, percent; unknown as soon as one of them is. */
  readonly indicatorAchievement: Traced;
  readonly absorption: Absorption;
  /** Percent. */
  readonly performance: Traced;
  readonly notes: readonly Note[];
}

/** The indicators of a year: those of the signed agreement, or all that are defined for it where none is signed. */
export const evaluateYear = (facts: YearFacts): EvaluatedYear => {
  const { rowsOf } = yearIndex(facts);
  const definitions = definitionsOf(rowsOf(DEFINITION_KIND));
  const targets = rowsOf(TARGET_KIND);
  const codes = indicatorCodes(definitions, targets, facts.year);
  const indicators = codes.map((code) => evaluateIndicator(code, facts));
  const indicatorAchievement = meanAchievement(indicators);
  const absorption = evaluateAbsorption(facts);
  return {
    indicators,
    indicatorAchievement,
    absorption,
    performance: performance(indicatorAchievement, absorption.percent),
    notes: [...unsigned(targets), ...parkedNotes(facts)],
  };
};

/** Kinds whose acts the year's definitions count, so that their rows must be loaded one by one. */
export const definitionsOf = (rows: readonly FactRow[]): readonly IndicatorDefinition[] =>
  rows.filter(({ kind }) => kind === DEFINITION_KIND).flatMap(({ detail }) => definitionIn(detail));

// The fact's detail was written by this library's own decider, which checked every field of it.
const definitionIn = (detail: FactRow['detail']): readonly IndicatorDefinition[] =>
  detail === undefined ? [] : [detail['definition'] as IndicatorDefinition];

const indicatorCodes = (
  definitions: readonly IndicatorDefinition[],
  targets: readonly FactRow[],
  year: number,
): readonly string[] => {
  const signed = [...targets]
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map(({ dimensions }) => dimensions['indicator'] ?? '');
  if (signed.length > 0) return signed;
  const codes = [...new Set(definitions.map(({ code }) => code))].sort();
  return codes.filter(
    (code) =>
      definitionFor(
        definitions.filter((item) => item.code === code),
        year,
      ) !== undefined,
  );
};

/** The place of an indicator in the agreement. */
const orderOf = ({ detail }: FactRow): number => Number(detail?.['order'] ?? 0);

/** One indicator, whether or not the year's agreement has it. */
export const evaluateIndicator = (code: string, facts: YearFacts): EvaluatedIndicator => {
  const { rowsOf } = yearIndex(facts);
  const definition = definitionFor(
    definitionsOf(rowsOf(DEFINITION_KIND)).filter((item) => item.code === code),
    facts.year,
  );
  const row = rowsOf(TARGET_KIND).find(({ dimensions }) => dimensions['indicator'] === code);
  const target =
    row?.value === undefined
      ? unknown({ code: 'NO_TARGET', text: 'Target belum ditetapkan dalam Perjanjian Kinerja.' })
      : known(fromFractionText(row.value), [row.fromPosition]);
  if (definition === undefined) {
    const missing = unknown({ code: 'NO_DEFINITION', text: 'Definisi indikator tidak berlaku untuk tahun ini.' });
    return { code, definition, target, realisation: missing, achievement: missing };
  }
  const evaluated = evaluateFormula(definition.formula, code, facts);
  const realisation = {
    ...evaluated,
    notes: mergeNotes(evaluated.notes, surveyNotes(definition.formula, facts), officeMethodNote(definition)),
  };
  return { code, definition, target, realisation, achievement: achievement(definition, target, realisation) };
};

const officeMethodNote = ({ officeMethod }: IndicatorDefinition): readonly Note[] =>
  officeMethod ? [{ code: 'OFFICE_METHOD', text: 'Metode kantor: tidak ada rumus resmi yang diumumkan.' }] : [];

const achievement = (definition: IndicatorDefinition, target: Traced, realisation: Traced): Traced => {
  const positions = [...target.positions, ...realisation.positions];
  const notes = mergeNotes(target.notes, realisation.notes);
  const value =
    target.value === null || realisation.value === null
      ? null
      : achievementOf(definition, target.value, realisation.value);
  return value === null
    ? { value, numerator: null, denominator: null, positions, notes }
    : known(value, positions, notes);
};

const meanAchievement = (indicators: readonly EvaluatedIndicator[]): Traced => {
  const positions = indicators.flatMap(({ achievement: { positions: own } }) => own);
  const values = indicators.map(({ achievement: { value } }) => value);
  const value = values.every((item): item is Exact => item !== null) ? mean(values) : null;
  if (value !== null) return known(value, positions);
  const missing = indicators.filter((indicator) => indicator.achievement.value === null).map(({ code }) => code);
  return unknown(
    missing.length === 0
      ? { code: 'NO_INDICATOR', text: 'Belum ada indikator untuk tahun ini.' }
      : { code: 'ACHIEVEMENT_UNKNOWN', text: `Capaian belum diketahui untuk: ${missing.join(', ')}.` },
    positions,
  );
};

const performance = (indicatorAchievement: Traced, absorption: Traced): Traced => {
  const positions = [...indicatorAchievement.positions, ...absorption.positions];
  return indicatorAchievement.value === null || absorption.value === null
    ? {
        value: null,
        numerator: null,
        denominator: null,
        positions,
        notes: mergeNotes(indicatorAchievement.notes, absorption.notes),
      }
    : known(performanceOf(indicatorAchievement.value, absorption.value), positions);
};

const unsigned = (targets: readonly FactRow[]): readonly Note[] =>
  targets.length > 0 ? [] : [{ code: 'AGREEMENT_NOT_SIGNED', text: 'Perjanjian Kinerja tahun ini belum dicatat.' }];

export const parkedNotes = ({ parked }: YearFacts): readonly Note[] =>
  parked.count === 0
    ? []
    : [
        {
          code: 'PARKED_EVENTS',
          text: `${String(parked.count)} peristiwa tidak terbaca dan belum dihitung (posisi ${parked.positions.join(', ')}).`,
        },
      ];
