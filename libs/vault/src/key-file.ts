import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, openDatabase, Query } from '@jejak/event-store/database';
import { keysUnusable } from './vault-errors';

const BUSY_MS = 10_000;
const SCHEMA_VERSION = 1;
/** "JEJV" */
const APPLICATION_ID = 0x4a454a56;

/**
 * `wrapped` is a key encrypted under the master key of a version. A name, a number and a date are found by keyed digests
 * alone. `erased` outlives the key: it is what refuses a new one.
 */
const SCHEMA = `
  CREATE TABLE masters (version INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, created TEXT NOT NULL) STRICT;
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE subject_keys (
    subject TEXT PRIMARY KEY, wrapped BLOB NOT NULL, master INTEGER NOT NULL, created TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subject_keys_by_master ON subject_keys (master);
  CREATE TABLE blind_index (
    token BLOB NOT NULL, subject TEXT NOT NULL, PRIMARY KEY (token, subject)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX blind_index_by_subject ON blind_index (subject);
  CREATE TABLE erased (subject TEXT PRIMARY KEY, position TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** The key of the installation itself, under which blind indexes are made, is kept like that of a subject. */
export const INDEX_SUBJECT = '.index';

/** The database of the keys, for its owner only. @throws KeysUnavailable KEYS_UNUSABLE */
export class KeyFile {
  readonly #database: Database;
  readonly #queries = new Map<string, Query>();

  constructor(readonly file: string) {
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // SQLite gives its write-ahead log the mode of the file.
      if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
      chmodSync(file, 0o600);
      this.#database = openDatabase(file, { busyTimeoutMs: BUSY_MS });
      this.#database.exec('PRAGMA journal_mode = WAL');
      this.#database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY');
      this.inTransaction(() => {
        this.#create();
      });
    } catch (cause) {
      throw keysUnusable(file, cause);
    }
  }

  #create(): void {
    const version = this.query('PRAGMA user_version').number();
    if (version > SCHEMA_VERSION) throw new Error(`its version ${String(version)} is newer than this program`);
    if (version === SCHEMA_VERSION) return;
    this.#database.exec(SCHEMA);
    this.#database.exec(
      `PRAGMA application_id = ${String(APPLICATION_ID)}; PRAGMA user_version = ${String(SCHEMA_VERSION)}`,
    );
  }

  query(sql: string): Query {
    const known = this.#queries.get(sql);
    if (known !== undefined) return known;
    const query = new Query(this.#database, sql);
    this.#queries.set(sql, query);
    return query;
  }

  /** Takes the write lock first, so that what is read inside stays so. */
  inTransaction<T>(act: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = act();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  meta(name: string): string | undefined {
    const value = this.query('SELECT value FROM meta WHERE name = ?').first(name)?.[0];
    return typeof value === 'string' ? value : undefined;
  }

  setMeta(name: string, value: string): void {
    this.query('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(name, value);
  }

  /**
   * Leaves nothing of deleted rows on disk: a b-tree that moved cells keeps copies in the unused part of its pages, which
   * `secure_delete` does not reach, so the file is written anew and the write-ahead log emptied.
   * @returns false while another process reads; the next attempt finishes it
   */
  scrub(): boolean {
    this.#database.exec('VACUUM');
    const busy = this.query('PRAGMA wal_checkpoint(TRUNCATE)').number();
    return busy === 0;
  }

  get isOpen(): boolean {
    return this.#database.isOpen;
  }

  close(): void {
    this.#database.close();
  }
}
