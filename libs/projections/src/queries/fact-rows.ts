import type { FactRow } from '@jejak/indicators/domain';
import { toPosition } from '@jejak/kernel';
import { compact, type FactBasis } from '@jejak/records';
import { type Expression, type ExpressionBuilder, type Selectable, sql, type SqlBool } from 'kysely';
import { PERIOD_LOCKED } from '../facts/facts.schema';
import type { FactsDatabase, FactsTable } from '../read-database/tables';

type FactsBuilder = ExpressionBuilder<FactsDatabase, 'facts'>;

/** Which facts are meant; every field narrows. */
export interface FactFilter {
  readonly office: string;
  readonly year?: number;
  readonly kind?: string;
  readonly basis?: FactBasis;
  /** 1 to 12; null for facts that are dated by a year only. */
  readonly month?: number | null;
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Recorded when their period was locked already. */
  readonly late?: boolean;
}

/**
 * The one predicate behind counts, lists and figures, so that a total and its list cannot disagree.
 * @param asOf facts that stood at this position
 */
export const matching =
  (filter: FactFilter, asOf: number) =>
  (eb: FactsBuilder): Expression<SqlBool> => {
    const { office, year, kind, basis, month, dimensions = {}, late } = filter;
    return eb.and([
      eb('office', '=', office),
      ...(year === undefined ? [] : [eb('year', '=', year)]),
      ...(basis === undefined ? [] : [eb('basis', '=', basis)]),
      ...(kind === undefined ? [] : [eb('kind', '=', kind)]),
      ...(month === undefined ? [] : [month === null ? eb('month', 'is', null) : eb('month', '=', month)]),
      ...Object.entries(dimensions).map(
        ([name, value]) => sql<SqlBool>`json_extract(dimensions, ${`$.${JSON.stringify(name)}`}) = ${value}`,
      ),
      ...(late === undefined ? [] : [late ? isLate : sql<SqlBool>`NOT ${isLate}`]),
      ...standingAt(eb, asOf),
    ]);
  };

const standingAt = (eb: FactsBuilder, asOf: number): readonly Expression<SqlBool>[] => [
  eb('from_position', '<=', asOf),
  eb.or([eb('to_position', 'is', null), eb('to_position', '>', asOf)]),
];

/** Locks of the fact's section that stood when the fact was recorded, or withdrawn. */
const locksAt = (moment: 'from_position' | 'to_position') => {
  const at = sql.ref(`facts.${moment}`);
  return sql`FROM facts AS l WHERE l.kind = ${sql.lit(PERIOD_LOCKED)} AND l.office = facts.office
  AND l.section = facts.section AND l.from_position < ${at}
  AND (l.to_position IS NULL OR l.to_position > ${at})`;
};

const lockedAt = (moment: 'from_position' | 'to_position') => sql<SqlBool>`(CASE WHEN month IS NULL
  THEN (SELECT count(DISTINCT l.period) ${locksAt(moment)} AND l.period BETWEEN facts.period || '-01' AND facts.period || '-12') = 12
  ELSE EXISTS (SELECT 1 ${locksAt(moment)} AND l.period = substr(facts.period, 1, 7)) END)`;

/**
 * A fact is late when the month of its section was locked at the time; one dated by a year, when all twelve were. It is
 * asked of the locks themselves, not kept, so that it is right whatever the order in which parked events are applied.
 */
const isLate = lockedAt('from_position');

/**
 * Facts of the report at the lock that the running figure has no more: there in time, and corrected, replaced or voided
 * while the period was locked.
 */
export const withdrawnLate =
  (
    { office, year, basis }: Pick<FactFilter, 'office'> & { readonly year: number; readonly basis: FactBasis },
    asOf: number,
  ) =>
  (eb: FactsBuilder): Expression<SqlBool> =>
    eb.and([
      eb('office', '=', office),
      eb('year', '=', year),
      eb('basis', '=', basis),
      eb('to_position', '<=', asOf),
      lockedAt('to_position'),
      sql<SqlBool>`NOT ${isLate}`,
    ]);

/** Columns of a fact, and whether it was late. */
export const factColumns = [
  'stream',
  'item',
  'name',
  'office',
  'section',
  'kind',
  'basis',
  'period',
  'quantity',
  'value',
  'dimensions',
  'detail',
  'from_position',
  'to_position',
  'event_id',
] as const;
export const lateColumn = sql<number>`${isLate}`.as('late');

export type FactColumns = Pick<Selectable<FactsTable>, (typeof factColumns)[number]> & { readonly late: number };

export const toFactRow = (row: FactColumns): FactRow => ({
  ...compact({
    value: row.value ?? undefined,
    detail: row.detail === null ? undefined : (JSON.parse(row.detail) as Record<string, unknown>),
  }),
  name: row.name,
  office: row.office,
  section: row.section,
  kind: row.kind,
  basis: row.basis as FactBasis,
  period: row.period,
  quantity: row.quantity,
  dimensions: toDimensions(row.dimensions),
  stream: row.stream,
  item: row.item,
  fromPosition: toPosition(row.from_position),
  toPosition: row.to_position === null ? null : toPosition(row.to_position),
  eventId: row.event_id,
  late: row.late === 1,
});

export const toDimensions = (text: string): Readonly<Record<string, string>> =>
  JSON.parse(text) as Readonly<Record<string, string>>;
