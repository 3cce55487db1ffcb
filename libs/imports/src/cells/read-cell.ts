import { parseDecimal, parseRupiah, requireDecimal } from '@jejak/figures';
import type { ColumnType, ImportColumn } from '@jejak/records';
import type { RawCell } from '../parse/table';
import type { Complaint } from '../problem';
import { parseDate, parseMonth, parsePeriod, parseYear } from './dates';

export type CellReading = { readonly value: unknown } | { readonly complaint: Complaint };

/** What each type of column takes, in examples; the first part of every complaint about a cell. */
export const ACCEPTED: Readonly<Record<ColumnType, readonly string[]>> = {
  text: ['teks'],
  choice: [],
  date: ['2021-03-02', '2 Maret 2021', '02/03/2021'],
  month: ['2021-03', 'Maret 2021'],
  period: ['2021-03-02', '2021-03', '2021'],
  year: ['2021'],
  whole: ['1234', '1.234'],
  decimal: ['3,11', '3.11'],
  rupiah: ['8612869000', '8.612.869.000', 'Rp 8.612.869.000,-'],
  list: ['satu; dua; tiga'],
  json: ['[{"kolom": "nilai"}]'],
};

const EXPECTED: Readonly<Record<ColumnType, readonly [en: string, id: string]>> = {
  text: ['a text', 'teks'],
  choice: ['one of the choices', 'salah satu pilihan'],
  date: ['a date', 'tanggal'],
  month: ['a month', 'bulan'],
  period: ['a day, month or year', 'tanggal, bulan atau tahun'],
  year: ['a year', 'tahun'],
  whole: ['a whole number', 'bilangan bulat'],
  decimal: ['a decimal number', 'angka desimal'],
  rupiah: ['an amount in whole rupiah', 'jumlah dalam rupiah penuh'],
  list: ['a list separated by semicolons', 'daftar yang dipisah titik koma'],
  json: ['a JSON value', 'nilai JSON'],
};

const LONGEST_TEXT = 300;

/** A cell as its column's type reads it, or what is wrong with it. */
export const readCell = (column: ImportColumn, cell: RawCell): CellReading => {
  const value = readers[column.type](cell, column);
  if (value === undefined) return { complaint: notOfType(column, cell) };
  if (typeof value !== 'string' || column.type !== 'text') return { value };
  const longest = column.maxLength ?? LONGEST_TEXT;
  return value.length <= longest ? { value } : { complaint: tooLong(value.length, longest) };
};

const notOfType = (column: ImportColumn, cell: RawCell): Complaint => {
  const [en, id] = EXPECTED[column.type];
  const shown = JSON.stringify(typed(cell)).slice(0, 80);
  return {
    code: `${column.type.toUpperCase()}_INVALID`,
    en: `${shown} is not ${en}`,
    id: `${shown} bukan ${id}.`,
    allowed: column.choices ?? ACCEPTED[column.type],
  };
};

const tooLong = (length: number, longest: number): Complaint => ({
  code: 'TEXT_INVALID',
  en: `The text has ${String(length)} characters, at most ${String(longest)} fit`,
  id: `Teks terlalu panjang: ${String(length)} huruf, paling panjang ${String(longest)}.`,
  allowed: [`≤ ${String(longest)}`],
});

const typed = (cell: RawCell): unknown => {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'number':
      return cell.text;
    case 'date':
      return cell.date;
    case 'value':
      return cell.value;
  }
};

/** Text or number as text; undefined for a value that is neither. */
const asText = (cell: RawCell): string | undefined => {
  const text = typed(cell);
  return typeof text === 'string' ? text.trim() : undefined;
};

const fromText =
  (parse: (text: string) => unknown) =>
  (cell: RawCell): unknown => {
    const text = asText(cell);
    return text === undefined ? undefined : parse(text);
  };

const isNumberCell = (cell: RawCell): boolean => typeof cell !== 'string' && cell.kind === 'number';

const readWhole = (cell: RawCell): number | undefined => {
  const text = asText(cell);
  if (text === undefined) return undefined;
  // A number cell has no group marks: 1.234 there is a fraction, in text it is a thousand and some.
  if (isNumberCell(cell)) return /^\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
  return parseRupiah(text) ?? undefined;
};

const readRupiah = (cell: RawCell): number | undefined => {
  if (isNumberCell(cell)) return readWhole(cell);
  const text = asText(cell)
    ?.replace(/^Rp\.?\s*/i, '')
    .replace(/,(-+|0{1,2})$/, '');
  return text === undefined ? undefined : (parseRupiah(text) ?? undefined);
};

const readList = (cell: RawCell): readonly unknown[] | undefined => {
  const value = typed(cell);
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'string') return undefined;
  const items = value.split(';').map((item) => item.trim());
  return items.filter((item) => item !== '');
};

const readJson = (cell: RawCell): unknown => {
  const value = typed(cell);
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
};

const readChoice = (cell: RawCell, { choices = [] }: ImportColumn): string | undefined => {
  const text = asText(cell)?.toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === text);
};

const firstOf = (cell: RawCell, length: number): RawCell =>
  typeof cell !== 'string' && cell.kind === 'date' ? { kind: 'date', date: cell.date.slice(0, length) } : cell;

const readers: Readonly<Record<ColumnType, (cell: RawCell, column: ImportColumn) => unknown>> = {
  text: asText,
  choice: readChoice,
  date: fromText(parseDate),
  // Excel keeps a month as the date of its first day.
  month: (cell) => fromText(parseMonth)(firstOf(cell, 'YYYY-MM'.length)),
  period: fromText(parsePeriod),
  year: (cell) => fromText(parseYear)(firstOf(cell, 'YYYY'.length)),
  whole: readWhole,
  decimal: fromText((text) => (parseDecimal(text) === null ? undefined : requireDecimal(text, ''))),
  rupiah: readRupiah,
  list: readList,
  json: readJson,
};
