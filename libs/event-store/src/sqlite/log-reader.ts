import { realpathSync } from 'node:fs';
import { fromPosition, type Instant, type Position, type RecordedEvent, START, toPosition } from '@jejak/kernel';
import { damagedLog } from '../errors';
import type { LogEntry, LogHead, LogPage, ReadAllOptions, ReadStreamOptions } from '../port';
import { lostEntry, readStored, type StoredEntry, toInstant } from '../stored-form';
import { type Database, Query } from './database';
import { entryOf } from './event-rows';
import { pageSql, READER_SQL } from './reader-sql';
import { openForReading } from './schema';

/** Positions that one page searches at most, so that a filter that lets little through costs milliseconds, not seconds. */
const SEARCHED = 5000;
const MOST_ENTRIES = 10_000;
const BUSY_TIMEOUT_MS = 5000;

/**
 * The reading half on a connection of its own, synchronous: for a thread that folds. Every event is checked against its
 * hash. A reader sees an event as soon as its append is acknowledged, in whichever process.
 */
export class SqliteLogReader {
  readonly #database: Database;
  readonly #pages = new Map<string, Query>();
  readonly #head: Query;
  readonly #stream: Query;
  readonly #recordedAt: Query;
  readonly #version: Query;

  /** The file's real path: one name for one log, whichever way it was reached. */
  readonly file: string;

  /** @throws LogUnavailable LOG_NOT_FOUND, LOG_SCHEMA_NEWER, LOG_DAMAGED, NOT_A_LOG */
  constructor(file: string) {
    this.#database = openForReading(file, BUSY_TIMEOUT_MS);
    this.file = realpathSync(file);
    this.#head = new Query(this.#database, READER_SQL.head);
    this.#stream = new Query(this.#database, READER_SQL.stream);
    this.#recordedAt = new Query(this.#database, READER_SQL.recordedAt);
    this.#version = new Query(this.#database, 'PRAGMA data_version');
  }

  /**
   * A page after a position, at most `limit` (up to 10.000) entries. With a filter it searches at most 5.000 positions or
   * `limit`, so a page may be short or empty before the end: go on from `scannedTo` until `atEnd`.
   */
  readPage({ after, limit, filter, upTo }: ReadAllOptions): LogPage {
    const start = fromPosition(after);
    const most = Math.max(1, Math.min(limit, MOST_ENTRIES));
    const head = this.#headPosition();
    const end = upTo === undefined ? head : Math.min(head, fromPosition(upTo));
    if (start >= end) return { entries: [], scannedTo: after, atEnd: true };
    const window = Math.min(end, start + (filter === undefined ? most : Math.max(most, SEARCHED)));
    const { sql, values } = pageSql(filter);
    const rows = this.#page(sql)
      .all(start, window, ...values, most)
      .map(entryOf);
    const last = rows.length < most ? window : (rows.at(-1)?.position ?? window);
    const entries = filter === undefined ? this.#everyPlace(rows, start, window) : rows.map(readStored);
    return { entries, scannedTo: toPosition(last), atEnd: last >= end };
  }

  /** @throws UnreadableEvent, LogUnavailable LOG_DAMAGED */
  readStream(stream: string, options: ReadStreamOptions = {}): readonly RecordedEvent[] {
    const { fromRevision = 0, upTo, limit } = options;
    const last = upTo === undefined ? Number.MAX_SAFE_INTEGER : fromPosition(upTo);
    return this.#stream.all(stream, fromRevision, last, limit ?? -1).map((row, index) => {
      const entry = readStored(entryOf(row));
      if (!entry.readable) throw entry.error;
      if (entry.event.revision === fromRevision + index) return entry.event;
      throw damagedLog(this.file, `${stream} has no revision ${String(fromRevision + index)}`);
    });
  }

  head(): LogHead {
    const [position, recordedAt] = this.#head.first() ?? [];
    if (position === undefined) return { position: START, recordedAt: null };
    return { position: toPosition(Number(position)), recordedAt: toInstant(Number(recordedAt)) };
  }

  /** Recorded times ascend with positions, so the place is found by halving, without an index of its own. */
  positionAt(instant: Instant): Position {
    const at = Date.parse(instant);
    let known = 0;
    let beyond = this.#headPosition() + 1;
    while (beyond - known > 1) {
      const middle = Math.floor((known + beyond) / 2);
      if (this.#recordedAt.number(middle) <= at) known = middle;
      else beyond = middle;
    }
    return toPosition(known);
  }

  /** Positions have no gaps, so the events between two of them need no counting. */
  count(after: Position, upTo: Position): number {
    return Math.max(0, Math.min(fromPosition(upTo), this.#headPosition()) - fromPosition(after));
  }

  /** Changes when another connection has written; cheap to ask. */
  dataVersion(): number {
    return this.#version.number();
  }

  get isOpen(): boolean {
    return this.#database.isOpen;
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  /** One entry a position: damage to SQLite's own tree takes events away, or shows them again, without an error. */
  #everyPlace(rows: readonly StoredEntry[], start: number, window: number): readonly LogEntry[] {
    const entries: LogEntry[] = [];
    const fillTo = (end: number): void => {
      while (start + entries.length < end) entries.push(lostEntry(start + entries.length + 1));
    };
    for (const row of rows) {
      fillTo(row.position - 1);
      if (row.position !== start + entries.length + 1) {
        throw damagedLog(this.file, `position ${toPosition(row.position)} is out of order`);
      }
      entries.push(readStored(row));
    }
    fillTo(window);
    return entries;
  }

  #headPosition(): number {
    return this.#head.number();
  }

  #page(sql: string): Query {
    const known = this.#pages.get(sql);
    if (known !== undefined) return known;
    const query = new Query(this.#database, sql);
    this.#pages.set(sql, query);
    return query;
  }
}
