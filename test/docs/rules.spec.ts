import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const PAGE = 'docs/reference/rules.md';

/** The page as lines; a formatter may pad its tables. */
const linesOf = (markdown: string): readonly string[] =>
  markdown.split('\n').map((line) => line.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---'));

describe('The table of rules', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, '.scripts/rules.mjs'), '--print'], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });

  it('has a test for each rule of the rule book, under the title that it names', () => {
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('is what the tests say now; `npm run rules` writes it', () => {
    const committed = linesOf(readFileSync(join(ROOT, PAGE), 'utf8'));
    const now = linesOf(stdout);
    expect(now.length).toBeGreaterThan(500);
    const missing = now.filter((line) => !committed.includes(line));
    const outdated = committed.filter((line) => !now.includes(line));
    expect({ missing, outdated }).toEqual({ missing: [], outdated: [] });
    expect(committed).toEqual(now);
  });
});
