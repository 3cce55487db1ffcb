import { DatabaseSync } from '@photostructure/sqlite';

/** The one file that knows the driver. It has the interface of Node's own `node:sqlite`, which Node 20 lacks. */
export type Database = InstanceType<typeof DatabaseSync>;
export type SqlValue = string | number | Uint8Array | null;
export type SqlRow = readonly SqlValue[];

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /** How long a statement waits for another connection's lock. */
  readonly busyTimeoutMs: number;
}

export const openDatabase = (file: string, { readOnly = false, busyTimeoutMs }: DatabaseOptions): Database =>
  new DatabaseSync(file, { readOnly, timeout: busyTimeoutMs });

/** A prepared statement whose rows are arrays in the order of the columns. */
export class Query {
  readonly #statement: ReturnType<Database['prepare']>;

  constructor(database: Database, sql: string) {
    this.#statement = database.prepare(sql);
    this.#statement.setReturnArrays(true);
  }

  run(...values: readonly SqlValue[]): void {
    this.#statement.run(...values);
  }

  /** The row id of what it inserts. */
  insert(...values: readonly SqlValue[]): number {
    return Number(this.#statement.run(...values).lastInsertRowid);
  }

  first(...values: readonly SqlValue[]): SqlRow | undefined {
    const row: unknown = this.#statement.get(...values);
    return row as SqlRow | undefined;
  }

  all(...values: readonly SqlValue[]): readonly SqlRow[] {
    const rows: unknown = this.#statement.all(...values);
    return rows as readonly SqlRow[];
  }

  /** Row after row, for more of them than memory should hold. */
  each(...values: readonly SqlValue[]): Iterable<SqlRow> {
    const rows: unknown = this.#statement.iterate(...values);
    return rows as Iterable<SqlRow>;
  }

  /** The first column of the first row, a number; 0 when there is none. */
  number(...values: readonly SqlValue[]): number {
    return Number(this.first(...values)?.[0] ?? 0);
  }
}

/** Primary result codes of SQLite (sqlite.org/rescode.html) on which the log decides. */
export const SQLITE = {
  busy: 5,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  tooBig: 18,
  constraint: 19,
  notADatabase: 26,
} as const;

/** The primary result code of an error of the driver; undefined for any other error. */
export const sqliteCode = (error: unknown): number | undefined => {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
};
