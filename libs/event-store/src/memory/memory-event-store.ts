import { fromPosition, type Instant, type Position, type RecordedEvent, START, toPosition } from '@jejak/kernel';
import { type AppendOutcome, resultOf } from '../append-outcome';
import { type AppendRequest, prepareAppend } from '../append-request';
import { answerRepeated, meetsExpectation } from '../append-rules';
import { aheadOfLog, closedWhileRead, refuseClosed } from '../errors';
import { passes } from '../event-filter';
import { follow } from '../follow';
import type {
  AppendResult,
  EventStore,
  ExpectedRevision,
  LogHead,
  LogPage,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  SubscribeOptions,
} from '../port';
import { type Clock, RecordingClock, systemClock } from '../recording-clock';
import { readStored, type StoredEntry, type StoredEvent, storedHash, toInstant } from '../stored-form';

const BATCH = 500;

/** The log in memory, for tests and dry runs: the same contract and stored form, gone with the process. */
export class MemoryEventStore implements EventStore {
  readonly #entries: StoredEntry[] = [];
  readonly #streams = new Map<string, StoredEntry[]>();
  readonly #byId = new Map<string, StoredEntry>();
  readonly #clock: RecordingClock;
  readonly #waiting = new Set<() => void>();
  #closed = false;

  constructor({ clock = systemClock }: { readonly clock?: Clock } = {}) {
    this.#clock = new RecordingClock(clock);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const request = prepareAppend(stream, expected, events);
    if (this.#closed) throw refuseClosed();
    // An acknowledgement never comes in the caller's own turn, as with a log that waits for its disk.
    await Promise.resolve();
    return resultOf(this.#append(request), request);
  }

  readStream(stream: string, options: ReadStreamOptions = {}): Promise<readonly RecordedEvent[]> {
    return settle(() => {
      const { fromRevision = 0, upTo, limit = Infinity } = options;
      const last = upTo === undefined ? Infinity : fromPosition(upTo);
      return (this.#streams.get(stream) ?? [])
        .filter(({ revision, position }) => revision >= fromRevision && position <= last)
        .slice(0, limit)
        .map((stored) => {
          const entry = readStored(stored);
          if (!entry.readable) throw entry.error;
          return entry.event;
        });
    });
  }

  readAll(options: ReadAllOptions): Promise<LogPage> {
    return settle(() => this.#page(options));
  }

  async *subscribe({ after, batchSize = BATCH, filter, signal }: SubscribeOptions): AsyncGenerator<LogPage, void> {
    if (fromPosition(after) > this.#entries.length) throw aheadOfLog(after);
    const log = {
      mark: () => this.#entries.length,
      page: (from: Position) => {
        if (this.#closed) throw closedWhileRead();
        return this.#page({ after: from, limit: batchSize, ...(filter && { filter }) });
      },
      changed: (since: number, until: AbortSignal) => this.#grown(since, until),
    };
    yield* follow(log, after, signal);
  }

  head(): Promise<LogHead> {
    const last = this.#entries.at(-1);
    return Promise.resolve(
      last === undefined
        ? { position: START, recordedAt: null }
        : { position: toPosition(last.position), recordedAt: toInstant(last.recordedAt) },
    );
  }

  positionAt(instant: Instant): Promise<Position> {
    const at = Date.parse(instant);
    const last = this.#entries.findLast(({ recordedAt }) => recordedAt <= at);
    return Promise.resolve(last === undefined ? START : toPosition(last.position));
  }

  count(after: Position, upTo: Position): Promise<number> {
    const end = Math.min(fromPosition(upTo), this.#entries.length);
    return Promise.resolve(Math.max(0, end - fromPosition(after)));
  }

  close(): Promise<void> {
    this.#closed = true;
    for (const wake of this.#waiting) wake();
    return Promise.resolve();
  }

  #append(request: AppendRequest): AppendOutcome {
    const [first] = request.events;
    const known = first && this.#byId.get(first.id);
    if (known !== undefined) {
      return answerRepeated(request, this.#entries.slice(known.position - 1, known.position + request.events.length));
    }
    if (request.events.some(({ id }) => this.#byId.has(id))) return { kind: 'commandIdReused' };
    const entries = this.#streams.get(request.stream) ?? [];
    const actual = entries.at(-1)?.revision ?? null;
    if (!meetsExpectation(request.expected, actual)) return { kind: 'wrongRevision', actual };
    const recordedAt = this.#clock.stamp(this.#entries.at(-1)?.recordedAt ?? null);
    const fresh = request.events.map((event, index): StoredEntry => {
      const revision = entries.length + index;
      const stored: StoredEvent = { ...event, stream: request.stream, revision, recordedAt };
      return { ...stored, position: this.#entries.length + index + 1, hash: storedHash(stored) };
    });
    const revision = entries.push(...fresh) - 1;
    this.#streams.set(request.stream, entries);
    this.#entries.push(...fresh);
    for (const entry of fresh) this.#byId.set(entry.id, entry);
    for (const wake of this.#waiting) wake();
    return { kind: 'appended', position: this.#entries.length, revision, recordedAt, duplicate: false };
  }

  #page({ after, limit, filter, upTo }: ReadAllOptions): LogPage {
    const start = fromPosition(after);
    const end = upTo === undefined ? this.#entries.length : Math.min(fromPosition(upTo), this.#entries.length);
    const entries: StoredEntry[] = [];
    let at = start;
    while (at < end && entries.length < limit) {
      const entry = this.#entries[at];
      if (entry !== undefined && passes(filter, entry)) entries.push(entry);
      at++;
    }
    return { entries: entries.map(readStored), scannedTo: toPosition(at), atEnd: at >= end };
  }

  #grown(since: number, signal: AbortSignal): Promise<void> {
    if (this.#entries.length !== since || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}

const settle = <T>(read: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(read());
  });
