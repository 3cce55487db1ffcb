import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync } from 'fflate';
import type { CellObject, Feature, Row, Sheet } from 'write-excel-file/node';
import { type Cell, type Column, columnSum, isRowSum, SUM_LABEL, type Table } from './table';
import { writeZip } from './zip';

/** What the files within a workbook may be given as, by the package that writes it. */
type FileContent = Stream | Buffer | Blob;

const WIDTHS: Readonly<Record<Column['type'], number>> = { text: 24, whole: 12, rupiah: 20, decimal: 12, date: 13 };
const FORMATS: Readonly<Partial<Record<Column['type'], string>>> = {
  whole: '#,##0',
  rupiah: '#,##0',
  date: 'yyyy-mm-dd',
};
const LONGEST_NAME = 31;
const WIDEST = 60;

/**
 * Tables as the sheets of a workbook: numbers and dates are real ones, sums are formulas, the header is bold and stays in
 * sight. Text is text, also where it looks like a formula. The same tables give the same bytes.
 */
export const writeXlsx = async (tables: readonly Table[]): Promise<Buffer> => {
  // Loaded only when a workbook is written: most of what runs here writes none.
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const values = new Map<string, number>();
  const sheets = tables.map((table, index) => sheetOf(table, index, values));
  const bytes = await writeWorkbook(sheets, { features: [valuesOfFormulas(values), ONE_PAGE_WIDE] }).toBuffer();
  return withFixedTimes(bytes);
};

const sheetOf = (table: Table, sheet: number, values: Map<string, number>): Sheet<FileContent> => {
  const { name, columns, rows, summed = [] } = table;
  const formula = (text: string, value: number): string => {
    values.set(`${String(sheet)} ${text}`, value);
    return text;
  };
  const body = rows.map((row, line): Row =>
    columns.map((column, place) => {
      const cell = row[place] ?? null;
      if (!isRowSum(cell)) return cellOf(cell, column);
      const [first, last] = cell.across;
      const range = `${address(line + 1, first)}:${address(line + 1, last)}`;
      return sumCell(formula(`SUM(${range})`, cell.value), column);
    }),
  );
  const foot = columns.map((column, place) => {
    if (place === 0) return { value: SUM_LABEL, type: String, fontWeight: 'bold' } satisfies CellObject;
    if (!summed.includes(place) || rows.length === 0) return null;
    const range = `${address(1, place)}:${address(rows.length, place)}`;
    return { ...sumCell(formula(`SUM(${range})`, columnSum(table, place)), column), fontWeight: 'bold' as const };
  });
  return {
    sheet: sheetName(name),
    data: [columns.map(headerCell), ...body, ...(summed.length === 0 ? [] : [foot])],
    columns: columns.map((column, place) => ({ width: widthOf(column, rows, place) })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
};

const headerCell = ({ title, type }: Column): CellObject => ({
  value: title,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#D9E2EC',
  bottomBorderStyle: 'thin',
  align: type === 'text' ? 'left' : 'right',
  wrap: true,
});

const cellOf = (cell: string | number | null, { type }: Column): CellObject | null => {
  if (cell === null || cell === '') return null;
  const format = FORMATS[type];
  if (typeof cell === 'number') return { value: cell, type: Number, ...(format === undefined ? {} : { format }) };
  if (type === 'decimal') return { value: Number(cell), type: Number, format: decimalFormat(cell) };
  // A day without an hour: midnight in UTC is the whole number that workbooks keep for it.
  if (type === 'date' && format !== undefined) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format };
  return { value: cell, type: String, ...(cell.length > WIDEST ? { wrap: true } : {}) };
};

/** Shows the decimals that the text has: an index printed as 1,6650 is not shown as 1,67. */
const decimalFormat = (text: string): string => {
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
};

const sumCell = (value: string, { type }: Column): CellObject => {
  const format = FORMATS[type];
  return { value, type: 'Formula', ...(format === undefined ? {} : { format }) };
};

/** Texts as wide as they are, within reason; numbers as wide as the largest ones of their type. A title is never cut. */
const widthOf = ({ title, type }: Column, rows: Table['rows'], place: number): number => {
  if (type !== 'text') return Math.max(WIDTHS[type], title.length + 2);
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[place] ?? null)), title.length);
  return Math.min(Math.max(longest + 2, 8), WIDEST);
};

const lengthOf = (cell: Cell): number => (isRowSum(cell) || cell === null ? 0 : String(cell).length);

const address = (row: number, column: number): string => `${letters(column)}${String(row + 1)}`;

const letters = (column: number): string => {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : `${letters(Math.floor(column / 26) - 1)}${rest}`;
};

const sheetName = (name: string): string =>
  name
    .replace(/[[\]/\\:*?\s]+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

/** A formula carries its value, so that a program that reads the file without computing it shows the sum as well. */
const valuesOfFormulas = (values: ReadonlyMap<string, number>): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) =>
          xml.replace(/<f>([^<]*)<\/f>/g, (whole, text: string) => {
            const value = values.get(`${String(sheetIndex)} ${text}`);
            return value === undefined ? whole : `${whole}<v>${String(value)}</v>`;
          }),
      },
    },
  },
});

/** Printed, a sheet is as wide as one page, however many columns it has, and as long as it needs. */
const ONE_PAGE_WIDE: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

/** A workbook is an archive, which would bear the time at which it was written. */
const withFixedTimes = (bytes: Uint8Array): Buffer => writeZip(unzipSync(bytes));
