import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '@jejak/engine';
import { openDatabase, Query } from '@jejak/event-store/database';
import { type Child, startChild } from './child';
import { transcription, useDataDirectory } from './data-directory';
import { cleanFold, projections } from './folding';
import { randomFrom, SEED } from './random';

jest.setTimeout(300_000);

/** The larger one, whose rows of the past depend on those before them. */
const PROJECTION = 'registers';
/** `JEJAK_FAULT_REBUILD_KILLS` for a longer run. */
const KILLS = Number(process.env['JEJAK_FAULT_REBUILD_KILLS'] ?? 5);
/** Every so many falls before the first batch of its life, perhaps on a thread that has only begun. */
const EARLY = 4;
const ACTS = 30 * KILLS;
/** Slow enough that a life of some ten milliseconds never comes to the end of it. */
const PACE = ['2', '15'];
const LONGEST_LIFE_MS = 120;

describe(`a rebuild that is killed again and again (JEJAK_FAULT_SEED=${String(SEED)})`, () => {
  const { path, open } = useDataDirectory();

  it('goes on at its checkpoint each time, ends as a fold from the beginning does, and the old one serves all along', async () => {
    const random = randomFrom(SEED);
    await write(await open());
    let before = 0;
    const told: Told[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startChild('rebuild-until-killed.cjs', path(), PROJECTION, ...PACE);
      await child.heard('opened');
      const life: Told = {
        kill,
        found: checkpoint(path()),
        ...(await killWithin(child, kill % EARLY === EARLY - 1 ? 'opened' : 'working', random)),
        left: 0,
      };
      told.push({ ...life, left: checkpoint(path()) });
      // What was committed before the kill is there after it, and the next life began no earlier.
      expect({ kill, isKept: life.found >= before }).toEqual({ kill, isKept: true });
      before = checkpoint(path());
      expect({ kill, isFurther: before >= life.found }).toEqual({ kill, isFurther: true });
    }
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(ACTS);
    // Every life that folded a batch has left more than it found: none began at zero again.
    expect(told.filter(({ found, left }) => left > found).length).toBeGreaterThanOrEqual(
      Math.floor(KILLS - KILLS / EARLY),
    );
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);

    const last = startChild('rebuild-until-killed.cjs', path(), PROJECTION);
    const ended = await last.ended;
    expect(ended.at(-1)).toMatchObject({ kind: 'rested', message: 'ready' });
    const engine = await open();
    const [run] = engine.rebuilds.list();
    const { position } = await engine.store.head();
    const index = projections.findIndex((projection) => projection.name === PROJECTION);
    const [clean] = cleanFold(path(), [position, position]).slice(index);
    expect(run).toMatchObject({ phase: 'ready', done: ACTS, differences: 0, parked: 0 });
    expect([run?.digest, run?.servingDigest]).toEqual([clean?.digest, clean?.digest]);
    const served = [...told.flatMap((life) => life.served), ...servedBy(ended)];
    expect(served.length).toBeGreaterThan(KILLS);
    expect(served.every(([facts, records]) => facts === ACTS && records === ACTS)).toBe(true);
  });
});

interface Told {
  readonly kill: number;
  readonly id: string;
  /** The checkpoint that it found, and the one that it left. */
  readonly found: number;
  readonly left: number;
  readonly served: readonly (readonly [facts: number, records: number])[];
}

const write = async (engine: Engine): Promise<void> => {
  const day = (n: number): string => `2021-06-${String((n % 28) + 1).padStart(2, '0')}`;
  await Promise.all(Array.from({ length: ACTS }, (_, n) => engine.handle(transcription(day(n)))));
  await engine.waitFor((await engine.store.head()).position);
  await engine.close();
};

/** Lets it work for a moment that the dice name. */
const killWithin = async (
  child: Child,
  from: 'opened' | 'working',
  random: () => number,
): Promise<Pick<Told, 'id' | 'served'>> => {
  await child.heard(from);
  await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE_MS));
  child.process.kill('SIGKILL');
  const told = await child.ended;
  expect(told.some(({ kind }) => kind === 'rested')).toBe(false);
  return { id: told.find(({ kind }) => kind === 'opened')?.commandId ?? '', served: servedBy(told) };
};

const servedBy = (told: Awaited<Child['ended']>): Told['served'] =>
  told.filter(({ kind }) => kind === 'served').map(({ count, revision }) => [count, revision] as const);

/** How far the file of the run is; 0 before it has one. */
const checkpoint = (dataDir: string): number => {
  const read = join(dataDir, 'read');
  const shadow = readdirSync(read).find((file) => /-[0-9a-f]{8}-[0-9a-f-]{27}\.db$/.test(file));
  if (shadow === undefined || !existsSync(join(read, shadow))) return 0;
  const database = openDatabase(join(read, shadow), { readOnly: true, busyTimeoutMs: 5000 });
  try {
    const tables = new Query(database, `SELECT count(*) FROM sqlite_master WHERE name = 'checkpoint'`).number();
    return tables === 0 ? 0 : new Query(database, 'SELECT position FROM checkpoint WHERE id = 1').number();
  } finally {
    database.close();
  }
};
