import type { EventFilter } from '../port';
import type { SqlValue } from './database';
import { EVENT_COLUMNS, EVENT_TABLES } from './event-rows';

/** What readers ask; each runs on an index (see the spec). */
export const READER_SQL = {
  head: 'SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1',
  recordedAt: 'SELECT recorded_at FROM events WHERE position >= ? ORDER BY position LIMIT 1',
  stream: `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES}
    WHERE e.stream_id = (SELECT id FROM streams WHERE name = ?) AND e.revision >= ? AND e.position <= ?
    ORDER BY e.revision LIMIT ?`,
} as const;

/** After every text that starts with a prefix, in the byte order of UTF-8. */
const LAST_CHARACTER = '\u{10FFFF}';

/**
 * A page in log order: parameters are the position before it, the last position to search, `values`, and the limit. An
 * entry whose type or stream was lost passes every filter, because nobody may skip it.
 */
export const pageSql = (
  filter: EventFilter | undefined,
): { readonly sql: string; readonly values: readonly SqlValue[] } => {
  const types = filter?.types;
  const prefixes = filter?.streamPrefixes;
  const byType = types && `(t.name IN (${types.map(() => '?').join(', ')}) OR t.name IS NULL)`;
  const byStream =
    prefixes && `(${[...prefixes.map(() => '(s.name >= ? AND s.name < ?)'), 's.name IS NULL'].join(' OR ')})`;
  const where = ['e.position > ?', 'e.position <= ?', byType, byStream]
    .filter((part) => part !== undefined)
    .join(' AND ');
  return {
    sql: `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE ${where} ORDER BY e.position LIMIT ?`,
    values: [...(types ?? []), ...(prefixes ?? []).flatMap((prefix) => [prefix, prefix + LAST_CHARACTER])],
  };
};
