import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { engine, kernel } from '../packages.mjs';
import { officesFor, YEARS } from '../make-log.mjs';
import { quantile, randomFrom } from '../statistics.mjs';

const ASKED = 200;
const POSITIONS = 5;

const catchUp = async (opened) => {
  const { position } = await opened.store.head();
  for (;;) {
    try {
      await opened.waitFor(position, 60_000);
      return position;
    } catch (error) {
      if (error?.name !== 'ProjectionBehind') throw error;
    }
  }
};

const withEngine = async (log, act) => {
  const opened = await engine.openEngine({ dataDir: log.directory });
  try {
    return await act(opened, await catchUp(opened));
  } finally {
    await opened.close();
  }
};

const yearFigures = async ({ figures }, office, year, asOf) => {
  await figures.counts(office, year, asOf);
  await figures.indicators(office, year, asOf);
};

export const figureSlices = (log, wanted) => {
  const offices = officesFor(wanted);
  const asked = (random, head) => ({
    office: offices[Math.floor(random() * offices.length)],
    year: YEARS[Math.floor(random() * YEARS.length)],
    asOf: kernel.toPosition(1 + Math.floor(random() * (Number(head) - 1))),
  });
  const oneYear = (asOfRandom) => () =>
    withEngine(log, async (opened, head) => {
      const random = randomFrom(7);
      const times = [];
      for (let at = 0; at < ASKED; at++) {
        const { office, year, asOf } = asked(random, head);
        const started = performance.now();
        await yearFigures(opened, office, year, asOfRandom ? asOf : undefined);
        times.push(performance.now() - started);
      }
      return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
    });
  return [
    {
      name: 'all figures of one office and year, live, in process',
      goal: 'p99 ≤ 5 ms',
      once: true,
      run: oneYear(false),
      met: ({ p99 }) => p99 <= 5,
    },
    {
      name: 'all figures of one office and year, as of a random position, in process',
      goal: 'p99 ≤ 5 ms',
      once: true,
      run: oneYear(true),
      met: ({ p99 }) => p99 <= 5,
    },
    {
      name: `all figures of ${String(offices.length)} offices and ${String(YEARS.length)} years, as of a random position`,
      goal: '≤ 300 ms for 64 offices',
      once: true,
      run: () =>
        withEngine(log, async (opened, head) => {
          const random = randomFrom(11);
          const times = [];
          for (let at = 0; at < POSITIONS; at++) {
            const { asOf } = asked(random, head);
            const started = performance.now();
            await Promise.all(
              offices.flatMap((office) => YEARS.map((year) => yearFigures(opened, office, year, asOf))),
            );
            times.push(performance.now() - started);
          }
          return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
        }),
      met: ({ p50 }) => p50 <= 300,
    },
    {
      name: 'reopened after kill -9, until the log takes an append',
      goal: '≤ 1 s',
      once: true,
      run: async () => {
        const child = spawn(process.execPath, [join(import.meta.dirname, 'open-child.mjs'), log.directory], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await once(createInterface({ input: child.stdout }), 'line');
        child.kill('SIGKILL');
        await once(child, 'exit');
        const started = performance.now();
        const opened = await engine.openEngine({ dataDir: log.directory });
        await opened.store.head();
        const ms = performance.now() - started;
        await opened.close();
        return { ms };
      },
      met: ({ ms }) => ms <= 1000,
    },
  ];
};
