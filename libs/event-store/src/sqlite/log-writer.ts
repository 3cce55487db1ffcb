import type { AppendOutcome } from '../append-outcome';
import type { AppendRequest } from '../append-request';
import { answerRepeated, meetsExpectation } from '../append-rules';
import { AppendRefused, type AppendRefusal } from '../errors';
import { type Clock, RecordingClock } from '../recording-clock';
import { type StoredEvent, storedHash } from '../stored-form';
import { type Database, SQLITE, sqliteCode } from './database';
import { entryOf } from './event-rows';
import { openForWriting } from './schema';
import { checkpoint, tidyUp } from './wal-checkpoint';
import { type WriterQueries, writerQueries } from './writer-sql';

export interface LogWriterOptions {
  readonly file: string;
  readonly busyTimeoutMs: number;
  readonly longestIdleDays?: number;
  readonly clock: Clock;
  /** Called once the events of an append are written, before the commit; a throw refuses that append alone. */
  readonly inspect?: (request: AppendRequest) => void;
}

/** Where the group stands: the end of the log as the appends so far have left it. */
interface Tail {
  position: number;
  recordedAt: number | null;
  stamp: number | undefined;
}

/**
 * The synchronous core of writing. A group of appends shares one transaction and so one wait for the disk; one of them that
 * is refused or fails leaves no trace and touches no other.
 */
export class LogWriter {
  readonly #database: Database;
  readonly #clock: RecordingClock;
  readonly #inspect: ((request: AppendRequest) => void) | undefined;
  readonly #queries: WriterQueries;
  readonly #types = new Map<string, number>();
  #failure: string | undefined;

  constructor({ file, busyTimeoutMs, longestIdleDays, clock, inspect }: LogWriterOptions) {
    this.#database = openForWriting(file, busyTimeoutMs);
    this.#queries = writerQueries(this.#database);
    this.#clock = new RecordingClock(clock, longestIdleDays);
    this.#inspect = inspect;
  }

  /**
   * One transaction for all. When it returns, whatever is `appended` is on disk. Outcomes are in the order of requests.
   * After an outcome `failed` every later one is `failed`: a disk whose write went wrong is not asked again (fsyncgate).
   */
  commitGroup(requests: readonly AppendRequest[]): readonly AppendOutcome[] {
    if (this.#failure !== undefined) return this.#allFailed(requests, this.#failure);
    try {
      return this.#commit(requests, (request, tail) => this.#decide(request, tail));
    } catch (error) {
      return concernsGroup(error) ? this.#groupLost(error, requests) : this.#commitWithCare(requests);
    }
  }

  /** Moves what is committed from the write-ahead log into the file. A disk error there closes the log, too. */
  checkpoint(): void {
    if (this.#failure !== undefined) return;
    try {
      checkpoint(this.#database);
    } catch (error) {
      this.#failure = String(error);
    }
  }

  close(): void {
    if (this.#failure === undefined) tidyUp(this.#database);
    this.#database.close();
  }

  #commit(
    requests: readonly AppendRequest[],
    append: (request: AppendRequest, tail: Tail) => AppendOutcome,
  ): readonly AppendOutcome[] {
    this.#queries.begin.run();
    const [position, recordedAt] = this.#queries.last.first() ?? [];
    const tail = { position: Number(position ?? 0), recordedAt: numberOrNull(recordedAt), stamp: undefined };
    const outcomes = requests.map((request) => append(request, tail));
    this.#queries.commit.run();
    return outcomes;
  }

  /**
   * Writes the group again, each append under a savepoint of its own: one of them was refused by what only writing shows.
   * Every group under savepoints would copy each page that an append touches, for what hardly ever happens.
   */
  #commitWithCare(requests: readonly AppendRequest[]): readonly AppendOutcome[] {
    try {
      if (this.#database.isTransaction) this.#queries.rollback.run();
      this.#types.clear();
      return this.#commit(requests, (request, tail) => this.#append(request, tail));
    } catch (error) {
      return this.#groupLost(error, requests);
    }
  }

  #append(request: AppendRequest, tail: Tail): AppendOutcome {
    const { position, recordedAt } = tail;
    this.#queries.savepoint.run();
    try {
      const outcome = this.#decide(request, tail);
      this.#queries.release.run();
      return outcome;
    } catch (error) {
      if (concernsGroup(error)) throw error;
      this.#queries.rollbackTo.run();
      this.#queries.release.run();
      this.#types.clear();
      Object.assign(tail, { position, recordedAt });
      return outcomeOf(error);
    }
  }

  #decide(request: AppendRequest, tail: Tail): AppendOutcome {
    const [first] = request.events;
    const known = first && this.#queries.positionOf.first(first.id);
    if (known !== undefined) {
      const start = Number(known[0]);
      const rows = this.#queries.range.all(start, start + request.events.length);
      return answerRepeated(request, rows.map(entryOf));
    }
    const stream = numberOrNull(this.#queries.findStream.first(request.stream)?.[0]);
    const actual = stream === null ? null : numberOrNull(this.#queries.lastRevision.first(stream)?.[0]);
    if (!meetsExpectation(request.expected, actual)) return { kind: 'wrongRevision', actual };
    tail.stamp ??= this.#clock.stamp(tail.recordedAt);
    return this.#write(request, stream ?? this.#queries.addStream.insert(request.stream), actual, tail, tail.stamp);
  }

  #write(request: AppendRequest, stream: number, actual: number | null, tail: Tail, recordedAt: number): AppendOutcome {
    let revision = actual ?? -1;
    for (const event of request.events) {
      revision++;
      tail.position++;
      const { id, type, version, data, meta } = event;
      const stored: StoredEvent = { id, type, version, stream: request.stream, revision, recordedAt, data, meta };
      this.#queries.addEvent.run(
        tail.position,
        id,
        stream,
        revision,
        this.#typeId(type),
        version,
        recordedAt,
        data,
        meta,
        storedHash(stored),
      );
    }
    tail.recordedAt = recordedAt;
    this.#inspect?.(request);
    return { kind: 'appended', position: tail.position, revision, recordedAt, duplicate: false };
  }

  #typeId(type: string): number {
    const known = this.#types.get(type) ?? this.#queries.findType.first(type)?.[0];
    const id = known === undefined ? this.#queries.addType.insert(type) : Number(known);
    this.#types.set(type, id);
    return id;
  }

