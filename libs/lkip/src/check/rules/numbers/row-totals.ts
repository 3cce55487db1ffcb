import { type Exact, sum } from '@jejak/figures';
import type { CheckRule, Finding, ReadColumn, ReadFigure, ReadRow, ReadTable } from '../../read-report.model';
import { shown } from './rounding-fit';
import { placeOf } from './table-place';

const TOTAL = /^(?:jumlah|total)(?:\s(?:keseluruhan|total|semua|seluruhnya))?$/i;
/** So many rows must add up before one that does not is called wrong. */
const LEAST_HELD = 2;

interface RowSum {
  readonly row: ReadRow;
  readonly stated: ReadFigure;
  readonly computed: Exact;
}

/** The columns that a column `Jumlah` adds: those before it, back to the one before that is a sum itself. */
const addedColumns = (table: ReadTable, total: ReadColumn): readonly ReadColumn[] => {
  const before = table.columns.filter(({ index }) => index < total.index);
  const since = before.findLastIndex(({ role }) => role === 'total') + 1;
  return before.slice(since).filter(({ role }) => role === 'other' || role === 'respondents');
};

const sumsOf = (table: ReadTable, total: ReadColumn): readonly RowSum[] => {
  const added = addedColumns(table, total);
  return table.rows.flatMap((row) => {
    const stated = row.cells[total.index]?.figure;
    const parts = added.flatMap(({ index }) => row.cells[index]?.figure ?? []);
    if (!stated || stated.unit === 'percent' || parts.length < 2) return [];
    if (parts.some(({ unit }) => unit === 'percent')) return [];
    return [{ row, stated, computed: sum(parts.map(({ value }) => value)) }];
  });
};

/** A column `Jumlah` at the end of a row is the sum of the row, where it is so in most rows. */
export const rowTotalsRule: CheckRule = ({ tables }) =>
  tables.flatMap((table) =>
    table.columns
      .filter(({ role, header }) => role === 'total' && TOTAL.test(header.split(' / ').at(-1) ?? ''))
      .flatMap((total): readonly Finding[] => {
        const sums = sumsOf(table, total);
        const wrong = sums.filter(({ stated, computed }) => !stated.value.equals(computed));
        if (sums.length - wrong.length < LEAST_HELD || wrong.length * 2 >= sums.length) return [];
        return wrong.map(({ row, stated, computed }) => ({
          code: 'TOTAL_WRONG',
          severity: 'block',
          line: stated.line,
          place: `${placeOf(table, row)} · ${total.header}`,
          stated: stated.text,
          computed: shown(computed),
          sentence: `${row.subject}: jumlah ke samping tertulis ${stated.text}, padahal isinya berjumlah ${shown(computed)}.`,
        }));
      }),
  );
