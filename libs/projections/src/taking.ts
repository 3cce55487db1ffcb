import type { LogEntry } from '@jejak/event-store';
import type { Database } from '@jejak/event-store/database';
import { type EventTypeRegistry, upcast } from '@jejak/kernel';
import { faultOf, isFaultOfEvent } from './failures';
import { BEHIND, type Parking } from './parking';
import type { Fold, Projection } from './projection';
import { placeOf, positionOf, RowRefused, type runnerQueries } from './runner-queries';

export interface TakingOptions {
  readonly projection: Projection;
  readonly registry: EventTypeRegistry;
  readonly database: Database;
  readonly fold: Fold;
  readonly parking: Parking;
  readonly sql: ReturnType<typeof runnerQueries>;
}

/** What becomes of one event within the transaction that the runner holds: it is taken, or parked with the reason. */
export class Taking {
  readonly #options: TakingOptions;

  constructor(options: TakingOptions) {
    this.#options = options;
  }

  /** Whether the event was taken into memory; otherwise it is parked, and its stream with it. */
  take(entry: LogEntry, waiting: Set<string>): boolean {
    const { projection, registry, fold, parking } = this.#options;
    if (!entry.readable) {
      const { stream, type, error } = entry;
      waiting.add(stream);
      parking.park({ position: positionOf(entry), stream, type }, 'poison', faultOf(error));
      return false;
    }
    const { event } = entry;
    const known = registry[event.type];
    if (known !== undefined && !projection.canHandle(event.type)) return true;
    if (waiting.has(event.stream)) {
      parking.park(placeOf(event), 'behind', BEHIND);
      return false;
    }
    try {
      fold.apply(known?.version === event.version ? event : { ...event, ...upcast(registry, event) });
      return true;
    } catch (error) {
      if (!isFaultOfEvent(error)) throw error;
      waiting.add(event.stream);
      parking.park(placeOf(event), 'poison', faultOf(error));
      return false;
    }
  }

  /** Takes an event and writes it at once, so that a row which SQLite refuses parks its own event. */
  takeWithCare(entry: LogEntry, waiting: Set<string>): boolean {
    const { database, fold, parking, sql } = this.#options;
    sql.savepoint.run();
    try {
      const taken = this.take(entry, waiting);
      fold.flush();
      sql.release.run();
      return taken;
    } catch (error) {
      // Some failures of the disk end the transaction by themselves, and the savepoint with it.
      if (database.isTransaction) {
        sql.rollbackTo.run();
        sql.release.run();
      }
      fold.forget();
      if (!entry.readable || !isFaultOfEvent(error)) throw error;
      waiting.add(entry.event.stream);
      parking.park(placeOf(entry.event), 'poison', faultOf(error));
      return false;
    }
  }

  /** Writes what was taken. @throws RowRefused when it is a row that SQLite does not like, and not the machine */
  flush(): void {
    try {
      this.#options.fold.flush();
    } catch (error) {
      throw isFaultOfEvent(error) ? new RowRefused(error) : error;
    }
  }
}
