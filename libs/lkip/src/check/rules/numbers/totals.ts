import { type Exact, sum } from '@jejak/figures';
import type { CheckRule, ColumnRole, Finding, ReadReport, ReadRow, ReadTable } from '../../read-report.model';
import { treeOf } from './budget-tree';
import { shown } from './rounding-fit';
import { placeOf } from './table-place';
import { believedTree } from './tree-totals';

const ADDED: readonly ColumnRole[] = ['allotment', 'realisation', 'remaining', 'respondents', 'total', 'other'];
const SUB = /^sub/i;

const valuesOf = (rows: readonly ReadRow[], column: number): readonly Exact[] =>
  rows.flatMap(({ cells }) => cells[column]?.figure?.value ?? []);

/** Items that a total row adds: since the last total for a subtotal; all of them for the last. */
const addedBy = (table: ReadTable, at: number): readonly (readonly ReadRow[])[] => {
  const before = table.rows.slice(0, at);
  const since = before.slice(before.findLastIndex(({ kind }) => kind === 'total') + 1);
  const items = before.filter(({ kind }) => kind === 'item');
  const totals = before.filter(({ kind }) => kind === 'total');
  return [items, since.filter(({ kind }) => kind === 'item'), totals].filter((rows) => rows.length > 0);
};

/** The sum of the highest level where the rows are a tree. */
const treeTops = (table: ReadTable, column: number): readonly Exact[] => {
  const tree = treeOf(table, column);
  if (tree === null) return [];
  const levels = [...new Set(tree.nodes.map(({ level }) => level))];
  return levels.map((level) =>
    sum(tree.nodes.filter((node) => node.level === level).map(({ figure }) => figure.value)),
  );
};

const judge = (table: ReadTable, row: ReadRow, at: number, column: number): readonly Finding[] => {
  const stated = row.cells[column]?.figure;
  if (!stated || stated.unit === 'percent' || stated.decimals > 0) return [];
  const added = addedBy(table, at);
  const figures = added.map((rows) => valuesOf(rows, column));
  if ((figures[0]?.length ?? 0) < 2) return [];
  const sums = figures.map((values) => sum(values));
  const tops = treeTops(table, column);
  if ([...sums, ...tops].some((value) => value.equals(stated.value))) return [];
  const nested = believedTree(table, column) !== null;
  const units = new Set(table.rows.flatMap(({ cells }) => cells[column]?.figure?.unitText ?? []));
  const chosen = (SUB.test(row.subject) ? sums[1] : sums[0]) ?? stated.value;
  const computed = nested ? (tops[0] ?? chosen) : chosen;
  const certain =
    !nested &&
    units.size <= 1 &&
    !SUB.test(row.subject) &&
    added.length <= 2 &&
    table.columns[column]?.role !== 'other';
  const sentence = `Jumlah tertulis ${stated.text}, padahal rinciannya berjumlah ${shown(computed)} (selisih ${shown(computed.sub(stated.value).abs())}).`;
  return [
    {
      code: 'TOTAL_WRONG',
      severity: certain ? 'block' : 'warn',
      line: stated.line,
      place: `${placeOf(table, row)} · ${table.columns[column]?.header ?? ''}`,
      stated: stated.text,
      computed: shown(computed),
      sentence,
    },
  ];
};

const emptyTotal = (table: ReadTable, row: ReadRow): readonly Finding[] => {
  const filled = row.cells.some(({ figure }) => figure !== null);
  const items = table.rows.filter(({ kind, cells }) => kind === 'item' && cells.some(({ figure }) => figure !== null));
  if (filled || items.length === 0) return [];
  return [
    {
      code: 'TOTAL_EMPTY',
      severity: 'warn',
      line: row.line,
      place: placeOf(table, row),
      stated: '',
      computed: '',
      sentence: 'Baris jumlah kosong; jumlah dari rinciannya tidak ditulis.',
    },
  ];
};

/** A total equals the sum of its lines. */
export const totalsRule: CheckRule = ({ tables }: ReadReport) =>
  tables.flatMap((table) =>
    table.rows.flatMap((row, at) => {
      if (row.kind !== 'total') return [];
      // A table of indicators has a mean in its last row; targets of unlike units are never added.
      const indicators = table.columns.some(({ role }) => role === 'target');
      const columns = indicators ? [] : table.columns.filter(({ role }) => ADDED.includes(role));
      return [...emptyTotal(table, row), ...columns.flatMap(({ index }) => judge(table, row, at, index))];
    }),
  );
