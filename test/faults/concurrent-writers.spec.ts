import { WrongExpectedRevision } from '@jejak/event-store';
import { errorOf, sampleEvents } from '@jejak/event-store/contract';
import { toPosition } from '@jejak/kernel';
import { startChild } from './child';
import { eventsAfter, useLogFile } from './log-file';

const STREAM = 'cilegon.operation-1';

describe('writers at the same expected revision', () => {
  const { file, open } = useLogFile();

  it.each([
    [2, 1],
    [2, 8],
    [4, 16],
  ])(
    'in %i processes with %i appends at once: exactly one wins at each revision, and losers leave no trace',
    async (processes, writers) => {
      const length = 25;
      const children = Array.from({ length: processes }, () =>
        startChild('race.cjs', file(), STREAM, String(length), String(writers)),
      );
      const told = (await Promise.all(children.map(({ ended }) => ended))).flat();
      const won = told.filter(({ kind }) => kind === 'won').sort((a, b) => a.revision - b.revision);
      expect(won.map(({ revision }) => revision)).toEqual(Array.from({ length }, (_, index) => index));
      const stored = await eventsAfter(await open());
      expect(stored.map(({ meta }) => meta.commandId)).toEqual(won.map(({ commandId }) => commandId));
      expect(stored.map(({ position }) => position)).toEqual(stored.map((_, index) => toPosition(index + 1)));
    },
    60_000,
  );

  it('a conflict leaves no trace, also for who opens the log anew: the right revision is still accepted', async () => {
    const store = await open();
    await store.append(STREAM, 'noStream', sampleEvents());
    for (const expected of ['noStream', 3, 1] as const) {
      expect(await errorOf(store.append(STREAM, expected, sampleEvents()))).toBeInstanceOf(WrongExpectedRevision);
    }
    expect(await errorOf(store.append('cilegon.operation-2', 0, sampleEvents()))).toBeInstanceOf(WrongExpectedRevision);
    await store.close();
    const again = await open();
    expect(await again.append(STREAM, 0, sampleEvents())).toMatchObject({ revision: 1, position: toPosition(2) });
    expect(await again.append('cilegon.operation-2', 'noStream', sampleEvents())).toMatchObject({ revision: 0 });
  });

  it('of 120 appends written together each is acknowledged or refused on its own, and what was acknowledged is stored', async () => {
    const store = await open();
    await store.append(STREAM, 'noStream', sampleEvents());
    const appends = Array.from({ length: 120 }, async (_, index) => {
      const events = sampleEvents({ types: ['A', 'B'] });
      const [stream, expected] =
        index % 8 === 0 ? ([STREAM, 'noStream'] as const) : ([`cilegon.survey-${String(index)}`, 'noStream'] as const);
      const error = await errorOf(store.append(stream, expected, events));
      return { error, ids: error === undefined ? events.map(({ id }) => id) : [] };
    });
    const answers = await Promise.all(appends);
    const acknowledged = answers.flatMap(({ ids }) => ids);
    expect(answers.filter(({ error }) => error instanceof WrongExpectedRevision)).toHaveLength(15);
    expect(acknowledged).toHaveLength(105 * 2);
    await store.close();
    const stored = (await eventsAfter(await open())).map(({ id }) => id);
    expect(stored.slice(1).sort()).toEqual([...acknowledged].sort());
  });

  it.each([
    ['noStream', true, false],
    ['streamExists', false, true],
    ['any', true, true],
    [0, false, false],
    [1, false, true],
    [2, false, false],
  ] as const)(
    'after a restart %s is accepted on a new stream: %s, on one at revision 1: %s',
    async (expected, onNew, onExisting) => {
      const first = await open();
      await first.append(STREAM, 'noStream', sampleEvents({ types: ['A', 'B'] }));
      await first.close();
      const store = await open();
      const accepted = async (stream: string) =>
        (await errorOf(store.append(stream, expected, sampleEvents()))) === undefined;
      expect(await accepted('cilegon.operation-new')).toBe(onNew);
      expect(await accepted(STREAM)).toBe(onExisting);
    },
  );
});
