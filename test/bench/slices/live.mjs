import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../statistics.mjs';
import { openedEngine } from './opened-engine.mjs';

const RATE = 200;

/** An act that needs nothing before it. */
export const recordAct = (year) => ({
  commandId: randomUUID(),
  office: 'kantor-01',
  entity: 'otherActivity',
  actor: 'tikim-1',
  role: 'officer',
  section: 'tikim',
  source: 'bench',
  command: {
    type: 'RecordOtherActivity',
    data: { startedOn: `${String(year)}-06-24`, kind: 'socialisation', title: 'Penyuluhan', participants: 30 },
  },
});

/** Acts at a steady rate, whether or not the last was answered; each is waited for until the figures show it. */
const openLoop = async (opened, seconds) => {
  const times = [];
  let failed = 0;
  const started = performance.now();
  const under = [];
  for (let at = 0; at < RATE * seconds; at++) {
    const due = started + (at * 1000) / RATE;
    while (performance.now() < due) await pause(Math.max(0, due - performance.now() - 0.5));
    under.push(
      (async () => {
        const outcome = await opened.handle(recordAct(2021));
        const acknowledged = performance.now();
        await opened.waitFor(outcome.position);
        times.push({
          write: acknowledged - due,
          visible: performance.now() - acknowledged,
          whole: performance.now() - due,
        });
      })().catch(() => failed++),
    );
  }
  await Promise.all(under);
  const of = (name, share) =>
    quantile(
      times.map((time) => time[name]),
      share,
    );
  return {
    p50: of('visible', 0.5),
    p99: of('visible', 0.99),
    writeP50: of('write', 0.5),
    writeP99: of('write', 0.99),
    lost: failed,
  };
};

export const liveSlices = (log, { liveSeconds }) => [
  {
    name: 'append until its figure shows it, 200 a second, open loop',
    goal: 'p50 ≤ 1,5 ms, p99 ≤ 10 ms, none lost',
    goals: [
      ['p50', 'most', 1.5],
      ['p99', 'most', 10],
      ['lost', 'most', 0],
    ],
    run: async (folder) => {
      const dataDir = mkdtempSync(join(folder, 'live-'));
      const opened = await openedEngine(dataDir);
      try {
        await opened.handle(recordAct(2021));
        return await openLoop(opened, liveSeconds);
      } finally {
        await opened.close();
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
  },
  {
    name: `a write while ${String(log.events)} events are rebuilt`,
    goal: 'p99 ≤ 50 ms',
    goals: [['writeP99', 'most', 50]],
    once: true,
    run: async () => {
      const opened = await openedEngine(log.directory);
      try {
        const { id } = await opened.rebuilds.start('facts');
        const times = await openLoop(opened, liveSeconds);
        await opened.rebuilds.discard(id);
        return times;
      } finally {
        await opened.close();
      }
    },
  },
];
