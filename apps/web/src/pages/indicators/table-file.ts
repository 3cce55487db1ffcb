import { type Column, type Table, writeCsv } from '@jejak/recaps/domain';
import type { CellObject, Row } from 'write-excel-file/browser';

/** What the screen shows, as every export of the office writes it. */
export type { Table } from '@jejak/recaps/domain';

const WIDEST = 50;
const NARROWEST = 10;
const LONGEST_NAME = 31;
/** ECMA-376: what the name of a sheet may not hold. */
const NOT_IN_NAMES = /[\\/*?:[\]]/g;

const cellOf = (cell: Table['rows'][number][number], { type }: Column): CellObject | null => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, format: '#,##0' };
  if (typeof cell === 'object') return { value: cell.value, type: Number, format: '#,##0' };
  if (type === 'decimal') return { value: Number(cell), type: Number, format: '0.00####' };
  // A text stays a text, also where it looks like a formula: the package writes it as a shared string, never as `<f>`.
  return { value: cell, type: String };
};

/** The rows of a workbook: real numbers, and texts that stay texts. */
export const workbookRows = ({ columns, rows }: Table): Row[] => [
  columns.map(({ title }): CellObject => ({ value: title, type: String, fontWeight: 'bold' })),
  ...rows.map((row) => columns.map((column, place) => cellOf(row[place] ?? null, column))),
];

const csv = (table: Table): Blob => new Blob([writeCsv(table, 'semicolon')], { type: 'text/csv;charset=utf-8' });

const xlsx = async (table: Table): Promise<Blob> => {
  // Loaded only when somebody asks for a workbook.
  const { default: writeWorkbook } = await import('write-excel-file/browser');
  const widths = table.columns.map(({ title }, place) => {
    const lengths = table.rows.map((row) => {
      const cell = row[place] ?? null;
      return typeof cell === 'string' ? cell.length : 0;
    });
    return { width: Math.min(WIDEST, Math.max(NARROWEST, title.length, ...lengths) + 2) };
  });
  const sheet = table.name.replaceAll(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME);
  return writeWorkbook(workbookRows(table), { sheet, columns: widths, stickyRowsCount: 1 }).toBlob();
};

const WRITERS = { csv: (table: Table) => Promise.resolve(csv(table)), xlsx };

export type FileFormat = keyof typeof WRITERS;

/** Gives the browser a file to keep. */
export const keepFile = (content: Blob, name: string): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

/** @param name without its ending; no personal data */
export const saveTable = async (table: Table, format: FileFormat, name: string): Promise<void> => {
  keepFile(await WRITERS[format](table), `${name}.${format}`);
};
