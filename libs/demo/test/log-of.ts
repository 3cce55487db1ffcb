import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { SqliteLogReader } from '@jejak/event-store';
import { canonicalJson, type RecordedEvent, START } from '@jejak/kernel';

const PAGE = 1000;

/** Every event of a data directory, in log order. */
export const eventsOf = (dataDir: string): readonly RecordedEvent[] => {
  const reader = new SqliteLogReader(join(dataDir, 'log.db'));
  const events: RecordedEvent[] = [];
  for (let after = START; ;) {
    const { entries, scannedTo, atEnd } = reader.readPage({ after, limit: PAGE });
    for (const entry of entries) {
      if (!entry.readable) throw entry.error;
      events.push(entry.event);
    }
    after = scannedTo;
    if (atEnd) break;
  }
  reader.close();
  return events;
};

/** A digest of the whole log, positions and order too, but for the times at which it was recorded. */
export const digestOf = (events: readonly RecordedEvent[]): string => {
  const hash = createHash('sha256');
  for (const { meta, ...event } of events) {
    const { recordedAt: _when, ...said } = meta;
    hash.update(canonicalJson({ ...event, meta: said }));
  }
  return hash.digest('hex');
};
