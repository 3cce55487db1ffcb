import { type Database, openDatabase, SQLITE, sqliteCode } from '@jejak/event-store/database';

/**
 * The right to project in a data directory, held by one process at a time. It is a lock on a file, which the operating
 * system takes away with the process: nobody waits for a dead one.
 */
export class ProjectionLease {
  readonly #file: string;
  #database: Database | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  get isHeld(): boolean {
    return this.#database !== undefined;
  }

  /** Whether the lease is held now. Never waits. */
  tryAcquire(): boolean {
    if (this.#database !== undefined) return true;
    const database = openDatabase(this.#file, { busyTimeoutMs: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
      this.#database = database;
      return true;
    } catch (error) {
      database.close();
      if (sqliteCode(error) === SQLITE.busy) return false;
      throw error;
    }
  }

  release(): void {
    this.#database?.close();
    this.#database = undefined;
  }
}
