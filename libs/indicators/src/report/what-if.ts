import { type Exact, type Figure, figure, PRINTED_DECIMALS } from '@jejak/figures';
import { type Instant, Refusal } from '@jejak/kernel';
import { Fields } from '@jejak/records';
import { readDefinition } from '../definition/indicator-definition.decide';
import type { IndicatorDefinition } from '../definition/indicator-definition.events';
import { DEFINITION_KIND } from '../definition/indicator-definition.facts';
import { definitionsOf, type EvaluatedYear, evaluateIndicator, evaluateYear } from '../evaluation/indicators';
import type { Note } from '../evaluation/trace';
import type { FactRow, YearFacts } from '../facts/year-facts';
import { yearIndex } from '../facts/year-index';
import { type AsOf, type IndicatorAnswer, indicatorAnswer } from './figures-report';

/** A figure under the definition in force and under the other one. */
export interface WhatIfFigure {
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** after − before; null where one of them is unknown. */
  readonly difference: Figure | null;
}

/** A year under another definition of one indicator, beside the year as it is. Nothing of it is stored. */
export interface WhatIfAnswer {
  readonly office: string;
  readonly year: number;
  readonly asOf: AsOf;
  readonly indicator: string;
  /** The other definition; version 0 is a draft. */
  readonly definition: IndicatorDefinition;
  /** With the trace: positions, numerator and denominator; null where the year does not have the indicator. */
  readonly before: IndicatorAnswer | null;
  readonly after: IndicatorAnswer;
  readonly realisation: WhatIfFigure;
  readonly achievement: WhatIfFigure;
  readonly indicatorAchievement: WhatIfFigure;
  readonly performance: WhatIfFigure;
  /** Components that take no part, for want of a target. */
  readonly leftOut: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Events that only one of the two rests on. */
  readonly positionsAdded: readonly string[];
  readonly positionsDropped: readonly string[];
}

/** Which definition a year is to be seen under: a version that stands, or a draft. */
export type OtherDefinition =
  { readonly indicator: string; readonly version: number } | { readonly definition: unknown };

const YEARS = { min: 1950, max: 2199 };

/** A year in an address. @throws Refusal */
export const readFiguresYear = (text: string): number =>
  new Fields({ year: /^\d{4}$/.test(text) ? Number(text) : text }).whole('year', YEARS);

/** What a request asks to see a year under. @throws Refusal DEFINITION_REQUIRED where it names none, or two */
export const readOtherDefinition = (asked: {
  readonly indicator?: string;
  readonly version?: number;
  readonly definition?: unknown;
}): OtherDefinition => {
  const { indicator, version, definition } = asked;
  if (definition !== undefined && indicator === undefined && version === undefined) return { definition };
  if (definition === undefined && indicator !== undefined && version !== undefined) return { indicator, version };
  throw new Refusal({
    code: 'DEFINITION_REQUIRED',
    field: 'definition',
    en: 'Give either a version of an indicator or one whole definition',
    id: 'Isi indicator bersama version, atau definition saja.',
    allowed: ['indicator + version', 'definition'],
  });
};

/** @throws Refusal naming the place of what is wrong, as the definition's own entry would */
export const otherDefinition = (other: OtherDefinition, definitionRows: readonly FactRow[]): IndicatorDefinition => {
  if ('definition' in other) {
    const fields = new Fields(other.definition, 'definition');
    // Of a definition that was read back, edited and tried again.
    fields.has('version');
    const draft = readDefinition(fields, DRAFT_VERSION);
    fields.end();
    return draft;
  }
  const known = definitionsOf(definitionRows);
  const versions = known.filter(({ code }) => code === other.indicator);
  const found = versions.find(({ version }) => version === other.version);
  if (found !== undefined) return found;
  const isKnown = versions.length > 0;
  throw new Refusal({
    code: isKnown ? 'DEFINITION_VERSION_UNKNOWN' : 'INDICATOR_UNKNOWN',
    field: isKnown ? 'version' : 'indicator',
    en: isKnown
      ? `Version ${String(other.version)} of ${other.indicator} was not in force at that moment`
      : `No indicator ${JSON.stringify(other.indicator)} was defined at that moment`,
    id: isKnown
      ? `Versi ${String(other.version)} dari indikator ${other.indicator} tidak ada pada saat itu.`
      : `Indikator ${other.indicator} belum didefinisikan pada saat itu.`,
    allowed: isKnown
      ? versions.map(({ version }) => String(version))
      : [...new Set(known.map(({ code }) => code))].sort(),
  });
};

