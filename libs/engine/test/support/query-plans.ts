import { Worker } from 'node:worker_threads';
import { openDatabase, Query, type SqlValue } from '@jejak/event-store/database';

/** A statement that a query sent to the thread which reads. */
export interface SentStatement {
  readonly file: string;
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

const isStatement = (message: unknown): message is SentStatement =>
  typeof message === 'object' && message !== null && 'sql' in message && 'file' in message && 'parameters' in message;

/** Every statement that is sent to a reading thread while `use` runs, once for each text. */
export const statementsOf = async (use: () => Promise<unknown>): Promise<readonly SentStatement[]> => {
  const sent = new Map<string, SentStatement>();
  const post = jest.spyOn(Worker.prototype, 'postMessage');
  try {
    await use();
    for (const [message] of post.mock.calls) if (isStatement(message)) sent.set(message.sql, message);
  } finally {
    post.mockRestore();
  }
  return [...sent.values()];
};

/** A step of a plan that reads a table, or an index of it, from one end to the other. */
export interface Scan {
  readonly table: string;
  /** As SQLite puts it: `SCAN facts USING COVERING INDEX facts_counted`. */
  readonly detail: string;
}

interface Step {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

/** Whole tables that a statement reads. What it makes itself — a subquery, a list of JSON — is no table. */
export const scansOf = ({ file, sql, parameters }: SentStatement): readonly Scan[] => {
  const database = openDatabase(file, { readOnly: true, busyTimeoutMs: 5000 });
  try {
    const tables = new Set(
      new Query(database, `SELECT name FROM sqlite_master WHERE type = 'table'`).all().map(([name]) => String(name)),
    );
    const steps = new Query(database, `EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map(([id, parent, , detail]): Step => ({ id: Number(id), parent: Number(parent), detail: String(detail) }));
    return steps.flatMap((step) => {
      const name = /^SCAN (\S+)/.exec(step.detail)?.[1];
      if (name === undefined || isMadeHere(steps, step, name)) return [];
      const table = tableNamed(sql, name, tables);
      return table === undefined ? [] : [{ table, detail: step.detail }];
    });
  } finally {
    database.close();
  }
};

/** A subquery stands beside the step that reads it, under the name that the statement gives it. */
const isMadeHere = (steps: readonly Step[], { parent }: Step, name: string): boolean =>
  steps.some((other) => other.parent === parent && other.detail === `CO-ROUTINE ${name}`) ||
  steps.some((other) => other.detail === `MATERIALIZE ${name}`);

const tableNamed = (sql: string, name: string, tables: ReadonlySet<string>): string | undefined => {
  if (tables.has(name)) return name;
  const alias = new RegExp(`"?([a-z_]+)"? (?:as|AS) "?${name.replaceAll(/[^a-z_]/g, '')}"?\\b`).exec(sql)?.[1];
  return alias !== undefined && tables.has(alias) ? alias : undefined;
};
