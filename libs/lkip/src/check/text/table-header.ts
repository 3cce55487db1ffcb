import { withoutMarkup } from './markup';
import type { RawRow } from './blocks';
import { roleOfHeader } from './columns';
import { readCellFigure } from './numbers';

const YEAR = /^(?:ta\.?|tahun)?\s*(?:199|20\d)\d$/i;
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;
const MOST_HEADER_ROWS = 4;

const texts = (row: RawRow): readonly string[] => row.cells.map(withoutMarkup);

/** `(1) (2) (3)` or `1 2 3` under the header. */
export const isColumnNumbers = (row: RawRow): boolean => {
  const cells = texts(row).filter((cell) => cell !== '');
  return (
    cells.length >= 3 &&
    cells.every((cell) => COLUMN_NUMBER.test(cell)) &&
    cells.every((cell, index) => Number(cell.replace(/\D/g, '')) === index + 1)
  );
};

const hasData = (row: RawRow): boolean => {
  const cells = texts(row);
  if (cells.some((cell) => readCellFigure(cell, row.line) !== null && !YEAR.test(cell))) return true;
  return (
    /^(?:\d{1,3}(?:\.\d{1,3})*\.?|[A-Z][.)]?|[IVX]{1,4}[.)]?)$/.test(cells[0] ?? '') ||
    cells.filter((cell) => cell === '-').length > 1
  );
};

const isSubHeader = (row: RawRow): boolean => {
  const filled = texts(row).filter((cell) => cell !== '');
  if (filled.length >= 2) return true;
  return filled.length === 1 && roleOfHeader(filled) !== null && row.cells.findIndex((cell) => cell.trim() !== '') > 1;
};

/** How many leading rows are the header; 0 where the first row is data already. */
export const headerHeight = (rows: readonly RawRow[]): number => {
  const [first] = rows;
  if (first === undefined || hasData(first)) return 0;
  if (!rows.some(hasData)) return 1;
  let height = 1;
  for (const row of rows.slice(1, MOST_HEADER_ROWS + 1)) {
    if (isColumnNumbers(row)) return height + 1;
    if (hasData(row) || !isSubHeader(row)) break;
    height++;
  }
  return height;
};

/** Header texts per column, from the top; a group header covers the empty cells to its right. */
export const headerParts = (rows: readonly RawRow[], width: number): readonly (readonly string[])[] => {
  const named = rows.filter((row) => !isColumnNumbers(row));
  const grid = named.map((row) => Array.from({ length: width }, (_, i) => withoutMarkup(row.cells[i] ?? '')));
  const spread = grid.map((row, depth) => {
    const covered: string[] = [];
    for (let i = 0; i < width; i++) {
      const own = row[i] ?? '';
      const below = grid.slice(depth + 1).some((lower) => (lower[i] ?? '') !== '');
      covered.push(own === '' && below ? (covered[i - 1] ?? '') : own);
    }
    return covered;
  });
  return Array.from({ length: width }, (_, i) => spread.map((row) => row[i] ?? '').filter((part) => part !== ''));
};
