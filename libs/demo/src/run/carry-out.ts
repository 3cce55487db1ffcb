import { type Engine, parkedEventsForbidLock, runDeadlines } from '@jejak/engine';
import { type CommandHandler, type CommandRequest, createCommandHandler } from '@jejak/event-store';
import { commandIdFrom, type OfficeId, streamName } from '@jejak/kernel';
import type { PlannedDay, YearPlan } from '../plan/year-plan';
import type { PlannedCommand } from '../plan/office-book';
import { PipelinedStore } from './pipelined-store';
import type { WalkingClock } from './walking-clock';

const CATCH_UP_MS = 600_000;
const SOURCE = 'demo';

export interface CarriedOut {
  /** Commands that were new to the log. */
  readonly entered: number;
  /** Commands that an earlier run had entered. */
  readonly alreadyThere: number;
}

/**
 * Enters a plan through the real deciders, day by day, by a clock that is walked through the year. What an earlier run
 * has entered is recognised by the ids of its commands, so that a run that was killed is finished by the next.
 * @throws Refusal where the plan breaks a rule, which is a fault of the plan
 */
export const carryOut = async (
  engine: Engine,
  clock: WalkingClock,
  { office, plan }: { readonly office: OfficeId; readonly plan: YearPlan },
  onProgress: (done: number) => void,
): Promise<CarriedOut> => {
  const store = new PipelinedStore(engine.store, () => new Date().toISOString());
  const handle = handlerOf(engine, clock, store);
  const zone = engine.zoneOf(office);
  const done = { entered: 0, alreadyThere: 0 };
  for (const [place, { day, commands, notesLimits }] of plan.days.entries()) {
    for (const [index, planned] of commands.entries()) {
      clock.walkTo(day, zone, index / commands.length);
      const { duplicate } = await handle(requestOf(office, planned));
      if (duplicate) done.alreadyThere++;
      else done.entered++;
    }
    onProgress(done.entered + done.alreadyThere);
    clock.walkTo(day, zone, 1);
    if (notesLimits && !(await isPast(store, office, plan.days.slice(place + 1)))) {
      await store.flush();
      await engine.waitFor((await engine.store.head()).position, CATCH_UP_MS);
      await runDeadlines({ ...engine, handle }, { office });
    }
  }
  await store.flush();
  return done;
};

const handlerOf = (engine: Engine, clock: WalkingClock, store: PipelinedStore): CommandHandler => {
  const guard = parkedEventsForbidLock(engine.read, async () => {
    await store.flush();
    await engine.waitFor((await engine.store.head()).position, CATCH_UP_MS);
  });
  const handle = createCommandHandler({
    store,
    workflows: engine.workflows,
    clock,
    zoneOf: (office) => engine.zoneOf(office),
    newId: () => commandIdFrom(SOURCE),
    guard,
    sealing: engine.vault,
  });
  // The same request is the same correlation in every run.
  return (request) => handle({ ...request, correlationId: commandIdFrom(request.commandId) });
};

const requestOf = (office: OfficeId, { entity, id, command, commandId, account }: PlannedCommand): CommandRequest => ({
  office,
  entity,
  id,
  command,
  commandId,
  ...account,
  source: SOURCE,
});

/** Whether an earlier run came past this day: the first command after it is in the log. */
const isPast = async (store: PipelinedStore, office: OfficeId, later: readonly PlannedDay[]): Promise<boolean> => {
  const next = later.find(({ commands }) => commands.length > 0)?.commands[0];
  if (next === undefined) return false;
  const events = await store.readStream(streamName(office, next.entity, next.id));
  return events.some(({ meta }) => meta.commandId === next.commandId);
};
