import { type Database, Query } from '@jejak/event-store/database';
import type { Fault } from './failures';

/** `poison`: could not be read or applied itself. `behind`: waits for an earlier event of its stream. */
export type ParkReason = 'poison' | 'behind';

export const BEHIND: Fault = { code: 'BEHIND_PARKED_EVENT', message: 'Waits for an earlier event of its stream' };

/** The lane beside the road: events that a projection could not take, with the reason, in the same file as its rows. */
export class Parking {
  readonly #streams: Query;
  readonly #add: Query;
  readonly #positions: Query;
  readonly #remove: Query;
  readonly #count: Query;

  constructor(database: Database) {
    this.#streams = new Query(database, 'SELECT DISTINCT stream FROM parked');
    this.#add = new Query(
      database,
      'INSERT INTO parked (position, stream, office, type, reason, code, message) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#positions = new Query(database, 'SELECT position FROM parked WHERE stream = ? ORDER BY position');
    this.#remove = new Query(database, 'DELETE FROM parked WHERE position = ?');
    this.#count = new Query(database, 'SELECT count(*) FROM parked');
  }

  /** Streams that wait; read within the transaction, since another runner may have parked one. */
  streams(): Set<string> {
    return new Set(this.#streams.all().map(([stream]) => String(stream)));
  }

  positions(stream: string): readonly number[] {
    return this.#positions.all(stream).map(([position]) => Number(position));
  }

  park(event: { position: number; stream: string; type: string }, reason: ParkReason, fault: Fault): void {
    const { position, stream, type } = event;
    this.#add.run(position, stream, officeOf(stream), type, reason, fault.code, fault.message);
  }

  release(position: number): void {
    this.#remove.run(position);
  }

  count(): number {
    return this.#count.number();
  }
}

/** Also of a stream whose name is damaged: empty then. */
const officeOf = (stream: string): string => /^([a-z0-9-]+)\./.exec(stream)?.[1] ?? '';
