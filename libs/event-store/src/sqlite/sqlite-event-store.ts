import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { resultOf } from '../append-outcome';
import { prepareAppend } from '../append-request';
import type { AppendResult, EventStore, ExpectedRevision, NewEvent } from '../port';
import { LONGEST_IDLE_DAYS } from '../recording-clock';
import { LogWriterClient } from './log-writer-client';
import { channelOf } from './log-writer-messages';
import { SqliteEventReader } from './sqlite-event-reader';

export interface SqliteEventStoreOptions {
  /** The log's file; it and its directory are created where there are none. */
  readonly file: string;
  /** How long an append waits while another process writes, before it is refused with LOG_BUSY. */
  readonly busyTimeoutMs?: number;
  /** The first append is refused when the clock is further than this from the last event (1096 days when absent). */
  readonly longestIdleDays?: number;
  /** For tests of the clock: milliseconds added to wall time, in shared memory (one number). */
  readonly clockOffset?: Float64Array;
}

const BUSY_TIMEOUT_MS = 10_000;

/** The log in a SQLite file, written by a thread of its own and read on the caller's. */
export class SqliteEventStore extends SqliteEventReader implements EventStore {
  readonly #writer: LogWriterClient;

  private constructor(file: string, writer: LogWriterClient) {
    super(file);
    this.#writer = writer;
  }

  static async open(options: SqliteEventStoreOptions): Promise<SqliteEventStore> {
    const { file, busyTimeoutMs = BUSY_TIMEOUT_MS, longestIdleDays = LONGEST_IDLE_DAYS, clockOffset } = options;
    mkdirSync(dirname(file), { recursive: true });
    const path = existsSync(file) ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file));
    const channel = channelOf(path);
    const writer = await LogWriterClient.open({ file: path, channel, busyTimeoutMs, longestIdleDays, clockOffset });
    return new SqliteEventStore(path, writer);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const request = prepareAppend(stream, expected, events);
    return resultOf(await this.#writer.append(request), request);
  }

  /** The reader goes first: the last to close, if it may write, tidies the write-ahead log away. */
  override async close(): Promise<void> {
    await super.close();
    await this.#writer.close();
  }
}

/**
 * Opens the event log in a SQLite file, and creates it where there is none. Several processes may have it open at once.
 * @throws LogUnavailable LOG_SCHEMA_NEWER, LOG_DAMAGED, NOT_A_LOG, LOG_UNAVAILABLE
 */
export const openSqliteEventStore = (options: SqliteEventStoreOptions): Promise<SqliteEventStore> =>
  SqliteEventStore.open(options);
