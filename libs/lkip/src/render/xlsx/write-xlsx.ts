import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { type Exact, fromFractionText, sum } from '@jejak/figures';
import { writeZip } from '@jejak/recaps';
import { unzipSync } from 'fflate';
import type { CellObject, Feature, Row, Sheet } from 'write-excel-file/node';
import { isFigure, numberOf, printedCell, printedDecimals, tablesOf } from '../cell-values';
import { writable } from '../escape';
import type { PrintedCell, PrintedColumn, PrintedReport, PrintedRow, PrintedTable } from '../printed.model';
import { identityRows } from './identity-sheet';
import { onePageWide } from './page-setup';
import { sheetNames } from './sheet-names';

/** What the files within a workbook may be given as, by the package that writes it. */
type FileContent = Stream | Buffer | Blob;

/** Caption and column titles stand above the first row of figures. */
const ROWS_ABOVE = 2;
const WIDEST = 60;
const FACE = 'Arial';
/** What a cell of a workbook holds (ECMA-376: 32.767 characters). */
const LONGEST_TEXT = 32_767;

/**
 * The tables of a report as sheets: figures are real numbers in the format that they are printed in, sums are formulas
 * that carry their value, text is text also where it looks like a formula. The same report gives the same bytes.
 */
export const writeXlsxAnnex = async (report: PrintedReport): Promise<Uint8Array> => {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const tables = tablesOf(report);
  const [first = '', ...names] = sheetNames(['Keterangan', ...tables.map(({ name }) => name)]);
  const values = new Map<string, number>();
  const sheets: Sheet<FileContent>[] = [
    {
      sheet: first,
      data: identityRows(report, tables, names),
      columns: [{ width: 32 }, { width: 80 }],
      orientation: 'landscape',
    },
    ...tables.map((table, place) => sheetOf(table, names[place] ?? '', place + 1, values)),
  ];
  const options = {
    fontFamily: FACE,
    fontSize: 11,
    features: [valuesOfFormulas(values), onePageWide(tables.length + 1)],
  };
  const bytes = await writeWorkbook(sheets, options).toBuffer();
  return writeZip(unzipSync(bytes));
};

const sheetOf = (table: PrintedTable, name: string, sheet: number, values: Map<string, number>): Sheet<FileContent> => {
  const { caption, columns, rows, notes = [] } = table;
  const body = rows.map((row, line): Row =>
    columns.map((column, place) => {
      const formula = sumFormula(table, line, place);
      const cell = row.cells[place];
      if (cell === undefined) return null;
      const written = cellOf(cell, column, isStrong(row));
      if (formula === null || !isFigure(cell) || written === null) return written;
      const value = numberOf(cell);
      if (value === null) return written;
      values.set(`${String(sheet)} ${formula}`, value);
      return { ...written, value: formula, type: 'Formula' };
    }),
  );
  const high = (row: PrintedRow, cells: Row): Row => {
    const height = heightOf(row);
    return height === undefined ? cells : cells.map((cell) => (isPlain(cell) ? { ...cell, height } : cell));
  };
  return {
    sheet: name,
    data: [
      [{ value: text(caption), type: String, fontWeight: 'bold' }],
      columns.map(({ title }) => TITLE(title)),
      ...body.map((cells, line) => high(rows[line] ?? { cells: [] }, cells)),
      ...notes.map((note): Row => [{ value: text(note), type: String }]),
    ],
    columns: columns.map((column, place) => ({ width: widthOf(column, rows, place) })),
    stickyRowsCount: ROWS_ABOVE,
    orientation: 'landscape',
  };
};

const isPlain = (cell: Row[number]): cell is CellObject => typeof cell === 'object' && cell !== null && 'value' in cell;

/** Points of a line of letters of 11. */
const LINE_HEIGHT = 15;

/** A row whose text is broken is as high as its lines: not every program measures that when it opens the file. */
const heightOf = ({ cells }: PrintedRow): number | undefined => {
  const longest = Math.max(0, ...cells.map((cell) => printedCell(cell).length));
  return longest <= WIDEST ? undefined : Math.ceil(longest / (WIDEST * 0.85)) * LINE_HEIGHT;
};

const TITLE = (title: string): CellObject => ({
  value: text(title),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#E4E4E4',
  bottomBorderStyle: 'thin',
  align: 'center',
  wrap: true,
});

const isStrong = ({ emphasis, sumOf }: PrintedRow): boolean => emphasis === true || sumOf !== undefined;

/**
 * The formula of a figure that is the sum of the rows that its own row names. A percentage has a quotient of its own, and
 * a stated sum that its rows do not give is written as it is stated: every format shows the same figure.
 */
const sumFormula = ({ columns, rows }: PrintedTable, line: number, place: number): string | null => {
  const row = rows[line];
  const stated = exactOf(row?.cells[place]);
  if (row?.sumOf === undefined || stated === null || columns[place]?.kind === 'percent') return null;
  const { first, last } = row.sumOf;
  if (first > last || (line >= first && line <= last)) return null;
  const added = sum(rows.slice(first, last + 1).flatMap(({ cells }) => exactOf(cells[place]) ?? []));
  return added.equals(stated) ? `SUM(${address(first, place)}:${address(last, place)})` : null;
};

const exactOf = (cell: PrintedCell | undefined): Exact | null =>
  cell === undefined || !isFigure(cell) || cell.exact === null ? null : fromFractionText(cell.exact);

const cellOf = (cell: PrintedCell, column: PrintedColumn, strong: boolean): CellObject | null => {
  const weight = strong ? ({ fontWeight: 'bold' } as const) : {};
  if (!isFigure(cell)) {
    // A day without an hour: midnight in UTC is the whole number that workbooks keep for it.
    if (cell.date !== undefined)
      return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...weight };
    return cell.text === ''
      ? null
      : { value: text(cell.text), type: String, wrap: cell.text.length > WIDEST, ...weight };
  }
  const value = numberOf(cell);
  if (value === null) return { value: text(cell.printed), type: String, align: 'right', ...weight };
  return { value, type: Number, format: formatOf(column, printedDecimals(cell)), ...weight };
};

/** A percentage is kept as it is printed and summed, 53,54 for 53,54%: the sign is part of the format only. */
const formatOf = ({ kind }: PrintedColumn, decimals: number): string => {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  if (kind === 'percent') return `${number}"%"`;
  return kind === 'rupiah' ? `"Rp"${number}` : number;
};

const text = (value: string): string => writable(value).slice(0, LONGEST_TEXT);

const widthOf = ({ title, kind }: PrintedColumn, rows: readonly PrintedRow[], place: number): number => {
  const longest = rows.reduce(
    (most, { cells }) => {
      const cell = cells[place];
      return cell === undefined ? most : Math.max(most, printedCell(cell).length);
    },
    Math.min(title.length, 24),
  );
  return Math.min(Math.max(longest + (kind === 'rupiah' ? 5 : 3), 8), WIDEST);
};

const address = (row: number, column: number): string => `${letters(column)}${String(row + ROWS_ABOVE + 1)}`;

const letters = (column: number): string => {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : `${letters(Math.floor(column / 26) - 1)}${rest}`;
};

/** A formula carries its value, so that a program that reads the file without computing it shows the sum as well. */
const valuesOfFormulas = (values: ReadonlyMap<string, number>): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) =>
          xml.replace(/<f>([^<]*)<\/f>/g, (whole, formula: string) => {
            const value = values.get(`${String(sheetIndex)} ${formula}`);
            return value === undefined ? whole : `${whole}<v>${String(value)}</v>`;
          }),
      },
    },
  },
});
