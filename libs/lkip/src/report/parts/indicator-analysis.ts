import { exact, fromFractionText, HUNDRED } from '@jejak/figures';
import type { IndicatorAnswer } from '@jejak/indicators/domain';
import { monthsOfYear } from '@jejak/calendar';
import { monthName } from '@jejak/recaps';
import type { PrintedBlock } from '../../render/printed.model';
import { heading, label, list, paragraph, plain, table } from '../blocks';
import { type Building, suggestion } from '../building';
import { inMonths, say } from '../say';
import type { SentenceKey } from '../sentences';
import { REPORT_SURVEYS } from '../year-references';

/** Per indicator its target, realisation, formula and analysis. */
export const indicatorAnalyses = (building: Building): readonly PrintedBlock[] =>
  building.input.current.indicators.indicators.flatMap((indicator) => [
    heading(3, `Indikator Kinerja: ${indicator.name}`),
    ...(indicator.code === 'ikm' ? surveyMonths(building) : []),
    ...formula(building, indicator),
    ...building.text(`analysis.${indicator.code}`, `Analisis ${indicator.name}`, analysis(indicator)),
    ...list(
      indicator.notes.map(({ text }) => plain(inMonths(text))),
      false,
    ),
  ]);

const analysis = ({ code, target, realisation, achievement, notes }: IndicatorAnswer): string => {
  const own = Object.fromEntries(
    ['target', 'realisation', 'achievement'].map((what) => [`own.${what}`, `indicator.${code}.${what}`]),
  );
  const keys: SentenceKey[] = [achievement === null ? 'achievedUnknown' : 'achieved'];
  if (target !== null && realisation !== null) {
    const way = fromFractionText(realisation.exact).compare(fromFractionText(target.exact));
    keys.push(way > 0 ? 'above' : way < 0 ? 'below' : 'met');
  }
  if (notes.some((note) => note.code === 'OFFICE_METHOD')) keys.push('officeMethod');
  return suggestion(keys, own);
};

/** The quotient that gives the achievement; where neither usual formula does (a cap, say), none is printed. */
const formula = (
  { book }: Building,
  { code, target, realisation, achievement }: IndicatorAnswer,
): readonly PrintedBlock[] => {
  if (target === null || realisation === null || achievement === null) return [];
  const [goal, reached, percent] = [target, realisation, achievement].map(({ exact: text }) => fromFractionText(text));
  if (goal === undefined || reached === undefined || percent === undefined || goal.equals(0)) return [];
  const higher = reached.div(goal).mul(HUNDRED).equals(percent);
  const lower = goal.mul(exact(2)).sub(reached).div(goal).mul(HUNDRED).equals(percent);
  if (!higher && !lower) return [];
  const [of, to] = [book.run(`indicator.${code}.realisation`), book.run(`indicator.${code}.target`)];
  return [
    {
      kind: 'formula',
      name: 'Capaian',
      numerator: higher ? [of] : [{ kind: 'text', text: LOWER_IS_BETTER }, to, { kind: 'text', text: ' − ' }, of],
      denominator: [to],
      factor: '× 100%',
      result: book.figure(`indicator.${code}.achievement`),
    },
  ];
};

/** Lower is better: (2 × target − realisation) / target. */
const LOWER_IS_BETTER = '2 × ';

/** The surveys' table of the report (LKIP 2021, Bab III, Laporan Monitoring Responden/IPK/IKM). */
export const surveyMonths = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const { year, surveys } = input.current;
  if (surveys.length === 0) return [];
  const months = monthsOfYear(year).filter((month) => input.span.months.includes(month));
  const of = (place: string) =>
    REPORT_SURVEYS.flatMap((survey) => [
      building.cell(`survey.${survey}.${place}respondents`),
      building.cell(`survey.${survey}.${place}value`),
    ]);
  return [
    paragraph(say(book, 'surveyMonths')),
    ...table({
      name: 'Survei',
      caption: `Responden dan nilai survei menurut bulan, tahun ${String(year)}`,
      columns: [
        ['Bulan', 'text'],
        ['Responden IKM', 'number'],
        ['Nilai IKM', 'number'],
        ['Responden IPK', 'number'],
        ['Nilai IPK', 'number'],
        ['Responden integritas', 'number'],
        ['Nilai integritas', 'number'],
      ],
      rows: [
        ...months.map((month) => ({ cells: [label(monthName(month)), ...of(`${month}.`)] })),
        ...(input.span.kind === 'year'
          ? [{ cells: [label('Setahun, tertimbang responden'), ...of('')], emphasis: true }]
          : []),
      ],
    }),
    ...(input.span.kind === 'year' && book.isKnown('survey.ikm.value') ? [paragraph(say(book, 'surveyYear'))] : []),
  ];
};
