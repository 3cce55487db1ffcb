import type { PrintedBlock } from '../../render/printed.model';
import { heading, label, once, paragraph, table } from '../blocks';
import type { Building } from '../building';
import { budgetOutputs } from '../record-references';
import type { YearInput } from '../report-input';
import { inMonths, say } from '../say';
import type { SentenceKey } from '../sentences';
import { YEAR_ON_YEAR, type YearPrefix } from '../year-references';

/** Indicators, budget and performance of one year, as Bab III prints them. */
export const resultsOfYear = (building: Building, prefix: YearPrefix, input: YearInput): readonly PrintedBlock[] => [
  heading(3, `Realisasi Indikator Kinerja Tahun ${String(input.year)}`),
  ...indicatorTable(building, prefix, input),
  heading(3, `Realisasi Anggaran Tahun ${String(input.year)}`),
  ...budgetTable(building, prefix, input),
  heading(3, `Kinerja Tahun ${String(input.year)}`),
  paragraph(say(building.book, performanceSentence(building, prefix))),
  ...performanceTable(building, prefix, input.year),
];

const performanceSentence = ({ book }: Building, prefix: YearPrefix): SentenceKey => {
  const isKnown = book.isKnown(`${prefix}performance`);
  if (prefix === '') return isKnown ? 'performanceIs' : 'performanceUnknown';
  return isKnown ? 'performanceBefore' : 'performanceBeforeUnknown';
};

const indicatorTable = (building: Building, prefix: YearPrefix, input: YearInput): readonly PrintedBlock[] => {
  const { indicators } = input.indicators;
  if (indicators.length === 0) return [paragraph([{ kind: 'text', text: 'Indikator kinerja belum ditetapkan.' }])];
  const goals = new Map((input.agreement?.targets ?? []).map(({ indicator, goal }) => [indicator, goal]));
  const withGoals = indicators.some(({ code }) => goals.get(code) !== undefined);
  const goalCells = once(indicators.map(({ code }) => goals.get(code) ?? ''));
  return table({
    name: `Indikator ${String(input.year)}`,
    caption: `Realisasi indikator kinerja tahun ${String(input.year)}`,
    columns: [
      ...(withGoals ? [['Sasaran', 'text'] as const] : []),
      ['Indikator kinerja', 'text'],
      ['Target', 'number'],
      ['Realisasi', 'number'],
      ['Capaian', 'percent'],
    ],
    rows: [
      ...indicators.map(({ code, name }, place) => ({
        cells: [
          ...(withGoals ? [goalCells[place] ?? label('')] : []),
          label(name),
          ...['target', 'realisation', 'achievement'].map((what) =>
            building.cell(`${prefix}indicator.${code}.${what}`),
          ),
        ],
      })),
      {
        cells: [
          ...(withGoals ? [label('')] : []),
          label('Realisasi indikator kinerja (rata-rata)'),
          label(''),
          label(''),
          building.cell(`${prefix}indicators.achievement`),
        ],
        emphasis: true,
      },
    ],
    notes: indicators.flatMap(({ name, notes }) => notes.map(({ text }) => `${name}: ${inMonths(text)}`)),
  });
};

const budgetTable = (building: Building, prefix: YearPrefix, input: YearInput): readonly PrintedBlock[] => {
  const outputs = budgetOutputs(input.budget);
  if (outputs.length === 0) return [paragraph([{ kind: 'text', text: 'Anggaran belum dicatat.' }])];
  const cells = (place: string) =>
    ['allotment', 'realisation', 'absorption', 'remaining'].map((what) =>
      building.cell(`${prefix}budget.${place}${what}`),
    );
  const programs = once(outputs.map(({ program }) => program ?? ''));
  return table({
    name: `Anggaran ${String(input.year)}`,
    caption: `Realisasi anggaran tahun ${String(input.year)}`,
    columns: [
      ['Program', 'text'],
      ['Output', 'text'],
      ['Pagu', 'rupiah'],
      ['Realisasi', 'rupiah'],
      ['Persen', 'percent'],
      ['Sisa', 'rupiah'],
    ],
    rows: [
      ...outputs.map(({ code, name }, place) => ({
        cells: [programs[place] ?? label(''), label(name), ...cells(`output.${code}.`)],
      })),
      {
        cells: [label(''), label('Jumlah'), ...cells('')],
        emphasis: true,
        sumOf: { first: 0, last: outputs.length - 1 },
      },
    ],
    notes: input.indicators.absorption.percent === null ? input.indicators.notes.map(({ text }) => inMonths(text)) : [],
  });
};

