import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SqliteLogReader } from '@jejak/event-store';
import { openDatabase, Query } from '@jejak/event-store/database';
import { fromPosition, JejakError, type Position, toPosition } from '@jejak/kernel';
import {
  differences,
  figureDifferences,
  type Generations,
  type Projection,
  projectionDigest,
  ProjectionRunner,
} from '@jejak/projections';
import { eventTypeRegistry } from '@jejak/workflows';
import { ENDED, type RebuildPhase } from './rebuild';
import type { RebuildPace } from './rebuild-pace';
import type { RebuildRuns, Run } from './rebuild-runs';

/** While it waits for another. */
const REST_MS = 2;
const REPORT_MS = 200;
const BUSY_TIMEOUT_MS = 10_000;

export interface RebuildWorkOptions {
  readonly runs: RebuildRuns;
  readonly reader: SqliteLogReader;
  readonly generations: Generations;
  readonly readDirectory: string;
  readonly projections: readonly Projection[];
  readonly boot: string;
  readonly pace: RebuildPace;
  readonly now: () => string;
}

/** Someone wants something else of the run than what is being done. */
class Interrupted extends Error {}

/** Carries one run as far as it goes without a decision; where it was broken off, it goes on at its checkpoint. */
export class RebuildWork {
  readonly #options: RebuildWorkOptions;
  readonly #id: string;
  readonly #file: string;
  #upTo: Position | undefined;
  #startedAt = 0;
  #startedWith = 0;
  #reportedAt = -Infinity;

  constructor(options: RebuildWorkOptions, id: string) {
    this.#options = options;
    this.#id = id;
    const { file, asOf } = this.#run();
    this.#file = join(options.readDirectory, file);
    this.#upTo = asOf ?? undefined;
  }

