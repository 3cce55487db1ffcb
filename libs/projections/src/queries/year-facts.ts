import {
  type ActGroup,
  DEFINITION_KIND,
  type FactRow,
  type ParkedEvents,
  type WantedKinds,
  type YearFacts,
} from '@jejak/indicators/domain';
import { fromPosition, type OfficeId, type Position, toPosition } from '@jejak/kernel';
import type { FactBasis } from '@jejak/records';
import { type Kysely, sql, type SqlBool } from 'kysely';
import type { FactsDatabase, FactsTable } from '../read-database/tables';
import { factColumns, lateColumn, matching, toDimensions, toFactRow } from './fact-rows';
import { checkpointOf } from './projection-status';

type Facts = Kysely<FactsDatabase>;

/**
 * All that the figures of an office and year are computed from. Every part is read as of one position, so that what is
 * recorded meanwhile changes none of them.
 * @param asOf null = live: as of the checkpoint
 * @param wants what the figures read besides tallies and grouped acts; the office's definitions say it
 */
export const loadYearFacts = async (
  facts: Facts,
  office: OfficeId,
  year: number,
  asOf: Position | null,
  wants: (definitions: readonly FactRow[]) => WantedKinds,
): Promise<YearFacts> => {
  const position = asOf === null ? await checkpointOf(facts) : fromPosition(asOf);
  const definitions = await inOrder(definitionsOf(facts, office, position));
  const wanted = wants(definitions);
  const of = (basis: FactBasis) => selectRows(facts).where(matching({ office, year, basis }, position));
  const [acts, tallies, statements, tracedActs, parked] = await Promise.all([
    actGroups(facts, office, year, position),
    inOrder(of('tally')),
    ofKinds(wanted.statements, () => of('statement')),
    ofKinds(wanted.acts, () => of('act')),
    parkedIn(facts, office, position),
  ]);
  const rows = [...tallies, ...statements, ...definitions];
  return { office, year, asOf: toPosition(position), acts, rows, tracedActs, parked };
};

const actGroups = async (
  facts: Facts,
  office: OfficeId,
  year: number,
  position: number,
): Promise<readonly ActGroup[]> => {
  const [all, underDayTally] = await Promise.all([
    groupedActs(facts, office, year, position).execute(),
    groupedActs(facts, office, year, position)
      .where(onTalliedDay(facts, office, year, position))
      .execute(),
  ]);
  const under = new Map(underDayTally.map((group) => [keyOf(group), group]));
  return all.flatMap((group) => {
    const part = under.get(keyOf(group));
    const { kind, month, acts, quantity } = group;
    const dimensions = toDimensions(group.dimensions);
    const of = (isUnder: boolean, much: number) => ({
      kind,
      month,
      dimensions,
      underDayTally: isUnder,
      quantity: much,
    });
    if (part === undefined) return [of(false, quantity)];
    if (part.acts === acts) return [of(true, quantity)];
    return [of(false, quantity - part.quantity), of(true, part.quantity)];
  });
};

const keyOf = ({ kind, month, dimensions }: Pick<FactsTable, 'kind' | 'month' | 'dimensions'>): string =>
  JSON.stringify([kind, month, dimensions]);

/** From a covering index in its order, however many acts there are. */
const groupedActs = (facts: Facts, office: OfficeId, year: number, position: number) =>
  facts
    .selectFrom('facts')
    .select(['kind', 'month', 'dimensions'])
    .select(({ fn }) => [fn.countAll<number>().as('acts'), fn.sum<number>('quantity').as('quantity')])
    .where(matching({ office, year, basis: 'act' }, position))
    .groupBy(['kind', 'month', 'dimensions'])
    .orderBy('kind')
    .orderBy('month')
    .orderBy('dimensions');

/** Few acts lie on days that a tally counts, so those alone are looked up, a day at a time. */
const onTalliedDay = (facts: Facts, office: OfficeId, year: number, position: number) => {
  const days = facts
    .selectFrom('facts')
    .select(['kind', 'period'])
    .where(matching({ office, year, basis: 'tally' }, position))
    .where(sql<SqlBool>`length(period) = ${sql.lit('YYYY-MM-DD'.length)}`);
  return sql<SqlBool>`(kind, period) IN ${days}`;
};

/** One search of the index a kind. */
const ofKinds = async (
  kinds: readonly string[],
  rows: () => ReturnType<typeof selectRows>,
): Promise<readonly FactRow[]> => {
  const found = await Promise.all(kinds.map((kind) => inOrder(rows().where('kind', '=', kind))));
  return found.flat();
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

/** Definitions of any year: which of them holds is for the figures to say. */
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
