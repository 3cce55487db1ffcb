import { DEADLINE_ENTITY, type DeadlineState, type DropReason, type NotedDeadline } from '@jejak/deadlines';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { RecordState } from '@jejak/records';
import { type Kysely, sql, type SqlBool } from 'kysely';
import type { RegistersDatabase } from '../read-database/tables';

type Registers = Kysely<RegistersDatabase>;

/** What has been noted of a limit so far. */
export interface Noted {
  readonly status: string;
  readonly metOn: LocalDate | null;
  /** Of the limit's own stream. */
  readonly revision: number;
}

/** A limit of which the log does not say yet what has come of it. */
export interface UnnotedDeadline {
  readonly deadline: NotedDeadline;
  readonly metOn: LocalDate | null;
  readonly noted: Noted | null;
}

/** A limit of which something was noted that holds no longer. */
export interface GoneDeadline {
  readonly deadline: NotedDeadline;
  readonly noted: Noted;
  readonly reason: DropReason;
}

export interface NotesQuery {
  readonly office: OfficeId;
  readonly today: LocalDate;
  readonly limit: number;
  /** Goes on after the last row of the page before. */
  readonly after?: readonly [stream: string, item: string, name: string];
}

/** The office's own streams, as a range of the key: `cilegon.` up to the character after the dot. */
const ofOffice = (column: string, office: OfficeId) =>
  sql<SqlBool>`${sql.ref(column)} > ${`${office}.`} AND ${sql.ref(column)} < ${`${office}/`}`;

/**
 * Open: it approaches, it has passed, or a step that met it was undone. Met: it was not noted, or another day was. A
 * step that meets a limit which counts nowhere before it was ever announced is not worth a note.
 */
const isUnnoted = (today: LocalDate) => sql<SqlBool>`CASE WHEN deadlines.met_on IS NULL
  THEN CASE noted.status
    WHEN 'approaching' THEN deadlines.due_on < ${today}
    WHEN 'missed' THEN 0
    WHEN 'met' THEN 1
    ELSE deadlines.warn_from <= ${today} END
  ELSE deadlines.met_on <= ${today} AND CASE
    WHEN noted.status = 'approaching' THEN 1
    WHEN noted.status IN ('missed', 'met') THEN json_extract(noted.summary, '$.metOn') IS NOT deadlines.met_on
    ELSE deadlines.measured_as IS NOT NULL OR deadlines.met_on >= deadlines.warn_from END END`;

/** Limits that there is something to note of, by their key. */
export const listUnnotedDeadlines = async (
  registers: Registers,
  { office, today, limit, after }: NotesQuery,
): Promise<readonly UnnotedDeadline[]> => {
  const rows = await registers
    .selectFrom('deadlines')
    .leftJoin('records as noted', (join) =>
      join.on(sql<SqlBool>`noted.stream = deadlines.office || ${`.${DEADLINE_ENTITY}-`} || deadlines.deadline_id`),
    )
    .selectAll('deadlines')
    .select(['noted.status as noted_status', 'noted.revision as noted_revision'])
    .select(sql<string | null>`json_extract(noted.summary, '$.metOn')`.as('noted_met_on'))
    .where(ofOffice('deadlines.stream', office))
    .$if(after !== undefined, (page) =>
      page.where(sql<SqlBool>`(deadlines.stream, deadlines.item, deadlines.name) > (${sql.join(after ?? [])})`),
    )
    .where(isUnnoted(today))
    .orderBy('deadlines.stream')
    .orderBy('deadlines.item')
    .orderBy('deadlines.name')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    deadline: {
      record: row.stream,
      item: row.item,
      name: row.name,
      label: row.label,
      section: row.section,
      dueOn: row.due_on,
      warnFrom: row.warn_from,
      ...(row.measured_as === null ? {} : { measuredAs: row.measured_as }),
    },
    metOn: row.met_on,
    noted:
      row.noted_status === null
        ? null
        : { status: row.noted_status, metOn: row.noted_met_on, revision: row.noted_revision ?? 0 },
  }));
};

/** Whether the record has the limit of that name, though on another day: a correction moved it. */
const isMoved = sql<number>`EXISTS (SELECT 1 FROM deadlines AS moved
  WHERE moved.stream = json_extract(noted.summary, '$.record') AND moved.name = json_extract(noted.summary, '$.name')
    AND moved.item = coalesce(json_extract(noted.summary, '$.item'), ''))`;

/** A record with events that could not be read may have the limit still: nothing is said of it. */
const isReadable = sql<SqlBool>`NOT EXISTS (SELECT 1 FROM parked WHERE parked.stream = record.stream)`;

/**
 * Noted limits that their records have no longer. One that was missed stays missed, unless the record was voided or
 * withdrawn, or a correction moved the day.
 */
export const listGoneDeadlines = async (registers: Registers, office: OfficeId): Promise<readonly GoneDeadline[]> => {
  const rows = await registers
    .selectFrom('records as noted')
    .innerJoin('records as record', (join) =>
      join.on(sql<SqlBool>`record.stream = json_extract(noted.summary, '$.record')`),
    )
    .leftJoin('deadlines', 'deadlines.deadline_id', 'noted.record_id')
    .select(['noted.status', 'noted.revision', 'noted.state'])
    .select([sql<string>`json_extract(record.state, '$.items')`.as('lives'), isMoved.as('moved')])
    .where('noted.office', '=', office)
    .where('noted.entity', '=', DEADLINE_ENTITY)
    .where('noted.status', 'in', ['approaching', 'met', 'missed'])
    .where('deadlines.stream', 'is', null)
    .where(isReadable)
    .orderBy('noted.stream')
    .execute();
  return rows.flatMap(({ status, revision, state, lives, moved }) => {
    const { entity } = JSON.parse(state) as RecordState<DeadlineState>;
    if (entity.status === 'new') return [];
    const { deadline } = entity;
    const reason = reasonOf(JSON.parse(lives) as RecordState<unknown>['items'], deadline.item, moved === 1);
    if (status === 'missed' && reason === 'no-longer-due') return [];
    const metOn = 'metOn' in entity ? entity.metOn : null;
    return [{ deadline, noted: { status, metOn, revision }, reason }];
  });
};

const reasonOf = (lives: RecordState<unknown>['items'], item: string, moved: boolean): DropReason => {
  const life = Object.hasOwn(lives, item) ? lives[item] : undefined;
  if (life !== undefined && life.status !== 'standing') return 'record-ended';
  return moved ? 'date-moved' : 'no-longer-due';
};

/** Offices that have records, found by hopping along the index from one to the next. */
export const listRecordOffices = async (registers: Registers): Promise<readonly OfficeId[]> => {
  const { rows } = await sql<{ readonly office: string }>`
    WITH RECURSIVE offices (office) AS (
      SELECT min(office) FROM records
      UNION ALL
      SELECT (SELECT min(records.office) FROM records WHERE records.office > offices.office) FROM offices
      WHERE offices.office IS NOT NULL
    )
    SELECT office FROM offices WHERE office IS NOT NULL`.execute(registers);
  return rows.map(({ office }) => office);
};
