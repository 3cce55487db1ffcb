import { daysBetween } from '@jejak/calendar';
import type { LocalDate, OfficeId, Position } from '@jejak/kernel';
import { type Kysely, sql, type SqlBool } from 'kysely';
import type { RegistersDatabase } from '../read-database/tables';
import { deadlinesOf, recordsAt, waitingAt } from './as-of-rows';
import { notSecret } from './class-of-record';
import { contains } from './contains';
import { type Cursor, readCursor, requireLimit, writeCursor } from './cursor';
import { recordColumns, type RecordRow, toRecordRow } from './record-rows';

/** A work queue: what waits for whom. */
export interface QueueRow {
  readonly queue: string;
  readonly label: string;
  /** Who must act; several where the queue gathers the records of several sections. */
  readonly waitsFor: readonly string[];
  readonly count: number;
  /** Since when the oldest waits. */
  readonly oldest: LocalDate;
  /** The first last day of a limit that runs over what waits here. */
  readonly nearestDue: LocalDate | null;
}

export const QUEUE_SORTS = ['since', '-since', 'dueOn', '-dueOn'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

export interface QueueQuery {
  readonly office: OfficeId;
  readonly queue: string;
  readonly today: LocalDate;
  /** Leaves out what is of class rahasia, from the total too. */
  readonly withoutSecret?: boolean;
  /** The queue as it stood at a position; every page names the same. */
  readonly asOf?: Position;
  /** Text within the record's id or a field of its summary. */
  readonly q?: string;
  /** The longest waiting first unless asked otherwise; without a limit a row comes last of those by `dueOn`. */
  readonly sort?: QueueSort;
  /** 1 to 200; 50 when absent. */
  readonly limit?: number;
  readonly cursor?: string;
}

/** A record in a queue. */
export interface QueueEntry {
  readonly stream: string;
  readonly item: string;
  readonly label: string;
  readonly waitsFor: string;
  readonly since: LocalDate;
  /** Days since then. */
  readonly age: number;
  readonly dueOn: LocalDate | null;
  /** Days until the first limit that runs over it; negative = missed; null = none runs. */
  readonly daysLeft: number | null;
  /** The one command that comes next. */
  readonly nextStep: string;
  readonly record: RecordRow;
}

export interface QueuePage {
  readonly entries: readonly QueueEntry[];
  readonly total: number;
  readonly nextCursor: string | null;
}

type Registers = Kysely<RegistersDatabase>;

/** The first limit that runs over what waits: its own, or that of the whole record. */
const dueOn = (asOf: Position | undefined) => sql<
  string | null
>`(SELECT min(d.due_on) FROM ${deadlinesOf(sql`waiting.stream`, asOf)} AS d
  WHERE d.stream = waiting.stream AND d.item IN (waiting.item, '') AND d.met_on IS NULL)`;

const NEVER = '9999-12-31';
const sortOf = (sort: QueueSort, asOf: Position | undefined) => {
  const direction = sort.startsWith('-') ? ('desc' as const) : ('asc' as const);
  switch (sort) {
    case 'since':
    case '-since':
      return { key: sql<string>`waiting.since`, direction };
    case 'dueOn':
      return { key: sql<string>`coalesce(${dueOn(asOf)}, ${sql.lit(NEVER)})`, direction };
    case '-dueOn':
      return { key: sql<string>`coalesce(${dueOn(asOf)}, '')`, direction };
  }
};

/** The queues of an office in which something waits, by name. */
export const listQueues = async (
  registers: Registers,
  office: OfficeId,
  asOf?: Position,
  withoutSecret = false,
): Promise<readonly QueueRow[]> => {
  const rows = await registers
    .selectFrom(waitingAt(asOf))
    .where('office', '=', office)
    .$if(withoutSecret, (waiting) => waiting.where(notSecret('waiting')))
    .groupBy('queue')
    .orderBy('queue')
    .select(({ fn }) => [
      'queue',
      fn.min('label').as('label'),
      sql<string>`json_group_array(DISTINCT waits_for)`.as('waits_for'),
      fn.countAll<number>().as('count'),
      fn.min('since').as('oldest'),
      sql<string | null>`min(${dueOn(asOf)})`.as('nearest_due'),
    ])
    .execute();
  return rows.map(({ queue, label, waits_for, count, oldest, nearest_due }) => ({
    queue,
    label,
    waitsFor: (JSON.parse(waits_for) as readonly string[]).toSorted(),
    count,
    oldest,
    nearestDue: nearest_due,
  }));
};

/**
 * What waits in a queue, page by page; a queue in which nothing waits is empty.
 * @throws Refusal LIMIT_INVALID, CURSOR_INVALID
 */
export const listQueue = async (registers: Registers, query: QueueQuery): Promise<QueuePage> => {
  const { office, queue, today, q, sort = 'since', cursor, asOf, withoutSecret } = query;
  const limit = requireLimit(query.limit);
  const list = ['queue', queue, sort, ...(asOf === undefined ? [] : [asOf])];
  const after = cursor === undefined ? undefined : readCursor(cursor, list, CURSOR_TYPES);
  const { key, direction } = sortOf(sort, asOf);
  const meant = registers
    .selectFrom(waitingAt(asOf))
    .innerJoin(recordsAt(asOf, office), 'records.stream', 'waiting.stream')
    .where('waiting.office', '=', office)
    .where('waiting.queue', '=', queue)
    .$if(withoutSecret === true, (rows) => rows.where('records.classified', '=', 0))
    .$if(q !== undefined, (rows) => rows.where(contains(q ?? '')));
  const [{ total }, rows] = await Promise.all([
    meant.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    meant
      .select(recordColumns.map((column) => `records.${column}` as const))
      .select(['waiting.item', 'waiting.label', 'waiting.waits_for', 'waiting.since', 'waiting.next_step'])
      .select([dueOn(asOf).as('due_on'), key.as('sort_key')])
      .$if(after !== undefined, (page) => page.where(isBeyond(sort, asOf, after ?? [])))
      .orderBy(key, direction)
      .orderBy('waiting.stream', direction)
      .orderBy('waiting.item', direction)
      .orderBy('waiting.next_step', direction)
      .limit(limit + 1)
      .execute(),
  ]);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    entries: shown.map((row) => ({
      stream: row.stream,
      item: row.item,
      label: row.label,
      waitsFor: row.waits_for,
      since: row.since,
      age: daysBetween(row.since, today),
      dueOn: row.due_on,
      daysLeft: row.due_on === null ? null : daysBetween(today, row.due_on),
      nextStep: row.next_step,
      record: toRecordRow(row),
    })),
    total,
    nextCursor:
      last === undefined ? null : writeCursor([...list, last.sort_key, last.stream, last.item, last.next_step]),
  };
};

const CURSOR_TYPES = ['string', 'string', 'string', 'string'] as const;

const isBeyond = (sort: QueueSort, asOf: Position | undefined, cursor: Cursor) => {
  const { key, direction } = sortOf(sort, asOf);
  return sql<SqlBool>`(${key}, waiting.stream, waiting.item, waiting.next_step)
    ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(cursor)})`;
};
