import { START, toPosition } from '@jejak/kernel';
import { factsProjection } from '../src/facts/facts.projection';
import type { Projection } from '../src/projection';
import { listParked } from '../src/queries/projection-status';
import { ProjectionRunner } from '../src/runner';
import { activity } from './support/activity-workflow';
import { Folding } from './support/folding';
import { History } from './support/history';

describe('a projection runner', () => {
  let folding: Folding;
  let history: History;
  beforeEach(() => {
    folding = new Folding();
    history = new History();
  });
  afterEach(() => {
    folding.close();
  });

  const parkedRows = async (database: Parameters<typeof listParked>[0]) =>
    (await listParked(database)).map(({ position, stream, reason, code }) => [
      Number(position),
      stream.slice(-1),
      reason,
      code,
    ]);

  it('moves its checkpoint over events that mean nothing to it', () => {
    history.done('1');
    history.done('2');
    const deaf: Projection = { ...factsProjection([activity]), canHandle: () => false };
    const runner = folding.runner(deaf, history.readPage);
    expect(runner.catchUp()).toBe(toPosition(2));
    expect(runner.parked()).toBe(0);
  });

  it("an event whose stream is lost may be any office's, and is listed for each", async () => {
    history.done('1');
    history.damaged('', '');
    const { runner, database } = folding.facts(history.readPage);
    runner.catchUp();
    for (const office of ['cilegon', 'serang']) {
      expect((await listParked(database, office)).map(({ position }) => position)).toEqual([toPosition(2)]);
    }
  });

  it.each([
    ['ends before its checkpoint', 1],
    ['has other events', 3],
    ['has other events and went on', 5],
  ])('begins anew over a log that %s: an older copy was restored', (_what, length) => {
    for (let n = 0; n < 3; n++) history.done(String(n));
    const file = folding.file();
    const facts = factsProjection([activity]);
    const before = folding.runner(facts, history.readPage, { file });
    before.catchUp();
    const restored = new History();
    for (let n = 10; n < 10 + length; n++) restored.done(String(n), { place: 'desa' }, 'other');
    const after = folding.runner(facts, restored.readPage, { file });
    expect(after.position()).toBe(START);
    after.catchUp();
    const clean = folding.runner(facts, restored.readPage);
    clean.catchUp();
    expect(after.digest()).toBe(clean.digest());
    expect(after.position()).toBe(toPosition(length));
  });

  it('keeps what it has over the same log, also where the event at its checkpoint cannot be read', () => {
    history.done('1');
    const file = folding.file();
    const facts = factsProjection([activity]);
    folding.runner(facts, history.readPage, { file }).catchUp();
    const whole = history.entries.splice(0, 1);
    history.damaged('cilegon.activity-1', 'ActivityDone');
    expect(folding.runner(facts, history.readPage, { file }).position()).toBe(toPosition(1));
    history.damaged('cilegon.activity-2', 'ActivityDone');
    folding.runner(facts, history.readPage, { file }).catchUp();
    history.entries.splice(0, 1, ...whole);
    const again = folding.runner(facts, history.readPage, { file });
    expect([again.position(), again.parked()]).toEqual([toPosition(2), 1]);
  });

  it('gives the same bytes in batches of 1, 7 and 500, and when it is opened again between them', () => {
    for (let n = 0; n < 30; n++) history.done(String(n), { count: n, place: n % 2 === 0 ? 'kota' : 'desa' });
    for (let n = 0; n < 30; n += 3) history.corrected(String(n), { on: '2021-05-05' });
    for (let n = 0; n < 30; n += 7) history.voided(String(n));
    const digests = [1, 7, 500].map((batchSize) => {
      const { runner } = folding.facts(history.readPage, batchSize);
      runner.catchUp();
      return runner.digest();
    });
    const file = folding.file();
    for (let opened = 0; opened < 60; opened++) {
      const registry = { ...activity.events, ActivityCorrected: { version: 1 }, ActivityVoided: { version: 1 } };
      const runner = new ProjectionRunner({
        projection: factsProjection([activity]),
        file,
        registry,
        readPage: history.readPage,
        batchSize: 1,
      });
      runner.step();
      if (opened === 59) digests.push(runner.catchUp() === toPosition(history.head) ? runner.digest() : 'behind');
      runner.close();
    }
    expect(new Set(digests).size).toBe(1);
  });

  it('two runners on one file apply every event once, whoever comes first', () => {
    for (let n = 0; n < 40; n++) history.done(String(n));
    const file = folding.file();
    const projection = factsProjection([activity]);
    const one = folding.runner(projection, history.readPage, { file, batchSize: 3 });
    const other = folding.runner(projection, history.readPage, { file, batchSize: 5 });
    let atEnd = false;
    while (!atEnd) atEnd = one.step().atEnd && other.step().atEnd;
    const { runner: clean } = folding.facts(history.readPage);
    clean.catchUp();
    expect(one.digest()).toBe(clean.digest());
    expect(one.position()).toBe(toPosition(40));
  });

  it('refuses the file of another version', () => {
    const file = folding.file();
    const projection = factsProjection([activity]);
    folding.runner(projection, history.readPage, { file });
    const { version } = projection;
    expect(() => folding.runner({ ...projection, version: version + 1 }, history.readPage, { file })).toThrow(
      `holds version ${String(version)}`,
    );
  });

  it('hands events over at the newest version of their payload', () => {
    history.add('cilegon.activity-1', 'ActivityDone', { on: '2021-01-01' }, { version: 1 });
    const seen: object[] = [];
    const projection: Projection = {
      ...factsProjection([activity]),
      open: () => ({
        apply: (event) => void seen.push(event.data),
        flush: () => undefined,
        forget: () => undefined,
      }),
    };
    folding.runner(projection, history.readPage).catchUp();
    expect(seen).toEqual([{ on: '2021-01-01', upcast: true }]);
  });

  describe('an event that cannot be applied', () => {
    it('is parked with its error, its stream waits behind it, and everything else goes on', async () => {
      history.done('1');
      history.add('cilegon.activity-2', 'ActivityDone', { on: '2021-03-02' });
      history.done('3');
      history.corrected('2', { place: 'desa' });
      history.add('cilegon.activity-3', 'ActivityNoted', { text: 'x' });
      const { runner, database } = folding.facts(history.readPage);
      expect(runner.catchUp()).toBe(toPosition(5));
      expect(await parkedRows(database)).toEqual([
        [2, '2', 'poison', 'APPLY_FAILED'],
        [4, '2', 'behind', 'BEHIND_PARKED_EVENT'],
      ]);
      const { quantity } = await folding.counted(database, 'bap');
      expect(quantity).toBe(2);
    });

    it('is parked too when it is damaged, of an unknown type, of a newer version, or in the stream of another kind', async () => {
      history.damaged('cilegon.activity-1', 'ActivityDone');
      history.add('cilegon.unknown-2', 'SomethingElse', {});
      history.add('cilegon.activity-3', 'ActivityDone', {}, { version: 9 });
      history.add('cilegon.other-4', 'ActivityDone', { on: '2021-01-01' });
      history.done('5');
      const { runner, database } = folding.facts(history.readPage);
      runner.catchUp();
      expect(await parkedRows(database)).toEqual([
        [1, '1', 'poison', 'EVENT_DAMAGED'],
        [2, '2', 'poison', 'UNKNOWN_EVENT_TYPE'],
        [3, '3', 'poison', 'FUTURE_EVENT_VERSION'],
        [4, '4', 'poison', 'EVENT_OUT_OF_PLACE'],
      ]);
    });

    it('leaves nothing of itself behind, though it failed halfway', async () => {
      history.done('1', { kind: 'bap' });
      const halfway = {
        ...activity,
        factsOf: (content: object, item: string, office: string) => {
          const [first] = activity.factsOf(content, item, office);
          return first === undefined ? [] : [first, { ...first, name: 'second', quantity: -1 }];
        },
      };
      const own = new Folding([halfway]);
      const { runner, database } = own.facts(history.readPage);
      runner.catchUp();
      expect(runner.parked()).toBe(1);
      expect((await own.counted(database, 'bap')).total).toBe(0);
      own.close();
    });

    it('is parked whatever the size of the batch, with the same digest', () => {
      for (let n = 0; n < 10; n++) {
        history.done(String(n));
        if (n % 3 === 0) history.add(`cilegon.activity-${String(n)}`, 'ActivityCorrected', { item: '', after: {} });
        history.corrected(String(n), { place: 'desa' });
      }
      const digests = [1, 4, 500].map((batchSize) => {
        const { runner } = folding.facts(history.readPage, batchSize);
        runner.catchUp();
        return [runner.digest(), runner.parked()];
      });
      expect(digests).toEqual([digests[0], digests[0], digests[0]]);
      expect(digests[0]?.[1]).toBe(8);
    });
  });

  describe('parked events that are tried again', () => {
    const broken = { value: true };
    const repairable = () => ({
      ...activity,
      factsOf: (content: object, item: string, office: string) => {
        if (broken.value && (content as { place: string }).place === 'rusak') throw new Error('not yet understood');
        return activity.factsOf(content, item, office);
      },
    });
    beforeEach(() => {
      broken.value = true;
    });

    it('are applied in order without moving the checkpoint, and the result is that of a clean fold', () => {
      history.done('1', { place: 'rusak' });
      history.corrected('1', { place: 'desa', on: '2021-07-01' });
      history.done('2');
      const own = new Folding([repairable()]);
      const { runner } = own.facts(history.readPage);
      runner.catchUp();
      expect(runner.parked()).toBe(2);
      broken.value = false;
      expect(runner.retryParked('cilegon.activity-1')).toEqual({ applied: 2, remaining: 0 });
      expect(runner.position()).toBe(toPosition(3));
      const { runner: clean } = own.facts(history.readPage);
      clean.catchUp();
      expect(runner.digest()).toBe(clean.digest());
      own.close();
    });

    it('stay parked, in order, when they fail again', async () => {
      history.done('1');
      history.add('cilegon.activity-1', 'ActivityCorrected', { item: '', after: {} });
      history.voided('1');
      const { runner, database } = folding.facts(history.readPage);
      runner.catchUp();
      expect(runner.retryParked('cilegon.activity-1')).toEqual({ applied: 0, remaining: 2 });
      expect((await parkedRows(database)).map(([position, , reason]) => [position, reason])).toEqual([
        [2, 'poison'],
        [3, 'behind'],
      ]);
    });
  });
});
