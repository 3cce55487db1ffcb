import { Unparsable } from '../problem';
import {
  emptyFile,
  ensureCellLength,
  ensureRowCount,
  type RawCell,
  readHeader,
  type Table,
  type TableRow,
} from './table';
import { ensureUnpackedSize } from './zip-size';

interface WorkbookNumber {
  readonly number: string;
}
type WorkbookCell = string | boolean | WorkbookNumber | Date | null;

/**
 * The first sheet of a workbook, or the named one; numbers and dates by the types of their cells.
 * @throws Unparsable
 */
export const parseWorkbook = async (bytes: Buffer, sheet: string | undefined): Promise<Table> => {
  ensureUnpackedSize(bytes);
  const { data } = await readNamedSheet(bytes, sheet);
  const first = data.findIndex((row) => row.some((cell) => cell !== null));
  const header = data[first];
  if (header === undefined) throw emptyFile();
  const names = readHeader(
    header.map((cell) => headerText(cell)),
    first + 1,
  );
  const rows: TableRow[] = [];
  data.slice(first + 1).forEach((row, index) => {
    const line = first + 2 + index;
    const cells = readCells(row, names, line);
    if (cells.size === 0) return;
    ensureRowCount(rows.length + 1, line);
    rows.push({ line, cells });
  });
  return { header: { line: first + 1, names }, rows };
};

const readNamedSheet = async (
  bytes: Buffer,
  name: string | undefined,
): Promise<{ readonly data: readonly (readonly WorkbookCell[])[] }> => {
  // Loaded only when a workbook is read: most imports are text.
  const { default: readWorkbook } = await import('read-excel-file/node');
  let sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
  try {
    sheets = await readWorkbook(bytes, { parseNumber: (number): WorkbookNumber => ({ number }) });
  } catch (error) {
    throw new Unparsable({
      code: 'WORKBOOK_BROKEN',
      en: `The workbook cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      id: 'Buku kerja tidak dapat dibaca; buka di Excel lalu simpan ulang sebagai .xlsx.',
      allowed: ['.xlsx'],
    });
  }
  const found = name === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === name);
  if (found === undefined) {
    throw new Unparsable({
      code: 'SHEET_UNKNOWN',
      en: `The workbook has no sheet ${JSON.stringify(name ?? '')}`,
      id: `Buku kerja tidak memuat lembar ${name ?? ''}.`,
      allowed: sheets.map(({ sheet }) => sheet),
    });
  }
  // The package types dates as the Date constructor; what it gives are dates.
  return { data: found.data as readonly (readonly WorkbookCell[])[] };
};

const headerText = (cell: WorkbookCell): string => {
  const raw = cell === null ? '' : rawCell(cell);
  if (typeof raw === 'string') return raw;
  return raw.kind === 'number' ? raw.text : '';
};

const readCells = (
  row: readonly WorkbookCell[],
  names: readonly string[],
  line: number,
): ReadonlyMap<string, RawCell> => {
  const cells = new Map<string, RawCell>();
  row.forEach((cell, index) => {
    if (cell === null || cell === '') return;
    const name = names[index];
    if (name === undefined) {
      throw new Unparsable(
        {
          code: 'CELL_COUNT',
          en: `The header has ${String(names.length)} columns; this row has a cell beyond them`,
          id: 'Baris ini berisi sel di luar kolom yang berjudul.',
          allowed: [String(names.length)],
        },
        line,
      );
    }
    const raw = rawCell(cell);
    if (typeof raw === 'string') ensureCellLength(raw, line, name);
    cells.set(name, raw);
  });
  return cells;
};

const rawCell = (cell: string | boolean | WorkbookNumber | Date): RawCell => {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return { kind: 'value', value: cell };
  // A date cell is a day without a zone, read as that day's midnight in UTC.
  if (cell instanceof Date) return { kind: 'date', date: cell.toISOString().slice(0, 10) };
  return { kind: 'number', text: asShown(cell.number) };
};

/** Workbooks store binary fractions (3.1100000000000003); Excel shows 15 significant digits, and so was it typed. */
const asShown = (stored: string): string => {
  const number = Number(stored);
  return Number.isSafeInteger(number) ? String(number) : String(Number(number.toPrecision(15)));
};
