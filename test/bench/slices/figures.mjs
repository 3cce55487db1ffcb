import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { kernel } from '../packages.mjs';
import { officesFor, YEARS } from '../make-log.mjs';
import { quantile, randomFrom } from '../statistics.mjs';
import { overHttp } from './figures-http.mjs';
import { openedEngine, withEngine } from './opened-engine.mjs';
import { recordAct } from './live.mjs';

const yearFigures = async ({ figures }, office, year, asOf) => {
  await figures.counts(office, year, asOf);
  await figures.indicators(office, year, asOf);
};

export const figureSlices = (log, wanted, { asked, positions }) => {
  const offices = officesFor(wanted);
  const oneOf = (random) => ({
    office: offices[Math.floor(random() * offices.length)],
    year: YEARS[Math.floor(random() * YEARS.length)],
  });
  const positionIn = (random, head) => kernel.toPosition(1 + Math.floor(random() * (Number(head) - 1)));

  /** An office-year is read from the file when it is asked for first, and from memory from then on: both are told. */
  const oneYear = (asOfRandom) => () =>
    withEngine(log, async (opened, head) => {
      const random = randomFrom(7);
      const ask = async ({ office, year }) => {
        const asOf = asOfRandom ? positionIn(random, head) : undefined;
        const started = performance.now();
        await yearFigures(opened, office, year, asOf);
        return performance.now() - started;
      };
      const first = [];
      for (const office of offices) for (const year of YEARS) first.push(await ask({ office, year }));
      const again = [];
      for (let at = 0; at < asked; at++) again.push(await ask(oneOf(random)));
      return {
        firstP50: quantile(first, 0.5),
        firstP99: quantile(first, 0.99),
        p50: quantile(again, 0.5),
        p99: quantile(again, 0.99),
      };
    });

  const allYears = () =>
    withEngine(log, async (opened, head) => {
      const random = randomFrom(11);
      const times = [];
      // The first time reads every office-year into memory.
      for (let at = 0; at <= positions; at++) {
        const asOf = positionIn(random, head);
        const started = performance.now();
        await Promise.all(offices.flatMap((office) => YEARS.map((year) => yearFigures(opened, office, year, asOf))));
        times.push(performance.now() - started);
      }
      const [first, ...again] = times;
      return { firstMs: first, p50: quantile(again, 0.5), p99: quantile(again, 0.99) };
    });

  return [
    {
      name: 'all figures of one office and year, live, in process',
      goal: 'p99 ≤ 5 ms',
      goals: [['p99', 'most', 5]],
      once: true,
      run: oneYear(false),
    },
    {
      name: 'all figures of one office and year, as of a random position, in process',
      goal: 'p99 ≤ 5 ms',
      goals: [['p99', 'most', 5]],
      once: true,
      run: oneYear(true),
    },
    {
      name: 'all figures of one office and year, as of a random position, over HTTP',
      goal: 'p99 ≤ 50 ms',
      goals: [['p99', 'most', 50]],
      once: true,
      run: overHttp(log, { office: offices[0], years: YEARS, asked, positionIn }),
    },
    {
      name: `all figures of ${String(offices.length)} offices and ${String(YEARS.length)} years, as of a random position`,
      goal: '≤ 300 ms for 64 offices',
      goals: [['p50', 'most', 300]],
      once: true,
      run: allYears,
    },
    {
      name: 'reopened after kill -9, until an act is recorded',
      goal: '≤ 1 s',
      goals: [['ms', 'most', 1000]],
      once: true,
      run: async () => {
        const child = spawn(process.execPath, [join(import.meta.dirname, 'open-child.mjs'), log.directory], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await once(createInterface({ input: child.stdout }), 'line');
        child.kill('SIGKILL');
        await once(child, 'exit');
        const started = performance.now();
        const opened = await openedEngine(log.directory);
        await opened.handle(recordAct(2024));
        const ms = performance.now() - started;
        await opened.close();
        return { ms };
      },
    },
  ];
};
