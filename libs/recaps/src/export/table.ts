/** What a column holds, which decides how it is written: as text, as a real number, or as a real date. */
export type ColumnType = 'text' | 'whole' | 'rupiah' | 'decimal' | 'date';

export interface Column {
  readonly title: string;
  readonly type: ColumnType;
}

/** The sum of the cells of its own row from one column up to another; its value is known here as well. */
export interface RowSum {
  /** Places in the row, from 0, both included. */
  readonly across: readonly [first: number, last: number];
  readonly value: number;
}

/**
 * Text and dates (`YYYY-MM-DD`) as text, whole numbers and rupiah as numbers, decimals as decimal text with a point
 * (`98.64`), so that nothing passes through a binary fraction before it is written. Null is what is not known.
 */
export type Cell = string | number | RowSum | null;

/** A table as every export writes it. */
export interface Table {
  /** Short, for the tab of a workbook. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Places of the columns that may be summed down; kinds of acts never are, they are not one thing. */
  readonly summed?: readonly number[];
}

export const isRowSum = (cell: Cell): cell is RowSum => typeof cell === 'object' && cell !== null;

/** The sum of a column; what is not known adds nothing. */
export const columnSum = ({ rows }: Table, column: number): number =>
  rows.reduce((total, row) => {
    const cell = row[column] ?? null;
    if (isRowSum(cell)) return total + cell.value;
    return typeof cell === 'number' ? total + cell : total;
  }, 0);

/** The label of the line of sums. */
export const SUM_LABEL = 'Jumlah';
