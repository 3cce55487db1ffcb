import { type Database, SQLITE, sqliteCode } from './database';

/**
 * Copies committed pages from the write-ahead log into the file, as far as readers allow. SQLite's own automatic
 * checkpoint swallows a failed fsync and would drop the write-ahead log at the next attempt; this one throws. A full
 * disk or a lock is no failure: everything stays in the write-ahead log until the next time.
 */
export const checkpoint = (database: Database): void => {
  try {
    database.exec('PRAGMA wal_checkpoint(PASSIVE)');
  } catch (error) {
    const code = sqliteCode(error);
    if (code !== SQLITE.full && code !== SQLITE.busy) throw error;
  }
};

/** At the end: empties the write-ahead log, so that the file alone is the log, unless someone is still using it. */
export const tidyUp = (database: Database): void => {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // The write-ahead log stays beside the file, whole and synced, and is read from there next time.
  }
};
