import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine, type ReportActor } from '@jejak/engine';
import { importFiles } from '@jejak/imports';

const fixtures = join(__dirname, '..', 'fixtures');

export interface OfficeYears {
  readonly engine: Engine;
  readonly path: string;
  close(): Promise<void>;
}

/** What the published report tells beside its figures: profile, staff, awards, innovations, problems and plans. */
export const TOLD = join(__dirname, 'cilegon-2021-told');

/** Cilegon 2020 and 2021 as its published reports state them, in a data directory of its own. */
export const openOfficeYears = async (...more: readonly string[]): Promise<OfficeYears> => {
  const path = await mkdtemp(join(tmpdir(), 'jejak-lkip-'));
  const engine = await openEngine({ dataDir: path });
  const result = await importFiles(
    {
      paths: [...['cilegon-2020', 'cilegon-2021'].map((year) => join(fixtures, year)), ...more],
      office: 'cilegon',
      actor: 'officer-1',
      role: 'officer',
    },
    {
      log: engine.store,
      workflows: engine.workflows,
      handle: engine.handle,
      clock: { now: () => new Date().toISOString() },
      zoneOf: (office) => engine.zoneOf(office),
    },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  await engine.waitFor((await engine.store.head()).position);
  return {
    engine,
    path,
    async close() {
      await engine.close();
      await rm(path, { recursive: true, force: true });
    },
  };
};

export const by = (actor: string, role = 'officer'): ReportActor => ({
  ...{ actor, role, section: 'tata-usaha', source: 'test', commandId: randomUUID() },
});
