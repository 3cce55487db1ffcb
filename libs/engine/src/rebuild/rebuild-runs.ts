import { type Database, openDatabase, Query, type SqlRow, type SqlValue } from '@jejak/event-store/database';
import { ensure, fromPosition, type Position, Refusal, toPosition } from '@jejak/kernel';
import type { Difference, FigureDifference } from '@jejak/projections';
import { ENDED, type Rebuild, type RebuildDetail, type RebuildPhase, type Wanted } from './rebuild';
import { RebuildDifferences } from './rebuild-differences';

const BUSY_TIMEOUT_MS = 5000;
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY,
    projection TEXT NOT NULL,
    version INTEGER NOT NULL,
    file TEXT NOT NULL,
    as_of INTEGER,
    phase TEXT NOT NULL,
    wanted TEXT NOT NULL,
    boot TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    rate REAL,
    parked INTEGER NOT NULL DEFAULT 0,
    started_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    error_code TEXT,
    error TEXT,
    digest TEXT,
    serving_digest TEXT,
    differences INTEGER,
    replaced TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS steps (
    run TEXT NOT NULL, step INTEGER NOT NULL, at TEXT NOT NULL, phase TEXT NOT NULL, done INTEGER NOT NULL,
    PRIMARY KEY (run, step)
  ) STRICT, WITHOUT ROWID;
`;
const COLUMNS =
  'id, projection, version, as_of, phase, done, total, rate, parked, started_at, updated_at, error_code, error, digest, serving_digest, differences, file, wanted, boot, replaced';
const MOST_LISTED = 100;

/** A run with what only those who carry it out need. */
export interface Run extends Rebuild {
  readonly file: string;
  readonly wanted: Wanted;
  /** The start of the machine under which it was folded. */
  readonly boot: string;
  /** The file that served before it was swapped in. */
  readonly replaced: string | null;
}

export interface NewRun {
  readonly id: string;
  readonly projection: string;
  readonly version: number;
  readonly file: string;
  readonly asOf: Position | null;
  readonly boot: string;
}

/** What all processes of a data directory know of its rebuilds. */
export class RebuildRuns {
  readonly differences: RebuildDifferences;
  readonly #database: Database;

  constructor(file: string) {
    this.#database = openDatabase(file, { busyTimeoutMs: BUSY_TIMEOUT_MS });
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${SCHEMA}`);
    this.differences = new RebuildDifferences(this.#database);
  }

  /** @throws Refusal REBUILD_UNDER_WAY: one at a time, and each is decided on before the next */
  start(run: NewRun, at: string): void {
    this.#inTransaction(() => {
      const active = this.active();
      if (active !== undefined)
        throw new Refusal({
          code: 'REBUILD_UNDER_WAY',
          field: 'projection',
          en: `The rebuild ${active.id} of ${active.projection} has not ended: it is ${active.phase}`,
          id: `Pembangunan ulang ${active.id} belum selesai (${active.phase}).`,
          allowed: [active.id],
        });
      this.#run(
        `INSERT INTO runs (id, projection, version, file, as_of, phase, wanted, boot, started_at, updated_at)
         VALUES (?, ?, ?, ?, ?, 'preparing', 'run', ?, ?, ?)`,
        ...[run.id, run.projection, run.version, run.file, run.asOf === null ? null : fromPosition(run.asOf)],
        ...[run.boot, at, at],
      );
      this.#addStep(run.id, 'preparing', 0, at);
    });
  }

  list(): readonly Run[] {
    return this.#all(`SELECT ${COLUMNS} FROM runs ORDER BY id DESC LIMIT ${String(MOST_LISTED)}`).map(runOf);
  }

  /** The run that has not ended. */
  active(): Run | undefined {
    return this.list().find(({ phase }) => !ENDED.has(phase));
  }

  /** @throws Refusal REBUILD_UNKNOWN */
  get(id: string): Run {
    const [row] = this.#all(`SELECT ${COLUMNS} FROM runs WHERE id = ?`, id);
    ensure(row !== undefined, {
      code: 'REBUILD_UNKNOWN',
      field: 'id',
      en: `There is no rebuild ${JSON.stringify(id)}`,
      id: 'Pembangunan ulang tidak ditemukan.',
    });
    return runOf(row);
  }

  steps(id: string): RebuildDetail['steps'] {
    return this.#all('SELECT at, phase, done FROM steps WHERE run = ? ORDER BY step', id).map(([at, phase, done]) => ({
      at: String(at),
      phase: phase as RebuildPhase,
      done: Number(done),
    }));
  }

  want(id: string, wanted: Wanted): void {
    this.#run('UPDATE runs SET wanted = ? WHERE id = ?', wanted, id);
  }

  enter(id: string, phase: RebuildPhase, at: string): void {
    this.#inTransaction(() => {
      const { phase: before, done } = this.get(id);
      if (before === phase) return;
      this.#run('UPDATE runs SET phase = ?, updated_at = ? WHERE id = ?', phase, at, id);
      this.#addStep(id, phase, done, at);
    });
  }

  progress(
    id: string,
    { done, total, rate, parked }: Pick<Run, 'done' | 'total' | 'rate' | 'parked'>,
    at: string,
  ): void {
    this.#run(
      'UPDATE runs SET done = ?, total = ?, rate = ?, parked = ?, updated_at = ? WHERE id = ?',
      ...[done, total, rate, parked, at, id],
    );
  }

  restarted(id: string, boot: string): void {
    this.#run('UPDATE runs SET boot = ?, done = 0, error_code = NULL, error = NULL WHERE id = ?', boot, id);
  }

  failed(id: string, code: string, message: string, at: string): void {
    this.#run('UPDATE runs SET error_code = ?, error = ? WHERE id = ?', code, message, id);
    this.enter(id, 'failed', at);
  }

  replaced(id: string, file: string | null): void {
    this.#run('UPDATE runs SET replaced = ? WHERE id = ?', file, id);
  }

  compared(
    id: string,
    digests: { readonly digest: string; readonly servingDigest: string },
    rows: Iterable<Difference>,
    figures: readonly FigureDifference[],
  ): void {
    this.#inTransaction(() => {
      const count = this.differences.replace(id, rows, figures);
      this.#run(
        'UPDATE runs SET digest = ?, serving_digest = ?, differences = ? WHERE id = ?',
        ...[digests.digest, digests.servingDigest, count, id],
      );
    });
  }

  close(): void {
    this.#database.close();
  }

  #addStep(id: string, phase: RebuildPhase, done: number, at: string): void {
    this.#run(
      'INSERT INTO steps SELECT ?, count(*) + 1, ?, ?, ? FROM steps WHERE run = ?',
      ...[id, at, phase, done, id],
    );
  }

  #run(sql: string, ...values: readonly SqlValue[]): void {
    new Query(this.#database, sql).run(...values);
  }

  #all(sql: string, ...values: readonly SqlValue[]): readonly SqlRow[] {
    return new Query(this.#database, sql).all(...values);
  }

  #inTransaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

