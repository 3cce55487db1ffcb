import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A child of its own, so that its memory is its own; it tells its result as a message. */
const child = (task, ...given) =>
  new Promise((resolve, reject) => {
    const process = fork(join(import.meta.dirname, 'fold-child.mjs'), [task, ...given.map(String)], {
      execArgv: ['--max-old-space-size=256'],
    });
    let answer;
    process.on('message', (message) => (answer = message));
    process.on('error', reject);
    process.on('exit', (code) => {
      if (code === 0 && answer !== undefined) resolve(answer);
      else reject(new Error(`${task} ended with ${String(code)}`));
    });
  });

export const foldSlices = (log, largeLog) => [
  {
    name: 'fold to counters from stored events, hashes checked, beside a hand-written loop on the same driver',
    goal: '≥ 290.000 events/s, ≥ 0,9 of the loop that checks hashes too, ≤ 256 MiB',
    goals: [
      ['eventsPerSecond', 'least', 290_000],
      ['ratio', 'least', 0.9],
      ['rssMiB', 'most', 256],
    ],
    run: async () => {
      const file = join(log.directory, 'log.db');
      const own = await child('counters', file);
      const checked = await child('counters-by-hand', file, 'checked');
      const unchecked = await child('counters-by-hand', file, 'unchecked');
      return {
        ...own,
        ratio: own.eventsPerSecond / checked.eventsPerSecond,
        ratioToUnchecked: own.eventsPerSecond / unchecked.eventsPerSecond,
        byHandEventsPerSecond: checked.eventsPerSecond,
      };
    },
  },
  {
    name: 'fact table written, indexed, ready to be swapped',
    goal: '≥ 0,7 of a prepared-insert loop, ≤ 256 MiB',
    goals: [
      ['ratio', 'least', 0.7],
      ['rssMiB', 'most', 256],
    ],
    once: true,
    run: async (folder) => {
      const built = await child('facts', join(log.directory, 'log.db'), join(folder, 'facts-built.db'));
      const byHand = await child('facts-by-hand', join(folder, 'facts-built.db'), join(folder, 'facts-hand.db'));
      return { ...built, byHandPerSecond: byHand.factsPerSecond, ratio: built.factsPerSecond / byHand.factsPerSecond };
    },
  },
  ...(largeLog === undefined
    ? []
    : [
        {
          name: `memory of the fold at ${String(largeLog.events)} events against ${String(log.events)}`,
          goal: '≤ 256 MiB, flat',
          goals: [
            ['rssMiB', 'most', 256],
            ['growth', 'most', 1.1],
          ],
          once: true,
          run: async () => {
            const small = await child('counters', join(log.directory, 'log.db'));
            const large = await child('counters', join(largeLog.directory, 'log.db'));
            return { ...large, growth: large.rssMiB / small.rssMiB };
          },
        },
      ]),
];
