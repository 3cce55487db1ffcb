import type { Engine } from '../src';
import { DataDirectory, transcribe } from './support/data-directory';

jest.setTimeout(60_000);

const EMPTY_YEAR = 2035;

describe('what is ordinary for a rebuild', () => {
  let directory: DataDirectory;
  let engine: Engine;
  beforeEach(async () => {
    directory = new DataDirectory();
    engine = await directory.open();
  });
  afterEach(() => directory.close());

  it.each(['facts', 'registers'])('a log without an event: %s are ready at once, and serve', async (projection) => {
    const { id } = await engine.rebuilds.start(projection);
    expect(await engine.rebuilds.settled(id)).toMatchObject({
      ...{ phase: 'ready', done: 0, total: 0, rate: null, parked: 0, differences: 0, error: null },
    });
    expect((await engine.rebuilds.swap(id)).phase).toBe('swapped');
    expect((await engine.read.listRecords({ office: 'cilegon' })).total).toBe(0);
    const { position } = await engine.handle(transcribe('2021-06-24'));
    await engine.waitFor(position);
    expect((await engine.figures.facts({ office: 'cilegon' })).total).toBeGreaterThan(0);
  });

  it('a year without an act: its counts are unknown before and after, not zero', async () => {
    await engine.handle(transcribe('2021-06-24'));
    await engine.waitFor((await engine.store.head()).position);
    const before = await engine.figures.counts('cilegon', EMPTY_YEAR);
    expect(before.counts.every(({ total }) => total === null)).toBe(true);
    const { id } = await engine.rebuilds.start('facts');
    await engine.rebuilds.settled(id);
    await engine.rebuilds.swap(id);
    expect(await engine.figures.counts('cilegon', EMPTY_YEAR)).toEqual(before);
  });

  it('an event of a type that nobody knows: parked, named, with those behind it, and no failure', async () => {
    await engine.handle(transcribe('2021-06-24'));
    const [entry] = (await engine.store.readAll({ after: '0000000000000000', limit: 1 })).entries;
    if (entry?.readable !== true) throw new Error('unreadable');
    const { recordedAt: _at, ...meta } = entry.event.meta;
    const strange = ['0190163d-8694-739b-aea5-966c26f8ad91', '0190163d-8694-739b-aea5-966c26f8ad92'];
    for (const [index, commandId] of strange.entries()) {
      const event = { type: 'WindChanged', version: 1, data: {}, meta: { ...meta, commandId } };
      const id = `0b6e5f3e-1111-5111-8111-11111111111${String(index)}`;
      await engine.store.append('cilegon.weather-1', index === 0 ? 'noStream' : 0, [{ ...event, id }]);
    }
    await engine.handle(transcribe('2021-06-25'));
    await engine.waitFor((await engine.store.head()).position);
    const { id } = await engine.rebuilds.start('facts');
    expect(await engine.rebuilds.settled(id)).toMatchObject({
      ...{ phase: 'ready', done: 4, total: 4, parked: 2, differences: 0, error: null },
    });
    const { parkedEvents } = engine.rebuilds.get(id);
    expect(parkedEvents.map(({ position, type, reason, code }) => [Number(position), type, reason, code])).toEqual([
      [2, 'WindChanged', 'poison', 'UNKNOWN_EVENT_TYPE'],
      [3, 'WindChanged', 'behind', 'BEHIND_PARKED_EVENT'],
    ]);
    expect((await engine.figures.facts({ office: 'cilegon', kind: 'independent-operation' })).total).toBe(2);
  });
});
