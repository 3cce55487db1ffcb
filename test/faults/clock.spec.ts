import { AppendRefused } from '@jejak/event-store';
import { errorOf, sampleEvents } from '@jejak/event-store/contract';
import { toPosition } from '@jejak/kernel';
import { eventsAfter, useLogFile } from './log-file';

const STREAM = 'cilegon.operation-1';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The clock of the writer's thread, set from here. */
const settableClock = () => {
  const clockOffset = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  const set = (milliseconds: number): void => {
    clockOffset[0] = milliseconds;
  };
  return { clockOffset, set };
};

describe('a clock that is wrong', () => {
  const { open } = useLogFile();

  it('set back by an hour or forward by a day is accepted: order is untouched, recorded times never run backwards', async () => {
    const { clockOffset, set } = settableClock();
    const store = await open({ clockOffset });
    const results = [];
    for (const offset of [0, -HOUR, -HOUR, 0, DAY, 0, -HOUR]) {
      set(offset);
      results.push(await store.append(STREAM, 'any', sampleEvents({ types: ['A', 'B'] })));
    }
    expect(results.map(({ revision }) => revision)).toEqual([1, 3, 5, 7, 9, 11, 13]);
    const log = await eventsAfter(store);
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => toPosition(index + 1)));
    const times = log.map(({ meta }) => meta.recordedAt);
    expect(times).toEqual([...times].sort());
    const [first, back] = results;
    expect(back?.recordedAt).toBe(first?.recordedAt);
    const ahead = results.slice(4).map(({ recordedAt }) => recordedAt);
    expect(new Set(ahead).size).toBe(1);
  });

  it('set forward by more than 7 days is refused by name, and set right it goes on', async () => {
    const { clockOffset, set } = settableClock();
    const store = await open({ clockOffset });
    await store.append(STREAM, 'noStream', sampleEvents());
    set(8 * DAY);
    const error = await errorOf(store.append(STREAM, 0, sampleEvents()));
    expect(error).toBeInstanceOf(AppendRefused);
    expect(error).toMatchObject({ code: 'CLOCK_JUMP_REFUSED', field: 'recordedAt' });
    set(0);
    expect(await store.append(STREAM, 0, sampleEvents())).toMatchObject({ revision: 1, position: toPosition(2) });
  });

  it('in 2099 when the log is opened is refused, so that no event holds the time of all later ones', async () => {
    const { clockOffset, set } = settableClock();
    const before = await open();
    await before.append(STREAM, 'noStream', sampleEvents());
    await before.close();
    set(Date.UTC(2099, 0, 1) - Date.now());
    const store = await open({ clockOffset });
    expect(await errorOf(store.append(STREAM, 0, sampleEvents()))).toMatchObject({ code: 'CLOCK_JUMP_REFUSED' });
    expect((await store.head()).position).toBe(toPosition(1));
  });

  it('after two idle years is plausible when the log is opened', async () => {
    const { clockOffset, set } = settableClock();
    const before = await open();
    await before.append(STREAM, 'noStream', sampleEvents());
    await before.close();
    set(730 * DAY);
    const store = await open({ clockOffset });
    expect(await store.append(STREAM, 0, sampleEvents())).toMatchObject({ revision: 1 });
  });
});
