import { openSqliteEventStore } from '@jejak/event-store';
import { fromPosition, type RecordedEvent, START, toPosition } from '@jejak/kernel';
import { startChild, type Told } from './child';
import { grouped } from './grouped';
import { eventsAfter, useLogFile } from './log-file';
import { randomFrom, SEED } from './random';

/** `JEJAK_FAULT_KILLS=200` for the long run. */
const KILLS = Number(process.env['JEJAK_FAULT_KILLS'] ?? 12);
const RECOVERY_MS = 1000;

/** What the client knows against what is stored after it was killed. */
const audit = (history: readonly Told[], stored: readonly RecordedEvent[]): void => {
  const byCommand = grouped(stored, ({ meta }) => meta.commandId);
  const asked = new Map(history.filter(({ kind }) => kind === 'asked').map((told) => [told.commandId, told.count]));
  expect(history.filter(({ kind }) => kind === 'wrong')).toEqual([]);
  for (const { commandId, position, revision } of history.filter(({ kind }) => kind === 'ok')) {
    const events = byCommand.get(commandId) ?? [];
    expect(events.at(-1)).toMatchObject({ position, revision });
    expect(events).toHaveLength(asked.get(commandId) ?? -1);
  }
  for (const [commandId, events] of byCommand) {
    const first = events[0];
    expect(events).toHaveLength(asked.get(commandId) ?? -1);
    expect(events.map(({ data }) => (data as { index: number }).index)).toEqual(events.map((_, index) => index));
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => (first?.revision ?? 0) + index));
  }
  for (const events of grouped(stored, ({ stream }) => stream).values()) {
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index));
  }
};

describe(`kill -9 while appending (${String(KILLS)} times, JEJAK_FAULT_SEED=${String(SEED)})`, () => {
  const { file, open } = useLogFile();

  it(
    'keeps every acknowledged event once and in order, every unknown one wholly or not at all',
    async () => {
      const random = randomFrom(SEED);
      let end = START;
      let acknowledged = 0;
      for (let round = 0; round < KILLS; round++) {
        const child = startChild('append-until-killed.cjs', file(), String(round));
        await child.heard('ok');
        await new Promise((resolve) => setTimeout(resolve, random() * 150));
        child.process.kill('SIGKILL');
        const history = await child.ended;

        const opening = performance.now();
        const store = await openSqliteEventStore({ file: file() });
        const stored = await eventsAfter(store, end);
        expect(performance.now() - opening).toBeLessThan(RECOVERY_MS + stored.length);
        audit(history, stored);
        expect(stored.map(({ position }) => position)).toEqual(
          stored.map((_, index) => toPosition(fromPosition(end) + index + 1)),
        );
        end = (await store.head()).position;
        acknowledged += history.filter(({ kind }) => kind === 'ok').length;
        await store.close();
      }
      expect(acknowledged).toBeGreaterThan(KILLS);
      const whole = await eventsAfter(await open());
      expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
      expect(whole.at(-1)?.position).toBe(end);
      const times = whole.map(({ meta }) => meta.recordedAt);
      expect(times).toEqual([...times].sort());
    },
    20_000 + KILLS * 5000,
  );
});
