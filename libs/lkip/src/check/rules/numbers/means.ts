import { type Exact, mean, weightedMean } from '@jejak/figures';
import type { CheckRule, Finding, ReadColumn, ReadReport, ReadRow, ReadTable } from '../../read-report.model';
import { quotientRows, readingsOf } from './quotient-rows';
import { ROUNDING_NAMES, roundingThatFits, shown, withinRounding } from './rounding-fit';
import { placeOf } from './table-place';

interface ColumnMean {
  readonly value: Exact;
  readonly what: string;
}

const items = (table: ReadTable): readonly ReadRow[] => table.rows.filter(({ kind }) => kind === 'item');

/** Plain mean and, where respondents stand to its left, their weighted mean. */
export const meansOf = (table: ReadTable, column: ReadColumn): readonly ColumnMean[] => {
  const values = items(table).flatMap(({ cells }) => cells[column.index]?.figure?.value ?? []);
  const plain = mean(values);
  const weights = table.columns.filter(({ role, index }) => role === 'respondents' && index < column.index).at(-1);
  const pairs = items(table).flatMap(({ cells }) => {
    const value = cells[column.index]?.figure?.value;
    const weight = weights === undefined ? undefined : cells[weights.index]?.figure?.value;
    return value && weight ? [{ value, weight }] : [];
  });
  const weighted = pairs.length === values.length ? weightedMean(pairs) : null;
  return [
    ...(plain === null ? [] : [{ value: plain, what: 'rata-rata' }]),
    ...(weighted === null ? [] : [{ value: weighted.value, what: 'rata-rata tertimbang responden' }]),
  ];
};

/** The mean from the unrounded quotients of the rows, where each row has them. */
const exactMean = (report: ReadReport, table: ReadTable, column: ReadColumn): Exact | null => {
  const rows = quotientRows(report).filter(
    (row) => row.table === table && row.row.kind === 'item' && row.year === column.year,
  );
  const stated = items(table).filter(({ cells }) => (cells[column.index]?.figure ?? null) !== null);
  if (rows.length !== stated.length) return null;
  const values = rows.flatMap((row) => {
    const fitting = readingsOf(row).find(({ value }) => roundingThatFits(value, row.stated) !== null);
    return fitting?.value ?? row.stated.value;
  });
  return mean(values);
};

const judge = (report: ReadReport, table: ReadTable, row: ReadRow, column: ReadColumn): readonly Finding[] => {
  const stated = row.cells[column.index]?.figure;
  if (!stated || items(table).length < 2) return [];
  const own = meansOf(table, column);
  const unrounded = exactMean(report, table, column);
  const candidates = [...(unrounded === null ? [] : [unrounded]), ...own.map(({ value }) => value)];
  const [first] = candidates;
  if (first === undefined || candidates.some((value) => roundingThatFits(value, stated) === 'half-up')) return [];
  const at = { line: stated.line, place: `${placeOf(table, row)} · ${column.header}`, stated: stated.text };
  const computed = shown(first, stated.unit === 'percent' ? 'percent' : 'plain');
  const [rule] = candidates.flatMap((value) => roundingThatFits(value, stated) ?? []);
  if (rule !== undefined) {
    const sentence = `Rata-rata tertulis ${stated.text}; hitungannya ${computed}, jadi angka ini ${ROUNDING_NAMES[rule]}.`;
    return [{ code: 'ROUNDING_DIFFERS', severity: 'info', ...at, computed, sentence }];
  }
  if (candidates.some((value) => withinRounding(value, stated))) return [];
  const sentence = `Rata-rata tertulis ${stated.text}, padahal rata-rata kolomnya ${computed}.`;
  return [{ code: 'MEAN_WRONG', severity: 'block', ...at, computed, sentence }];
};

/** The last row of a column of achievements, and a row called mean, is that column's mean. */
export const meansRule: CheckRule = (report) =>
  report.tables.flatMap((table) =>
    table.rows
      .filter(({ kind }) => kind === 'total' || kind === 'mean')
      .flatMap((row) =>
        table.columns
          .filter(({ index, role }) => {
            if (role !== 'achievement' && role !== 'value') return false;
            // With both sums in the row the percentage is their quotient, not a mean.
            const sums = table.columns.filter((column) => ['allotment', 'target', 'realisation'].includes(column.role));
            const both = sums.filter((column) => (row.cells[column.index]?.figure ?? null) !== null).length >= 2;
            return (row.cells[index]?.figure ?? null) !== null && !both;
          })
          .flatMap((column) => judge(report, table, row, column)),
      ),
  );
