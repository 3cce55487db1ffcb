import type { Kysely } from 'kysely';
import type { FactsDatabase } from '../read-database/tables';

/** Every kind that a fact of the log ever had, of whatever office and year. */
export const listFactKinds = async (facts: Kysely<FactsDatabase>): Promise<readonly string[]> => {
  const rows = await facts.selectFrom('facts').select('kind').distinct().orderBy('kind').execute();
  return rows.map(({ kind }) => kind);
};