const performanceTable = (building: Building, prefix: YearPrefix, year: number): readonly PrintedBlock[] =>
  table({
    name: `Kinerja ${String(year)}`,
    caption: `Kinerja tahun ${String(year)}`,
    columns: [
      ['Kantor', 'text'],
      ['Capaian indikator', 'percent'],
      ['Penyerapan anggaran', 'percent'],
      ['Kinerja', 'percent'],
    ],
    rows: [
      {
        cells: [
          label(building.input.officeName),
          ...['indicators.achievement', 'budget.absorption', 'performance'].map((what) =>
            building.cell(`${prefix}${what}`),
          ),
        ],
      },
    ],
  });

/** Two years beside each other: the mean, the difference and the growth rate, each under its own name. */
export const yearOnYear = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const { current, previous } = input;
  return [
    heading(3, 'Perbandingan Dua Tahun'),
    ...direction(building).map((key) => paragraph(say(book, key))),
    ...table({
      name: 'Dua tahun',
      caption: `Kinerja tahun ${String(previous.year)} dan ${String(current.year)}`,
      columns: [
        ['Uraian', 'text'],
        [String(previous.year), 'percent'],
        [String(current.year), 'percent'],
        ['Rata-rata dua tahun', 'percent'],
        ['Selisih (persen poin)', 'number'],
        ['Laju pertumbuhan', 'percent'],
      ],
      rows: YEAR_ON_YEAR.map(([reference, name]) => ({
        cells: [
          label(`${name.charAt(0).toUpperCase()}${name.slice(1)}`),
          building.cell(`previous.${reference}`),
          building.cell(reference),
          ...['mean', 'difference', 'growth'].map((what) => building.cell(`yoy.${reference}.${what}`)),
        ],
      })),
    }),
    ...indicatorsOfTwoYears(building),
    paragraph(say(book, 'yoyNotComparable')),
  ];
};

const direction = ({ book }: Building): readonly SentenceKey[] => {
  const difference = book.valueOf('yoy.performance.difference');
  if (difference === null) return [];
  const way = difference.compare(0);
  return [way > 0 ? 'performanceRose' : way < 0 ? 'performanceFell' : 'performanceSame', 'performanceMean'];
};

const indicatorsOfTwoYears = (building: Building): readonly PrintedBlock[] => {
  const { current, previous } = building.input;
  const names = new Map(
    [...previous.indicators.indicators, ...current.indicators.indicators].map(({ code, name }) => [code, name]),
  );
  return table({
    name: 'Indikator dua tahun',
    caption: `Indikator kinerja tahun ${String(previous.year)} dan ${String(current.year)}`,
    columns: [
      ['Indikator kinerja', 'text'],
      ...[previous.year, current.year].flatMap(
        (year) =>
          [
            [`Target ${String(year)}`, 'number'],
            [`Realisasi ${String(year)}`, 'number'],
            [`Capaian ${String(year)}`, 'percent'],
          ] as const,
      ),
      ['Selisih capaian (persen poin)', 'number'],
    ],
    rows: [...names].map(([code, name]) => ({
      cells: [
        label(name),
        ...(['previous.', ''] as const).flatMap((prefix) =>
          ['target', 'realisation', 'achievement'].map((what) => building.cell(`${prefix}indicator.${code}.${what}`)),
        ),
        building.cell(`yoy.indicator.${code}.difference`),
      ],
    })),
  });
};
