import { type Database, Query, type SqlRow, type SqlValue } from '@jejak/event-store/database';
import { tablesOf } from './digest';
import type { Projection, ProjectionTable } from './projection';

export type RowValues = Readonly<Record<string, SqlValue>>;

/** A row that two generations do not share: what each says, and the events behind it. */
export interface Difference {
  readonly table: string;
  readonly key: RowValues;
  /** Null where the generation has no such row. */
  readonly old: RowValues | null;
  readonly new: RowValues | null;
  /** Columns in which the two differ. */
  readonly columns: readonly string[];
  /** Positions of the events from which the rows come. */
  readonly positions: readonly number[];
}

/** How a figure changes: standing facts of an office, year and kind. */
export interface FigureDifference {
  readonly office: string;
  readonly year: number;
  readonly kind: string;
  readonly oldFacts: number;
  readonly newFacts: number;
  readonly oldQuantity: number;
  readonly newQuantity: number;
}

/**
 * Rows that the file attached as `old` and this one do not share, table by table. Compared is what both have: of another
 * version a table or column may be missing.
 */
export function* differences(database: Database, projection: Pick<Projection, 'tables'>): Generator<Difference> {
  for (const table of tablesOf(projection)) {
    const columns = sharedColumns(database, table);
    if (table.key.every((column) => columns.includes(column))) yield* inTable(database, table, columns);
  }
}

function* inTable(
  database: Database,
  { name, key }: ProjectionTable,
  columns: readonly string[],
): Generator<Difference> {
  const list = columns.join(', ');
  const keys = key.join(', ');
  // What only one of the two says is gathered first: the pairs are then found by key, whatever indices the tables have.
  for (const [one, other] of [
    ['main', 'old'],
    ['old', 'main'],
  ] as const) {
    database.exec(`DROP TABLE IF EXISTS temp.only_${one};
      CREATE TEMP TABLE only_${one} AS SELECT ${list} FROM ${one}.${name} EXCEPT SELECT ${list} FROM ${other}.${name};
      CREATE INDEX temp.only_${one}_by_key ON only_${one} (${keys})`);
  }
  const toRow = (values: SqlRow): RowValues | null =>
    values[0] === null ? null : Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
  const of = (table: string): string => columns.map((column) => `${table}.${column}`).join(', ');
  const pairs = new Query(
    database,
    `SELECT ${key.map((column) => `k.${column}`).join(', ')}, ${of('n')}, ${of('o')} FROM
       (SELECT ${keys} FROM temp.only_main UNION SELECT ${keys} FROM temp.only_old) AS k
     LEFT JOIN temp.only_main AS n USING (${keys}) LEFT JOIN temp.only_old AS o USING (${keys})
     ORDER BY ${key.map((_, index) => String(index + 1)).join(', ')}`,
  );
  for (const values of pairs.each()) {
    const [next, old] = [
      values.slice(key.length, key.length + columns.length),
      values.slice(key.length + columns.length),
    ];
    yield difference(name, key, toRow(old), toRow(next));
  }
}

const difference = (
  table: string,
  key: readonly string[],
  old: RowValues | null,
  next: RowValues | null,
): Difference => {
  const either = next ?? old ?? {};
  const columns = Object.keys(either).filter((column) => old?.[column] !== next?.[column]);
  const positions = [old, next].flatMap((row) =>
    POSITION_COLUMNS.map((column) => row?.[column]).filter((value): value is number => typeof value === 'number'),
  );
  return {
    table,
    key: Object.fromEntries(key.map((column) => [column, either[column] ?? null])),
    old,
    new: next,
    columns,
    positions: [...new Set(positions)].sort((a, b) => a - b),
  };
};

const POSITION_COLUMNS = ['position', 'from_position', 'to_position', 'first_position', 'last_position'];

const sharedColumns = (database: Database, { name, key, columns }: ProjectionTable): readonly string[] => {
  const old = new Set(
    new Query(database, `SELECT name FROM pragma_table_info('${name}', 'old')`).all().map(([column]) => column),
  );
  return [...key, ...columns].filter((column) => old.has(column));
};

/** What the difference of two generations of facts does to counts and figures; empty for other projections. */
export const figureDifferences = (
  database: Database,
  { name }: Pick<Projection, 'name'>,
): readonly FigureDifference[] => {
  if (name !== 'facts') return [];
  const counted = (schema: string, old: boolean): string =>
    `SELECT office, year, kind, ${old ? '1, 0, quantity, 0' : '0, 1, 0, quantity'} FROM ${schema}.facts
     WHERE to_position IS NULL`;
  return new Query(
    database,
    `WITH both (office, year, kind, old_facts, new_facts, old_quantity, new_quantity) AS
       (${counted('old', true)} UNION ALL ${counted('main', false)})
     SELECT office, year, kind, sum(old_facts), sum(new_facts), sum(old_quantity), sum(new_quantity) FROM both
     GROUP BY office, year, kind
     HAVING sum(old_facts) <> sum(new_facts) OR sum(old_quantity) <> sum(new_quantity)
     ORDER BY office, year, kind`,
  )
    .all()
    .map(([office, year, kind, oldFacts, newFacts, oldQuantity, newQuantity]) => ({
      office: String(office),
      year: Number(year),
      kind: String(kind),
      oldFacts: Number(oldFacts),
      newFacts: Number(newFacts),
      oldQuantity: Number(oldQuantity),
      newQuantity: Number(newQuantity),
    }));
};
