import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@jejak/event-store/database';
import { eventTypesOf, type Workflow } from '@jejak/records';
import type { Kysely } from 'kysely';
import { factsProjection } from '../../src/facts/facts.projection';
import { type Projection, projectionFileName } from '../../src/projection';
import { listFacts } from '../../src/queries/list-facts';
import { readDatabase } from '../../src/read-database/dialect';
import type { SqlReader } from '../../src/read-database/reader-thread';
import type { FactsDatabase, RegistersDatabase } from '../../src/read-database/tables';
import { registersProjection } from '../../src/registers/registers.projection';
import { ProjectionRunner, type ReadPage } from '../../src/runner';
import { activity } from './activity-workflow';

/** A directory of its own for each test, with everything opened in it closed and removed at the end. */
export class Folding {
  readonly directory = mkdtempSync(join(tmpdir(), 'jejak-projections-'));
  readonly #closers: (() => void)[] = [];
  #files = 0;

  constructor(readonly workflows: readonly Workflow[] = [activity]) {}

  file(name = `projection-${String(++this.#files)}.db`): string {
    return join(this.directory, name);
  }

  runner(
    projection: Projection,
    readPage: ReadPage,
    options: { readonly file?: string; readonly batchSize?: number } = {},
  ) {
    const registry = Object.assign({}, ...this.workflows.map(eventTypesOf)) as ReturnType<typeof eventTypesOf>;
    const { file = this.file(), batchSize = 500 } = options;
    const runner = new ProjectionRunner({ projection, file, registry, readPage, batchSize });
    this.#closers.push(() => {
      runner.close();
    });
    return runner;
  }

  /** The facts of a log, and queries on them. */
  facts(readPage: ReadPage, batchSize = 500) {
    const file = this.file();
    const runner = this.runner(factsProjection(this.workflows), readPage, { file, batchSize });
    return { runner, database: readDatabase<FactsDatabase>(this.reader(), file), file };
  }

  registers(readPage: ReadPage, batchSize = 500) {
    const file = this.file();
    const runner = this.runner(registersProjection(this.workflows), readPage, { file, batchSize });
    return { runner, database: readDatabase<RegistersDatabase>(this.reader(), file), file };
  }

  /** In the file that the program itself would use. */
  runnerOf(name: 'facts' | 'registers', readPage: ReadPage) {
    const projection = name === 'facts' ? factsProjection(this.workflows) : registersProjection(this.workflows);
    return this.runner(projection, readPage, { file: this.file(projectionFileName(projection)) });
  }

  counted(database: Kysely<FactsDatabase>, kind: string) {
    return listFacts(database, { office: 'cilegon', kind });
  }

  /** Queries on this thread, so that a test can look at what runs. */
  reader(seen: (sql: string, plan: readonly string[]) => void = () => undefined): SqlReader {
    const open = new Map<string, Database>();
    this.#closers.push(() => {
      for (const database of open.values()) database.close();
    });
    return {
      query: (file, sql, parameters) => {
        const database = open.get(file) ?? openDatabase(file, { readOnly: true, busyTimeoutMs: 1000 });
        open.set(file, database);
        const plan: unknown[] = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
        seen(
          sql,
          plan.map((step) => String((step as { readonly detail: unknown }).detail)),
        );
        const rows: unknown[] = database.prepare(sql).all(...parameters);
        return Promise.resolve(rows);
      },
    };
  }

  close(): void {
    for (const close of this.#closers.reverse()) close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
