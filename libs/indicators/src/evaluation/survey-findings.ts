import { monthsOfYear, type Period } from '@jejak/calendar';
import { type Exact, exact, fromFractionText, mean, roundHalfUp, toIndonesian } from '@jejak/figures';
import { type FactSelection, type Formula, selectionsOf } from '../definition/formula';
import type { FactRow, YearFacts } from '../facts/year-facts';
import { yearIndex } from '../facts/year-index';
import type { Note } from './trace';

const OUTLIER_POINTS = exact(20);
const FEW_RESPONDENTS = 30;
export const SURVEY_KIND = 'survey';

/** A month of a survey: respondents, and their mean on the scale of 100. */
export interface SurveyMonth {
  readonly month: Period;
  readonly respondents: number;
  readonly value: Exact;
}

/** Months of a survey from its facts; single answers of a month are taken together, weighted by respondents. */
export const surveyMonths = (rows: readonly FactRow[]): readonly SurveyMonth[] => {
  const months = new Map<Period, { respondents: number; sum: Exact }>();
  for (const { period, quantity, value } of rows) {
    const month = period.slice(0, 7);
    const before = months.get(month) ?? { respondents: 0, sum: exact(0) };
    const points = fromFractionText(value ?? '0').mul(exact(quantity));
    months.set(month, { respondents: before.respondents + quantity, sum: before.sum.add(points) });
  }
  return [...months]
    .filter(([, { respondents }]) => respondents > 0)
    .map(([month, { respondents, sum }]) => ({ month, respondents, value: sum.div(exact(respondents)) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
};

/** The middle value, or the mean of the two middle ones. */
const median = (values: readonly Exact[]): Exact | null => {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
};

const printed = (value: Exact): string => toIndonesian(roundHalfUp(value, 2));

/** What a reader of a survey's year should know: an outlier month, few respondents, a missing month. None is refused. */
export const surveyFindings = (months: readonly SurveyMonth[], year: number): readonly Note[] => {
  if (months.length === 0) return [];
  const middle = median(months.map(({ value }) => value));
  const outliers = months.filter(({ value }) => middle !== null && value.sub(middle).abs().compare(OUTLIER_POINTS) > 0);
  const few = months.filter(({ respondents }) => respondents < FEW_RESPONDENTS);
  const missing = monthsOfYear(year).filter((month) => !months.some((known) => known.month === month));
  return [
    ...outliers.map(({ month, value }) => ({
      code: 'SURVEY_OUTLIER_MONTH',
      text: `Nilai ${month} (${printed(value)}) lebih dari 20 poin dari median tahun ini.`,
    })),
    ...few.map(({ month, respondents }) => ({
      code: 'SURVEY_FEW_RESPONDENTS',
      text: `Responden ${month} hanya ${String(respondents)}, kurang dari ${String(FEW_RESPONDENTS)}.`,
    })),
    ...missing.map((month) => ({ code: 'SURVEY_MONTH_MISSING', text: `Tidak ada hasil survei untuk ${month}.` })),
  ];
};

/** Findings of every survey that a formula averages, and the simple mean beside the weighted one. */
export const surveyNotes = (formula: Formula, facts: YearFacts): readonly Note[] =>
  surveysOf(formula).flatMap(({ where = {} }) => {
    const chosen = yearIndex(facts)
      .rowsOf(SURVEY_KIND)
      .filter((row) => Object.entries(where).every(([name, value]) => row.dimensions[name] === value));
    const months = surveyMonths(chosen);
    return [...simpleMean(months), ...surveyFindings(months, facts.year)];
  });

const simpleMean = (months: readonly SurveyMonth[]): readonly Note[] => {
  const simple = mean(months.map(({ value }) => value));
  return simple === null
    ? []
    : [
        {
          code: 'SURVEY_SIMPLE_MEAN',
          text: `Rata-rata sederhana bulan-bulannya ${printed(simple)}; yang dipakai tertimbang responden.`,
        },
      ];
};

const surveysOf = (formula: Formula): readonly FactSelection[] =>
  selectionsOf(formula).filter(({ kind }) => kind === SURVEY_KIND);
