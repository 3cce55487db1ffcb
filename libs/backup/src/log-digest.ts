import { createHash } from 'node:crypto';
import { SqliteLogReader } from '@jejak/event-store';
import { openDatabase, Query } from '@jejak/event-store/database';
import { fromPosition, type Instant, type Position, START, toPosition } from '@jejak/kernel';
import { damagedArchive } from './backup-errors';

/** What a log is known by: two with the same digest hold the same events in the same order. */
export interface LogSummary {
  readonly position: Position;
  /** Null for an empty log. */
  readonly recordedAt: Instant | null;
  readonly events: number;
  /** SHA-256 over the stored hashes of all events, in log order. */
  readonly digest: string;
}

const PAGE = 2000;
const BUSY_TIMEOUT_MS = 30_000;

/** Of a log to which nobody appends. @throws JejakError ARCHIVE_DAMAGED */
export const summarizeLog = (file: string): LogSummary => {
  const database = openDatabase(file, { readOnly: true, busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    const page = new Query(database, 'SELECT position, hash FROM events WHERE position > ? ORDER BY position LIMIT ?');
    const digest = createHash('sha256');
    let events = 0;
    for (let rows = page.all(0, PAGE); rows.length > 0; rows = page.all(events, PAGE)) {
      for (const [position, hash] of rows) {
        events++;
        if (position !== events) throw damagedArchive(`the log has no event at ${toPosition(events)}`);
        if (hash instanceof Uint8Array) digest.update(hash);
      }
    }
    const recorded = new Query(database, 'SELECT recorded_at FROM events WHERE position = ?').first(events)?.[0];
    return {
      position: toPosition(events),
      recordedAt: typeof recorded === 'number' ? new Date(recorded).toISOString() : null,
      events,
      digest: digest.digest('hex'),
    };
  } finally {
    database.close();
  }
};

/** Reads every event and checks it against its own hash. @throws JejakError ARCHIVE_DAMAGED */
export const checkEvents = (file: string, onProgress: (done: number, total: number) => void): void => {
  const reader = new SqliteLogReader(file);
  try {
    const total = fromPosition(reader.head().position);
    for (let after = START; ;) {
      const { entries, scannedTo, atEnd } = reader.readPage({ after, limit: PAGE });
      const bad = entries.find((entry) => !entry.readable);
      if (bad?.readable === false) throw damagedArchive(bad.error.message, bad.error);
      onProgress(fromPosition(scannedTo), total);
      if (atEnd) return;
      after = scannedTo;
    }
  } finally {
    reader.close();
  }
};
