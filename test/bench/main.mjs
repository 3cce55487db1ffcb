import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, syncRate } from './machine.mjs';
import { makeLog } from './make-log.mjs';
import { installPeers, peerSlices } from './peers.mjs';
import { markdown, mediansOf, rowsOf } from './report.mjs';
import { appendSlices } from './slices/append.mjs';
import { figureSlices } from './slices/figures.mjs';
import { foldSlices } from './slices/fold.mjs';
import { liveSlices } from './slices/live.mjs';

const HELP = `npm run bench -- [options]

  --events N      events of the log that is folded and asked (1000000)
  --large N       a second log, for memory and growth (5000000; 0 leaves it out)
  --rounds N      rounds of each slice that is repeated (5)
  --only TEXT     only slices whose name holds this text
  --folder DIR    where logs are kept between runs (the system's temporary folder)
  --no-peers      install and measure no other program
  --json FILE     everything measured, as JSON
  --markdown FILE the table, as it stands in the reference
`;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    large: { type: 'string', default: '5000000' },
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
  return results.map(({ name, goal, rounds: seen, failed, met }) => ({
    name,
    goal,
    rounds: seen,
    ...(failed === undefined ? {} : { failed }),
    met: failed === undefined && met(mediansOf(seen)),
  }));
};

const main = async () => {
  const { folder, only } = values;
  mkdirSync(folder, { recursive: true });
  const log = makeLog(folder, Number(values.events), say);
  const large = Number(values.large) === 0 ? undefined : makeLog(folder, Number(values.large), say);
  const peers = values['no-peers'] ? { missing: 'not asked for' } : installPeers(folder);
  if (peers.missing !== undefined) say(`Emmett is left out: ${peers.missing}`);
  const all = [
    ...appendSlices,
    ...foldSlices(log, large),
    ...figureSlices(log, Number(values.events)),
    ...liveSlices(log),
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
