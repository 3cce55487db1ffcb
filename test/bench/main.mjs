import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, syncRate } from './machine.mjs';
import { verdictOf } from './goals.mjs';
import { makeLog } from './make-log.mjs';
import { FULL, QUICK } from './pace.mjs';
import { installPeers, peerSlices } from './peers.mjs';
import { markdown, mediansOf, rowsOf } from './report.mjs';
import { appendSlices } from './slices/append.mjs';
import { figureSlices } from './slices/figures.mjs';
import { foldSlices } from './slices/fold.mjs';
import { growthSlices } from './slices/growth.mjs';
import { liveSlices } from './slices/live.mjs';

const HELP = `npm run bench -- [options]

  --events N      events of the log that is folded and asked (1000000)
  --large N       a second log, for memory and growth (5000000; 0 leaves it out)
  --small N       a third log, against which growth is measured (50000)
  --rounds N      rounds of each slice that is repeated (5)
  --only TEXT     only slices whose name holds this text
  --quick         a little of everything, to see that it works; its figures mean nothing
  --prepare       only make the logs
  --folder DIR    where logs are kept between runs (the system's temporary folder)
  --no-peers      install and measure no other program
  --json FILE     everything measured, as JSON
  --markdown FILE the table, as it stands in the reference
`;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    large: { type: 'string', default: '5000000' },
    small: { type: 'string', default: '50000' },
    quick: { type: 'boolean', default: false },
    prepare: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    folder: { type: 'string', default: join(tmpdir(), 'jejak-bench') },
    'no-peers': { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const say = (line) => process.stderr.write(`${line}\n`);

/** Rounds interleave: what the machine does meanwhile falls on all slices alike. */
const measure = async (slices, rounds, folder) => {
  const results = slices.map((slice) => ({ ...slice, rounds: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const slice of results) {
      if ((slice.once === true && round > 0) || slice.failed !== undefined) continue;
      say(`round ${String(round + 1)}: ${slice.name}`);
      try {
        slice.rounds.push(await slice.run(folder));
      } catch (error) {
        slice.failed = error instanceof Error ? error.message : String(error);
        say(`  could not be measured: ${slice.failed}`);
      }
    }
  }
  return results.map(({ name, goal, goals, rounds: seen, failed }) => ({
    name,
    goal,
    goals,
    rounds: seen,
    ...(failed === undefined ? verdictOf(goals, mediansOf(seen)) : { failed, met: false }),
  }));
};

const main = async () => {
  const { folder, only } = values;
  mkdirSync(folder, { recursive: true });
  const pace = values.quick ? QUICK : FULL;
  const made = (wanted) => (wanted === 0 ? undefined : makeLog(folder, wanted, say, values.quick));
  const log = made(Number(values.events));
  const large = made(Number(values.large));
  const small = large && made(Number(values.small));
  if (values.prepare) return;
  const peers = values['no-peers'] ? { missing: 'not asked for' } : installPeers(folder);
  if (peers.missing !== undefined) say(`Emmett is left out: ${peers.missing}`);
  const all = [
    ...appendSlices(pace),
    ...foldSlices(log, large),
    ...figureSlices(log, Number(values.events), pace),
    ...liveSlices(log, pace),
    ...(large === undefined ? [] : growthSlices(small, large, pace)),
    ...peerSlices(peers, log),
  ];
  const slices = all.filter(({ name }) => only === undefined || name.includes(only));
  const scratch = mkdtempSync(join(folder, 'run-'));
  const about = { ...machine(), F: syncRate(scratch), events: log.events, offices: log.offices };
  let results;
  try {
    results = await measure(slices, Number(values.rounds), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const rows = rowsOf(results);
  const told = `${String(about.cores)} cores, ${String(about.memoryGiB)} GiB, Node ${about.node}, load ${String(about.load)}, F = ${String(Math.round(about.F))} fdatasync/s; a log of ${String(about.events)} events of ${String(about.offices)} offices and 36 months; ${values.rounds} rounds.`;
  process.stdout.write(markdown(rows, told));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ about, results }, null, 2)}\n`);
  if (values.markdown !== undefined) writeFileSync(values.markdown, markdown(rows, told));
};

if (values.help) process.stdout.write(HELP);
else await main();