  /** @throws JejakError REBUILD_VERSION_UNKNOWN: another version of the program began the run */
  get #projection(): Projection {
    const { projection: name, version } = this.#run();
    const known = this.#options.projections.find((one) => one.name === name && one.version === version);
    if (known !== undefined) return known;
    throw new JejakError(
      'REBUILD_VERSION_UNKNOWN',
      `This program does not know version ${String(version)} of ${name}`,
      'Versi data baca ini tidak dikenal program.',
    );
  }

  async carryOn(): Promise<void> {
    for (;;) {
      const { phase, wanted } = this.#run();
      if (ENDED.has(phase)) return;
      try {
        if (wanted === 'discard') {
          this.#discard();
          return;
        }
        if (wanted === 'pause') {
          if (phase !== 'ready') this.#enter('paused');
          return;
        }
        if (wanted === 'swap') {
          await this.#swap();
          return;
        }
        if (phase === 'ready') return;
        await this.#build();
      } catch (error) {
        if (error instanceof Interrupted) continue;
        const code = error instanceof JejakError ? error.code : 'REBUILD_FAILED';
        const message = error instanceof Error ? error.message : String(error);
        this.#options.runs.failed(this.#id, code, message, this.#options.now());
        return;
      }
    }
  }

  async #build(): Promise<void> {
    const runner = this.#openShadow();
    try {
      this.#enter('folding');
      await this.#fold(runner);
      this.#enter('catching-up');
      runner.complete();
      await this.#fold(runner);
      this.#enter('comparing');
      await this.#compare(runner);
      this.#enter('ready');
    } finally {
      runner.close();
    }
  }

  /** What was not put on disk yet may be torn when the machine itself went down: then it is folded from the start. */
  #openShadow(): ProjectionRunner {
    const { runs, boot, reader } = this.#options;
    if (this.#run().boot !== boot) {
      removeFile(this.#file);
      runs.restarted(this.#id, boot);
    }
    const runner = new ProjectionRunner({
      projection: this.#projection,
      file: this.#file,
      registry: eventTypeRegistry,
      batchSize: this.#options.pace.batch,
      shadow: true,
      readPage: (after, limit) =>
        reader.readPage({ after, limit, ...(this.#upTo === undefined ? {} : { upTo: this.#upTo }) }),
    });
    this.#startedAt = performance.now();
    this.#startedWith = fromPosition(runner.position());
    return runner;
  }

  async #fold(runner: ProjectionRunner): Promise<void> {
    for (;;) {
      const { atEnd } = runner.step();
      const isWanted = !this.#isOtherwiseWanted();
      this.#report(runner, atEnd || !isWanted);
      if (atEnd) return;
      if (!isWanted) throw new Interrupted();
      // Between batches others get their turn at the machine.
      await pause(this.#options.pace.restMs);
    }
  }

  /** Both are read at one position, at which the one that serves is held as it was. */
  async #compare(runner: ProjectionRunner): Promise<void> {
    const { runs, generations } = this.#options;
    const serving = generations.servingNow(this.#projection);
    const { asOf } = this.#run();
    for (;;) {
      const database = openDatabase(this.#file, { readOnly: true, busyTimeoutMs: BUSY_TIMEOUT_MS });
      try {
        database.prepare('ATTACH ? AS old').run(serving);
        database.exec('BEGIN');
        const place = new Query(database, 'SELECT position FROM old.checkpoint WHERE id = 1').number();
        if (asOf === null && fromPosition(runner.position()) > place) {
          if (this.#isOtherwiseWanted()) throw new Interrupted();
          await pause(REST_MS);
          continue;
        }
        if (asOf === null) this.#stepTo(runner, place);
        const digests = {
          digest: projectionDigest(database, this.#projection),
          servingDigest: projectionDigest(database, this.#projection, 'old'),
        };
        const isSame = digests.digest === digests.servingDigest;
        const rows = isSame ? [] : differences(database, this.#projection);
        const figures = isSame ? [] : figureDifferences(database, this.#projection);
        runs.compared(this.#id, digests, rows, figures);
        return;
      } finally {
        database.close();
      }
    }
  }

  #stepTo(runner: ProjectionRunner, place: number): void {
    this.#upTo = toPosition(place);
    while (fromPosition(runner.position()) < place) runner.step();
    this.#upTo = undefined;
  }

  /** Whether by now something else is wanted of the run than that it goes on. */
  #isOtherwiseWanted(): boolean {
    const { wanted } = this.#run();
    return wanted === 'pause' || wanted === 'discard';
  }

  /**
   * The one that serves is held while the last events are folded and the pointer moves, so that nothing that was ever
   * read of it is missing after.
   */
  async #swap(): Promise<void> {
    const { runs, generations } = this.#options;
    const serving = generations.servingNow(this.#projection);
    const runner = this.#openShadow();
    try {
      await this.#fold(runner);
      const old = openDatabase(serving, { busyTimeoutMs: BUSY_TIMEOUT_MS });
      try {
        old.exec('BEGIN IMMEDIATE');
        runner.catchUp();
        runner.complete();
        runs.replaced(this.#id, basename(serving));
        generations.swap(this.#projection, basename(this.#file));
        old.exec('ROLLBACK');
      } finally {
        old.close();
      }
      this.#report(runner, true);
      this.#enter('swapped');
    } finally {
      runner.close();
    }
  }

  #discard(): void {
    removeFile(this.#file);
    this.#enter('discarded');
  }

  #report(runner: ProjectionRunner, now: boolean): void {
    const at = performance.now();
    if (!now && at - this.#reportedAt < REPORT_MS) return;
    this.#reportedAt = at;
    const { reader, runs } = this.#options;
    const done = fromPosition(runner.position());
    const seconds = (at - this.#startedAt) / 1000;
    const rate = seconds > 0 && done > this.#startedWith ? (done - this.#startedWith) / seconds : null;
    const total = fromPosition(this.#upTo ?? reader.head().position);
    runs.progress(this.#id, { done, total, rate, parked: runner.parked() }, this.#options.now());
  }

  #enter(phase: RebuildPhase): void {
    this.#options.runs.enter(this.#id, phase, this.#options.now());
  }

  #run(): Run {
    return this.#options.runs.get(this.#id);
  }
}

export const removeFile = (file: string): void => {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
};
