import { createHash } from 'node:crypto';
import { type Database, Query } from '@jejak/event-store/database';
import type { LogEntry, LogPage } from '@jejak/event-store';
import { canonicalJson, type EventTypeRegistry, fromPosition, type Position, toPosition, upcast } from '@jejak/kernel';
import { projectionDigest } from './digest';
import { faultOf, isFaultOfEvent, ProjectionHalted } from './failures';
import { BEHIND, Parking } from './parking';
import { openProjectionFile } from './projection-file';
import type { ApplyEvent, Projection } from './projection';

/** One page of the log after a position, read at once on this thread. */
export type ReadPage = (after: Position, limit: number) => LogPage;

export interface RunnerOptions {
  readonly projection: Projection;
  readonly file: string;
  readonly registry: EventTypeRegistry;
  readonly readPage: ReadPage;
  readonly batchSize?: number;
}

export interface Step {
  /** The checkpoint after the step. */
  readonly position: Position;
  /** True when the log held nothing more. */
  readonly atEnd: boolean;
}

export interface Retry {
  readonly applied: number;
  readonly remaining: number;
}

const BATCH_SIZE = 2000;

/**
 * Feeds the log to one projection. State and checkpoint are written in one transaction that first reads the checkpoint,
 * so that an event is applied once, however often the process dies and however many runners there are.
 */
export class ProjectionRunner {
  readonly name: string;
  readonly version: number;
  readonly #projection: Projection;
  readonly #registry: EventTypeRegistry;
  readonly #readPage: ReadPage;
  readonly #batchSize: number;
  #nextBatch: number;
  readonly #database: Database;
  readonly #apply: ApplyEvent;
  readonly #parking: Parking;
  readonly #sql: ReturnType<typeof runnerQueries>;

  /** @throws JejakError PROJECTION_VERSION_DIFFERS */
  constructor({ projection, file, registry, readPage, batchSize = BATCH_SIZE }: RunnerOptions) {
    this.name = projection.name;
    this.version = projection.version;
    this.#projection = projection;
    this.#registry = registry;
    this.#readPage = readPage;
    this.#batchSize = batchSize;
    this.#nextBatch = batchSize;
    this.#database = openProjectionFile(file, projection, (position) => this.#eventAt(position));
    this.#apply = projection.open(this.#database);
    this.#parking = new Parking(this.#database);
    this.#sql = runnerQueries(this.#database);
  }

  /**
   * Applies the next batch. After a failure batches start at one event and grow again, so that in the end everything
   * before the event at which the machine fails is kept, though SQLite may have undone the whole batch.
   * @throws ProjectionHalted when the machine fails
   */
  step(): Step {
    try {
      const step = this.#applyNext(this.#nextBatch);
      this.#nextBatch = Math.min(this.#batchSize, this.#nextBatch * 2);
      return step;
    } catch (error) {
      this.#nextBatch = 1;
      throw error;
    }
  }

  /** Steps until the log holds nothing more. */
  catchUp(): Position {
    for (;;) {
      const { position, atEnd } = this.step();
      if (atEnd) return position;
    }
  }

