import { CsvError, type Info, parse } from 'csv-parse/sync';
import { Unparsable } from '../problem';
import { emptyFile, ensureCellLength, ensureRowCount, readHeader, type Table, type TableRow } from './table';

const DELIMITERS = [',', ';', '\t'] as const;

/** What separates the names in the header line: the candidate that occurs most outside quotes. */
export const detectDelimiter = (text: string): string => {
  const header = text.slice(0, text.search(/\n|$/)).replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).delimiter;
};

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

/**
 * Comma, semicolon (Indonesian Excel) or tab; quotes doubled inside quotes; blank lines skipped.
 * @throws Unparsable naming the line, and the column where one is known
 */
export const parseCsv = (text: string): Table => {
  let header: { readonly line: number; readonly names: readonly string[] } | undefined;
  const rows: TableRow[] = [];
  // A record may span lines: it starts on the line after the one before it ended.
  let lastLine = 0;
  const take = ({ record, info }: CsvRecord): void => {
    const line = lastLine + 1;
    lastLine = info.lines;
    if (record.length === 1 && record[0]?.trim() === '') return;
    if (header === undefined) {
      header = { line, names: readHeader(record, line) };
      return;
    }
    ensureRowCount(rows.length + 1, line);
    rows.push({ line, cells: readCells(record, header.names, line) });
  };
  try {
    parse(text, {
      bom: true,
      delimiter: detectDelimiter(text),
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (record: unknown) => {
        take(record as CsvRecord);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw brokenCsv(error, lastLine + 1, header?.names ?? []);
    throw error;
  }
  if (header === undefined) throw emptyFile();
  return { header, rows };
};

const readCells = (record: readonly string[], names: readonly string[], line: number): ReadonlyMap<string, string> => {
  const beyond = record.slice(names.length).some((cell) => cell.trim() !== '');
  if (record.length < names.length || beyond) {
    throw new Unparsable(
      {
        code: 'CELL_COUNT',
        en: `The header has ${String(names.length)} columns, this row has ${String(record.length)} cells; text that holds the separator must be in quotes`,
        id: `Baris ini berisi ${String(record.length)} sel, sedangkan judulnya ${String(names.length)} kolom; teks yang memuat pemisah harus diapit tanda kutip.`,
        allowed: [String(names.length)],
      },
      line,
      names[record.length],
    );
  }
  const cells = new Map<string, string>();
  names.forEach((name, index) => {
    const cell = record[index] ?? '';
    ensureCellLength(cell, line, name);
    if (cell.trim() !== '') cells.set(name, cell);
  });
  return cells;
};

const brokenCsv = (error: CsvError, startLine: number, names: readonly string[]): Unparsable => {
  // A quote that is never closed is noticed at the end of the file; the row in which it opened is the place to look.
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
  const line: unknown = unclosed ? startLine : error['lines'];
  const index: unknown = error['column'];
  return new Unparsable(
    {
      code: 'CSV_BROKEN',
      en: unclosed ? 'A quote that opens in this row is never closed' : `Broken quotes: ${error.message}`,
      id: unclosed
        ? 'Tanda kutip yang dibuka pada baris ini tidak pernah ditutup.'
        : 'Tanda kutip pada baris ini rusak; tanda kutip di dalam teks ditulis dua kali ("").',
      allowed: ['"teks"', '"teks dengan ""kutipan"""'],
    },
    typeof line === 'number' ? line : startLine,
    typeof index === 'number' ? (names[index] ?? `#${String(index + 1)}`) : undefined,
  );
};
