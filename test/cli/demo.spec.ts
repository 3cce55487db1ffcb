import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LogUnavailable, SqliteLogReader } from '@jejak/event-store';
import { START, withoutTokens } from '@jejak/kernel';
import { cleanFold, standing } from '../faults/folding';
import { randomFrom, SEED } from '../faults/random';
import { jejak, jejakJson, startJejak, temporaryDirectory } from './jejak';

jest.setTimeout(300_000);

const SCALE = '0.03';
const KILLS = 4;

interface DemoAnswer {
  readonly events: number;
  readonly offices: readonly {
    readonly office: string;
    readonly entered: number;
    readonly alreadyThere: number;
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }[];
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
const written = (data: string): number => sizeOf(join(data, 'log.db')) + sizeOf(join(data, 'log.db-wal'));

const PAGE = 1000;

/** Their values and requests are sealed and digested under keys of their own, which chance makes in each log. */
const SEALED = /\.(person|officeProfile)-/;

/** The whole log in its order, but for the times at which it was recorded and for what is sealed. */
const substanceOf = (data: string): readonly string[] => {
  const reader = new SqliteLogReader(join(data, 'log.db'));
  const lines: string[] = [];
  for (let after = START; ;) {
    const { entries, scannedTo, atEnd } = reader.readPage({ after, limit: PAGE });
    for (const entry of entries) {
      if (!entry.readable) throw entry.error;
      const { meta, data: held, ...event } = entry.event;
      const requestDigest = SEALED.test(event.stream) ? null : meta.requestDigest;
      lines.push(
        JSON.stringify({ ...event, data: withoutTokens(held), meta: { ...meta, recordedAt: null, requestDigest } }),
      );
    }
    after = scannedTo;
    if (atEnd) break;
  }
  reader.close();
  return lines;
};

/** None where the kill came before the log was made. */
const eventsIn = (data: string): number => {
  try {
    return substanceOf(data).length;
  } catch (error) {
    if (error instanceof LogUnavailable && error.code === 'LOG_NOT_FOUND') return 0;
    throw error;
  }
};

describe('jejak demo', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  beforeAll(async () => {
    work = await temporaryDirectory();
  });
  afterAll(() => work.remove());
  const demo = (data: string): readonly string[] => ['demo', '--data', data, '--scale', SCALE];

  it(`that is killed at any moment is finished by running it again, to the same log (seed ${String(SEED)})`, async () => {
    const random = randomFrom(SEED);
    const [killed, whole] = [join(work.path, 'killed'), join(work.path, 'whole')];
    const all = await jejakJson<DemoAnswer>(demo(whole));
    const reached: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, ended } = startJejak(demo(killed));
      const target = (written(whole) * (kill + random())) / KILLS;
      while (child.exitCode === null && written(killed) < target) await wait(2);
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      reached.push(eventsIn(killed));
    }
    // At least one kill fell into the year, and none undid what was there.
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect(reached.some((events) => events > 0 && events < all.events)).toBe(true);

    const last = await jejakJson<DemoAnswer>(demo(killed));
    expect(last.events).toBe(all.events);
    expect(substanceOf(killed)).toEqual(substanceOf(whole));
  });

  it('leaves read databases that a fold from zero gives, byte for byte, and whose counts are those that were planned', async () => {
    const data = join(work.path, 'killed');
    const { offices } = await jejakJson<DemoAnswer>(demo(data));
    const live = standing(data);
    expect(live.map(({ parked }) => parked)).toEqual([0, 0]);
    const positions = live.map(({ position }) => position);
    for (const batchSize of [7, 500]) expect(cleanFold(data, positions, batchSize)).toEqual(live);

    const { counts } = await jejakJson<{ counts: readonly { kind: string; total: number | null }[] }>([
      '--data',
      data,
      'counts',
      '--office',
      'demo-cilegon',
      '--year',
      '2022',
    ]);
    const planned = Object.entries(offices[0]?.counts ?? {}).map(([kind, months]) => [
      kind,
      Object.values(months).reduce((sum, count) => sum + count, 0),
    ]);
    const found = new Map(counts.map(({ kind, total }) => [kind, total]));
    expect(planned.map(([kind]) => [kind, found.get(String(kind))])).toEqual(planned);
    expect(planned.length).toBeGreaterThan(15);
  });

  it('deletes its folder when that is confirmed, and no other', async () => {
    const data = join(work.path, 'whole');
    expect(await jejak('demo', '--data', data, '--clear')).toMatchObject({ code: 1, stdout: '' });
    expect(existsSync(data)).toBe(true);
    expect(await jejak('demo', '--data', data, '--clear', '--yes')).toMatchObject({ code: 0 });
    expect(existsSync(data)).toBe(false);
    const other = await jejak('demo', '--data', work.path, '--clear', '--yes');
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('DEMO_FOLDER_TAKEN');
    expect(existsSync(join(work.path, 'killed', 'log.db'))).toBe(true);
  });

  it.each([
    ['a scale', ['--scale', '0'], '0.01 to 20'],
    ['a number of offices', ['--offices', '0'], '1 to 200'],
    ['a seed', ['--seed', 'satu'], 'a whole number'],
  ])('says what is allowed for %s that is none', async (_what, options, message) => {
    const ran = await jejak('demo', ...options);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  it('teaches by examples in its help', async () => {
    const { code, stdout } = await jejak('demo', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('$ jejak demo --clear --yes');
  });
});
