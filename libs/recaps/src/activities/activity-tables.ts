import type { Period } from '@jejak/calendar';
import { type CountBasis, getKind } from '@jejak/indicators/domain';
import type { Cell, Column, Table } from '../export/table';
import { monthName } from '../spans/span';
import type { ActivityRecap, RecapLine } from './activity-recap';
import { sectionName } from './section-names';

/** What a count stands on, as screens and files say it. */
export const BASIS_NAMES: Readonly<Record<CountBasis, string>> = {
  itemised: 'terinci',
  tally: 'rekap',
  nil: 'nihil',
  partial: 'sebagian',
  unknown: 'tidak diketahui',
};

const BEFORE_MONTHS: readonly Column[] = [
  { title: 'Seksi', type: 'text' },
  { title: 'Kode', type: 'text' },
  { title: 'Kegiatan', type: 'text' },
  { title: 'Satuan', type: 'text' },
  { title: 'Baris', type: 'text' },
];
const AFTER_MONTHS: readonly Column[] = [
  { title: 'Jumlah', type: 'whole' },
  { title: 'Dasar', type: 'text' },
  { title: 'Belum diketahui', type: 'text' },
  { title: 'Sumber', type: 'text' },
  { title: 'Catatan', type: 'text' },
  { title: 'Kantor', type: 'text' },
  { title: 'Periode', type: 'text' },
  { title: 'Per posisi', type: 'text' },
];

/** The recap itself, and the late facts one by one where there are any. */
export const activityTables = (recap: ActivityRecap): readonly Table[] => [
  activityTable(recap),
  ...(recap.late.length === 0 ? [] : [lateTable(recap)]),
];

/**
 * One line a kind. A kind of which something came late has three: what was there in time, what came late ("susulan";
 * less than zero where a correction took away), and both together, which is the figure that every other view shows.
 */
export const activityTable = (recap: ActivityRecap): Table => {
  const { span, lines } = recap;
  const months = span.months.map((month): Column => ({ title: monthName(month), type: 'whole' }));
  return {
    name: `Rekap ${span.label}`,
    columns: [...BEFORE_MONTHS, ...months, ...AFTER_MONTHS],
    rows: lines.flatMap((line) => rowsOf(recap, line)),
  };
};

const rowsOf = (recap: ActivityRecap, line: RecapLine): readonly (readonly Cell[])[] => {
  const { byMonth, total, late } = line;
  const whole = rowOf(recap, line, 'jumlah', byMonth, total);
  if (Object.values(late.byMonth).every((count) => count === 0) && late.total === 0) return [whole];
  const inTime = Object.fromEntries(
    Object.entries(byMonth).map(([month, count]) => [month, count - (late.byMonth[month] ?? 0)]),
  );
  return [
    rowOf(recap, line, 'tepat waktu', inTime, total === null ? null : total - late.total),
    rowOf(recap, line, 'susulan', late.byMonth, late.total),
    whole,
  ];
};

const rowOf = (
  { office, span, asOf }: ActivityRecap,
  { section, kind, name, unit, basis, missing, source, notes }: RecapLine,
  label: string,
  byMonth: Readonly<Record<Period, number>>,
  total: number | null,
): readonly Cell[] => {
  const counts = span.months.map((month) => byMonth[month] ?? null);
  return [
    sectionName(section),
    kind,
    name,
    unit,
    label,
    ...counts,
    totalCell(counts, total),
    BASIS_NAMES[basis],
    missing.map(monthName).join(', '),
    source ?? '',
    notes.map(({ text }) => text).join(' '),
    office,
    span.label,
    String(Number(asOf.position)),
  ];
};

/** The sum of the months where they make the total; a yearly tally, and acts dated by a year only, are in no month. */
const totalCell = (counts: readonly (number | null)[], total: number | null): Cell => {
  if (total === null) return null;
  const sum = counts.reduce<number>((before, count) => before + (count ?? 0), 0);
  const first = BEFORE_MONTHS.length;
  return sum === total ? { across: [first, first + counts.length - 1], value: total } : total;
};

const lateTable = ({ late, office, span }: ActivityRecap): Table => ({
  name: 'Susulan',
  columns: [
    { title: 'Tanggal', type: 'text' },
    { title: 'Seksi', type: 'text' },
    { title: 'Kegiatan', type: 'text' },
    { title: 'Jumlah', type: 'whole' },
    { title: 'Dasar', type: 'text' },
    { title: 'Posisi', type: 'whole' },
    { title: 'Catatan', type: 'text' },
    { title: 'Kantor', type: 'text' },
    { title: 'Periode', type: 'text' },
  ],
  rows: late.map(({ period, section, kind, quantity, basis, position, stream }) => [
    period,
    sectionName(section),
    getKind(kind).name,
    quantity,
    basis === 'tally' ? BASIS_NAMES.tally : BASIS_NAMES.itemised,
    Number(position),
    stream ?? 'rahasia: hanya jumlah',
    office,
    span.label,
  ]),
});
