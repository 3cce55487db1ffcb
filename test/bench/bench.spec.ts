import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Slice {
  readonly name: string;
  readonly goals?: readonly (readonly [figure: string, bound: string, value: number])[];
  readonly rounds: readonly Readonly<Record<string, unknown>>[];
  readonly failed?: string;
}

/** What the benchmark says of itself; sizes of logs are left out of the names. */
const SLICES = [
  'durable append, 1 writer',
  'durable append, 16 writers, each its own',
  '100 events per append',
  'by hand on the same driver, a transaction each',
  'store, id index and 32-byte hash included, four events a stream',
  'fold to counters from stored events, hashes checked, beside a hand-written loop on the same driver',
  'fact table written, indexed, ready to be swapped',
  'memory of the fold at N events against N',
  'all figures of one office and year, live, in process',
  'all figures of one office and year, as of a random position, in process',
  'all figures of one office and year, as of a random position, over HTTP',
  'all figures of N offices and N years, as of a random position',
  'reopened after kill -N, until an act is recorded',
  'append until its figure shows it, N a second, open loop',
  'a write while N events are rebuilt',
  'a stream read, a page of N read, an act appended: N events against N',
  'replay through the EventBus of NestJS',
];
const NUMBERED = /^(memory|all figures of \d|reopened|append until|a write|a stream)/;
const withoutSizes = (name: string): string => (NUMBERED.test(name) ? name.replace(/\d+/g, 'N') : name);

let folder: string;
let slices: readonly Slice[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
  const json = join(folder, 'result.json');
  const sizes = ['--events', '120', '--large', '240', '--small', '60', '--rounds', '1'];
  const options = ['--quick', ...sizes, '--no-peers', '--folder', folder, '--json', json];
  execFileSync(process.execPath, [join(__dirname, 'main.mjs'), ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
  slices = (JSON.parse(readFileSync(json, 'utf8')) as { readonly results: readonly Slice[] }).results;
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run bench', () => {
  it('measures every slice that has a goal, and its peers', () => {
    expect(slices.map(({ name }) => withoutSizes(name))).toEqual(SLICES);
  });

  it('fails in none of them', () => {
    expect(slices.filter(({ failed }) => failed !== undefined)).toEqual([]);
  });

  it('gives a number for each figure that a goal is set for', () => {
    for (const { name, goals = [], rounds } of slices) {
      expect(rounds).toHaveLength(1);
      const figures = goals.map(([figure]) => [figure, typeof rounds[0]?.[figure]]);
      expect({ name, figures }).toEqual({ name, figures: goals.map(([figure]) => [figure, 'number']) });
    }
  });
});
