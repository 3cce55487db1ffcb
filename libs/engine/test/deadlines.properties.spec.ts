import { addDays } from '@jejak/calendar';
import fc from 'fast-check';
import { type Engine, runDeadlines } from '../src';
import { DataDirectory, of } from './support/data-directory';
import {
  cancel,
  carryOut,
  commandId,
  notesOf,
  planMeeting,
  planOperation,
  sendSpdp,
  SetClock,
  startCase,
  substanceOf,
} from './support/plans';

jest.setTimeout(120_000);

const FIRST = '2021-06-01';
const DAYS = 16;
const dateOf = (day: number): string => addDays(FIRST, day);

/** A record, and the day on which something more is done with it; both are entered at noon of their day. */
interface Life {
  readonly kind: 'operation' | 'meeting' | 'case';
  readonly entered: number;
  readonly due: number;
  readonly then: 'done' | 'ended' | 'nothing';
  readonly on: number;
}

/** A run of the job; `back` sets the clock back by so many hours first. */
interface Run {
  readonly day: number;
  readonly hour: number;
  readonly back: number;
}

const lives = (ends: readonly Life['then'][]) =>
  fc.array(
    fc.record<Life>({
      kind: fc.constantFrom('operation', 'meeting', 'case'),
      entered: fc.nat(6),
      due: fc.nat(DAYS - 2),
      then: fc.constantFrom(...ends),
      on: fc.nat(DAYS - 1),
    }),
    { minLength: 3, maxLength: 7 },
  );

const enter = ({ kind, entered, due }: Life, name: string) => {
  const id = { commandId: commandId(name) };
  if (kind === 'operation') return planOperation(dateOf(due), id);
  return kind === 'meeting' ? planMeeting(dateOf(due), id) : startCase(dateOf(entered), id);
};

const goOn = ({ kind, then, on, due }: Life, id: string, name: string) => {
  const today = dateOf(on);
  const key = { commandId: commandId(`${name}-then`) };
  const reason = 'berhalangan hadir';
  if (kind === 'operation') return then === 'done' ? carryOut(id, today, key) : cancel(id, key);
  if (kind === 'case')
    return then === 'done'
      ? sendSpdp(id, today, key)
      : of('criminalCase', 'StopCriminalCase', { stoppedOn: today, ground: 'by-law' }, { id, ...key });
  return then === 'done'
    ? of(
        'timporaMeeting',
        'HoldTimporaMeeting',
        { heldOn: today, agencies: [{ name: 'Polres', present: 1 }] },
        { id, ...key },
      )
    : of('timporaMeeting', 'RescheduleTimporaMeeting', { plannedFor: dateOf(due + 1), reason }, { id, ...key });
};

/** What the job noted in a history of its own, with the job run at these moments. */
const notedWith = async (history: readonly Life[], runs: readonly Run[]): Promise<readonly string[]> => {
  const data = new DataDirectory();
  try {
    const clock = new SetClock(FIRST);
    const engine = await data.open({ clock });
    const ids = new Map<Life, string>();
    for (let day = 0; day < DAYS; day++) {
      await runAll(
        engine,
        clock,
        runs.filter((run) => run.day === day && run.hour < 12),
      );
      clock.set(dateOf(day));
      for (const [index, life] of history.entries()) {
        const name = String(index);
        if (life.entered === day) ids.set(life, (await engine.handle(enter(life, name))).id);
        const id = ids.get(life);
        if (life.then !== 'nothing' && life.on === day && id !== undefined) await engine.handle(goOn(life, id, name));
      }
      await runAll(
        engine,
        clock,
        runs.filter((run) => run.day === day && run.hour > 12),
      );
    }
    return substanceOf(await notesOf(engine));
  } finally {
    await data.close();
  }
};

const runAll = async (engine: Engine, clock: SetClock, runs: readonly Run[]): Promise<void> => {
  for (const { day, hour, back } of runs.toSorted((a, b) => a.hour - b.hour)) {
    for (const hours of new Set([hour, hour - back])) {
      clock.set(dateOf(day), hours);
      await runDeadlines(engine);
    }
  }
};

const daily: readonly Run[] = Array.from({ length: DAYS }, (_, day) => ({ day, hour: 23, back: 0 }));
const runsIn = (hours: { readonly min: number; readonly max: number }) =>
  fc.array(
    fc.record<Run>({
      day: fc.nat(DAYS - 1),
      hour: fc.integer(hours).filter((hour) => hour !== 12),
      back: fc.constantFrom(0, 0, 1, 30, 200),
    }),
    { maxLength: 25 },
  );

describe('running the job many times at random moments gives the same events as running it daily', () => {
  it('also with the clock set back, when days are left out, at any hour', async () => {
    await fc.assert(
      fc.asyncProperty(lives(['done', 'nothing']), runsIn({ min: 0, max: 23 }), async (history, runs) => {
        const last = { day: DAYS - 1, hour: 23, back: 0 };
        expect(await notedWith(history, [...runs, last])).toEqual(await notedWith(history, daily));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('also where plans are cancelled, put off and stopped, as long as every day is looked at', async () => {
    await fc.assert(
      fc.asyncProperty(lives(['done', 'ended', 'nothing']), runsIn({ min: 13, max: 23 }), async (history, runs) => {
        expect(await notedWith(history, [...daily, ...runs])).toEqual(await notedWith(history, daily));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