const textOrNull = (value: SqlRow[number] | undefined): string | null => (typeof value === 'string' ? value : null);
const numberOrNull = (value: SqlRow[number] | undefined): number | null => (typeof value === 'number' ? value : null);

const runOf = (row: SqlRow): Run => {
  const [id, projection, version, asOf, phase, done, total, rate, parked, startedAt, updatedAt, ...more] = row;
  const [code, message, digest, servingDigest, differences, file, wanted, boot, replaced] = more;
  const left = Number(total) - Number(done);
  const perSecond = numberOrNull(rate);
  return {
    id: String(id),
    projection: String(projection),
    version: Number(version),
    asOf: asOf === null ? null : toPosition(Number(asOf)),
    phase: phase as RebuildPhase,
    done: Number(done),
    total: Number(total),
    rate: perSecond,
    etaSeconds: perSecond === null || perSecond === 0 ? null : Math.ceil(left / perSecond),
    parked: Number(parked),
    startedAt: String(startedAt),
    updatedAt: String(updatedAt),
    error: typeof code === 'string' ? { code, message: textOrNull(message) ?? '' } : null,
    digest: textOrNull(digest),
    servingDigest: textOrNull(servingDigest),
    differences: numberOrNull(differences),
    file: String(file),
    wanted: wanted as Wanted,
    boot: String(boot),
    replaced: textOrNull(replaced),
  };
};
