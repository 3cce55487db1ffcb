import type { AppendOutcome } from './append-outcome';
import type { AppendRequest } from './append-request';
import type { ExpectedRevision } from './port';
import { readStored, type StoredEntry } from './stored-form';

/** Whether a stream at `actual` (null = no such stream) is where the writer expects it. */
export const meetsExpectation = (expected: ExpectedRevision, actual: number | null): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'noStream':
      return actual === null;
    case 'streamExists':
      return actual !== null;
    default:
      return actual === expected;
  }
};

/**
 * The answer to a command whose first event id the log holds already: the first outcome, if what is stored was the
 * same request — the same stream, event types, number of events and request digest; never ciphertext or times.
 * @param stored what the log holds from the command's first event on, one more than the request has if there is more
 */
export const answerRepeated = (request: AppendRequest, stored: readonly StoredEntry[]): AppendOutcome => {
  const entries = stored.map((entry) => ({ entry, read: readStored(entry) }));
  const mine = entries.slice(0, request.events.length);
  for (const { read } of mine) {
    if (!read.readable) {
      const { code, message, sentence } = read.error;
      return { kind: 'refused', details: { code, en: message, id: sentence, field: 'meta.commandId' } };
    }
  }
  const same = request.events.every((event, index) => {
    const { entry, read } = mine[index] ?? {};
    return (
      read?.readable === true &&
      entry?.id === event.id &&
      entry.stream === request.stream &&
      entry.type === event.type &&
      read.event.meta.requestDigest === request.requestDigest
    );
  });
  const next = entries[request.events.length];
  const storedMore = next?.read.readable === true && next.read.event.meta.commandId === request.commandId;
  const last = mine.at(-1)?.entry;
  if (!same || storedMore || last === undefined) return { kind: 'commandIdReused' };
  const { position, revision, recordedAt } = last;
  return { kind: 'appended', position, revision, recordedAt, duplicate: true };
};
