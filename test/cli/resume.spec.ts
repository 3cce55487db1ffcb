import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eventsOf, type ImportAnswer, jejakJson, startJejak, substanceOf, temporaryDirectory } from './jejak';

const ROWS = 500;
const EVENTS = ROWS * 4;

/** Operations with all their steps, no two alike. */
const manyOperations = (): string => {
  const header = 'kind,mode,location,plannedFor,warrantOn,startedOn,reportedOn,findings';
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const day = `2021-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return `independent-operation,land,Lokasi ${String(index)},${day},${day},${day},${day},Temuan ${String(index)}`;
  });
  return [header, ...rows].join('\n');
};

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** Bytes of log and write-ahead log; they grow with what is written. */
const written = (data: string): number => sizeOf(join(data, 'log.db')) + sizeOf(join(data, 'log.db-wal'));

describe('An import that is killed', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  beforeAll(async () => {
    work = await temporaryDirectory();
  });
  afterAll(() => work.remove());

  it('is finished by running it again: the log is the same as without a kill, and nothing is in it twice', async () => {
    const file = join(work.path, 'operation-2021.csv');
    await writeFile(file, manyOperations());
    const argsFor = (data: string): readonly string[] => ['--data', data, 'import', file, '--office', 'cilegon'];
    const killed = join(work.path, 'killed');
    const whole = join(work.path, 'whole');

    const reached: number[] = [];
    for (let kill = 0; kill < 2; kill++) {
      const { child, ended } = startJejak(argsFor(killed));
      const from = written(killed);
      while (child.exitCode === null && written(killed) < from + 130_000) await wait(2);
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      reached.push((await eventsOf(killed)).length);
    }
    // Each kill fell into the writing, and the second run went on where the first had ended.
    expect(reached[0]).toBeGreaterThan(0);
    expect(reached[1]).toBeGreaterThan(reached[0] ?? 0);
    expect(reached[1]).toBeLessThan(EVENTS);

    const last = await jejakJson<ImportAnswer>(argsFor(killed));
    expect(last).toMatchObject({ ok: true, rows: ROWS, commands: EVENTS - (reached[1] ?? 0) });
    await jejakJson(argsFor(whole));
    const resumed = await eventsOf(killed);
    expect(resumed).toHaveLength(EVENTS);
    expect(substanceOf(resumed)).toEqual(substanceOf(await eventsOf(whole)));
  }, 120_000);
});