  /** The transaction is lost, and with it every append of the group: nothing of it is in the log. */
  #groupLost(error: unknown, requests: readonly AppendRequest[]): readonly AppendOutcome[] {
    this.#types.clear();
    try {
      if (this.#database.isTransaction) this.#queries.rollback.run();
    } catch (rollbackError) {
      this.#failure = String(rollbackError);
    }
    const refusal = GROUP_REFUSALS[sqliteCode(error) ?? -1];
    if (refusal === undefined) this.#failure ??= String(error);
    if (refusal === undefined || this.#failure !== undefined) return this.#allFailed(requests, this.#failure ?? '');
    return requests.map(() => ({ kind: 'refused', details: refusal }));
  }

  #allFailed(requests: readonly AppendRequest[], message: string): readonly AppendOutcome[] {
    return requests.map(() => ({ kind: 'failed', message }));
  }
}

/** Errors of SQLite that leave nothing half-written, and after which the log goes on. */
const GROUP_REFUSALS: Readonly<Record<number, AppendRefusal>> = {
  [SQLITE.full]: {
    code: 'DISK_FULL',
    en: 'The disk is full; nothing was written. Appends are taken again when there is space',
    id: 'Ruang penyimpanan penuh; catatan tidak disimpan. Kosongkan ruang, lalu ulangi.',
  },
  [SQLITE.busy]: {
    code: 'LOG_BUSY',
    en: 'Another program kept the log locked for too long; nothing was written. Try again',
    id: 'Penyimpanan sedang dipakai program lain; catatan tidak disimpan. Ulangi sebentar lagi.',
  },
};

/** A refusal, a broken constraint or a fault of the program concerns its own append; any other error of SQLite all. */
const concernsGroup = (error: unknown): boolean => {
  const code = sqliteCode(error);
  return code !== undefined && code !== SQLITE.constraint && code !== SQLITE.tooBig;
};

const outcomeOf = (error: unknown): AppendOutcome => {
  if (error instanceof AppendRefused) return { kind: 'refused', details: error.details };
  // The first event's id is new and a later one is not: another request's.
  if (sqliteCode(error) === SQLITE.constraint) return { kind: 'commandIdReused' };
  return {
    kind: 'refused',
    details: {
      code: 'APPEND_FAILED',
      en: `The append could not be carried out; nothing was written (${String(error)})`,
      id: 'Catatan tidak dapat disimpan karena kesalahan di dalam program.',
    },
  };
};

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
