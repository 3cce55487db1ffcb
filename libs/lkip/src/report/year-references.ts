import { type Exact, exact, figure, fromFractionText, HUNDRED, ratio, wholeFigure } from '@jejak/figures';
import { getKind, growthRate, twoYearMean, yearDifference } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import { monthName } from '@jejak/recaps';
import type { FigureBook } from './figure-book';
import type { YearInput } from './report-input';

/** `current` figures bear no prefix; those of the year before begin with `previous.`. */
export type YearPrefix = '' | 'previous.';

/** Surveys that the monthly table of the report prints (LKIP 2021, Bab III). */
export const REPORT_SURVEYS = ['ikm', 'ipk', 'integrity'] as const;

const SURVEY_NAMES: Readonly<Record<(typeof REPORT_SURVEYS)[number], string>> = {
  ikm: 'IKM',
  ipk: 'IPK',
  integrity: 'Integritas',
};

/** The facts behind a figure, as they are listed over HTTP. */
export const traceOf = (office: OfficeId, year: number, kind: string, more = ''): string =>
  `/api/offices/${office}/figures/facts?year=${String(year)}&kind=${kind}${more}`;

/** Indicators, budget, performance, counts and surveys of one year. */
export const bookYear = (book: FigureBook, prefix: YearPrefix, office: OfficeId, input: YearInput): void => {
  const { year, indicators: answer, counts } = input;
  const ofYear = `tahun ${String(year)}`;
  for (const { code, name, target, realisation, achievement, numerator, denominator } of answer.indicators) {
    const add = (what: string, label: string, value: typeof target, unit: 'index' | 'percent' = 'index'): void => {
      const trace = traceOf(office, year, what === 'target' ? 'indicator-target' : 'indicator-value');
      book.add(`${prefix}indicator.${code}.${what}`, {
        label: `${label} ${name} ${ofYear}`,
        unit,
        figure: value,
        trace,
      });
    };
    add('target', 'Target', target);
    add('realisation', 'Realisasi', realisation);
    add('achievement', 'Capaian', achievement, 'percent');
    add('numerator', 'Pembilang realisasi', numerator);
    add('denominator', 'Penyebut realisasi', denominator);
  }
  book.count(`${prefix}indicators.number`, `Banyaknya indikator kinerja ${ofYear}`, answer.indicators.length);
  book.add(`${prefix}indicators.achievement`, {
    label: `Capaian indikator kinerja ${ofYear}`,
    unit: 'percent',
    figure: answer.indicatorAchievement,
  });
  const { allotment, realisation, percent } = answer.absorption;
  const rupiah = (what: string, label: string, kind: string, value: typeof allotment): void => {
    book.add(`${prefix}budget.${what}`, {
      ...{ label: `${label} ${ofYear}`, unit: 'rupiah', figure: value },
      trace: traceOf(office, year, kind),
    });
  };
  rupiah('allotment', 'Pagu anggaran', 'allotment', allotment);
  rupiah('realisation', 'Realisasi anggaran', 'realisation', realisation);
  const [pagu, spent] = [exactOf(allotment), exactOf(realisation)];
  rupiah('remaining', 'Sisa anggaran', 'realisation', pagu && spent ? wholeFigure(pagu.sub(spent)) : null);
  book.add(`${prefix}budget.absorption`, { label: `Penyerapan anggaran ${ofYear}`, unit: 'percent', figure: percent });
  book.add(`${prefix}performance`, { label: `Kinerja ${ofYear}`, unit: 'percent', figure: answer.performance });
  bookCounts(book, prefix, office, counts.counts, year);
  bookSurveys(book, prefix, office, input);
};

const exactOf = (known: { readonly exact: string } | null): Exact | null =>
  known === null ? null : fromFractionText(known.exact);

