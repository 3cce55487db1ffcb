import { START, toPosition } from '@jejak/kernel';
import { LogUnavailable } from '../errors';
import type { EventFilter, EventStore, LogPage } from '../port';
import { errorOf, eventsOf, sampleEvents, waitUntil, wholeLog } from './sample-events';

/** Collects what a subscription delivers until it is stopped. */
const collect = (store: EventStore, options: { after?: string; batchSize?: number; filter?: EventFilter } = {}) => {
  const controller = new AbortController();
  const pages: LogPage[] = [];
  const run = async (): Promise<void> => {
    for await (const page of store.subscribe({ after: START, ...options, signal: controller.signal })) pages.push(page);
  };
  const ended = run();
  const positions = (): readonly string[] =>
    eventsOf(pages.flatMap(({ entries }) => entries)).map(({ position }) => position);
  const stop = (): Promise<void> => {
    controller.abort();
    return ended;
  };
  return { pages, positions, stop, ended };
};

/** Subscriptions: the past, the switch to live, and the end. */
export const describeFollowing = (store: () => EventStore): void => {
  const appendMany = async (from: number, to: number): Promise<void> => {
    for (let index = from; index < to; index++) {
      await store().append(`cilegon.operation-${String(index)}`, 'noStream', sampleEvents({ types: ['A', 'B'] }));
    }
  };

  describe('a subscription', () => {
    it('delivers the past, then what is appended while it waits', async () => {
      await appendMany(0, 5);
      const following = collect(store(), { batchSize: 3 });
      await waitUntil(() => following.positions().length === 10);
      await appendMany(5, 8);
      await waitUntil(() => following.positions().length === 16);
      await following.stop();
      expect(following.positions()).toEqual(Array.from({ length: 16 }, (_, index) => toPosition(index + 1)));
    });

    it('starts after the position that it is given', async () => {
      await appendMany(0, 3);
      const following = collect(store(), { after: toPosition(4) });
      await waitUntil(() => following.positions().length === 2);
      await following.stop();
      expect(following.positions()).toEqual([toPosition(5), toPosition(6)]);
    });

    it('delivers once what is appended exactly while it catches up and goes live', async () => {
      await appendMany(0, 100);
      const writing = appendMany(100, 300);
      const followers = Array.from({ length: 4 }, (_, index) => collect(store(), { batchSize: 7 + 20 * index }));
      await writing;
      await waitUntil(() => followers.every((following) => following.positions().length >= 600));
      const stored = (await wholeLog(store())).map(({ position }) => position);
      for (const following of followers) {
        await following.stop();
        expect(following.positions()).toEqual(stored);
      }
    });

    it('neither skips nor repeats with 16 writers of which some are refused', async () => {
      const following = collect(store(), { batchSize: 10 });
      const acknowledged: string[] = [];
      const writer = async (name: number): Promise<void> => {
        for (let turn = 0; turn < 25; turn++) {
          const types = ['A', 'B', 'C'].slice(0, 1 + ((name + turn) % 3));
          const expected = turn % 5 === 4 ? 'noStream' : 'any';
          const stream = `cilegon.operation-${String(name)}`;
          const events = sampleEvents({ types });
          const error = await errorOf(store().append(stream, expected, events));
          if (error === undefined) acknowledged.push(...events.map(({ id }) => id));
        }
      };
      await Promise.all(Array.from({ length: 16 }, (_, name) => writer(name)));
      await waitUntil(() => following.positions().length >= acknowledged.length);
      await following.stop();
      const delivered = eventsOf(following.pages.flatMap(({ entries }) => entries));
      expect(delivered.map(({ position }) => position)).toEqual(acknowledged.map((_, index) => toPosition(index + 1)));
      expect(delivered.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
      expect(delivered).toEqual(await wholeLog(store()));
    });

    it('moves `scannedTo` over what its filter left out, so that a checkpoint can follow', async () => {
      const following = collect(store(), { filter: { types: ['Rare'], streamPrefixes: ['cilegon.'] } });
      await appendMany(0, 5);
      await store().append('serang.survey-1', 'noStream', sampleEvents({ types: ['Rare'] }));
      await waitUntil(() => following.pages.at(-1)?.scannedTo === toPosition(11));
      await store().append('cilegon.survey-1', 'noStream', sampleEvents({ types: ['Rare'] }));
      await waitUntil(() => following.pages.at(-1)?.scannedTo === toPosition(12));
      await following.stop();
      expect(following.positions()).toEqual([toPosition(12)]);
    });

    it('brings no page that moves nothing', async () => {
      await appendMany(0, 2);
      const following = collect(store());
      await waitUntil(() => following.positions().length === 4);
      await new Promise((resolve) => setTimeout(resolve, 80));
      await following.stop();
      const ends = following.pages.map(({ scannedTo }) => scannedTo);
      expect(ends).toEqual([...new Set(ends)]);
    });

    it('hears of an append within 100 ms', async () => {
      const following = collect(store());
      await appendMany(0, 1);
      await waitUntil(() => following.positions().length === 2);
      const start = performance.now();
      await appendMany(1, 2);
      await waitUntil(() => following.positions().length === 4, 100);
      expect(performance.now() - start).toBeLessThan(150);
      await following.stop();
    });

    it('ends by its signal alone, without an error, also when it waits', async () => {
      const following = collect(store());
      await appendMany(0, 1);
      await waitUntil(() => following.positions().length === 2);
      await expect(following.stop()).resolves.toBeUndefined();
    });

    it('that is left over when the log is closed ends with an error', async () => {
      const following = collect(store());
      await appendMany(0, 1);
      await waitUntil(() => following.positions().length === 2);
      // Listened to before closing: it may end while the log is still being closed.
      const error = errorOf(following.ended);
      await store().close();
      expect(await error).toMatchObject({ code: 'LOG_CLOSED' });
    });

    it('from a position that the log does not have is refused: the reader was built from another log', async () => {
      await appendMany(0, 1);
      const following = collect(store(), { after: toPosition(9) });
      const error = await errorOf(following.stop());
      expect(error).toBeInstanceOf(LogUnavailable);
      expect(error).toMatchObject({ code: 'POSITION_AHEAD_OF_LOG' });
    });
  });
};
