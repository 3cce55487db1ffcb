import { Refusal } from '@jejak/kernel';

export const MOST_ROWS = 200;
export const USUAL_ROWS = 50;

/** Where a list goes on; opaque to clients. */
export type Cursor = readonly (string | number)[];

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/**
 * The parts after those that name the list.
 * @param list what the cursor of this list starts with
 * @throws Refusal CURSOR_INVALID unless it is a cursor of this list, with parts of these types
 */
export const readCursor = (text: string, list: readonly string[], types: readonly ('string' | 'number')[]): Cursor => {
  const parts = parse(text);
  if (
    Array.isArray(parts) &&
    parts.length === list.length + types.length &&
    list.every((part, index) => parts[index] === part) &&
    types.every((type, index) => typeof parts[list.length + index] === type)
  )
    return parts.slice(list.length) as Cursor;
  throw new Refusal({
    code: 'CURSOR_INVALID',
    field: 'cursor',
    en: 'The cursor does not belong to this list',
    id: 'Penanda halaman tidak sah; mulailah lagi dari halaman pertama.',
    allowed: ['nextCursor of the same list'],
  });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/** @throws Refusal LIMIT_INVALID */
export const requireLimit = (limit: number = USUAL_ROWS): number => {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= MOST_ROWS) return limit;
  throw new Refusal({
    code: 'LIMIT_INVALID',
    field: 'limit',
    en: `A page has 1 to ${String(MOST_ROWS)} rows`,
    id: `Satu halaman memuat 1 sampai ${String(MOST_ROWS)} baris.`,
    allowed: [`1…${String(MOST_ROWS)}`],
  });
};
