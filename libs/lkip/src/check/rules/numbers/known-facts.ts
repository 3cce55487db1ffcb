import { exact } from '@jejak/figures';
import type { ReadColumn, ReadFigure, ReadReport, ReadTable } from '../../read-report.model';
import { subjectKey } from './subject-key';
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
  /** What the table lists, so that means over other rows are not held against one another; empty for a dashboard. */
  readonly rows: string;
}

/** Words that the title of a table of the whole office is made of; any other says of which part it is. */
const OF_THE_WHOLE = new Set(
  `tabel data rekapitulasi rekap laporan rincian ringkasan perbandingan target realisasi dan capaian pencapaian kinerja
  indikator utama kegiatan anggaran pagu dipa penyerapan serapan daya tahun ta per menurut berdasarkan jenis belanja
  program output kantor imigrasi hasil pengukuran akuntabilitas keuangan analisis evaluasi performance persentase
  rata nilai terhadap atas dengan dari pada yang di untuk satker satuan kerja awal akhir sebelum setelah sesudah revisi
  perubahan yoy year on dashboard sasaran kegiatan strategis perjanjian bab iii ii i iv`.split(/\s+/),
);

/** A capital or small word in a title that names a seksi, a goal or a program. */
const isOfPart = (title: string): boolean => {
  const own = title.toLowerCase().replace(/kantor imigrasi.*$/s, ' ');
  if (/sasaran\s(?:kegiatan\s|strategis\s)?(?:\d|[ivx]+\b|:)|\bpnbp\b/.test(own)) return true;
  // Capitals are a heading that the table merely stands under.
  if (!/^(?:tabel|grafik|gambar)\b/.test(own) && title === title.toUpperCase()) return false;
  return own.split(/[^\p{L}]+/u).some((word) => word.length > 1 && !OF_THE_WHOLE.has(word));
};

/** Targets of money: a table of revenue, whose share is no indicator's. */
const LEAST_MONEY = exact(100_000);

/** A table of revenue: its targets are money and can be added. */
export const hasMoneyTargets = ({ columns, rows }: ReadTable): boolean =>
  columns.some(
    ({ role, index }) =>
      role === 'target' && rows.some(({ cells }) => (cells[index]?.figure?.value.compare(LEAST_MONEY) ?? -1) >= 0),
  );

const PARTIAL = /triwulan|semester|caturwulan|bulan\s|per\s\d/i;

/** Kind, figure and its column. */
type Stated = readonly [OfficeKind, ReadFigure, ReadColumn];

const totalFacts = (table: ReadTable): readonly Stated[] => {
  const row = table.rows.findLast(({ kind }) => kind === 'total' || kind === 'mean');
  if (row === undefined || /^sub/i.test(row.subject)) return [];
  const budget = table.columns.some(({ role }) => role === 'allotment');
  const indicators = table.columns.some(({ role }) => role === 'target');
  if (budget && indicators) return [];
  if (hasMoneyTargets(table)) return [];
  return table.columns.flatMap((column): readonly Stated[] => {
    const figure = row.cells[column.index]?.figure;
    if (!figure) return [];
    if (indicators) return column.role === 'achievement' ? [['indicators', figure, column]] : [];
    if (!budget) return [];
    if (column.role === 'allotment') return [['allotment', figure, column]];
    if (column.role === 'realisation') return [['realisation', figure, column]];
    const share = column.role === 'achievement' || column.role === 'absorption';
    return share && figure.unit === 'percent' ? [['absorption', figure, column]] : [];
  });
};

/** A dashboard has one row: the office. */
const dashboardFacts = (table: ReadTable): readonly Stated[] => {
  const rows = table.rows.filter(({ kind }) => kind === 'item');
  const [row] = rows;
  if (row === undefined || rows.length > 1 || !table.columns.some(({ role }) => role === 'performance')) return [];
  return table.columns.flatMap((column): readonly Stated[] => {
    const { role, index } = column;
    const figure = row.cells[index]?.figure;
    const known = role === 'indicators' || role === 'absorption' || role === 'performance';
    return figure && known ? [[role, figure, column]] : [];
  });
};

const rowsOf = ({ columns, rows }: ReadTable, kind: OfficeKind, { index }: ReadColumn): string =>
  kind === 'indicators' && columns.some(({ role }) => role === 'target')
    ? rows
        .filter((row) => row.kind === 'item' && (row.cells[index]?.figure ?? null) !== null)
        .map(({ subject }) => subjectKey(subject))
        .sort()
        .join('\n')
    : '';

/** Facts of the whole office that tables state, by year; a table of a quarter states none. */
export const officeFacts = ({ tables }: ReadReport): readonly OfficeFact[] =>
  tables
    .filter(({ title }) => !PARTIAL.test(title))
    .flatMap((table) =>
      // A dashboard has the office in its row, whatever its title.
      (isOfPart(table.title) ? dashboardFacts(table) : [...totalFacts(table), ...dashboardFacts(table)]).flatMap(
        ([kind, figure, column]) => {
          const { year } = column;
          return year === null
            ? []
            : [{ kind, year, figure, place: placeOf(table), rows: rowsOf(table, kind, column) }];
        },
      ),
    );
