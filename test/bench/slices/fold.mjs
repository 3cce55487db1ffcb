import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A child of its own, so that its memory is its own; it tells its result as a message. */
const child = (task, ...given) =>
  new Promise((resolve, reject) => {
    const process = fork(join(import.meta.dirname, 'fold-child.mjs'), [task, ...given.map(String)], {
      execArgv: ['--max-old-space-size=256', '--expose-gc'],
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
    name: 'fold to counters from stored events, hashes checked',
    goal: '≥ 290.000 events/s',
    run: () => child('counters', join(log.directory, 'log.db')),
    met: ({ eventsPerSecond }) => eventsPerSecond >= 290_000,
  },
  {
    name: 'the same by a hand-written loop on the same driver, hashes not checked',
    goal: null,
    run: () => child('counters-by-hand', join(log.directory, 'log.db')),
    met: () => true,
  },
  {
    name: 'fact table written, indexed, ready to be swapped',
    goal: '≥ 0,7 of a prepared-insert loop',
    once: true,
    run: async (folder) => {
      const built = await child('facts', join(log.directory, 'log.db'), join(folder, 'facts-built.db'));
      const byHand = await child('facts-by-hand', join(folder, 'facts-built.db'), join(folder, 'facts-hand.db'));
      return { ...built, byHandPerSecond: byHand.factsPerSecond, ratio: built.factsPerSecond / byHand.factsPerSecond };
    },
    met: ({ ratio }) => ratio >= 0.7,
  },
  ...(largeLog === undefined
    ? []
    : [
        {
          name: `memory of the fold at ${String(largeLog.events)} events`,
          goal: '≤ 256 MiB, flat',
          once: true,
          run: () => child('counters', join(largeLog.directory, 'log.db')),
          met: ({ rssMiB }) => rssMiB <= 256,
        },
      ]),
];
