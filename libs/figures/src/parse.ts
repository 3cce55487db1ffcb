import { Refusal } from '@jejak/kernel';
import { type Exact, exact } from './exact';

const DECIMAL = /^-?\d{1,15}([.,]\d{1,12})?$/;
const PLAIN_WHOLE = /^\d{1,15}$/;
const GROUPED_WHOLE = /^\d{1,3}(\.\d{3}){1,4}$/;

/** `3,11` and `3.11` are the same number; groups of thousands are not accepted here. Null when it is no decimal. */
export const parseDecimal = (text: string): Exact | null =>
  DECIMAL.test(text.trim()) ? exact(text.trim().replace(',', '.')) : null;

/** Normal form of a decimal text as it is stored: a point, no group marks (`3.11`). @throws Refusal DECIMAL_INVALID */
export const requireDecimal = (value: unknown, field: string): string => {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && parseDecimal(text) !== null) return text.trim().replace(',', '.');
  throw new Refusal({
    code: 'DECIMAL_INVALID',
    field,
    en: `${field} is not a decimal number: ${JSON.stringify(value)}`,
    id: 'Angka tidak sah; tulis misalnya 3,11.',
    allowed: ['3,11', '3.11'],
  });
};

/** Whole rupiah, `8612869000` or `8.612.869.000`, as a safe integer. Null when it is none. */
export const parseRupiah = (text: string): number | null => {
  const trimmed = text.trim();
  if (PLAIN_WHOLE.test(trimmed)) return Number(trimmed);
  return GROUPED_WHOLE.test(trimmed) ? Number(trimmed.replaceAll('.', '')) : null;
};

/** @throws Refusal WHOLE_INVALID unless a non-negative safe integer. */
export const requireWhole = (value: unknown, field: string): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Refusal({
    code: 'WHOLE_INVALID',
    field,
    en: `${field} is not a whole number of zero or more: ${JSON.stringify(value)}`,
    id: 'Harus bilangan bulat nol atau lebih.',
    allowed: ['0, 1, 2, …'],
  });
};
