import { Query, openDatabase } from '@jejak/event-store/database';
import { damagedArchive } from './backup-errors';

const BUSY_TIMEOUT_MS = 30_000;

/**
 * Copies a database that is being written, as it is at one moment. `VACUUM INTO` is a single read transaction: in WAL
 * mode it blocks no writer and no writer makes it begin anew, as the page-wise backup of SQLite would have to. The copy
 * has no free pages, so nothing that was deleted is taken along.
 */
export const copyDatabase = (from: string, to: string): void => {
  const database = openDatabase(from, { readOnly: true, busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    new Query(database, 'VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
};

/** A copy is in no WAL mode, and nothing sets it on a log that exists. */
export const useWriteAheadLog = (file: string): void => {
  const database = openDatabase(file, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    database.exec('PRAGMA journal_mode = WAL');
  } finally {
    database.close();
  }
};

/** @throws JejakError ARCHIVE_DAMAGED */
export const checkDatabase = (file: string): void => {
  const database = openDatabase(file, { readOnly: true, busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    const answer = new Query(database, 'PRAGMA integrity_check').first()?.[0];
    if (answer !== 'ok') throw damagedArchive(`${file}: ${String(answer)}`);
  } finally {
    database.close();
  }
};
