import { type LocalDate, type OfficeId, parseStream, type Position, Refusal } from '@jejak/kernel';
import type { RecordState } from '@jejak/records';
import { type Expression, type ExpressionBuilder, type Kysely, sql, type SqlBool } from 'kysely';
import type { RegistersDatabase } from '../read-database/tables';
import { recordsAt } from './as-of-rows';
import { namesNoSecret } from './class-of-record';
import { contains } from './contains';
import { type Cursor, readCursor, requireLimit, writeCursor } from './cursor';
import { recordColumns, type RecordColumns, type RecordDetail, type RecordRow, toRecordRow } from './record-rows';

export const RECORD_SORTS = ['occurredOn', 'updated', 'status'] as const;
export type RecordSort = (typeof RECORD_SORTS)[number];

export interface RecordFilter {
  readonly office: OfficeId;
  readonly entity?: string;
  readonly status?: string;
  /** First and last date, both included. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** What waits for a second person: `any` = either. */
  readonly pending?: 'correction' | 'void' | 'any';
  /** Entered or last changed by this account. */
  readonly by?: string;
  /** Text within the record's id or a field of its summary. */
  readonly q?: string;
  /** Fields of the summary and what they are. */
  readonly where?: Readonly<Record<string, string | number>>;
  /** Leaves out what is of class rahasia, from the total too. */
  readonly withoutSecret?: boolean;
  /** Kinds of record that are left out, of the total too. */
  readonly withoutKinds?: readonly string[];
}

export interface RecordQuery extends RecordFilter {
  /** The register as it stood at a position; every page names the same. */
  readonly asOf?: Position;
  readonly sort?: RecordSort;
  readonly direction?: 'asc' | 'desc';
  /** 1 to 200; 50 when absent. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface RecordPage {
  readonly records: readonly RecordRow[];
  readonly total: number;
  readonly nextCursor: string | null;
}

type Registers = Kysely<RegistersDatabase>;

/** Date and status with the stream to tell equals apart; the last position is unique by itself. */
const SORT_COLUMN = { occurredOn: 'occurred_on', updated: 'last_position', status: 'status' } as const;

/**
 * A register, newest first unless asked otherwise. The cursor names the last row shown, so that what is entered
 * meanwhile shifts no page.
 * @throws Refusal LIMIT_INVALID, CURSOR_INVALID, SUMMARY_FIELD_INVALID
 */
export const listRecords = async (registers: Registers, query: RecordQuery): Promise<RecordPage> => {
  const { sort = 'occurredOn', direction = 'desc', cursor, asOf } = query;
  const limit = requireLimit(query.limit);
  const column = SORT_COLUMN[sort];
  const list = ['records', sort, direction, ...(asOf === undefined ? [] : [asOf])];
  const keyType = sort === 'updated' ? 'number' : 'string';
  const after = cursor === undefined ? undefined : readCursor(cursor, list, [keyType, 'string']);
  const [{ total }, rows] = await Promise.all([
    registers
      .selectFrom(recordsAt(asOf, query.office))
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where(meant(query))
      .executeTakeFirstOrThrow(),
    registers
      .selectFrom(recordsAt(asOf, query.office))
      .select(recordColumns)
      .where(meant(query))
      .$if(after !== undefined, (page) => page.where(isBeyond(column, direction, after ?? [])))
      .orderBy(column, direction)
      .orderBy('stream', direction)
      .limit(limit + 1)
      .execute(),
  ]);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    records: shown.map(toRecordRow),
    total,
    nextCursor: last === undefined ? null : cursorAt(list, column, last),
  };
};

const cursorAt = (list: readonly string[], column: (typeof SORT_COLUMN)[RecordSort], row: RecordColumns): string =>
  writeCursor([...list, row[column], row.stream]);

const isBeyond = (column: string, direction: 'asc' | 'desc', [key, stream]: Cursor) =>
  sql<SqlBool>`(${sql.ref(column)}, stream) ${sql.raw(direction === 'asc' ? '>' : '<')} (${key}, ${stream})`;

