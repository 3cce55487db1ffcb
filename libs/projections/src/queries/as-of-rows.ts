import { fromPosition, type Position } from '@jejak/kernel';
import { sql } from 'kysely';
import type { DeadlinesTable, LinksTable, RecordsTable, WaitingTable } from '../read-database/tables';
import { DEADLINES, LINKS, type ObligationTable, WAITING } from '../registers/obligations.schema';
import { RECORD_COLUMNS } from '../registers/registers.schema';

/**
 * The rows of a table that stood at a position; those that stand now where none is named. What stood is in the table
 * itself, if it stands still, or beside it: the same query answers both.
 */
const rowsAt = (table: string, columns: readonly string[], from: string, asOf: Position | undefined) => {
  if (asOf === undefined) return sql.table(table);
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const past = sql.join(columns.map((column) => (column === 'classified' ? CLASSIFIED_NOW : sql.ref(column))));
  const position = fromPosition(asOf);
  return sql`(SELECT ${list} FROM ${sql.table(table)} WHERE ${sql.ref(from)} <= ${position}
    UNION ALL SELECT ${past} FROM ${sql.table(`${table}_past`)}
    WHERE ${sql.ref(from)} <= ${position} AND to_position > ${position})`;
};

/** What a record told before it was found to be of class rahasia is as secret as the rest. */
const CLASSIFIED_NOW = sql`(SELECT now.classified FROM records AS now WHERE now.stream = records_past.stream) AS classified`;

const obligationsAt = ({ name, key, columns }: ObligationTable, asOf: Position | undefined) =>
  rowsAt(name, ['stream', ...key, ...columns], 'from_position', asOf);

export const recordsAt = (asOf: Position | undefined) =>
  sql<RecordsTable>`${rowsAt('records', ['stream', ...RECORD_COLUMNS], 'last_position', asOf)}`.as('records');
export const deadlinesAt = (asOf: Position | undefined) =>
  sql<DeadlinesTable>`${obligationsAt(DEADLINES, asOf)}`.as('deadlines');
export const waitingAt = (asOf: Position | undefined) =>
  sql<WaitingTable>`${obligationsAt(WAITING, asOf)}`.as('waiting');
export const linksAt = (asOf: Position | undefined) => sql<LinksTable>`${obligationsAt(LINKS, asOf)}`.as('links');
/** For a query within a query. */
export const openDeadlinesAt = (asOf: Position | undefined) => obligationsAt(DEADLINES, asOf);
