import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Rebuild } from '../src';
import { DataDirectory, transcribe } from './support/data-directory';
import { met, useSlowRebuilds } from './support/slow-rebuild';

jest.setTimeout(120_000);

const EVENTS = 60;

describe('a rebuild under way', () => {
  useSlowRebuilds();
  let directory: DataDirectory;
  let engine: Engine;
  beforeEach(async () => {
    directory = new DataDirectory();
    engine = await directory.open();
    const acts = Array.from({ length: EVENTS }, (_, n) =>
      transcribe(`2021-06-${String((n % 28) + 1).padStart(2, '0')}`),
    );
    await Promise.all(acts.map((act) => engine.handle(act)));
    await engine.waitFor((await engine.store.head()).position);
  });
  afterEach(() => directory.close());

  const begun = async (): Promise<Rebuild> => {
    const { id } = await engine.rebuilds.start('facts');
    return met(engine, id, ({ phase, done }) => phase === 'folding' && done > 0);
  };
  const filesOf = (id: string): readonly string[] =>
    readdirSync(join(directory.path, 'read')).filter((name) => name.includes(id));
  const counted = async (): Promise<number> =>
    (await engine.figures.facts({ office: 'cilegon', kind: 'independent-operation' })).total;

  it('says how far it is: phase, events done of all, rate, time left, and what was parked', async () => {
    const { id } = await engine.rebuilds.start('facts');
    const run = await met(engine, id, ({ done, rate }) => done > 0 && done < EVENTS && rate !== null);
    expect(run).toMatchObject({ phase: 'folding', total: EVENTS, parked: 0, parkedEvents: [], error: null });
    const { rate, etaSeconds, done, total } = run;
    expect(rate).toBeGreaterThan(0);
    expect(etaSeconds).toBe(Math.ceil((total - done) / (rate ?? 0)));
    expect(Date.parse(run.updatedAt)).toBeGreaterThanOrEqual(Date.parse(run.startedAt));
    const later = await met(engine, id, (one) => one.done > done);
    expect(later.done).toBeGreaterThan(done);
    expect(await engine.rebuilds.settled(id)).toMatchObject({ phase: 'ready', done: EVENTS, etaSeconds: 0 });
  });

  it('that is paused stands still, and goes on where it stood when it is resumed', async () => {
    const { id } = await begun();
    const paused = await engine.rebuilds.pause(id);
    expect(paused.phase).toBe('paused');
    expect(paused.done).toBeGreaterThan(0);
    expect(paused.done).toBeLessThan(EVENTS);
    expect(await engine.rebuilds.settled(id)).toEqual(paused);
    await engine.rebuilds.resume(id);
    expect(await engine.rebuilds.settled(id)).toMatchObject({ phase: 'ready', done: EVENTS, differences: 0 });
    const steps = engine.rebuilds.get(id).steps.map(({ phase, done }) => [phase, done]);
    expect(steps.slice(0, 4)).toEqual([
      ['preparing', 0],
      ['folding', 0],
      ['paused', paused.done],
      ['folding', paused.done],
    ]);
  });

  it('that is paused still stands where it stood when the program was ended and opened again', async () => {
    const { id } = await begun();
    const paused = await engine.rebuilds.pause(id);
    await engine.close();
    engine = await directory.open();
    expect(engine.rebuilds.get(id)).toMatchObject({ phase: 'paused', done: paused.done });
    await engine.rebuilds.resume(id);
    expect((await engine.rebuilds.settled(id)).digest).toBe((await engine.rebuilds.digests())[0]?.digest);
  });

  it.each(['while it works', 'while it is paused'])(
    'that is cancelled %s leaves nothing behind, what serves is untouched, and another may begin',
    async (when) => {
      const { id } = await begun();
      expect(filesOf(id)).not.toEqual([]);
      if (when === 'while it is paused') await engine.rebuilds.pause(id);
      expect((await engine.rebuilds.cancel(id)).phase).toBe('discarded');
      expect(filesOf(id)).toEqual([]);
      expect(await counted()).toBe(EVENTS);
      const next = await begun();
      expect(next.id).not.toBe(id);
      await engine.rebuilds.cancel(next.id);
    },
  );

  it('keeps a second from starting, whatever it rests in, and the refusal points to it', async () => {
    const { id } = await begun();
    const refused = { code: 'REBUILD_UNDER_WAY', field: 'projection', allowed: [id] };
    await expect(engine.rebuilds.start('registers')).rejects.toMatchObject(refused);
    await engine.rebuilds.pause(id);
    await expect(engine.rebuilds.start('facts')).rejects.toMatchObject(refused);
    expect(engine.rebuilds.list().map((run) => run.id)).toEqual([id]);
  });

  it('takes only what its phase allows, and says which phases would', async () => {
    const { id } = await begun();
    await expect(engine.rebuilds.swap(id)).rejects.toMatchObject({ code: 'REBUILD_PHASE', allowed: ['ready'] });
    expect(() => engine.rebuilds.comparison(id)).toThrow(`The rebuild ${id} is folding`);
    await engine.rebuilds.cancel(id);
    for (const act of ['pause', 'resume', 'cancel', 'swap'] as const)
      await expect(engine.rebuilds[act](id)).rejects.toMatchObject({ code: 'REBUILD_PHASE' });
    await expect(engine.rebuilds.pause('nomor-lain')).rejects.toMatchObject({ code: 'REBUILD_UNKNOWN', field: 'id' });
  });
});
