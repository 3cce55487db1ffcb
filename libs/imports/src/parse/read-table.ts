import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { IMPORT_LIMITS, inMegabytes } from '../limits';
import { Unparsable } from '../problem';
import { parseCsv } from './csv';
import { decodeText } from './decode';
import { parseJsonLines } from './json-lines';
import type { Table } from './table';
import { parseWorkbook } from './xlsx';

type Format = 'csv' | 'workbook' | 'json-lines';

const FORMATS: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.xlsx': 'workbook',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
};
export const IMPORTABLE = Object.keys(FORMATS);

/** Whether a file's name ends as one that can be imported. */
export const isImportable = (path: string): boolean => extname(path).toLowerCase() in FORMATS;

/** @throws Unparsable for a file that is too large, of another format, or broken */
export const readTable = async (path: string, sheet?: string): Promise<Table> => {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format === undefined) {
    throw new Unparsable({
      code: 'FORMAT_INVALID',
      en: `Not a file to import: ${extname(path) === '' ? 'its name has no ending' : extname(path)}`,
      id: 'Jenis berkas ini tidak dapat diimpor.',
      allowed: IMPORTABLE,
    });
  }
  await ensureSize(path, format === 'workbook' ? IMPORT_LIMITS.workbookBytes : IMPORT_LIMITS.fileBytes);
  const bytes = await readFile(path);
  if (format === 'workbook') return parseWorkbook(bytes, sheet);
  const text = decodeText(bytes);
  return format === 'csv' ? parseCsv(text) : parseJsonLines(text);
};

const ensureSize = async (path: string, limit: number): Promise<void> => {
  const { size } = await stat(path);
  if (size <= limit) return;
  throw new Unparsable({
    code: 'FILE_TOO_LARGE',
    en: `The file has ${String(size)} bytes; at most ${inMegabytes(limit)} are read`,
    id: `Berkas terlalu besar; paling besar ${inMegabytes(limit)}.`,
    allowed: [`≤ ${inMegabytes(limit)}`],
  });
};
