import { runDeadlines } from '@jejak/engine';
import { fromPosition, type RecordedEvent } from '@jejak/kernel';
import { startChild } from './child';
import { requestOf, useDataDirectory } from './data-directory';
import { grouped } from './grouped';
import { eventsAfter } from './log-file';
import { randomFrom, SEED } from './random';

/** `JEJAK_FAULT_DEADLINE_KILLS=50` for the long run. */
const KILLS = Number(process.env['JEJAK_FAULT_DEADLINE_KILLS'] ?? 5);
const PLANS = 200 * (KILLS + 2);
const IN_FLIGHT = 100;
/** Notes of a round before both are killed. */
const MOST_BETWEEN = 200;

const isNote = ({ stream }: RecordedEvent): boolean => stream.startsWith('cilegon.deadline-');

const plan = requestOf({
  entity: 'operation',
  command: {
    type: 'PlanOperation',
    data: { kind: 'independent-operation', mode: 'land', location: 'Merak', plannedFor: '2021-06-10' },
  },
});

describe(`kill -9 of the job that notes limits (JEJAK_FAULT_SEED=${String(SEED)})`, () => {
  const { open } = useDataDirectory();

  it(
    `${String(KILLS)} times at random moments, two of them running at once: each limit approached and was missed exactly once`,
    async () => {
      const random = randomFrom(SEED);
      const engine = await open();
      for (let start = 0; start < PLANS; start += IN_FLIGHT)
        await Promise.all(
          Array.from({ length: IN_FLIGHT }, (_, index) =>
            engine.handle({ ...plan, commandId: `plan-${String(start + index)}` }),
          ),
        );
      const written = async () => fromPosition((await engine.store.head()).position);
      for (let round = 0; round < KILLS; round++) {
        const enough = (await written()) + 1 + random() * MOST_BETWEEN;
        const children = [1, 2].map(() => startChild('note-deadlines.cjs', engine.dataDir));
        await Promise.all(children.map((child) => child.heard('opened')));
        while ((await written()) < enough) await new Promise((resolve) => setTimeout(resolve, 2));
        for (const child of children) child.process.kill('SIGKILL');
        const told = await Promise.all(children.map((child) => child.ended));
        expect(told.flat().map(({ kind }) => kind)).toEqual(['opened', 'opened']);
      }
      await runDeadlines(engine);
      const notes = (await eventsAfter(engine.store)).filter(isNote);
      const byLimit = grouped(notes, ({ stream }) => stream);
      expect(byLimit.size).toBe(PLANS);
      for (const events of byLimit.values())
        expect(events.map(({ type }) => type)).toEqual(['DeadlineApproaching', 'DeadlineMissed']);
      expect(await runDeadlines(engine)).toMatchObject({ approaching: 0, missed: 0, notTaken: 0 });
    },
    60_000 + KILLS * 10_000,
  );
});
