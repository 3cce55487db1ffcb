import { type Database, Query } from './database';
import { EVENT_COLUMNS, EVENT_TABLES, HASH_BYTES, UUID_BYTES } from './event-rows';

/** What the writer asks; each runs on an index (see the spec). */
export const WRITER_SQL = {
  last: 'SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1',
  positionOf: `SELECT position FROM events WHERE id = ${UUID_BYTES}`,
  range: `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE e.position BETWEEN ? AND ? ORDER BY e.position`,
  findStream: 'SELECT id FROM streams WHERE name = ?',
  lastRevision: 'SELECT revision FROM events WHERE stream_id = ? ORDER BY revision DESC LIMIT 1',
  findType: 'SELECT id FROM types WHERE name = ?',
} as const;

export type WriterQueries = ReturnType<typeof writerQueries>;
export const writerQueries = (database: Database) => {
  const query = (sql: string): Query => new Query(database, sql);
  return {
    begin: query('BEGIN IMMEDIATE'),
    commit: query('COMMIT'),
    rollback: query('ROLLBACK'),
    savepoint: query('SAVEPOINT append'),
    release: query('RELEASE append'),
    rollbackTo: query('ROLLBACK TO append'),
    last: query(WRITER_SQL.last),
    positionOf: query(WRITER_SQL.positionOf),
    range: query(WRITER_SQL.range),
    findStream: query(WRITER_SQL.findStream),
    addStream: query('INSERT INTO streams (name) VALUES (?)'),
    lastRevision: query(WRITER_SQL.lastRevision),
    findType: query(WRITER_SQL.findType),
    addType: query('INSERT INTO types (name) VALUES (?)'),
    addEvent: query(
      `INSERT INTO events (position, id, stream_id, revision, type_id, version, recorded_at, data, meta, hash)
       VALUES (?, ${UUID_BYTES}, ?, ?, ?, ?, ?, ?, ?, ${HASH_BYTES})`,
    ),
  };
};
