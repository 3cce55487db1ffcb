import type { ReadFigure, ReadReport, ReadTable } from '../../read-report.model';
import { placeOf } from './table-place';

/** What is said of the whole office in a year. */
export type OfficeKind = 'indicators' | 'absorption' | 'performance' | 'allotment' | 'realisation';

export const KIND_NAMES: Readonly<Record<OfficeKind, string>> = {
  indicators: 'Capaian indikator kinerja',
  absorption: 'Penyerapan anggaran',
  performance: 'Performance',
  allotment: 'Pagu anggaran',
  realisation: 'Realisasi anggaran',
};

export interface OfficeFact {
  readonly kind: OfficeKind;
  readonly year: number;
  readonly figure: ReadFigure;
  readonly place: string;
}

const PARTIAL = /triwulan|semester|caturwulan|bulan\s|per\s\d/i;

type Stated = readonly [OfficeKind, number | null, ReadFigure];

const totalFacts = (table: ReadTable): readonly Stated[] => {
  const row = table.rows.findLast(({ kind }) => kind === 'total' || kind === 'mean');
  if (row === undefined || /^sub/i.test(row.subject)) return [];
  const budget = table.columns.some(({ role }) => role === 'allotment');
  const indicators = table.columns.some(({ role }) => role === 'target');
  if (budget && indicators) return [];
  return table.columns.flatMap((column): readonly Stated[] => {
    const figure = row.cells[column.index]?.figure;
    if (!figure) return [];
    if (indicators) return column.role === 'achievement' ? [['indicators', column.year, figure]] : [];
    if (!budget) return [];
    if (column.role === 'allotment') return [['allotment', column.year, figure]];
    if (column.role === 'realisation') return [['realisation', column.year, figure]];
    const share = column.role === 'achievement' || column.role === 'absorption';
    return share && figure.unit === 'percent' ? [['absorption', column.year, figure]] : [];
  });
};

/** A dashboard has one row: the office. */
const dashboardFacts = (table: ReadTable): readonly Stated[] => {
  const rows = table.rows.filter(({ kind }) => kind === 'item');
  const [row] = rows;
  if (row === undefined || rows.length > 1 || !table.columns.some(({ role }) => role === 'performance')) return [];
  return table.columns.flatMap(({ role, index, year }): readonly Stated[] => {
    const figure = row.cells[index]?.figure;
    const known = role === 'indicators' || role === 'absorption' || role === 'performance';
    return figure && known ? [[role, year, figure]] : [];
  });
};

/** Facts of the whole office that tables state, by year; a table of a quarter states none. */
export const officeFacts = ({ tables }: ReadReport): readonly OfficeFact[] =>
  tables
    .filter(({ title }) => !PARTIAL.test(title))
    .flatMap((table) =>
      [...totalFacts(table), ...dashboardFacts(table)].flatMap(([kind, year, figure]) =>
        year === null ? [] : [{ kind, year, figure, place: placeOf(table) }],
      ),
    );
