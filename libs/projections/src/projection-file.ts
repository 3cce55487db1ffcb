import { type Database, openDatabase, Query, SQLITE, sqliteCode } from '@jejak/event-store/database';
import { JejakError } from '@jejak/kernel';
import type { Projection } from './projection';

const BUSY_TIMEOUT_MS = 10_000;
const PAUSE_MS = 20;

/** What every projection's file holds beside its own tables: how far it is, and what it could not read. */
const RUNNER_SCHEMA = `
  CREATE TABLE checkpoint (id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL) STRICT;
  INSERT INTO checkpoint (id, position) VALUES (1, 0);
  CREATE TABLE parked (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    office TEXT NOT NULL,
    type TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('poison', 'behind')),
    code TEXT NOT NULL,
    message TEXT NOT NULL
  ) STRICT;
  CREATE INDEX parked_by_stream ON parked (stream, position);
  CREATE INDEX parked_by_office ON parked (office, position);
`;

/**
 * Opens a projection's file for writing and creates it where there is none; several processes may do so at once.
 * @throws JejakError PROJECTION_VERSION_DIFFERS
 */
export const openProjectionFile = (file: string, projection: Projection): Database => {
  const database = openDatabase(file, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    patiently(() => {
      database.exec('PRAGMA journal_mode = WAL');
    });
    // NORMAL: a power cut may take the newest commits, never a part of one; the log gives them again from the checkpoint.
    database.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000');
    database.exec('PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY');
    create(database, projection);
    const found = version(database);
    if (found !== projection.version) {
      throw new JejakError(
        'PROJECTION_VERSION_DIFFERS',
        `${file} holds version ${String(found)} of ${projection.name}, not ${String(projection.version)}`,
        'Berkas baca dibuat oleh versi program yang lain.',
      );
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const version = (database: Database): number => new Query(database, 'PRAGMA user_version').number();

const create = (database: Database, projection: Projection): void => {
  if (version(database) !== 0) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    if (version(database) === 0) {
      database.exec(RUNNER_SCHEMA);
      database.exec(projection.schema);
      database.exec(`PRAGMA user_version = ${String(projection.version)}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

/** SQLite does not wait for the lock that a change of journal mode needs. */
const patiently = (attempt: () => void): void => {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      attempt();
      return;
    } catch (error) {
      if (sqliteCode(error) !== SQLITE.busy || waited >= BUSY_TIMEOUT_MS) throw error;
      Atomics.wait(pause, 0, 0, PAUSE_MS);
    }
  }
};