const DRAFT_VERSION = 0;

/**
 * The definitions as if the other one were in force for the year, whatever years it says it is for: the question is what
 * the year would have been.
 */
export const underDefinition = (
  definitionRows: readonly FactRow[],
  other: IndicatorDefinition,
  year: number,
): readonly FactRow[] => {
  const { validTo: _validTo, ...always } = other;
  const isOf = (row: FactRow): boolean => definitionsOf([row]).some(({ code }) => code === other.code);
  const first = definitionRows.find(isOf);
  const kept = definitionRows.filter((row) => !isOf(row));
  return [...kept, { ...(first ?? NO_ROW), detail: { definition: { ...always, validFrom: year } } }];
};

/** A draft of an indicator that the office does not have stands on no event. */
const NO_ROW: FactRow = {
  name: 'definition',
  office: '',
  section: 'tata-usaha',
  kind: DEFINITION_KIND,
  basis: 'statement',
  period: '',
  quantity: 0,
  dimensions: {},
  stream: '',
  item: '',
  fromPosition: '',
  toPosition: null,
  eventId: '',
  late: false,
};

export const whatIf = (facts: YearFacts, other: IndicatorDefinition, recordedAt: Instant | null): WhatIfAnswer => {
  const { rowsOf } = yearIndex(facts);
  const isDefinition = ({ kind }: FactRow): boolean => kind === DEFINITION_KIND;
  const rows = facts.rows.filter((row) => !isDefinition(row));
  const definitionRows = underDefinition(rowsOf(DEFINITION_KIND), other, facts.year);
  const otherFacts: YearFacts = { ...facts, rows: [...rows, ...definitionRows] };
  const years = { before: evaluateYear(facts), after: evaluateYear(otherFacts) };
  const before = indicatorIn(years.before, other.code);
  const after = indicatorIn(years.after, other.code) ?? evaluateIndicator(other.code, otherFacts);
  const decimals = other.decimals;
  return {
    office: facts.office,
    year: facts.year,
    asOf: { position: facts.asOf, recordedAt },
    indicator: other.code,
    definition: other,
    before: before === undefined ? null : indicatorAnswer(before),
    after: { ...indicatorAnswer(after), definitionVersion: other.version === DRAFT_VERSION ? null : other.version },
    realisation: beside(before?.realisation.value ?? null, after.realisation.value, decimals),
    achievement: beside(before?.achievement.value ?? null, after.achievement.value),
    indicatorAchievement: beside(years.before.indicatorAchievement.value, years.after.indicatorAchievement.value),
    performance: beside(years.before.performance.value, years.after.performance.value),
    leftOut: {
      before: leftOutOf(before?.realisation.notes ?? []),
      after: leftOutOf(after.realisation.notes),
    },
    positionsAdded: without(after.realisation.positions, before?.realisation.positions ?? []),
    positionsDropped: without(before?.realisation.positions ?? [], after.realisation.positions),
  };
};

const indicatorIn = ({ indicators }: EvaluatedYear, code: string) => indicators.find((one) => one.code === code);

/** Two values and what lies between them. */
export const beside = (before: Exact | null, after: Exact | null, decimals = PRINTED_DECIMALS): WhatIfFigure => {
  const shown = (value: Exact | null): Figure | null => (value === null ? null : figure(value, decimals));
  return {
    before: shown(before),
    after: shown(after),
    difference: shown(before === null || after === null ? null : after.sub(before)),
  };
};

const leftOutOf = (notes: readonly Note[]): readonly string[] =>
  notes.filter(({ code }) => code === 'COMPONENT_LEFT_OUT').map(({ text }) => text);

const without = (positions: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return positions.filter((position) => !known.has(position));
};
