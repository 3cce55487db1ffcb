import { formatDateId, granularityOf } from '@jejak/calendar';
import { getKind } from '@jejak/indicators/domain';
import { monthName, type RecapLine, sectionName } from '@jejak/recaps';
import type { PrintedBlock } from '../../render/printed.model';
import { heading, label, list, paragraph, plain, table } from '../blocks';
import type { Building } from '../building';
import { inMonths, say } from '../say';

/** Counts by kind and month; sums over kinds mean nothing and are not made. */
export const recapTable = (
  { book, input }: Building,
  lines: readonly RecapLine[],
  name: string,
  caption: string,
): readonly PrintedBlock[] => {
  const { months } = input.span;
  const cell = (reference: string) => (book.has(reference) ? book.cell(reference) : { exact: null, printed: '—' });
  return table({
    name,
    caption,
    columns: [
      ['Kegiatan', 'text'],
      ...months.map((month) => [monthName(month).slice(0, SHORT), 'number'] as const),
      ['Jumlah', 'number'],
      ['Susulan', 'number'],
    ],
    rows: lines.map(({ kind, name: called }) => ({
      cells: [
        label(called),
        ...months.map((month) => cell(`activity.${kind}.${month}`)),
        cell(`activity.${kind}.total`),
        cell(`activity.${kind}.late`),
      ],
    })),
  });
};

/** Letters of a month's name that fit a column. */
const SHORT = 3;

/** Lampiran: every kind by month, and what came late. */
export const annex = (building: Building): readonly PrintedBlock[] => [
  heading(1, 'Lampiran'),
  paragraph(say(building.book, 'annex')),
  ...recapTable(
    building,
    building.input.recap.lines,
    'Kegiatan',
    `Kegiatan menurut bulan, ${building.input.span.label}`,
  ),
  ...lateEntries(building),
];

/** Acts by their kind, and by a day where they may be told ("susulan"). */
export const lateEntries = ({ book, input }: Building): readonly PrintedBlock[] => {
  const { late } = input.recap;
  if (late.length === 0) return [paragraph(say(book, 'noLate'))];
  return [
    paragraph(say(book, 'lateEntries')),
    ...table({
      name: 'Susulan',
      caption: `Catatan susulan, ${input.span.label}`,
      columns: [
        ['Periode', 'text'],
        ['Kegiatan', 'text'],
        ['Seksi', 'text'],
        ['Jumlah', 'number'],
      ],
      rows: late.map(({ kind, section, period, stream }, place) => ({
        cells: [
          label(stream === null || granularityOf(period) !== 'day' ? monthOf(period) : formatDateId(period)),
          label(getKind(kind).name),
          label(sectionName(section)),
          book.cell(`late.${String(place)}`),
        ],
      })),
    }),
  ];
};

const monthOf = (period: string): string =>
  period.length < 7 ? period : `${monthName(period.slice(0, 7))} ${period.slice(0, 4)}`;

export const notesList = (notes: readonly { readonly text: string }[]): readonly PrintedBlock[] =>
  list(
    notes.map(({ text }) => plain(inMonths(text))),
    false,
  );
