import { type Database, Query, type SqlValue } from '@jejak/event-store/database';
import type { OfficeId } from '@jejak/kernel';
import type { Difference, FigureDifference } from '@jejak/projections';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS differences (
    run TEXT NOT NULL, row INTEGER NOT NULL, difference TEXT NOT NULL, office TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run, row)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS figures (run TEXT PRIMARY KEY, figures TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** A difference with its number within the comparison. */
export type NumberedDifference = readonly [row: number, difference: Difference];

/** What each comparison found, by row and by office. */
export class RebuildDifferences {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(SCHEMA);
    // Comparisons that are older than the column are of nobody's office: only who may see all of them does.
    const known = new Query(database, `SELECT count(*) FROM pragma_table_info('differences') WHERE name = 'office'`);
    if (known.number() === 0) database.exec(`ALTER TABLE differences ADD COLUMN office TEXT NOT NULL DEFAULT ''`);
  }

  /** Puts what was found in the place of what was found before; the number of rows. */
  replace(run: string, rows: Iterable<Difference>, figures: readonly FigureDifference[]): number {
    new Query(this.#database, 'DELETE FROM differences WHERE run = ?').run(run);
    const add = new Query(this.#database, 'INSERT INTO differences (run, row, difference, office) VALUES (?, ?, ?, ?)');
    let count = 0;
    for (const difference of rows) add.run(run, ++count, JSON.stringify(difference), officeOf(difference));
    new Query(this.#database, 'REPLACE INTO figures (run, figures) VALUES (?, ?)').run(run, JSON.stringify(figures));
    return count;
  }

  /** Those after a row, of some offices or of all. */
  list(
    run: string,
    { after, limit, offices }: { readonly after: number; readonly limit: number } & OfOffices,
  ): readonly NumberedDifference[] {
    const sql = `SELECT row, difference FROM differences WHERE run = ? AND row > ? ${within(offices)} ORDER BY row LIMIT ?`;
    return new Query(this.#database, sql)
      .all(run, after, ...(offices ?? []), limit)
      .map(([row, text]) => [Number(row), JSON.parse(String(text)) as Difference]);
  }

  count(run: string, { offices }: OfOffices): number {
    const values: readonly SqlValue[] = [run, ...(offices ?? [])];
    return new Query(this.#database, `SELECT count(*) FROM differences WHERE run = ? ${within(offices)}`).number(
      ...values,
    );
  }

  figures(run: string, { offices }: OfOffices): readonly FigureDifference[] {
    const [row] = new Query(this.#database, 'SELECT figures FROM figures WHERE run = ?').all(run);
    const all = row === undefined ? [] : (JSON.parse(String(row[0])) as readonly FigureDifference[]);
    return offices === undefined ? all : all.filter(({ office }) => offices.includes(office));
  }
}

interface OfOffices {
  /** Only rows of these offices; absent = of all. */
  readonly offices?: readonly OfficeId[] | undefined;
}

const within = (offices: readonly OfficeId[] | undefined): string =>
  offices === undefined ? '' : `AND office IN (${offices.map(() => '?').join(', ')})`;

/** Every row names its stream, and a stream begins with its office; '' where its name is damaged. */
export const officeOf = ({ old, new: next }: Pick<Difference, 'old' | 'new'>): OfficeId => {
  const stream = (next ?? old)?.['stream'];
  return typeof stream === 'string' ? (/^([a-z0-9-]+)\./.exec(stream)?.[1] ?? '') : '';
};
