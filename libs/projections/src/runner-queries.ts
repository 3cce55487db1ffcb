import { createHash } from 'node:crypto';
import type { LogEntry } from '@jejak/event-store';
import { type Database, Query } from '@jejak/event-store/database';
import { canonicalJson, fromPosition, type RecordedEvent } from '@jejak/kernel';

/** SQLite took no offence at the machine, but at a row. */
export class RowRefused extends Error {
  constructor(cause: unknown) {
    super('A row was refused', { cause });
  }
}

export const placeOf = ({ position, stream, type }: RecordedEvent) => ({
  position: fromPosition(position),
  stream,
  type,
});

export const positionOf = (entry: LogEntry): number =>
  fromPosition(entry.readable ? entry.event.position : entry.position);

/** Tells the event from any other that may stand at its position in another log. */
export const eventOf = (entry: LogEntry | undefined): string | null =>
  entry?.readable === true ? createHash('sha256').update(canonicalJson(entry.event)).digest('hex') : null;

export const runnerQueries = (database: Database) => {
  const query = (sql: string): Query => new Query(database, sql);
  return {
    // IMMEDIATE: the checkpoint that is read is the one that is moved, with no other runner between.
    begin: query('BEGIN IMMEDIATE'),
    commit: query('COMMIT'),
    rollback: query('ROLLBACK'),
    savepoint: query('SAVEPOINT event'),
    release: query('RELEASE event'),
    rollbackTo: query('ROLLBACK TO event'),
    position: query('SELECT position FROM checkpoint WHERE id = 1'),
    built: query('SELECT built FROM checkpoint WHERE id = 1'),
    setPosition: query('UPDATE checkpoint SET position = ?, event = ? WHERE id = 1'),
  };
};
