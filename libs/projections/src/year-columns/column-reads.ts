import { DEFINITION_KIND } from '@jejak/indicators/domain';
import type { FactBasis } from '@jejak/records';
import { type Kysely, sql } from 'kysely';
import type { FactsDatabase } from '../read-database/tables';
import { factColumns, lateColumn } from '../queries/fact-rows';
import type { PackedActs } from './act-columns';
import type { VersionColumns } from './row-versions';

type Facts = Kysely<FactsDatabase>;

/** How far the file is, in one look. */
export interface FileState {
  readonly position: number;
  readonly lastId: number;
  readonly parked: number;
  readonly parkedSum: number;
}

export const readFileState = async (facts: Facts): Promise<FileState> => {
  const { rows } = await sql<FileState>`SELECT position, (SELECT coalesce(max(id), 0) FROM facts) AS lastId,
    (SELECT count(*) FROM parked) AS parked, (SELECT coalesce(sum(position), 0) FROM parked) AS parkedSum
    FROM checkpoint WHERE id = 1`.execute(facts);
  return rows[0] ?? { position: 0, lastId: 0, parked: 0, parkedSum: 0 };
};

export interface ParkedPosition {
  readonly position: number;
  readonly office: string;
}

export const readParked = (facts: Facts): Promise<readonly ParkedPosition[]> =>
  facts.selectFrom('parked').select(['position', 'office']).orderBy('position').execute();

/** Acts of an office and year, packed into one row a group: from the covering index, whatever the position. */
export const packedActs = (facts: Facts, office: string, year: number, dayKinds: ReadonlySet<string>) => {
  const days = [...dayKinds].sort();
  const day = days.length === 0 ? sql<null>`NULL` : sql<string>`period`;
  const select = (byDay: boolean) =>
    facts
      .selectFrom('facts')
      .select(['kind', 'month', 'dimensions'])
      .select((byDay ? day : sql<string | null>`NULL`).as('day'))
      .select(
        sql<string>`group_concat(id || ',' || from_position || ',' || coalesce(to_position, 0) || ',' || quantity, ';')`.as(
          'versions',
        ),
      )
      .where('office', '=', office)
      .where('year', '=', year)
      .where('basis', '=', 'act');
  const months = select(false)
    .$if(days.length > 0, (query) => query.where('kind', 'not in', days))
    .groupBy(['kind', 'month', 'dimensions']);
  return days.length === 0
    ? months
    : months.unionAll(select(true).where('kind', 'in', days).groupBy(['kind', 'month', 'dimensions', 'period']));
};

export const readActs = (
  facts: Facts,
  office: string,
  year: number,
  dayKinds: ReadonlySet<string>,
): Promise<readonly PackedActs[]> => packedActs(facts, office, year, dayKinds).execute();

const versions = (facts: Facts) => facts.selectFrom('facts').select(['id', ...factColumns, lateColumn]);

/** Every row of one basis in an office and year, of one kind or of all, withdrawn ones too. */
export const readVersions = (
  facts: Facts,
  office: string,
  year: number,
  basis: FactBasis,
  kind: string | null,
): Promise<readonly VersionColumns[]> =>
  versions(facts)
    .where('office', '=', office)
    .where('year', '=', year)
    .where('basis', '=', basis)
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? ''))
    .execute();

export const readDefinitions = (facts: Facts, office: string): Promise<readonly VersionColumns[]> =>
  versions(facts)
    .where('office', '=', office)
    // Written out, not bound: the index holds definitions only, and SQLite must see that.
    .where(sql<boolean>`kind = ${sql.lit(DEFINITION_KIND)}`)
    .execute();

export type NewRow = VersionColumns & { readonly year: number; readonly month: number | null };

/** What was written after a row, in the order of writing. */
export const readAfter = (facts: Facts, id: number, limit: number): Promise<readonly NewRow[]> =>
  versions(facts).select(['year', 'month']).where('id', '>', id).orderBy('id').limit(limit).execute();

export interface ClosedRow {
  readonly id: number;
  readonly office: string;
  readonly year: number;
  readonly basis: string;
  readonly kind: string;
  readonly month: number | null;
  readonly period: string;
  readonly dimensions: string;
  readonly to_position: number | null;
}

/** What was withdrawn or replaced after a position. */
export const closedAfter = (facts: Facts, position: number, limit: number) =>
  facts
    .selectFrom('facts')
    .select(['id', 'office', 'year', 'basis', 'kind', 'month', 'period', 'dimensions', 'to_position'])
    .where('to_position', '>', position)
    .orderBy('to_position')
    .limit(limit);
