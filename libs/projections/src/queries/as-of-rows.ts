import { fromPosition, type OfficeId, type Position } from '@jejak/kernel';
import { type RawBuilder, sql } from 'kysely';
import type { DeadlinesTable, LinksTable, RecordsTable, WaitingTable } from '../read-database/tables';
import { DEADLINES, LINKS, type ObligationTable, WAITING } from '../registers/obligations.schema';
import { RECORD_COLUMNS } from '../registers/registers.schema';

/**
 * The rows of a table that stood at a position; those that stand now where none is named. What stood is in the table
 * itself, if it stands still, or beside it: the same query answers both.
 * @param within said of both within, where SQLite would not carry a condition into a join or a query within a query: it
 * would read the tables whole
 */
const rowsAt = (
  table: string,
  columns: readonly string[],
  from: string,
  asOf: Position | undefined,
  within?: RawBuilder<unknown>,
) => {
  if (asOf === undefined) return sql.table(table);
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const past = sql.join(columns.map((column) => (column === 'classified' ? CLASSIFIED_NOW : sql.ref(column))));
  const position = fromPosition(asOf);
  const narrow = within === undefined ? sql`` : sql`AND ${within}`;
  return sql`(SELECT ${list} FROM ${sql.table(table)} WHERE ${sql.ref(from)} <= ${position} ${narrow}
    UNION ALL SELECT ${past} FROM ${sql.table(`${table}_past`)}
    WHERE ${sql.ref(from)} <= ${position} AND to_position > ${position} ${narrow})`;
};

/** What a record told before it was found to be of class rahasia is as secret as the rest. */
const CLASSIFIED_NOW = sql`(SELECT now.classified FROM records AS now WHERE now.stream = records_past.stream) AS classified`;

const obligationsAt = (
  { name, key, columns }: ObligationTable,
  asOf: Position | undefined,
  within?: RawBuilder<unknown>,
) => rowsAt(name, ['stream', ...key, ...columns], 'from_position', asOf, within);

export const recordsAt = (asOf: Position | undefined, office: OfficeId) => {
  const within = sql`office = ${office}`;
  return sql<RecordsTable>`${rowsAt('records', ['stream', ...RECORD_COLUMNS], 'last_position', asOf, within)}`.as(
    'records',
  );
};
export const deadlinesAt = (asOf: Position | undefined) =>
  sql<DeadlinesTable>`${obligationsAt(DEADLINES, asOf)}`.as('deadlines');
export const waitingAt = (asOf: Position | undefined) =>
  sql<WaitingTable>`${obligationsAt(WAITING, asOf)}`.as('waiting');
export const linksAt = (asOf: Position | undefined) => sql<LinksTable>`${obligationsAt(LINKS, asOf)}`.as('links');
/** Limits of the one record that a query around this one is at, by its column. */
export const deadlinesOf = (stream: RawBuilder<unknown>, asOf: Position | undefined) =>
  obligationsAt(DEADLINES, asOf, sql`stream = ${stream}`);
