import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@jejak/event-store/database';
import type { Engine, Rebuild } from '../src';
import { DataDirectory, of, transcribe } from './support/data-directory';
import { OtherProcess } from './support/other-process';

jest.setTimeout(120_000);

describe('a projection built beside the one that serves', () => {
  let directory: DataDirectory;
  let engine: Engine;
  beforeEach(async () => {
    directory = new DataDirectory();
    engine = await directory.open();
  });
  afterEach(() => directory.close());

  const act = async (count: number, office = 'cilegon'): Promise<void> => {
    for (let n = 0; n < count; n++)
      await engine.handle(transcribe(`2021-06-${String((n % 28) + 1).padStart(2, '0')}`, { office }));
    await engine.waitFor((await engine.store.head()).position);
  };
  const build = async (projection: string, asOf?: string): Promise<Rebuild> => {
    const { id } = await engine.rebuilds.start(projection, asOf);
    return engine.rebuilds.settled(id);
  };
  const counted = async (of: Engine = engine): Promise<number> =>
    (await of.figures.facts({ office: 'cilegon', kind: 'independent-operation' })).total;
  const serving = (name: string): string => {
    const pointers = JSON.parse(readFileSync(join(directory.path, 'read/serving.json'), 'utf8')) as Record<
      string,
      string
    >;
    return Object.entries(pointers).find(([key]) => key.startsWith(name))?.[1] ?? '';
  };

  it.each(['facts', 'registers'])('of the same events says the same: %s', async (projection) => {
    await act(12);
    const run = await build(projection);
    expect(run).toMatchObject({ phase: 'ready', done: 12, total: 12, differences: 0, parked: 0, error: null });
    expect(run.digest).toBe(run.servingDigest);
    expect(engine.rebuilds.comparison(run.id)).toMatchObject({ total: 0, differences: [], figures: [] });
    expect(engine.rebuilds.get(run.id).steps.map(({ phase }) => phase)).toEqual([
      'preparing',
      'folding',
      'catching-up',
      'comparing',
      'ready',
    ]);
  });

  it('of an empty log is ready with nothing', async () => {
    expect(await build('facts')).toMatchObject({ phase: 'ready', done: 0, total: 0, differences: 0 });
  });

  it('serves after the swap, goes on with what is written, and the old one stays until it is dropped', async () => {
    await act(3);
    const run = await build('facts');
    await act(2);
    expect(await engine.rebuilds.swap(run.id)).toMatchObject({ phase: 'swapped', done: 5 });
    expect(serving('facts')).toContain(run.id);
    expect(await counted()).toBe(5);
    await act(1);
    expect(await counted()).toBe(6);
    const files = (): readonly string[] =>
      readdirSync(join(directory.path, 'read')).filter((name) => /^facts-v\d+\.db$/.test(name));
    expect(files()).toHaveLength(1);
    engine.rebuilds.drop(run.id);
    expect(files()).toHaveLength(0);
    expect(await counted()).toBe(6);
    await engine.close();
    engine = await directory.open();
    expect(await counted()).toBe(6);
  });

  it('is served by another process within 100 ms of the swap', async () => {
    await act(4);
    const other = await directory.open({ role: 'tool' });
    expect(await counted(other)).toBe(4);
    const run = await build('facts');
    // A mark that only the new generation bears.
    const shadow = join(
      directory.path,
      'read',
      readdirSync(join(directory.path, 'read')).find((name) => name.endsWith(`${run.id}.db`)) ?? '',
    );
    const database = openDatabase(shadow, { busyTimeoutMs: 1000 });
    database.exec(`DELETE FROM facts WHERE id = (SELECT min(id) FROM facts)`);
    database.close();
    await engine.rebuilds.swap(run.id);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await counted(other)).toBe(3);
  });

  it('nothing that could be read before the swap is missing after it, while others write', async () => {
    await act(5);
    const run = await build('facts');
    let written = 5;
    const misses: string[] = [];
    const stop = { now: false };
    const writing = (async (): Promise<void> => {
      while (!stop.now) {
        const { position } = await engine.handle(transcribe('2021-07-01'));
        written++;
        await engine.waitFor(position);
        const seen = await counted();
        if (seen < written) misses.push(`${String(seen)} of ${String(written)}`);
      }
    })();
    await engine.rebuilds.swap(run.id);
    await new Promise((resolve) => setTimeout(resolve, 150));
    stop.now = true;
    await writing;
    expect(misses).toEqual([]);
    expect(serving('facts')).toContain(run.id);
    expect((await build('facts')).differences).toBe(0);
  });

  it('is compared row by row, with the effect on counts and the events behind each difference', async () => {
    await act(3);
    const database = openDatabase(
      join(
        directory.path,
        'read',
        readdirSync(join(directory.path, 'read')).find((name) => /^facts-v\d+\.db$/.test(name)) ?? '',
      ),
      { busyTimeoutMs: 5000 },
    );
    database.exec(`UPDATE facts SET quantity = 7 WHERE kind = 'independent-operation' AND from_position = 2;
       DELETE FROM facts WHERE kind = 'independent-operation' AND from_position = 3`);
    database.close();
    const run = await build('facts');
    expect(run.differences).toBe(2);
    expect(run.digest).not.toBe(run.servingDigest);
    const first = engine.rebuilds.comparison(run.id, { limit: 1 });
    const second = engine.rebuilds.comparison(run.id, { cursor: first.nextCursor ?? '', limit: 1 });
    const rows = [...first.differences, ...second.differences];
    expect(
      rows
        .map(({ table, old, new: next, columns, positions }) => [
          table,
          old?.['quantity'] ?? null,
          next?.['quantity'],
          columns.includes('quantity'),
          positions,
        ])
        .sort(),
    ).toEqual([
      ['facts', null, 1, true, [3]],
      ['facts', 7, 1, true, [2]],
    ]);
    expect(second.nextCursor).toBeNull();
    expect(first.figures).toEqual([
      {
        office: 'cilegon',
        year: 2021,
        kind: 'independent-operation',
        oldFacts: 2,
        newFacts: 3,
        oldQuantity: 8,
        newQuantity: 3,
      },
    ]);
    expect((await engine.rebuilds.discard(run.id)).phase).toBe('discarded');
    expect(readdirSync(join(directory.path, 'read')).filter((name) => name.includes(run.id))).toEqual([]);
  });

  it('a second one is refused with the id of the first, in another process too', async () => {
    await act(1);
    const { id } = await engine.rebuilds.start('facts');
    const other = await directory.open({ role: 'tool' });
    for (const asked of [engine, other])
      await expect(asked.rebuilds.start('registers')).rejects.toMatchObject({
        code: 'REBUILD_UNDER_WAY',
        allowed: [id],
      });
    await engine.rebuilds.settled(id);
    await engine.rebuilds.discard(id);
    expect((await build('registers')).phase).toBe('ready');
  });

  it('up to a position stops there, is compared with what is, and cannot serve', async () => {
    await act(4);
    const run = await build('facts', '0000000000000003');
    expect(run).toMatchObject({ phase: 'ready', done: 3, total: 3 });
    const { differences } = engine.rebuilds.comparison(run.id);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ new: next, positions }) => next === null && positions.includes(4))).toBe(true);
    await expect(engine.rebuilds.swap(run.id)).rejects.toMatchObject({ code: 'REBUILD_AS_OF' });
    await expect(engine.rebuilds.start('facts', '0000000000000009')).rejects.toMatchObject({ code: 'AS_OF_AHEAD' });
  });

  it('shows what it could not read, and goes on', async () => {
    await act(2);
    const [entry] = (await engine.store.readAll({ after: '0000000000000000', limit: 1 })).entries;
    if (entry?.readable !== true) throw new Error('unreadable');
    const { type, data } = entry.event;
    const event = { type, data };
    const { recordedAt: _at, ...sent } = entry.event.meta;
    const future = {
      ...event,
      version: 99,
      id: '0b6e5f3e-1111-5111-8111-111111111111',
      meta: { ...sent, commandId: '0190163d-8694-739b-aea5-966c26f8ad91' },
    };
    await engine.store.append('cilegon.operation-future', 'noStream', [future]);
    await engine.waitFor((await engine.store.head()).position);
    const run = await build('facts');
    expect(run).toMatchObject({ phase: 'ready', done: 3, parked: 1, differences: 0 });
    expect(engine.rebuilds.get(run.id).parkedEvents).toMatchObject([
      { position: '0000000000000003', code: 'FUTURE_EVENT_VERSION' },
    ]);
  });

  it('is carried on by a server where the process that began it was killed', async () => {
    await act(30);
    await engine.handle(
      of('tally', 'RecordTally', { kind: 'independent-operation', source: 'LKIP 2021', period: '2021', count: 42 }),
    );
    await engine.close();
    const other = await OtherProcess.start(directory.path, 'tool');
    const id = String(await other.ask('startRebuild', 'facts'));
    await other.kill();
    engine = await directory.open();
    expect(await engine.rebuilds.settled(id)).toMatchObject({ phase: 'ready', done: 31, differences: 0 });
  });
});
