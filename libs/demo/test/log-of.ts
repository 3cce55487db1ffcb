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

const SEALED_STREAMS = /\.(person|officeProfile|attachment)-/;
const SEALED = /"sealed:1:[^"]*"/g;

/**
 * A digest of the whole log, positions and order too, but for the times at which it was recorded and for what is sealed:
 * tokens, and digests of requests with personal data, are of keys that are made anew.
 */
export const digestOf = (events: readonly RecordedEvent[]): string => {
  const hash = createHash('sha256');
  for (const { meta, ...event } of events) {
    const { recordedAt: _when, requestDigest, ...said } = meta;
    const text = canonicalJson({ ...event, meta: said });
    hash.update(text.replace(SEALED, '"sealed"'));
    if (!SEALED_STREAMS.test(event.stream)) hash.update(requestDigest);
  }
  return hash.digest('hex');
};
