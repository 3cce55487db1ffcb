import { IMPORT_LIMITS } from '../limits';
import { Unparsable } from '../problem';

/**
 * A cell before its column says what it means: text as typed, or what the file itself gives a type to. Numbers stay
 * text, so that no digit is lost on the way.
 */
export type RawCell =
  | string
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'value'; readonly value: unknown };

export interface TableRow {
  /** As an editor or spreadsheet shows it, from 1. */
  readonly line: number;
  /** The template that the row itself names (JSON Lines). */
  readonly template?: string;
  /** By header, empty cells left out. */
  readonly cells: ReadonlyMap<string, RawCell>;
}

export interface Table {
  /** The header line and its names; absent where every row names its own columns (JSON Lines). */
  readonly header?: { readonly line: number; readonly names: readonly string[] };
  readonly rows: readonly TableRow[];
}

/** @throws Unparsable TOO_MANY_ROWS */
export const ensureRowCount = (count: number, line: number): void => {
  if (count <= IMPORT_LIMITS.rows) return;
  throw new Unparsable(
    {
      code: 'TOO_MANY_ROWS',
      en: `The file has more than ${String(IMPORT_LIMITS.rows)} rows; split it`,
      id: `Berkas memuat lebih dari ${String(IMPORT_LIMITS.rows)} baris; pecahlah menjadi beberapa berkas.`,
      allowed: [`≤ ${String(IMPORT_LIMITS.rows)}`],
    },
    line,
  );
};

/** @throws Unparsable CELL_TOO_LONG */
export const ensureCellLength = (text: string, line: number, column: string): void => {
  if (text.length <= IMPORT_LIMITS.cellCharacters) return;
  throw new Unparsable(
    {
      code: 'CELL_TOO_LONG',
      en: `A cell holds at most ${String(IMPORT_LIMITS.cellCharacters)} characters; this one has ${String(text.length)}`,
      id: `Satu sel paling panjang ${String(IMPORT_LIMITS.cellCharacters)} huruf.`,
      allowed: [`≤ ${String(IMPORT_LIMITS.cellCharacters)}`],
    },
    line,
    column,
  );
};

/** Header names as given, refusing what no row could be read by. @throws Unparsable */
export const readHeader = (cells: readonly string[], line: number): readonly string[] => {
  const names = cells.map((cell) => cell.trim());
  while (names.at(-1) === '') names.pop();
  if (names.length > IMPORT_LIMITS.columns || names.includes('')) {
    throw new Unparsable(
      {
        code: 'HEADER_INVALID',
        en: `The header line needs 1 to ${String(IMPORT_LIMITS.columns)} column names without a gap`,
        id: 'Baris judul kolom tidak sah: ada judul yang kosong atau terlalu banyak kolom.',
      },
      line,
    );
  }
  const lower = names.map((name) => name.toLowerCase());
  const repeated = names.find((_, index) => lower.indexOf(lower[index] ?? '') < index);
  if (repeated !== undefined) {
    throw new Unparsable(
      {
        code: 'COLUMN_REPEATED',
        en: `Column ${JSON.stringify(repeated)} is there twice`,
        id: `Kolom ${repeated} tertulis dua kali.`,
      },
      line,
      repeated,
    );
  }
  return names;
};

export const emptyFile = (): Unparsable =>
  new Unparsable({
    code: 'FILE_EMPTY',
    en: 'The file has no header line',
    id: 'Berkas kosong: baris pertama harus berisi judul kolom.',
  });
