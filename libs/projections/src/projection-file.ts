import { type Database, openDatabase, Query, SQLITE, sqliteCode } from '@jejak/event-store/database';
import { JejakError } from '@jejak/kernel';
import type { Projection } from './projection';

const BUSY_TIMEOUT_MS = 10_000;
const PAUSE_MS = 20;

/**
 * What every projection's file holds beside its own tables: how far it is, the event that stood there (null where it
 * could not be read), whether it has been at the end of the log once, and what it could not read.
 */
const RUNNER_SCHEMA = `
  CREATE TABLE checkpoint (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    position INTEGER NOT NULL,
    event TEXT,
    built INTEGER NOT NULL
  ) STRICT;
  INSERT INTO checkpoint (id, position, built) VALUES (1, 0, 0);
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

/** The event at a position of the log: undefined where the log has not come so far, null where it cannot be read. */
export type EventAt = (position: number) => string | null | undefined;

/**
 * Opens a projection's file for writing and creates it where there is none; several processes may do so at once. What was
 * folded from another log (an older copy was restored, another one put in its place) is thrown away: its rows would be
 * figures of events that are not there, and its checkpoint would pass over those that are.
 * @throws JejakError PROJECTION_VERSION_DIFFERS
 */
export const openProjectionFile = (
  file: string,
  projection: Projection,
  eventAt: EventAt,
  shadow = false,
): Database => {
  const database = openDatabase(file, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    patiently(() => {
      database.exec('PRAGMA journal_mode = WAL');
    });
    // NORMAL: a power cut may take the newest commits, never a part of one; the log gives them again from the checkpoint.
    // A shadow is nobody's yet: it is put on disk once, when it is complete.
    database.exec(`PRAGMA synchronous = ${shadow ? 'OFF' : 'NORMAL'}`);
    database.exec('PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000');
    database.exec('PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY');
    create(database, projection, shadow);
    const found = version(database);
    if (found !== projection.version) {
      throw new JejakError(
        'PROJECTION_VERSION_DIFFERS',
        `${file} holds version ${String(found)} of ${projection.name}, not ${String(projection.version)}`,
        'Berkas baca dibuat oleh versi program yang lain.',
      );
    }
    if (!isOfLog(database, eventAt)) beginAnew(database, projection, eventAt, shadow);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const version = (database: Database): number => new Query(database, 'PRAGMA user_version').number();

/** Indices come last, over rows that are there; the write-ahead log goes into the file, and that on disk. */
export const completeShadow = (database: Database, { indices }: Projection): void => {
  database.exec('PRAGMA synchronous = FULL');
  inTransaction(database, () => {
    database.exec(indices);
  });
  database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = NORMAL');
};

export const serveAsBuilt = (database: Database): void => {
  database.exec('UPDATE checkpoint SET built = 1 WHERE built = 0');
};

const create = (database: Database, projection: Projection, shadow: boolean): void => {
  if (version(database) !== 0) return;
  inTransaction(database, () => {
    if (version(database) === 0) createTables(database, projection, shadow);
  });
};

const createTables = (database: Database, projection: Projection, shadow: boolean): void => {
  database.exec(RUNNER_SCHEMA);
  database.exec(projection.schema);
  if (!shadow) database.exec(projection.indices);
  database.exec(`PRAGMA user_version = ${String(projection.version)}`);
};

const isOfLog = (database: Database, eventAt: EventAt): boolean => {
  const columns = new Query(database, `SELECT count(*) FROM pragma_table_info('checkpoint') WHERE name = 'built'`);
  if (columns.number() === 0) return false;
  const [position, event] = new Query(database, 'SELECT position, event FROM checkpoint WHERE id = 1').first() ?? [];
  if (Number(position) === 0) return true;
  const found = eventAt(Number(position));
  return found === event || (found !== undefined && (found === null || event === null));
};

const beginAnew = (database: Database, projection: Projection, eventAt: EventAt, shadow: boolean): void => {
  inTransaction(database, () => {
    // Another process may have begun anew meanwhile.
    if (isOfLog(database, eventAt)) return;
    const tables = new Query(
      database,
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
    );
    for (const [name] of tables.all()) database.exec(`DROP TABLE "${String(name)}"`);
    createTables(database, projection, shadow);
  });
};

const inTransaction = (database: Database, work: () => void): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
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
