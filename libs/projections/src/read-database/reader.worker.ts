import { parentPort } from 'node:worker_threads';
import { type Database, openDatabase } from '@jejak/event-store/database';
import type { ReadAnswer, ReadRequest } from './reader-messages';

const BUSY_TIMEOUT_MS = 5000;
const MOST_STATEMENTS = 200;

type Statement = ReturnType<Database['prepare']>;
interface Connection {
  readonly database: Database;
  readonly statements: Map<string, Statement>;
}
const connections = new Map<string, Connection>();

const connect = (file: string): Connection => {
  const known = connections.get(file);
  if (known !== undefined) return known;
  const connection = {
    database: openDatabase(file, { readOnly: true, busyTimeoutMs: BUSY_TIMEOUT_MS }),
    statements: new Map<string, Statement>(),
  };
  connection.database.exec('PRAGMA cache_size = -32768; PRAGMA query_only = ON');
  connections.set(file, connection);
  return connection;
};

/** A statement seen before is not compiled again; the longest known one makes room. */
const prepare = ({ database, statements }: Connection, sql: string): Statement => {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const [oldest] = statements.keys();
  if (statements.size >= MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest);
  const statement = database.prepare(sql);
  statements.set(sql, statement);
  return statement;
};

const answer = ({ id, file, sql, parameters }: ReadRequest): ReadAnswer => {
  try {
    const rows: unknown[] = prepare(connect(file), sql).all(...parameters);
    return { id, rows: rows.map((row) => ({ ...(row as object) })) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (request: ReadRequest | 'close') => {
  if (request !== 'close') {
    parentPort?.postMessage(answer(request));
    return;
  }
  for (const { database } of connections.values()) database.close();
  parentPort?.close();
});
