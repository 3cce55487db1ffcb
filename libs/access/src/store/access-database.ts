import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, openDatabase, Query } from '@jejak/event-store/database';
import { JejakError } from '@jejak/kernel';

const SCHEMA_VERSION = 1;
const BUSY_MS = 5000;
const OWNER_ONLY = 0o600;

/**
 * Who may sign in lies apart from the log: passwords change, sessions end, and a name may be taken out. What of it must
 * be known for ever — who could do what, and when — stands in the log as events without names.
 */
const SCHEMA = `
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY, role TEXT NOT NULL, office TEXT NOT NULL, section TEXT, display_name TEXT,
    password TEXT NOT NULL, must_change INTEGER NOT NULL, active INTEGER NOT NULL, demo INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE sessions (
    id_hash TEXT PRIMARY KEY, account TEXT, data TEXT NOT NULL, begun_at INTEGER NOT NULL, seen_at INTEGER NOT NULL,
    ended_at INTEGER
  ) STRICT;
  CREATE INDEX sessions_account ON sessions (account);
  CREATE TABLE tokens (
    id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL, role TEXT NOT NULL, section TEXT,
    label TEXT NOT NULL, made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, revoked_at INTEGER
  ) STRICT;
  CREATE TABLE lockouts (
    key TEXT PRIMARY KEY, failures INTEGER NOT NULL, locked_until INTEGER NOT NULL, last_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE security_log (
    day TEXT NOT NULL, kind TEXT NOT NULL, account TEXT NOT NULL, address TEXT NOT NULL, detail TEXT NOT NULL,
    count INTEGER NOT NULL, first_at INTEGER NOT NULL, last_at INTEGER NOT NULL,
    PRIMARY KEY (day, kind, account, address, detail)
  ) STRICT;
  CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;

/** @throws JejakError ACCESS_SCHEMA_NEWER */
export const openAccessDatabase = (file: string): Database => {
  mkdirSync(dirname(file), { recursive: true });
  // Made with its rights before SQLite sees it: the WAL and its index take the rights of the file.
  if (!existsSync(file)) closeSync(openSync(file, 'a', OWNER_ONLY));
  chmodSync(file, OWNER_ONLY);
  const database = openDatabase(file, { busyTimeoutMs: BUSY_MS });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    create(database, file);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
};

const create = (database: Database, file: string): void => {
  const version = (): number => new Query(database, 'PRAGMA user_version').number();
  if (version() > SCHEMA_VERSION)
    throw new JejakError(
      'ACCESS_SCHEMA_NEWER',
      `${file} was written by a newer version of this program`,
      'Berkas akun ditulis oleh versi program yang lebih baru.',
    );
  if (version() === SCHEMA_VERSION) return;
  transaction(database, () => {
    // Another process may have been first.
    if (version() === SCHEMA_VERSION) return;
    database.exec(SCHEMA);
    const secret = new Query(database, 'INSERT INTO secrets (name, value) VALUES (?, ?)');
    for (const name of ['session', 'address']) secret.run(name, randomBytes(32).toString('hex'));
    database.exec(`PRAGMA user_version = ${String(SCHEMA_VERSION)}`);
  });
};

export const transaction = <T>(database: Database, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};

export const secretOf = (database: Database, name: 'session' | 'address'): string =>
  String(new Query(database, 'SELECT value FROM secrets WHERE name = ?').first(name)?.[0] ?? '');
