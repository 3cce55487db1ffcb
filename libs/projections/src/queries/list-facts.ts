import type { FactRow } from '@jejak/indicators/domain';
import { fromPosition, type Position, toPosition } from '@jejak/kernel';
import type { FactBasis } from '@jejak/records';
import type { Kysely } from 'kysely';
import type { FactsDatabase } from '../read-database/tables';
import { type Cursor, readCursor, requireLimit, writeCursor } from './cursor';
import { factColumns, type FactFilter, lateColumn, matching, toFactRow, withdrawnLate } from './fact-rows';
import { checkpointOf } from './projection-status';

export interface FactQuery extends FactFilter {
  readonly asOf?: Position;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface FactPage {
  readonly facts: readonly FactRow[];
  /** Rows of the whole list. */
  readonly total: number;
  /** Sum of their quantities: the figure that they stand behind. */
  readonly quantity: number;
  /** The position as of which the list was read; the following pages keep it. */
  readonly asOf: Position;
  readonly nextCursor: string | null;
}

const LIST = ['facts'];

/**
 * The facts behind a figure, by period and position, page by page as of one position.
 * @throws Refusal LIMIT_INVALID, CURSOR_INVALID
 */
export const listFacts = async (facts: Kysely<FactsDatabase>, query: FactQuery): Promise<FactPage> => {
  const limit = requireLimit(query.limit);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, LIST, CURSOR_TYPES);
  const asOf = await positionOf(facts, query, after);
  const from = rowsShown(after);
  const [sums, rows] = await Promise.all([
    facts
      .selectFrom('facts')
      .select(({ fn }) => [fn.countAll<number>().as('total'), fn.sum<number | null>('quantity').as('quantity')])
      .where(matching(query, asOf))
      .executeTakeFirstOrThrow(),
    facts
      .selectFrom('facts')
      .select([...factColumns, lateColumn])
      .where(matching(query, asOf))
      .orderBy('period')
      .orderBy('from_position')
      .orderBy('item')
      .orderBy('name')
      .limit(limit + 1)
      .offset(from)
      .execute(),
  ]);
  const shown = rows.slice(0, limit);
  return {
    facts: shown.map(toFactRow),
    total: sums.total,
    quantity: sums.quantity ?? 0,
    asOf: toPosition(asOf),
    nextCursor: rows.length > limit ? writeCursor([...LIST, asOf, from + limit]) : null,
  };
};

/** What a lock's report counted and a later correction took away, as of a position: all of it, for corrections are few. */
export const listWithdrawnLate = async (
  facts: Kysely<FactsDatabase>,
  query: { readonly office: string; readonly year: number; readonly basis: FactBasis; readonly asOf: Position },
): Promise<readonly FactRow[]> => {
  const rows = await facts
    .selectFrom('facts')
    .select([...factColumns, lateColumn])
    .where(withdrawnLate(query, fromPosition(query.asOf)))
    .orderBy('period')
    .orderBy('to_position')
    .orderBy('item')
    .orderBy('name')
    .execute();
  return rows.map(toFactRow);
};

/**
 * The position, and how many rows were shown: as of one position the list never changes. Not the row that was shown last:
 * anyone can read a cursor, and that row may be told without its day and record (class rahasia).
 */
const CURSOR_TYPES = ['number', 'number'] as const;

const rowsShown = (after?: Cursor): number => {
  const shown = Number(after?.[1] ?? 0);
  return Number.isSafeInteger(shown) && shown > 0 ? shown : 0;
};

const positionOf = async (facts: Kysely<FactsDatabase>, { asOf }: FactQuery, after?: Cursor): Promise<number> => {
  if (after !== undefined) return Number(after[0]);
  return asOf === undefined ? checkpointOf(facts) : fromPosition(asOf);
};
