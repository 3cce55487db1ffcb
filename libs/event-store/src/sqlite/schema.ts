import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { toPosition } from '@jejak/kernel';
import { damagedLog, LogUnavailable } from '../errors';
import { type Database, openDatabase, Query, SQLITE, sqliteCode } from './database';

const SCHEMA_VERSION = 1;
/** "JEJK": tells a log from any other SQLite file. */
const APPLICATION_ID = 0x4a454a4b;
const PAUSE_MS = 20;

/**
 * Positions are the row ids. Names of streams and event types are stored once and referred to by number, which keeps an
 * event small; the hash covers the names themselves.
 */
const SCHEMA = `
  CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE types (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    stream_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    type_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    data TEXT NOT NULL,
    meta TEXT NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (stream_id, revision)
  ) STRICT;
`;

/** Opens the log for its writer and creates it where there is none. @throws LogUnavailable LOG_SCHEMA_NEWER, LOG_DAMAGED, NOT_A_LOG */
export const openForWriting = (file: string, busyTimeoutMs: number): Database => {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file);
  const database = openDatabase(file, { busyTimeoutMs });
  try {
    named(file, () => {
      // FULL: an acknowledged event survives a power cut. Checkpoints are run by the writer, which must see their errors.
      database.exec('PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -65536');
      if (version(database) === 0) create(database, busyTimeoutMs);
      requireKnown(database, file);
      requireWhole(database, file);
      database.exec('PRAGMA journal_size_limit = 67108864');
    });
  } catch (error) {
    database.close();
    throw error;
  }
  if (isNew) syncDirectory(dirname(file));
  return database;
};

/** Opens an existing log for reading. @throws LogUnavailable LOG_NOT_FOUND, LOG_SCHEMA_NEWER, LOG_DAMAGED, NOT_A_LOG */
export const openForReading = (file: string, busyTimeoutMs: number): Database => {
  if (!existsSync(file)) throw noLog(file);
  const database = openDatabase(file, { readOnly: true, busyTimeoutMs });
  try {
    named(file, () => {
      database.exec('PRAGMA cache_size = -16384');
      // Its writer was killed, or has come no further, between making the file and making the log in it.
      if (hasNoTables(database)) throw noLog(file);
      requireKnown(database, file);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
};

const hasNoTables = (database: Database): boolean =>
  new Query(database, 'SELECT count(*) FROM sqlite_schema').number() === 0;

const version = (database: Database): number => new Query(database, 'PRAGMA user_version').number();

/** Two processes may find no log at the same time; the lock lets one of them create it. */
const create = (database: Database, busyTimeoutMs: number): void => {
  if (!hasNoTables(database)) return;
  patiently(busyTimeoutMs, () => {
    // Events of half a kilobyte leave less of a page of 8 KiB unused than of SQLite's 4.
    database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL');
  });
  database.exec('BEGIN IMMEDIATE');
  try {
    if (version(database) === 0) {
      database.exec(SCHEMA);
      database.exec(
        `PRAGMA application_id = ${String(APPLICATION_ID)}; PRAGMA user_version = ${String(SCHEMA_VERSION)}`,
      );
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

/** SQLite does not wait for the lock that a change of journal mode needs. */
const patiently = (timeoutMs: number, attempt: () => void): void => {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      attempt();
      return;
    } catch (error) {
      if (sqliteCode(error) !== SQLITE.busy || waited >= timeoutMs) throw error;
      Atomics.wait(pause, 0, 0, PAUSE_MS);
    }
  }
};

const requireKnown = (database: Database, file: string): void => {
  if (new Query(database, 'PRAGMA application_id').number() !== APPLICATION_ID) throw notALog(file);
  const found = version(database);
  if (found > SCHEMA_VERSION) {
    throw new LogUnavailable(
      'LOG_SCHEMA_NEWER',
      `The event log at ${file} has schema version ${String(found)}; this program knows up to ${String(SCHEMA_VERSION)}`,
      'Penyimpanan dibuat oleh versi program yang lebih baru; perbarui program ini.',
    );
  }
};

const WHOLE = `SELECT coalesce((SELECT max(position) FROM events), 0),
  (SELECT count(*) FROM events INDEXED BY sqlite_autoindex_events_2)`;

/**
 * Positions have no gaps, so the last one is also their number, which SQLite counts in an index, apart from the table: a
 * tail that damage took away would otherwise be written over. Reading a million entries of the index takes some 20 ms.
 */
const requireWhole = (database: Database, file: string): void => {
  // One statement, so that what another process appends meanwhile is in both numbers or in neither.
  const [last, indexed] = (new Query(database, WHOLE).first() ?? []).map(Number);
  if (last !== undefined && last !== indexed) {
    throw damagedLog(file, `its last position is ${toPosition(last)}, but its index has ${String(indexed)} events`);
  }
};

const noLog = (file: string): LogUnavailable =>
  new LogUnavailable('LOG_NOT_FOUND', `There is no event log at ${file}`, 'Penyimpanan catatan tidak ditemukan.');

const notALog = (file: string, cause?: unknown): LogUnavailable =>
  new LogUnavailable('NOT_A_LOG', `The file at ${file} is not an event log`, 'Berkas ini bukan penyimpanan catatan.', {
    cause,
  });

const named = (file: string, open: () => void): void => {
  try {
    open();
  } catch (error) {
    const code = sqliteCode(error);
    if (code === SQLITE.corrupt) throw damagedLog(file, error instanceof Error ? error.message : String(error));
    throw code === SQLITE.notADatabase ? notALog(file, error) : error;
  }
};

/** A new file is found again after a power cut only when its directory is on disk, too. */
const syncDirectory = (directory: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
