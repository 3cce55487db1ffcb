import { type ChangedFact, DEFINITION_KIND } from '@jejak/indicators/domain';
import { fromPosition, type OfficeId, type Position, toPosition } from '@jejak/kernel';
import type { FactBasis } from '@jejak/records';
import { type Kysely, sql, type SqlBool } from 'kysely';
import type { FactsDatabase } from '../read-database/tables';
import { matching, toDimensions } from './fact-rows';

/**
 * Facts of an office and year that stood at one of two positions only, with the event that stated or ended each: what
 * came and went between the two made no difference.
 */
export const listChangedFacts = async (
  facts: Kysely<FactsDatabase>,
  { office, year }: { readonly office: OfficeId; readonly year: number },
  before: Position,
  after: Position,
): Promise<readonly ChangedFact[]> => {
  const [from, to] = [before, after].map(fromPosition).sort((a, b) => a - b) as [number, number];
  // A row that stood at the later moment came after the earlier one; one that stood at the earlier one ended since.
  const came = facts.selectFrom('facts').select([...COLUMNS, 'from_position as position']);
  const went = facts.selectFrom('facts').select([...COLUMNS, sql<number>`to_position`.as('position')]);
  const definitions = sql<SqlBool>`kind = ${sql.lit(DEFINITION_KIND)}`;
  const parts = [{ office, year }, { office }].flatMap((filter) => {
    const only = filter.year === undefined ? definitions : sql<SqlBool>`NOT ${definitions}`;
    return [
      came.where(matching(filter, to)).where('from_position', '>', from).where(only),
      went.where(matching(filter, from)).where('to_position', '<=', to).where(only),
    ];
  });
  const rows = (await Promise.all(parts.map((part) => part.execute()))).flat();
  return rows.map(({ kind, basis, period, dimensions, position }) => ({
    kind,
    basis: basis as FactBasis,
    period,
    dimensions: toDimensions(dimensions),
    position: toPosition(position),
  }));
};

const COLUMNS = ['kind', 'basis', 'period', 'dimensions'] as const;
