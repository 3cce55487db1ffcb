import { daysBetween } from '@jejak/calendar';
import { type DeadlineStanding, standingOn } from '@jejak/deadlines';
import type { LocalDate, OfficeId, Position } from '@jejak/kernel';
import { type Kysely, type Selectable, sql, type SqlBool } from 'kysely';
import type { DeadlinesTable, RegistersDatabase } from '../read-database/tables';
import { deadlinesAt, recordsAt } from './as-of-rows';
import { contains } from './contains';
import { type Cursor, readCursor, requireLimit, writeCursor } from './cursor';
import { recordColumns, type RecordRow, toRecordRow } from './record-rows';

/** A limit that runs, as it stands on a day. */
export interface RunningDeadline {
  readonly stream: string;
  readonly item: string;
  readonly name: string;
  readonly label: string;
  readonly section: string;
  readonly dueOn: LocalDate;
  readonly warnFrom: LocalDate;
  readonly source: string;
  readonly measuredAs: string | null;
  readonly standing: DeadlineStanding;
  /** Days until the last one; 0 = today; negative = missed. */
  readonly daysLeft: number;
  readonly record: RecordRow;
}

export interface DeadlineFilter {
  readonly office: OfficeId;
  /** The limits that ran at a position; every page names the same. */
  readonly asOf?: Position;
  readonly today: LocalDate;
  readonly standing?: DeadlineStanding;
  readonly entity?: string;
  readonly section?: string;
  readonly label?: string;
  /** Text within the record's id or a field of its summary. */
  readonly q?: string;
  /** Leaves out what is of class rahasia, from the total too. */
  readonly withoutSecret?: boolean;
}

export interface DeadlineQuery extends DeadlineFilter {
  /** 1 to 200; 50 when absent. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface DeadlinePage {
  readonly deadlines: readonly RunningDeadline[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** How many limits of a label stand how. */
export interface DeadlineCount {
  readonly label: string;
  readonly running: number;
  readonly approaching: number;
  readonly missed: number;
}

type Registers = Kysely<RegistersDatabase>;
const listOf = ({ asOf }: DeadlineFilter): readonly string[] => ['deadlines', ...(asOf === undefined ? [] : [asOf])];

/**
 * Limits that run in an office, the most pressing first.
 * @throws Refusal LIMIT_INVALID, CURSOR_INVALID
 */
export const listDeadlines = async (registers: Registers, query: DeadlineQuery): Promise<DeadlinePage> => {
  const limit = requireLimit(query.limit);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, listOf(query), CURSOR_TYPES);
  const meant = selectOpen(registers, query);
  const [{ total }, rows] = await Promise.all([
    meant.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    meant
      .select(recordColumns.map((column) => `records.${column}` as const))
      .select(['deadlines.item', 'deadlines.name', 'deadlines.label', 'deadlines.due_on', 'deadlines.warn_from'])
      .select(['deadlines.source', 'deadlines.measured_as'])
      .$if(after !== undefined, (page) => page.where(isAfter(after ?? [])))
      .orderBy('deadlines.due_on')
      .orderBy('deadlines.stream')
      .orderBy('deadlines.item')
      .orderBy('deadlines.name')
      .limit(limit + 1)
      .execute(),
  ]);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    deadlines: shown.map((row) => ({
      ...deadlineOf(row, query.today),
      stream: row.stream,
      section: row.section,
      source: row.source,
      record: toRecordRow(row),
    })),
    total,
    nextCursor:
      last === undefined ? null : writeCursor([...listOf(query), last.due_on, last.stream, last.item, last.name]),
  };
};

/** Limits that run in an office, counted by what they are called. */
export const countDeadlines = async (
  registers: Registers,
  filter: DeadlineFilter,
): Promise<readonly DeadlineCount[]> => {
  const { today } = filter;
  const count = (condition: ReturnType<typeof sql<SqlBool>>) => sql<number>`sum(${condition})`;
  return selectOpen(registers, filter)
    .select([
      'deadlines.label',
      count(sql`deadlines.warn_from > ${today}`).as('running'),
      count(sql`deadlines.warn_from <= ${today} AND deadlines.due_on >= ${today}`).as('approaching'),
      count(sql`deadlines.due_on < ${today}`).as('missed'),
    ])
    .groupBy('deadlines.label')
    .orderBy('deadlines.label')
    .execute();
};

const selectOpen = (
  registers: Registers,
  { office, today, asOf, standing, entity, section, label, q, withoutSecret }: DeadlineFilter,
) =>
  registers
    .selectFrom(deadlinesAt(asOf))
    .innerJoin(recordsAt(asOf, office), 'records.stream', 'deadlines.stream')
    .where('deadlines.office', '=', office)
    .where('deadlines.met_on', 'is', null)
    .where((eb) =>
      eb.and([
        ...(entity === undefined ? [] : [eb('deadlines.entity', '=', entity)]),
        ...(section === undefined ? [] : [eb('deadlines.section', '=', section)]),
        ...(label === undefined ? [] : [eb('deadlines.label', '=', label)]),
        ...(q === undefined ? [] : [contains(q)]),
        ...(withoutSecret === true ? [eb('records.classified', '=', 0)] : []),
        ...(standing === undefined ? [] : [STANDS[standing](today)]),
      ]),
    );

const STANDS = {
  running: (today: LocalDate) => sql<SqlBool>`deadlines.warn_from > ${today}`,
  approaching: (today: LocalDate) => sql<SqlBool>`deadlines.warn_from <= ${today} AND deadlines.due_on >= ${today}`,
  missed: (today: LocalDate) => sql<SqlBool>`deadlines.due_on < ${today}`,
} as const;

const CURSOR_TYPES = ['string', 'string', 'string', 'string'] as const;

const isAfter = (key: Cursor) =>
  sql<SqlBool>`(deadlines.due_on, deadlines.stream, deadlines.item, deadlines.name) > (${sql.join(key)})`;

type DeadlineColumns = Pick<
  Selectable<DeadlinesTable>,
  'item' | 'name' | 'label' | 'due_on' | 'warn_from' | 'measured_as'
>;

const deadlineOf = (row: DeadlineColumns, today: LocalDate) => {
  const { item, name, label, due_on: dueOn, warn_from: warnFrom, measured_as: measuredAs } = row;
  const standing = standingOn(today, { dueOn, warnFrom });
  return { item, name, label, dueOn, warnFrom, measuredAs, standing, daysLeft: daysBetween(today, dueOn) };
};
