import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const PREFIX = 'npm run -s jejak -- ';

interface Example {
  readonly command: string;
  readonly output: string;
}

/** Commands of the blocks marked `<!-- run -->`, each with the lines printed after it. */
const examplesOf = (markdown: string): readonly Example[] =>
  [...markdown.matchAll(/<!-- run -->\n```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.split('\n');
        return { command, output: lines.join('\n') };
      }),
  );

/** Times and positions differ from run to run, and so do the widths of their columns. */
const comparable = (output: string): string =>
  output
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\d+(?=\s+cilegon\.)/g, '<position>')
    .replace(/[ \t]+/g, ' ')
    .trim();

describe('The README', () => {
  const examples = examplesOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'jejak-readme-'));
    symlinkSync(join(ROOT, 'test'), join(directory, 'test'));
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it('shows what its commands really print, in its order', () => {
    for (const { command, output } of examples) {
      expect(command).toMatch(new RegExp(`^${PREFIX}`));
      const printed = execFileSync(
        process.execPath,
        [join(ROOT, 'apps/cli/bin/jejak.cjs'), ...command.slice(PREFIX.length).split(' ')],
        {
          cwd: directory,
          encoding: 'utf8',
          env: { ...process.env, JEJAK_DATA: join(directory, 'data') },
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
      expect([command, comparable(printed)]).toEqual([command, comparable(output)]);
    }
  });
});
