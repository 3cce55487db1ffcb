import { type Figure, figure, PRINTED_DECIMALS, toDecimalText, wholeFigure } from '@jejak/figures';
import type { Instant, OfficeId, Position } from '@jejak/kernel';
import { countedKinds, selectedKinds } from '../definition/formula';
import { definitionFor } from '../definition/indicator-definition';
import { ALLOTMENT_KIND, REALISATION_KIND } from '../evaluation/absorption';
import { evaluateCounts, type KindCount, NIL_REPORT_KIND, PERIOD_COMPLETE_KIND } from '../evaluation/counts';
import { ACTIVITY_TARGET_KIND } from '../evaluation/evaluate-formula';
import {
  definitionsOf,
  type EvaluatedIndicator,
  evaluateYear,
  parkedNotes,
  TARGET_KIND,
} from '../evaluation/indicators';
import type { Note, Traced } from '../evaluation/trace';
import type { FactRow, WantedKinds, YearFacts } from '../facts/year-facts';
import { VALUE_KIND } from '../value/indicator-value.facts';

/** The moment that figures were computed as of. */
export interface AsOf {
  readonly position: Position;
  /** When the event at that position was recorded; null for an empty log. */
  readonly recordedAt: Instant | null;
}

/** One indicator as answers show it; the shape is stable. Unknown figures are null, and `notes` says why. */
export interface IndicatorAnswer {
  readonly code: string;
  readonly name: string;
  readonly method: string;
  readonly definitionVersion: number | null;
  readonly target: Figure | null;
  readonly realisation: Figure | null;
  /** Percent. */
  readonly achievement: Figure | null;
  /** `numerator / denominator` is the realisation. */
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  /** Positions of the events behind target and realisation. */
  readonly positions: readonly Position[];
  readonly notes: readonly Note[];
}

export interface IndicatorsAnswer {
  readonly office: OfficeId;
  readonly year: number;
  readonly asOf: AsOf;
  readonly indicators: readonly IndicatorAnswer[];
  readonly indicatorAchievement: Figure | null;
  readonly absorption: {
    readonly allotment: Figure | null;
    readonly realisation: Figure | null;
    readonly percent: Figure | null;
  };
  readonly performance: Figure | null;
  readonly notes: readonly Note[];
}

export interface CountsAnswer {
  readonly office: OfficeId;
  readonly year: number;
  readonly asOf: AsOf;
  readonly counts: readonly KindCount[];
  readonly notes: readonly Note[];
}

const printed = ({ value }: Traced, decimals?: number): Figure | null =>
  value === null ? null : figure(value, decimals);
const rupiah = ({ value }: Traced): Figure | null => (value === null ? null : wholeFigure(value));

export const indicatorAnswer = ({
  code,
  definition,
  target,
  realisation,
  achievement,
}: EvaluatedIndicator): IndicatorAnswer => {
  const { numerator, denominator } = realisation;
  return {
    code,
    name: definition?.name ?? code,
    method: definition?.method ?? 'recorded',
    definitionVersion: definition?.version ?? null,
    target: printed(target, targetDecimals(target, definition?.decimals)),
    realisation: printed(realisation, definition?.decimals),
    achievement: printed(achievement),
    numerator: numerator === null ? null : figure(numerator),
    denominator: denominator === null ? null : figure(denominator),
    positions: achievement.positions,
    notes: achievement.notes,
  };
};

/** A target is printed as it was signed (3,11), also where its realisation is printed finer (1,6650). */
const targetDecimals = ({ value }: Traced, decimals = PRINTED_DECIMALS): number => {
  const signed = value === null ? 0 : (toDecimalText(value).split('.')[1]?.length ?? 0);
  return Math.max(Math.min(decimals, PRINTED_DECIMALS), signed);
};

/** Indicators, absorption and performance of one office and year, as of one position. */
export const indicatorsAnswer = (facts: YearFacts, recordedAt: Instant | null): IndicatorsAnswer => {
  const { indicators, indicatorAchievement, absorption, performance, notes } = evaluateYear(facts);
  return {
    office: facts.office,
    year: facts.year,
    asOf: { position: facts.asOf, recordedAt },
    indicators: indicators.map(indicatorAnswer),
    indicatorAchievement: printed(indicatorAchievement),
    absorption: {
      allotment: rupiah(absorption.allotment),
      realisation: rupiah(absorption.realisation),
      percent: printed(absorption.percent),
    },
    performance: printed(performance),
    notes: [...notes, ...indicatorAchievement.notes, ...absorption.percent.notes],
  };
};

/** Counts of every kind of one office and year, as of one position. */
export const countsAnswer = (facts: YearFacts, recordedAt: Instant | null): CountsAnswer => ({
  office: facts.office,
  year: facts.year,
  asOf: { position: facts.asOf, recordedAt },
  counts: evaluateCounts(facts),
  notes: parkedNotes(facts),
});

/** What counts read besides acts and tallies: what makes a month without records zero. */
export const COUNT_KINDS: WantedKinds = { statements: [NIL_REPORT_KIND, PERIOD_COMPLETE_KIND], acts: [] };

/** What the year's indicators read; acts that they count are wanted one by one, so that the figures can be traced. */
export const indicatorKinds = (definitionRows: readonly FactRow[], year: number): WantedKinds => {
  const definitions = definitionsOf(definitionRows);
  const codes = [...new Set(definitions.map(({ code }) => code))];
  const formulas = codes.flatMap(
    (code) =>
      definitionFor(
        definitions.filter((item) => item.code === code),
        year,
      )?.formula ?? [],
  );
  const statements = [
    ...COUNT_KINDS.statements,
    TARGET_KIND,
    ACTIVITY_TARGET_KIND,
    VALUE_KIND,
    ALLOTMENT_KIND,
    REALISATION_KIND,
    ...formulas.flatMap(selectedKinds),
  ];
  return { statements: distinct(statements), acts: distinct(formulas.flatMap(countedKinds)) };
};

const distinct = (kinds: readonly string[]): readonly string[] => [...new Set(kinds)].sort();
