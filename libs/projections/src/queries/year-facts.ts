import {
  type ActGroup,
  DEFINITION_KIND,
  type FactRow,
  type ParkedEvents,
  type YearFacts,
} from '@jejak/indicators/domain';
import { fromPosition, type OfficeId, type Position, toPosition } from '@jejak/kernel';
import type { FactBasis } from '@jejak/records';
import { type Kysely, sql, type SqlBool } from 'kysely';
import type { FactsDatabase } from '../read-database/tables';
import { factColumns, lateColumn, matching, toDimensions, toFactRow } from './fact-rows';
import { checkpointOf } from './projection-status';

type Facts = Kysely<FactsDatabase>;

/**
 * All that the figures of an office and year are computed from. Every part is read as of one position, so that what is
 * recorded meanwhile changes none of them.
 * @param asOf null = live: as of the checkpoint
 * @param tracedKinds which kinds of acts are wanted row by row, too; the definitions among the rows say it
 */
export const loadYearFacts = async (
  facts: Facts,
  office: OfficeId,
  year: number,
  asOf: Position | null,
  tracedKinds: (rows: readonly FactRow[]) => readonly string[],
): Promise<YearFacts> => {
  const position = asOf === null ? await checkpointOf(facts) : fromPosition(asOf);
  const [acts, rows, parked] = await Promise.all([
    actGroups(facts, office, year, position),
    rowsOfYear(facts, office, year, position),
    parkedIn(facts, office, position),
  ]);
  const tracedActs = await actsOf(facts, office, year, position, tracedKinds(rows));
  return { office, year, asOf: toPosition(position), acts, rows, tracedActs, parked };
};

const actGroups = async (
  facts: Facts,
  office: OfficeId,
  year: number,
  position: number,
): Promise<readonly ActGroup[]> => {
  const groups = await facts
    .selectFrom('facts')
    .select(['kind', 'month', 'dimensions', ({ fn }) => fn.sum<number>('quantity').as('quantity')])
    .where(matching({ office, year, basis: 'act' }, position))
    .groupBy(['kind', 'month', 'dimensions'])
    .orderBy('kind')
    .orderBy('month')
    .orderBy('dimensions')
    .execute();
  return groups.map((group) => ({ ...group, dimensions: toDimensions(group.dimensions) }));
};

const actsOf = async (
  facts: Facts,
  office: OfficeId,
  year: number,
  position: number,
  kinds: readonly string[],
): Promise<readonly FactRow[]> => {
  const rows = await Promise.all(
    kinds.map((kind) => inOrder(selectRows(facts).where(matching({ office, year, basis: 'act', kind }, position)))),
  );
  return rows.flat();
};

const selectRows = (facts: Facts) => facts.selectFrom('facts').select([...factColumns, lateColumn]);

const inOrder = async (query: ReturnType<typeof selectRows>): Promise<readonly FactRow[]> => {
  const rows = await query
    .orderBy('kind')
    .orderBy('period')
    .orderBy('from_position')
    .orderBy('item')
    .orderBy('name')
    .execute();
  return rows.map(toFactRow);
};

/** Tallies and statements of the year, and definitions of any year: which of them holds is for the figures to say. */
const rowsOfYear = async (
  facts: Facts,
  office: OfficeId,
  year: number,
  position: number,
): Promise<readonly FactRow[]> => {
  const of = (basis: FactBasis) => selectRows(facts).where(matching({ office, year, basis }, position));
  const rows = await Promise.all([
    inOrder(of('tally')),
    inOrder(of('statement').where('kind', '!=', DEFINITION_KIND)),
    inOrder(definitionsOf(facts, office, position)),
  ]);
  return rows.flat();
};

const definitionsOf = (facts: Facts, office: OfficeId, position: number) =>
  selectRows(facts)
    .where(matching({ office }, position))
    // Written out, not bound: the index holds definitions only, and SQLite must see that.
    .where(sql<SqlBool>`kind = ${sql.lit(DEFINITION_KIND)}`);

/** Events of the office that are not in the figures, because they could not be read. */
const parkedIn = async (facts: Facts, office: OfficeId, position: number): Promise<ParkedEvents> => {
  const rows = await facts
    .selectFrom('parked')
    .select('position')
    .where('office', 'in', [office, ''])
    .where('position', '<=', position)
    .orderBy('position')
    .execute();
  return { count: rows.length, positions: rows.map((row) => toPosition(row.position)) };
};
