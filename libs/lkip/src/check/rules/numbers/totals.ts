import { type Exact, sum } from '@jejak/figures';
import type {
  CheckRule,
  ColumnRole,
  Finding,
  ReadFigure,
  ReadReport,
  ReadRow,
  ReadTable,
} from '../../read-report.model';
import { treeOf } from './budget-tree';
import { hasMoneyTargets } from './known-facts';
import { shown } from './rounding-fit';
import { placeOf } from './table-place';
import { believedTree } from './tree-totals';

const ADDED: readonly ColumnRole[] = [
  'target',
  'allotment',
  'realisation',
  'remaining',
  'respondents',
  'total',
  'other',
];
/** Columns that nobody adds, whatever the name of the last row. */
const NEVER_ADDED = /nilai|skor|indeks|harga|tarif|rata|bobot|peringkat|kurs|nomor|tahun$|kode|persen|%/i;
/** `termasuk anak 20`: part of the line above. */
const OF_WHICH = /^\(?(?:termasuk|di ?antaranya|dari jumlah|antara lain)\b/i;

/** A total row and what it may be the sum of. */
interface Judged {
  readonly row: ReadRow;
  readonly stated: ReadFigure;
  readonly holds: boolean;
  readonly computed: Exact;
  /** Lines and subtotals that it can be the sum of. */
  readonly parts: number;
}

interface Open {
  readonly value: Exact;
  readonly isTotal: boolean;
  /** The first line of a group, or a total: a single one of these may be all that a total adds. */
  readonly begins: boolean;
}

/** So many open lines are tried; no total adds more. */
const MOST_OPEN = 500;

/**
 * Reads a column downwards: a total closes the lines above it that make it up, and stands for them in the total of a
 * higher level. One that nothing makes up is taken for the sum of the lines since the last total, the last of all for
 * the sum of everything still open.
 */
const judgeColumn = (table: ReadTable, column: number): readonly Judged[] => {
  let open: Open[] = [];
  let begins = true;
  const lastTotal = table.rows.findLastIndex(({ kind }) => kind === 'total');
  return table.rows.flatMap((row, at): readonly Judged[] => {
    if (row.kind === 'group') begins = true;
    const stated = row.cells[column]?.figure;
    if (!stated || OF_WHICH.test(row.subject)) return [];
    if (row.kind === 'item') {
      open.push({ value: stated.value, isTotal: false, begins });
      begins = false;
    }
    if (row.kind !== 'total' || open.length === 0) return [];
    const all = sum(open.map(({ value }) => value));
    const start = all.equals(stated.value) ? 0 : startOf(open, stated.value);
    const since = open.findLastIndex(({ isTotal }) => isTotal) + 1;
    const from = start >= 0 ? start : at === lastTotal || since === open.length ? 0 : since;
    const parts = open.slice(from);
    const computed = sum(parts.map(({ value }) => value));
    open = [...open.slice(0, from), { value: start >= 0 ? stated.value : computed, isTotal: true, begins: true }];
    begins = true;
    return [{ row, stated, holds: start >= 0, computed, parts: parts.length }];
  });
};

/** Where the lines begin that make up a total; -1 where none do. */
const startOf = (open: readonly Open[], total: Exact): number => {
  let value: Exact | null = null;
  for (let from = open.length - 1; from >= Math.max(0, open.length - MOST_OPEN); from--) {
    const line = open[from]?.value;
    if (line === undefined) return -1;
    value = value === null ? line : value.add(line);
    if (value.equals(total) && (from < open.length - 1 || open[from]?.begins === true)) return from;
  }
  return -1;
};

/** The sums of each level where the rows are a tree. */
const treeTops = (table: ReadTable, column: number): readonly Exact[] => {
  const tree = treeOf(table, column);
  if (tree === null) return [];
  const levels = [...new Set(tree.nodes.map(({ level }) => level))];
  return levels.map((level) =>
    sum(tree.nodes.filter((node) => node.level === level).map(({ figure }) => figure.value)),
  );
};

interface ColumnJudged {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly judged: readonly Judged[];
}

const findingsOf = (table: ReadTable, one: ColumnJudged, all: readonly ColumnJudged[]): readonly Finding[] => {
  const { column, header, role, judged } = one;
  const tops = treeTops(table, column);
  const nested = believedTree(table, column) !== null;
  const units = new Set(table.rows.flatMap(({ cells }) => cells[column]?.figure?.unitText ?? []));
  return judged.flatMap(({ row, stated, holds, computed: own, parts }): readonly Finding[] => {
    if (holds || parts < 2 || stated.unit === 'percent' || stated.decimals > 0) return [];
    if (tops.some((value) => value.equals(stated.value))) return [];
    const computed = nested ? (tops[0] ?? own) : own;
    const peers = judged.filter((other) => other.row !== row);
    // The same row adds up in another column, or the other totals of this one do: then it is a total, and wrong.
    const beside = all.some(
      (other) => other.column !== column && other.judged.some((total) => total.row === row && total.holds),
    );
    const proven = beside || (peers.length > 0 && peers.every((other) => other.holds));
    const certain = !nested && units.size <= 1 && (proven || (peers.length === 0 && role !== 'other'));
    const sentence = `Jumlah tertulis ${stated.text}, padahal rinciannya berjumlah ${shown(computed)} (selisih ${shown(computed.sub(stated.value).abs())}).`;
    return [
      {
        code: 'TOTAL_WRONG',
        severity: certain ? 'block' : 'warn',
        line: stated.line,
        place: `${placeOf(table, row)} · ${header}`,
        stated: stated.text,
        computed: shown(computed),
        sentence,
      },
    ];
  });
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
  tables.flatMap((table) => {
    // A table of indicators has a mean in its last row; targets of unlike units are never added.
    const indicators = table.columns.some(({ role }) => role === 'target') && !hasMoneyTargets(table);
    const columns = indicators
      ? []
      : table.columns.filter(
          ({ role, header }) => ADDED.includes(role) && !NEVER_ADDED.test(header.split(' / ').at(-1) ?? ''),
        );
    const judged = columns.map(({ index, header, role }) => ({
      column: index,
      header,
      role,
      judged: judgeColumn(table, index),
    }));
    return [
      ...table.rows.filter(({ kind }) => kind === 'total').flatMap((row) => emptyTotal(table, row)),
      ...judged.flatMap((one) => findingsOf(table, one, judged)),
    ];
  });
