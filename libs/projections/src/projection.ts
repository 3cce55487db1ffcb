import type { Database } from '@jejak/event-store/database';
import type { RecordedEvent } from '@jejak/kernel';

/** Writes what one event means into the transaction that the runner holds. Throws only when the event makes no sense. */
export type ApplyEvent = (event: RecordedEvent) => void;

/**
 * A view of the log: pure in meaning, so that the same events give the same rows, whoever folds them, when, where and in
 * which portions. Each version has a file of its own, and a new one is built beside the old.
 */
export interface Projection {
  readonly name: string;
  readonly version: number;
  /** Tables and indices, created in an empty file. */
  readonly schema: string;
  /** Whether events of a type mean anything to it; the checkpoint moves over the others. */
  canHandle(type: string): boolean;
  /** Prepares the statements once. Events arrive at the newest version of their payload. */
  open(database: Database): ApplyEvent;
  /** Selects every row in the order of its key, without surrogate ids: what the digest covers. */
  readonly digestQueries: readonly string[];
}

export const projectionFileName = ({ name, version }: Pick<Projection, 'name' | 'version'>): string =>
  `${name}-v${String(version)}.db`;
