import type { Database } from '@jejak/event-store/database';
import type { RecordedEvent } from '@jejak/kernel';

/**
 * Folds events into the transaction that the runner holds. What a batch does to one record is gathered in memory and
 * written once.
 */
export interface Fold {
  /** Takes an event into memory; throws, and then leaves no trace, only when the event makes no sense. */
  apply(event: RecordedEvent): void;
  /** Writes what was taken. */
  flush(): void;
  /** Begins a batch without memory: another runner may have written, or what was written was undone. */
  forget(): void;
}

/** A table of a projection: what the digest covers, and by what two generations are compared. */
export interface ProjectionTable {
  readonly name: string;
  /** Columns that tell a row from the others, in the order of the digest. */
  readonly key: readonly string[];
  /** The other columns, without surrogate ids. */
  readonly columns: readonly string[];
}

/**
 * A view of the log: pure in meaning, so that the same events give the same rows, whoever folds them, when, where and in
 * which portions. Each version has a file of its own, and a new one is built beside the old.
 */
export interface Projection {
  readonly name: string;
  readonly version: number;
  /** Tables, with the indices that folding needs; created in an empty file. */
  readonly schema: string;
  /** Indices that only queries need: a rebuild creates them when the rows are there. */
  readonly indices: string;
  /** Whether events of a type mean anything to it; the checkpoint moves over the others. */
  canHandle(type: string): boolean;
  /** Prepares the statements once. Events arrive at the newest version of their payload. */
  open(database: Database): Fold;
  readonly tables: readonly ProjectionTable[];
}

export const projectionFileName = ({ name, version }: Pick<Projection, 'name' | 'version'>): string =>
  `${name}-v${String(version)}.db`;
