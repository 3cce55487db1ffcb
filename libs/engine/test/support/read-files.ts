import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openReadDatabases,
  projectionFileName,
  ProjectionRunner,
  type ReadDatabases,
  type ReadPage,
} from '@jejak/projections';
import { eventTypeRegistry } from '@jejak/workflows';
import { projections, projectionVersions } from '../../src/projector/projections';

/** The program's own projections, folded into files of their own. */
export class ReadFiles {
  readonly #directory = mkdtempSync(join(tmpdir(), 'jejak-engine-'));
  readonly #closers: (() => Promise<void> | void)[] = [];
  #count = 0;

  open(readPage: ReadPage, batchSize = 500): Fold {
    const directory = mkdtempSync(join(this.#directory, `${String(++this.#count)}-`));
    const runners = projections.map((projection) => {
      const file = join(directory, projectionFileName(projection));
      return new ProjectionRunner({ projection, file, registry: eventTypeRegistry, readPage, batchSize });
    });
    this.#closers.push(() => {
      for (const runner of runners) runner.close();
    });
    return new Fold(runners, () => {
      const databases = openReadDatabases(directory, projectionVersions);
      this.#closers.push(() => databases.close());
      return databases;
    });
  }

  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

export class Fold {
  constructor(
    readonly runners: readonly ProjectionRunner[],
    readonly databases: () => ReadDatabases,
  ) {}

  catchUp(): this {
    for (const runner of this.runners) runner.catchUp();
    return this;
  }

  digests(): readonly string[] {
    return this.runners.map((runner) => runner.digest());
  }

  parked(): number {
    return this.runners.reduce((sum, runner) => sum + runner.parked(), 0);
  }
}
