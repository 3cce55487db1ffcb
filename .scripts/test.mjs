// npm test: set up, then lint and types, then every test in one Jest run. The last line is the count.
// Words after `npm test --` go to Jest: `npm test -- libs/kernel`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { memory, root, say } from './root.mjs';
import { programOf, quietNx, runVisibly } from './run.mjs';
import { probe } from './services.mjs';
import { setUp } from './setup.mjs';

const results = join(memory, 'test-results.json');

const services = probe();
const ready = await setUp();
const checks = ready ? await checkLintAndTypes() : 1;
const jest = ready ? await runJest() : 1;
const counts = ready ? read() : { passed: 0, failed: 0, skipped: 0 };

for (const service of services.filter(({ neededBy, found }) => neededBy.length > 0 && found === undefined)) {
  say(`Left out: ${service.neededBy.join(', ')}, for want of ${service.name} (Debian: ${service.package}).`);
}
if (ready && checks !== 0) say('Lint or types failed; see above.');
if (counts.passed + counts.failed === 0) say('No test ran.');
const ok = checks === 0 && jest === 0 && counts.failed === 0 && counts.passed > 0;
process.exitCode = ok ? 0 : 1;
const skipped = counts.skipped > 0 ? `, ${String(counts.skipped)} skipped` : '';
process.stdout.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed${skipped}\n`);

function checkLintAndTypes() {
  const args = [programOf('nx'), 'run-many', '-t', 'lint', 'typecheck', '--parallel=2', '--outputStyle=static'];
  return runVisibly(process.execPath, args, { cwd: root, env: quietNx });
}

function runJest() {
  mkdirSync(memory, { recursive: true });
  rmSync(results, { force: true });
  const workers = Math.max(2, Math.min(4, availableParallelism()));
  // The limit is for what hangs; Jest's five seconds also catch what a busy machine slows down.
  const limits = [`--maxWorkers=${String(workers)}`, '--testTimeout=30000'];
  const args = ['--ci', ...limits, '--json', `--outputFile=${results}`];
  const found = services.filter((service) => service.found !== undefined);
  return runVisibly(process.execPath, [programOf('jest'), ...args, ...process.argv.slice(2)], {
    cwd: root,
    env: Object.fromEntries(found.map((service) => [service.variable, service.found])),
  });
}

/** A suite that could not even be loaded counts as one failure: its tests are not among Jest's. */
function read() {
  if (!existsSync(results)) return { passed: 0, failed: 0, skipped: 0 };
  const jestCounts = JSON.parse(readFileSync(results, 'utf8'));
  return {
    passed: jestCounts.numPassedTests,
    failed: jestCounts.numFailedTests + jestCounts.numRuntimeErrorTestSuites,
    skipped: jestCounts.numPendingTests + jestCounts.numTodoTests,
  };
}