const bookCounts = (
  book: FigureBook,
  prefix: YearPrefix,
  office: OfficeId,
  counts: YearInput['counts']['counts'],
  year: number,
): void => {
  for (const { kind, total, byMonth, dimensions } of counts) {
    const { name } = getKind(kind);
    const reference = `${prefix}count.${kind}`;
    book.count(reference, `${name} tahun ${String(year)}`, total, traceOf(office, year, kind));
    for (const [month, quantity] of Object.entries(byMonth)) {
      const trace = traceOf(office, year, kind, `&month=${String(Number(month.slice(5, 7)))}`);
      book.count(`${reference}.${month}`, `${name} ${monthName(month)} ${String(year)}`, quantity, trace);
    }
    for (const [dimension, values] of Object.entries(dimensions))
      for (const [value, quantity] of Object.entries(values)) {
        const trace = traceOf(office, year, kind, `&dimension=${dimension}:${encodeURIComponent(value)}`);
        const label = `${name} ${dimension} ${value} tahun ${String(year)}`;
        book.count(`${reference}.${dimension}.${value}`, label, quantity, trace);
      }
  }
};

const bookSurveys = (book: FigureBook, prefix: YearPrefix, office: OfficeId, { surveys, year }: YearInput): void => {
  for (const survey of REPORT_SURVEYS) {
    const months = new Map<string, { respondents: number; total: Exact }>();
    for (const row of surveys.filter(({ dimensions }) => dimensions['survey'] === survey)) {
      const month = row.period.slice(0, 'YYYY-MM'.length);
      const before = months.get(month) ?? { respondents: 0, total: exact(0) };
      const value = fromFractionText(row.value ?? '0');
      months.set(month, {
        respondents: before.respondents + row.quantity,
        total: before.total.add(value.mul(exact(row.quantity))),
      });
    }
    for (const [month, { respondents, total }] of months) {
      const label = `${SURVEY_NAMES[survey]} ${monthName(month)} ${String(year)}`;
      const trace = traceOf(
        office,
        year,
        'survey',
        `&dimension=survey:${survey}&month=${String(Number(month.slice(5)))}`,
      );
      const mean = ratio(total, exact(respondents));
      const value = mean === null ? null : figure(mean);
      book.count(`${prefix}survey.${survey}.${month}.respondents`, `Responden ${label}`, respondents, trace);
      book.add(`${prefix}survey.${survey}.${month}.value`, {
        label: `Nilai ${label}`,
        unit: 'index',
        figure: value,
        trace,
      });
    }
    const all = [...months.values()];
    const respondents = all.reduce((sum, month) => sum + month.respondents, 0);
    const total = all.reduce((sum, month) => sum.add(month.total), exact(0));
    const weighted = ratio(total, exact(respondents));
    book.count(
      `${prefix}survey.${survey}.respondents`,
      `Responden ${SURVEY_NAMES[survey]} tahun ${String(year)}`,
      all.length === 0 ? null : respondents,
      traceOf(office, year, 'survey', `&dimension=survey:${survey}`),
    );
    book.add(`${prefix}survey.${survey}.value`, {
      label: `Nilai ${SURVEY_NAMES[survey]} tahun ${String(year)}, tertimbang menurut responden`,
      unit: 'index',
      figure: weighted === null ? null : figure(weighted),
      trace: traceOf(office, year, 'survey', `&dimension=survey:${survey}`),
    });
  }
};

/** What the two years are to each other, each under its own name (see `year-on-year.ts`). */
export const YEAR_ON_YEAR = [
  ['performance', 'kinerja'],
  ['indicators.achievement', 'capaian indikator kinerja'],
  ['budget.absorption', 'penyerapan anggaran'],
] as const;

export const bookYearOnYear = (book: FigureBook): void => {
  for (const [reference, name] of YEAR_ON_YEAR) {
    const [before, after] = [book.valueOf(`previous.${reference}`), book.valueOf(reference)];
    const known = before !== null && after !== null;
    book.percent(`yoy.${reference}.mean`, `Rata-rata dua tahun ${name}`, known ? twoYearMean(before, after) : null);
    book.percent(
      `yoy.${reference}.difference`,
      `Selisih ${name}`,
      known ? yearDifference(before, after) : null,
      'points',
    );
    book.percent(`yoy.${reference}.growth`, `Laju pertumbuhan ${name}`, known ? growthRate(before, after) : null);
  }
};

/** Quotient × 100. */
export const percentOf = (part: number | null | undefined, whole: number | null | undefined): Exact | null =>
  part === null || part === undefined || whole === null || whole === undefined
    ? null
    : (ratio(exact(part), exact(whole))?.mul(HUNDRED) ?? null);