  /**
   * Applies the parked events of a stream in their order, up to the first that still cannot be taken. The checkpoint
   * stays where it is.
   */
  retryParked(stream: string): Retry {
    return this.#inTransaction(() => {
      const positions = this.#parking.positions(stream);
      const waiting = new Set<string>();
      let applied = 0;
      for (const position of positions) {
        const [entry] = this.#readPage(toPosition(position - 1), 1).entries;
        if (entry === undefined || positionOf(entry) !== position) break;
        this.#parking.release(position);
        if (this.#take(entry, waiting)) applied++;
      }
      return { applied, remaining: positions.length - applied };
    });
  }

  position(): Position {
    return toPosition(this.#sql.position.number());
  }

  parked(): number {
    return this.#parking.count();
  }

  digest(): string {
    return projectionDigest(this.#database, this.#projection);
  }

  close(): void {
    this.#database.close();
  }

  #applyNext(limit: number): Step {
    return this.#inTransaction(() => {
      const from = toPosition(this.#sql.position.number());
      const page = this.#readPage(from, limit);
      if (page.entries.length === 0 && page.scannedTo === from) return { position: from, atEnd: page.atEnd };
      this.#takeAll(page.entries);
      this.#sql.setPosition.run(fromPosition(page.scannedTo), eventOf(page.entries.at(-1)));
      return { position: page.scannedTo, atEnd: page.atEnd };
    });
  }

  #takeAll(entries: readonly LogEntry[]): void {
    const waiting = this.#parking.streams();
    for (const [index, entry] of entries.entries()) {
      try {
        this.#take(entry, waiting);
      } catch (error) {
        this.#keepUpTo(entries[index - 1]);
        throw error;
      }
    }
  }

  /** Whether the event was taken; otherwise it is parked, and its stream with it. */
  #take(entry: LogEntry, waiting: Set<string>): boolean {
    if (!entry.readable) {
      const { stream, type, error } = entry;
      waiting.add(stream);
      this.#parking.park({ position: positionOf(entry), stream, type }, 'poison', faultOf(error));
      return false;
    }
    const { event } = entry;
    if (this.#registry[event.type] !== undefined && !this.#projection.canHandle(event.type)) return true;
    const place = { position: positionOf(entry), stream: event.stream, type: event.type };
    if (waiting.has(event.stream)) {
      this.#parking.park(place, 'behind', BEHIND);
      return false;
    }
    this.#sql.savepoint.run();
    try {
      this.#apply({ ...event, ...upcast(this.#registry, event) });
      this.#sql.release.run();
      return true;
    } catch (error) {
      // Some failures of the disk end the transaction by themselves, and the savepoint with it.
      if (this.#database.isTransaction) {
        this.#sql.rollbackTo.run();
        this.#sql.release.run();
      }
      if (!isFaultOfEvent(error)) throw error;
      waiting.add(event.stream);
      this.#parking.park(place, 'poison', faultOf(error));
      return false;
    }
  }

  /** Keeps what was applied, if the machine still lets it. */
  #keepUpTo(last: LogEntry | undefined): void {
    if (!this.#database.isTransaction) return;
    try {
      if (last !== undefined) this.#sql.setPosition.run(positionOf(last), eventOf(last));
      this.#sql.commit.run();
    } catch {
      this.#rollback();
    }
  }

  #inTransaction<T>(work: () => T): T {
    try {
      this.#sql.begin.run();
      const result = work();
      this.#sql.commit.run();
      return result;
    } catch (error) {
      this.#rollback();
      throw new ProjectionHalted(this.name, error);
    }
  }

  #eventAt(position: number): string | null | undefined {
    const [entry] = this.#readPage(toPosition(position - 1), 1).entries;
    return entry && eventOf(entry);
  }

  #rollback(): void {
    if (this.#database.isTransaction) this.#sql.rollback.run();
  }
}

const positionOf = (entry: LogEntry): number => fromPosition(entry.readable ? entry.event.position : entry.position);

/** Tells the event from any other that may stand at its position in another log. */
const eventOf = (entry: LogEntry | undefined): string | null =>
  entry?.readable === true ? createHash('sha256').update(canonicalJson(entry.event)).digest('hex') : null;

const runnerQueries = (database: Database) => {
  const query = (sql: string): Query => new Query(database, sql);
  return {
    // IMMEDIATE: the checkpoint that is read is the one that is moved, with no other runner between.
    begin: query('BEGIN IMMEDIATE'),
    commit: query('COMMIT'),
    rollback: query('ROLLBACK'),
    savepoint: query('SAVEPOINT event'),
    release: query('RELEASE event'),
    rollbackTo: query('ROLLBACK TO event'),
    position: query('SELECT position FROM checkpoint WHERE id = 1'),
    setPosition: query('UPDATE checkpoint SET position = ?, event = ? WHERE id = 1'),
  };
};
