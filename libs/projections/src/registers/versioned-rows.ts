import { type Database, Query, type SqlValue } from '@jejak/event-store/database';
import type { ObligationTable } from './obligations.schema';

interface Row {
  /** Key and other columns, without the stream. */
  readonly values: readonly SqlValue[];
  readonly from: number;
}

/** The rows of one stream in one table, by their key. */
export interface RowsOfStream {
  readonly stream: string;
  rows: Map<string, Row>;
  isChanged: boolean;
  /** Whether the file may hold rows of the stream. */
  isStored: boolean;
}

/** One table of what streams owe, wait for or refer to: what stands, and what stood before. */
export class VersionedRows {
  readonly #keyLength: number;
  readonly #find: Query;
  readonly #remove: Query;
  readonly #add: Query;
  readonly #addPast: Query;
  #past: SqlValue[][] = [];

  constructor(database: Database, { name, key, columns }: ObligationTable) {
    const own = [...key, ...columns];
    const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
    this.#keyLength = key.length;
    this.#find = new Query(database, `SELECT from_position, ${own.join(', ')} FROM ${name} WHERE stream = ?`);
    this.#remove = new Query(database, `DELETE FROM ${name} WHERE stream = ?`);
    this.#add = new Query(
      database,
      `INSERT INTO ${name} (stream, from_position, ${own.join(', ')}) VALUES (${marks(own.length + 2)})`,
    );
    this.#addPast = new Query(
      database,
      `INSERT INTO ${name}_past (stream, from_position, to_position, ${own.join(', ')}) VALUES (${marks(own.length + 3)})`,
    );
  }

  /** @param isNew its first event is at hand: the file has nothing of it */
  load(stream: string, isNew: boolean): RowsOfStream {
    const rows = new Map<string, Row>();
    if (!isNew)
      for (const [from, ...values] of this.#find.all(stream))
        rows.set(this.#keyOf(values), { values, from: Number(from) });
    return { stream, rows, isChanged: false, isStored: rows.size > 0 };
  }

  /** Puts what an event leaves in place of what stood; a row that is said again stands since it was said first. */
  replace(standing: RowsOfStream, next: readonly (readonly SqlValue[])[], position: number): void {
    const { stream, rows } = standing;
    const after = new Map<string, Row>();
    for (const values of next) {
      const key = this.#keyOf(values);
      const before = rows.get(key);
      const isSame = before?.values.every((value, index) => value === values[index]) === true;
      after.set(key, isSame ? before : { values, from: position });
    }
    const isChanged = after.size !== rows.size || [...after].some(([key, row]) => rows.get(key) !== row);
    if (!isChanged) return;
    for (const [key, { values, from }] of rows)
      if (after.get(key)?.from !== from && from !== position) this.#past.push([stream, from, position, ...values]);
    standing.rows = after;
    standing.isChanged = true;
  }

  write(standing: RowsOfStream): void {
    if (!standing.isChanged) return;
    const { stream, rows, isStored } = standing;
    if (isStored) this.#remove.run(stream);
    for (const { values, from } of rows.values()) this.#add.run(stream, from, ...values);
    standing.isChanged = false;
    standing.isStored = rows.size > 0;
  }

  writePast(): void {
    for (const row of this.#past) this.#addPast.run(...row);
    this.#past = [];
  }

  forget(): void {
    this.#past = [];
  }

  #keyOf(values: readonly SqlValue[]): string {
    return JSON.stringify(values.slice(0, this.#keyLength));
  }
}
