import { toIndonesian } from '@jejak/figures';
import { Refusal } from '@jejak/kernel';
import type { Cell, Separator, Table } from '@jejak/recaps';
import { type Output, printJson, table } from '../output';
import { saveFile } from '../save-file';

/** How a command that makes tables was asked to write them. */
export interface TableOptions {
  readonly format?: 'csv' | 'xlsx' | 'json';
  readonly separator?: Separator;
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * Tables as a workbook, the first one as CSV, or what they were made of as JSON; without a format as text.
 * @throws Refusal FILE_REQUIRED, FILE_EXISTS
 */
export const writeTables = async (
  made: { readonly tables: readonly Table[]; readonly answer: unknown; readonly text: () => string },
  { format, separator, out: path, json }: TableOptions,
  out: Output,
): Promise<void> => {
  const wanted = format ?? (json === true ? 'json' : undefined);
  if (wanted === 'xlsx') {
    const { writeXlsx } = await import('@jejak/recaps');
    const bytes = await writeXlsx(made.tables);
    await saveFile(requireFile(path), bytes, out);
  } else if (wanted === 'csv') {
    const { writeCsv } = await import('@jejak/recaps');
    const [first] = made.tables;
    await write(first === undefined ? '' : writeCsv(first, separator), path, out);
  } else if (wanted === 'json') {
    if (path === undefined) printJson(out, made.answer);
    else await saveFile(path, `${JSON.stringify(made.answer, null, 2)}\n`, out);
  } else await write(made.text(), path, out);
};

const write = async (text: string, path: string | undefined, out: Output): Promise<void> => {
  if (path === undefined) out.result(text);
  else await saveFile(path, text.endsWith('\n') ? text : `${text}\n`, out);
};

/** @throws Refusal FILE_REQUIRED: a workbook or an archive is no text for a terminal */
export const requireFile = (path: string | undefined): string => {
  if (path !== undefined) return path;
  throw new Refusal({
    code: 'FILE_REQUIRED',
    field: 'out',
    en: 'A workbook or an archive is written to a file',
    id: 'Sebutkan nama berkasnya.',
    allowed: ['--out FILE'],
  });
};

const UNKNOWN = '—';

/** A table for a terminal: the named columns only, unknown numbers as a dash. */
export const tableText = ({ columns, rows }: Table, wanted: readonly string[]): string => {
  const places = wanted.map((title) => columns.findIndex((column) => column.title === title)).filter((at) => at >= 0);
  return table(
    places.map((place) => ({ title: columns[place]?.title.toUpperCase() ?? '', right: !isText(columns[place]?.type) })),
    rows.map((row) => places.map((place) => cellText(row[place] ?? null, isText(columns[place]?.type)))),
  );
};

const isText = (type: string | undefined): boolean => type === 'text' || type === 'date';

const cellText = (cell: Cell, text: boolean): string => {
  if (cell === null) return text ? '' : UNKNOWN;
  const value = typeof cell === 'object' ? cell.value : cell;
  return text ? String(value) : toIndonesian(String(value));
};
