import { monthsOfYear } from '@jejak/calendar';
import { monthName } from '@jejak/recaps';
import type { PrintedBlock, PrintedFigure, PrintedSeries } from '../render/printed.model';
import type { Building } from './building';
import { budgetOutputs } from './record-references';

const GAP: PrintedFigure = { exact: null, printed: '—' };

const figureOf = ({ book }: Building, reference: string): PrintedFigure =>
  book.has(reference) ? book.figure(reference) : GAP;

/** A chart of nothing known is left out; a single gap stays one. */
const chart = (
  shape: 'bar' | 'line',
  title: string,
  description: string,
  unit: string,
  labels: readonly string[],
  series: readonly PrintedSeries[],
): readonly PrintedBlock[] => {
  const known = series.filter(({ values }) => values.some(({ exact }) => exact !== null));
  return known.length === 0 ? [] : [{ kind: 'chart', shape, title, description, unit, labels, series: known }];
};

export const surveyChart = (building: Building): readonly PrintedBlock[] => {
  const { current, previous } = building.input;
  const series = [previous, current].map(({ year }, place) => ({
    name: String(year),
    values: monthsOfYear(year).map((month) =>
      figureOf(building, `${place === 0 ? 'previous.' : ''}survey.ikm.${month}.value`),
    ),
  }));
  const labels = monthsOfYear(current.year).map(monthName);
  return chart(
    'line',
    'Grafik IKM menurut bulan',
    'Nilai IKM setiap bulan; bulan tanpa titik belum dilaporkan.',
    'indeks',
    labels,
    series,
  );
};

export const absorptionChart = (building: Building): readonly PrintedBlock[] => {
  const outputs = budgetOutputs(building.input.current.budget);
  const values = outputs.map(({ code }) => figureOf(building, `budget.output.${code}.absorption`));
  return chart(
    'bar',
    'Grafik penyerapan anggaran menurut output',
    'Penyerapan anggaran setiap output dalam persen.',
    'persen',
    outputs.map(({ name }) => name),
    [{ name: String(building.input.current.year), values }],
  );
};

export const achievementChart = (building: Building): readonly PrintedBlock[] => {
  const { year, indicators } = building.input.current;
  const values = indicators.indicators.map(({ code }) => figureOf(building, `indicator.${code}.achievement`));
  return chart(
    'bar',
    'Grafik capaian menurut indikator',
    'Capaian setiap indikator dalam persen.',
    'persen',
    indicators.indicators.map(({ name }) => name),
    [{ name: String(year), values }],
  );
};

/** Kinds of which a month is told; more series than these cannot be told apart in print. */
const CHARTED = ['timpora-meeting', 'joint-operation', 'independent-operation', 'bap'];

export const activityChart = (building: Building): readonly PrintedBlock[] => {
  const { recap, span } = building.input;
  const series = recap.lines
    .filter(({ kind }) => CHARTED.includes(kind))
    .map(({ kind, name }) => ({
      name,
      values: span.months.map((month) => figureOf(building, `activity.${kind}.${month}`)),
    }));
  return chart(
    'bar',
    'Grafik kegiatan menurut bulan',
    'Jumlah kegiatan intelijen dan penindakan setiap bulan; bulan tanpa batang belum dilaporkan.',
    'kegiatan',
    span.months.map(monthName),
    series,
  );
};
