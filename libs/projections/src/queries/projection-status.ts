import { type OfficeId, type Position, toPosition } from '@jejak/kernel';
import { type Kysely, type QueryExecutorProvider, sql } from 'kysely';
import type { ParkReason } from '../parking';
import type { FactsDatabase, ParkedTable } from '../read-database/tables';

export interface ParkedRow {
  readonly position: Position;
  readonly stream: string;
  readonly office: OfficeId;
  readonly type: string;
  readonly reason: ParkReason;
  readonly code: string;
  readonly message: string;
}

export interface ProjectionStatus {
  readonly position: Position;
  readonly parked: number;
}

export const checkpointOf = async (database: QueryExecutorProvider): Promise<number> => {
  const { rows } = await sql<{ readonly position: number }>`SELECT position FROM checkpoint WHERE id = 1`.execute(
    database,
  );
  return rows[0]?.position ?? 0;
};

/** How far a projection is; the same tables stand in every projection's file. */
export const projectionStatus = async (database: QueryExecutorProvider): Promise<ProjectionStatus> => {
  const { rows } = await sql<{ readonly position: number; readonly parked: number }>`
    SELECT position, (SELECT count(*) FROM parked) AS parked FROM checkpoint WHERE id = 1`.execute(database);
  return { position: toPosition(rows[0]?.position ?? 0), parked: rows[0]?.parked ?? 0 };
};

const MOST_PARKED = 1000;

/** Events that the projection could not take, in log order; the first thousand. A lost name may be any office's. */
export const listParked = async (database: QueryExecutorProvider, office?: OfficeId): Promise<readonly ParkedRow[]> => {
  const { rows } = await sql<ParkedTable>`
    SELECT * FROM parked ${office === undefined ? sql`` : sql`WHERE office IN (${office}, '')`}
    ORDER BY position LIMIT ${MOST_PARKED}`.execute(database);
  return rows.map((row) => ({ ...row, position: toPosition(row.position), reason: row.reason as ParkReason }));
};

/** Offices with facts, found by hopping along the index from one to the next. */
export const listOffices = async (facts: Kysely<FactsDatabase>): Promise<readonly OfficeId[]> => {
  const { rows } = await sql<{ readonly office: string }>`
    WITH RECURSIVE offices (office) AS (
      SELECT min(office) FROM facts
      UNION ALL
      SELECT (SELECT min(facts.office) FROM facts WHERE facts.office > offices.office) FROM offices
      WHERE offices.office IS NOT NULL
    )
    SELECT office FROM offices
    WHERE office IS NOT NULL AND EXISTS (
      SELECT 1 FROM facts WHERE facts.office = offices.office AND to_position IS NULL
    )`.execute(facts);
  return rows.map(({ office }) => office);
};
