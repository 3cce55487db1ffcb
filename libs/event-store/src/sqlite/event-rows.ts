import type { StoredEntry } from '../stored-form';
import type { SqlRow, SqlValue } from './database';

/**
 * The columns that `entryOf` reads, in its order. A lost name reads as none, and the hash then tells the damage. Bytes
 * come as hexadecimal text: the driver makes a buffer of its own for each blob, which costs as much as the rest of a row.
 */
export const EVENT_COLUMNS = `e.position, lower(hex(e.id)), t.name, e.version, s.name, e.revision, e.recorded_at, e.data,
  e.meta, lower(hex(e.hash))`;
export const EVENT_TABLES = 'events e LEFT JOIN streams s ON s.id = e.stream_id LEFT JOIN types t ON t.id = e.type_id';
/** A UUID and a hash given as text, as the bytes that are stored. */
export const UUID_BYTES = `unhex(?, '-')`;
export const HASH_BYTES = 'unhex(?)';

export const entryOf = (row: SqlRow): StoredEntry => ({
  position: Number(row[0]),
  id: uuidOf(textOf(row[1])),
  type: textOf(row[2]),
  version: Number(row[3]),
  stream: textOf(row[4]),
  revision: Number(row[5]),
  recordedAt: Number(row[6]),
  data: textOf(row[7]),
  meta: textOf(row[8]),
  hash: textOf(row[9]),
});

const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

const textOf = (value: SqlValue | undefined): string => (typeof value === 'string' ? value : '');
