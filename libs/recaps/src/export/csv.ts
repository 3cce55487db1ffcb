import { type Cell, type Column, columnSum, isRowSum, SUM_LABEL, type Table } from './table';

/** Indonesian Excel separates by semicolons, since the comma is its decimal mark; other programs by commas. */
export const SEPARATORS = ['comma', 'semicolon'] as const;
export type Separator = (typeof SEPARATORS)[number];

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for another encoding. */
export const writeCsv = (table: Table, separator: Separator = 'comma'): string => {
  const mark = separator === 'semicolon' ? ';' : ',';
  const { columns, rows, summed = [] } = table;
  const body = rows.map((row) => columns.map((column, index) => cellText(row[index] ?? null, column, separator)));
  const sums = columns.map((_, index) => (summed.includes(index) ? String(columnSum(table, index)) : ''));
  const lines = [
    columns.map(({ title }) => harmless(title)),
    ...body,
    ...(summed.length === 0 ? [] : [[SUM_LABEL, ...sums.slice(1)]]),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((cells) => cells.map((cell) => quoted(cell, mark)).join(mark)).join(LINE_END)}${LINE_END}`;
};

const cellText = (cell: Cell, { type }: Column, separator: Separator): string => {
  if (cell === null) return '';
  if (isRowSum(cell)) return String(cell.value);
  if (typeof cell === 'number') return String(cell);
  if (type === 'decimal') return separator === 'semicolon' ? cell.replace('.', ',') : cell;
  return type === 'date' ? cell : harmless(cell);
};

/** Text that a spreadsheet would take for a formula, and run, is marked as text by an apostrophe in front. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string, mark: string): string =>
  text.includes(mark) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
