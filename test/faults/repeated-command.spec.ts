import { CommandIdReused } from '@jejak/event-store';
import { errorOf, newCommandId, sampleEvents } from '@jejak/event-store/contract';
import { START, toPosition } from '@jejak/kernel';
import { startChild } from './child';
import { grouped } from './grouped';
import { eventsAfter, useLogFile } from './log-file';

const STREAM = 'cilegon.operation-1';

describe('a command that is delivered again', () => {
  const { file, open } = useLogFile();

  it('after a restart gets its first outcome; with another request it is refused', async () => {
    const commandId = newCommandId();
    const types = ['A', 'B'];
    const first = await open();
    const outcome = await first.append(STREAM, 'noStream', sampleEvents({ commandId, types }));
    await first.append(STREAM, 1, sampleEvents());
    await first.close();
    const store = await open();
    const again = await store.append(STREAM, 'noStream', sampleEvents({ commandId, types }));
    expect(again).toEqual({ ...outcome, duplicate: true });
    const other = sampleEvents({ commandId, types, digest: 'other' });
    expect(await errorOf(store.append(STREAM, 'any', other))).toBeInstanceOf(CommandIdReused);
    expect((await store.head()).position).toBe(toPosition(3));
  });

  it('by two senders at once is written once', async () => {
    const [one, two] = [await open(), await open()];
    for (let round = 0; round < 20; round++) {
      const stream = `cilegon.operation-${String(round)}`;
      const events = sampleEvents({ types: ['A', 'B'] });
      const senders = [one, two, one, two];
      const answers = await Promise.all(senders.map((store) => store.append(stream, 'noStream', events)));
      expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    }
    expect(await eventsAfter(one)).toHaveLength(40);
  });

  it('by two processes at once is written once; both get the same answer, and end by themselves', async () => {
    const commandIds = Array.from({ length: 30 }, newCommandId);
    const children = [0, 1].map(() => startChild('send-command.cjs', file(), ...commandIds));
    await Promise.all(children.map((child) => child.heard('ready')));
    for (const child of children) child.process.stdin.write('go\n');
    const told = (await Promise.all(children.map(({ ended }) => ended))).flat();
    const answers = grouped(
      told.filter(({ kind }) => kind === 'answer'),
      ({ commandId }) => commandId,
    );
    expect([...answers.keys()].sort()).toEqual([...commandIds].sort());
    for (const [, [first, second]] of answers) {
      expect(second?.position).toBe(first?.position);
      expect([first?.duplicate, second?.duplicate].sort()).toEqual([false, true]);
    }
    expect(await eventsAfter(await open())).toHaveLength(60);
  }, 30_000);
});

describe('a log that two processes have open', () => {
  const { file, open } = useLogFile();

  it('wakes a subscriber in one within 100 ms of an append in the other', async () => {
    const store = await open();
    const child = startChild('send-command.cjs', file(), newCommandId());
    await child.heard('ready');
    const controller = new AbortController();
    const hear = async (): Promise<number> => {
      for await (const page of store.subscribe({ after: START, signal: controller.signal })) {
        if (page.entries.length > 0) return Date.now();
      }
      return Infinity;
    };
    const heardAt = hear();
    // The subscriber is waiting by now.
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.process.stdin.write('go\n');
    await child.heard('answer');
    const [answer] = child.told.filter(({ kind }) => kind === 'answer');
    expect((await heardAt) - (answer?.at ?? 0)).toBeLessThan(100);
    controller.abort();
    await child.ended;
  }, 30_000);
});
