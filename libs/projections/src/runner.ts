import type { Database } from '@jejak/event-store/database';
import type { LogEntry, LogPage } from '@jejak/event-store';
import { type EventTypeRegistry, fromPosition, type Position, toPosition } from '@jejak/kernel';
import { projectionDigest } from './digest';
import { ProjectionHalted, ProjectionSuperseded } from './failures';
import { Parking } from './parking';
import { completeShadow, openProjectionFile, serveAsBuilt } from './projection-file';
import type { Fold, Projection } from './projection';
import { eventOf, positionOf, RowRefused, runnerQueries } from './runner-queries';
import { Taking } from './taking';

/** One page of the log after a position, read at once on this thread. */
export type ReadPage = (after: Position, limit: number) => LogPage;

export interface RunnerOptions {
  readonly projection: Projection;
  readonly file: string;
  readonly registry: EventTypeRegistry;
  readonly readPage: ReadPage;
  readonly batchSize?: number;
  /** Built beside the one that serves: without the indices that queries need, and on disk only when it is complete. */
  readonly shadow?: boolean;
  /** Asked within each transaction: whether this file still is the one that serves. */
  readonly isServing?: () => boolean;
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
  readonly #readPage: ReadPage;
  readonly #batchSize: number;
  #nextBatch: number;
  readonly #database: Database;
  readonly #fold: Fold;
  readonly #isServing: () => boolean;
  readonly #parking: Parking;
  readonly #sql: ReturnType<typeof runnerQueries>;
  readonly #taking: Taking;

  /** @throws JejakError PROJECTION_VERSION_DIFFERS */
  constructor(options: RunnerOptions) {
    const { projection, file, registry, readPage, batchSize = BATCH_SIZE, shadow = false } = options;
    this.name = projection.name;
    this.version = projection.version;
    this.#projection = projection;
    this.#readPage = readPage;
    this.#batchSize = batchSize;
    this.#nextBatch = batchSize;
    this.#database = openProjectionFile(file, projection, (position) => this.#eventAt(position), shadow);
    this.#fold = projection.open(this.#database);
    this.#isServing = options.isServing ?? (() => true);
    this.#parking = new Parking(this.#database);
    this.#sql = runnerQueries(this.#database);
    this.#taking = new Taking({
      ...{ projection, registry, database: this.#database },
      ...{ fold: this.#fold, parking: this.#parking, sql: this.#sql },
    });
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
      this.#fold.forget();
      const positions = this.#parking.positions(stream);
      const waiting = new Set<string>();
      let applied = 0;
      for (const position of positions) {
        const [entry] = this.#readPage(toPosition(position - 1), 1).entries;
        if (entry === undefined || positionOf(entry) !== position) break;
        this.#parking.release(position);
        if (this.#taking.takeWithCare(entry, waiting)) applied++;
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

  /** Whether it has been at the end of the log once: before that its rows are a part of what was. */
  isBuilt(): boolean {
    return this.#sql.built.number() === 1;
  }

  /** Gives a shadow what queries need, and puts all of it on disk. */
  complete(): void {
    completeShadow(this.#database, this.#projection);
  }

  close(): void {
    this.#database.close();
  }

  #applyNext(limit: number): Step {
    try {
      return this.#applyBatch(limit, (entries) => {
        this.#takeAll(entries, (entry, waiting) => this.#taking.take(entry, waiting));
      });
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
    }
    // SQLite refused a row of the batch. Which event it came from shows when each is written by itself.
    return this.#applyBatch(limit, (entries) => {
      this.#takeAll(entries, (entry, waiting) => this.#taking.takeWithCare(entry, waiting));
    });
  }

  #applyBatch(limit: number, takeAll: (entries: readonly LogEntry[]) => void): Step {
    return this.#inTransaction(() => {
      if (!this.#isServing()) throw new ProjectionSuperseded(this.name);
      const from = toPosition(this.#sql.position.number());
      const page = this.#readPage(from, limit);
      if (page.atEnd) serveAsBuilt(this.#database);
      if (page.entries.length === 0 && page.scannedTo === from) return { position: from, atEnd: page.atEnd };
      this.#fold.forget();
      takeAll(page.entries);
      this.#taking.flush();
      this.#sql.setPosition.run(fromPosition(page.scannedTo), eventOf(page.entries.at(-1)));
      return { position: page.scannedTo, atEnd: page.atEnd };
    });
  }

  #takeAll(entries: readonly LogEntry[], take: (entry: LogEntry, waiting: Set<string>) => boolean): void {
    const waiting = this.#parking.streams();
    for (const [index, entry] of entries.entries()) {
      try {
        take(entry, waiting);
      } catch (error) {
        this.#keepUpTo(entries[index - 1]);
        throw error;
      }
    }
  }

  /** Keeps what was applied, if the machine still lets it. */
  #keepUpTo(last: LogEntry | undefined): void {
    if (!this.#database.isTransaction) return;
    try {
      this.#fold.flush();
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
      throw error instanceof RowRefused || error instanceof ProjectionSuperseded
        ? error
        : new ProjectionHalted(this.name, error);
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