const meant =
  (filter: RecordFilter) =>
  (eb: ExpressionBuilder<RegistersDatabase, 'records'>): Expression<SqlBool> => {
    const { office, entity, status, from, to, pending, by, q, where = {}, withoutSecret, withoutKinds = [] } = filter;
    return eb.and([
      eb('office', '=', office),
      ...(entity === undefined ? [] : [eb('entity', '=', entity)]),
      ...(status === undefined ? [] : [eb('status', '=', status)]),
      ...(from === undefined ? [] : [eb('occurred_on', '>=', from)]),
      ...(to === undefined ? [] : [eb('occurred_on', '<=', to), eb('occurred_on', '!=', '')]),
      ...(pending === undefined ? [] : [PENDING[pending]]),
      ...(by === undefined ? [] : [eb.or([eb('created_by', '=', by), eb('updated_by', '=', by)])]),
      ...(q === undefined ? [] : [contains(q)]),
      ...(withoutSecret === true ? [eb('classified', '=', 0), namesNoSecret] : []),
      ...(withoutKinds.length === 0 ? [] : [eb('entity', 'not in', withoutKinds)]),
      ...Object.entries(where).map(([field, value]) => summaryIs(field, value)),
    ]);
  };

const PENDING = {
  correction: sql<SqlBool>`pending_corrections > 0`,
  void: sql<SqlBool>`pending_voids > 0`,
  any: sql<SqlBool>`pending_corrections + pending_voids > 0`,
} as const;

/** Compared as texts: a filter from an address line knows no numbers. */
const summaryIs = (field: string, value: string | number) => {
  if (!/^[A-Za-z][A-Za-z0-9]{0,63}$/.test(field)) {
    throw new Refusal({
      code: 'SUMMARY_FIELD_INVALID',
      field: `where.${field.slice(0, 64)}`,
      en: 'Not the name of a field of a register',
      id: 'Nama kolom saringan tidak sah.',
      allowed: ['A-Z a-z 0-9'],
    });
  }
  return sql<SqlBool>`CAST(json_extract(summary, ${`$.${field}`}) AS TEXT) = ${String(value)}`;
};

/** One record's own state, without the life of its items. */
export interface RecordEntity {
  readonly id: string;
  readonly state: unknown;
}

/** Most entries of a register that are compared with a new one. */
const MOST_COMPARED = 50_000;

/** The standing records of one kind with their states: for comparing entries of a register, the newest first. */
export const listEntities = async (
  registers: Registers,
  office: OfficeId,
  entity: string,
): Promise<readonly RecordEntity[]> => {
  const rows = await registers
    .selectFrom('records')
    .select(['record_id', 'state'])
    .where('office', '=', office)
    .where('entity', '=', entity)
    .where('status', 'not in', ['voided', 'withdrawn'])
    .orderBy('last_position', 'desc')
    .limit(MOST_COMPARED)
    .execute();
  return rows.map(({ record_id: id, state }) => ({ id, state: (JSON.parse(state) as RecordState<unknown>).entity }));
};

export const findRecord = async (registers: Registers, stream: string): Promise<RecordDetail | undefined> => {
  const row = await registers
    .selectFrom('records')
    .select([...recordColumns, 'state'])
    .where('stream', '=', stream)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...toRecordRow(row), state: JSON.parse(row.state) as RecordState<unknown> };
};

/** @throws Refusal RECORD_NOT_FOUND */
export const getRecord = async (registers: Registers, stream: string): Promise<RecordDetail> => {
  const record = await findRecord(registers, stream);
  if (record !== undefined) return record;
  throw new Refusal({
    code: 'RECORD_NOT_FOUND',
    field: 'id',
    en: `There is no record ${parseStream(stream).id} of this kind in this office`,
    id: 'Catatan tidak ditemukan.',
  });
};
