import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtures, type ImportAnswer, jejak, jejakJson, temporaryDirectory } from './jejak';

/** What reading a file complains of; rules may refuse an example, which is no record of any office. */
const UNREADABLE =
  /^(COLUMN_(UNKNOWN|MISSING|REPEATED)|CELL|CSV|HEADER|FILE|(TEXT|CHOICE|DATE|MONTH|PERIOD|YEAR|WHOLE|DECIMAL|RUPIAH|LIST|JSON)_INVALID)/;

describe('The command line', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  beforeAll(async () => {
    work = await temporaryDirectory();
    await jejakJson(['--data', work.path, 'import', join(fixtures, 'cilegon-2020')]);
  });
  afterAll(() => work.remove());

  it.each(['import', 'template', 'counts', 'indicators', 'facts', 'events', 'status'])(
    'teaches %s by examples in its help',
    async (command) => {
      const { code, stdout } = await jejak(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`$ jejak ${command}`);
      expect(stdout).toContain('--json');
      expect(stdout).toContain('--data');
    },
  );

  it.each([
    ['an unknown command', ['laporan'], 'unknown command'],
    ['an unknown option', ['status', '--semua'], 'unknown option'],
    ['a missing option', ['counts', '--year', '2021'], '--office'],
    ['a year that is none', ['counts', '--office', 'cilegon', '--year', '21'], 'a year such as 2021'],
    ['an office that is no slug', ['counts', '--office', 'Kota Cilegon', '--year', '2021'], 'small letters'],
    ['a month beyond 12', ['facts', '--office', 'cilegon', '--year', '2021', '--month', '13'], '1 to 12'],
    [
      'a dimension without a value',
      ['facts', '--office', 'cilegon', '--year', '2021', '--dimension', 'x'],
      'name=value',
    ],
    ['no file to import', ['import'], 'at least one file'],
  ])('says what is allowed and exits with 2 for %s', async (_case, args, message) => {
    const ran = await jejak('--data', work.path, ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  it.each([
    [
      'a data directory that cannot be made',
      ['--data', join(__filename, 'data'), 'status'],
      3,
      'DATA_DIRECTORY_UNUSABLE',
    ],
    ['figures of a directory without records', ['counts', '--office', 'a', '--year', '2021'], 1, 'NO_DATA'],
    ['a kind that is not known', ['template', 'razia'], 1, 'KIND_UNKNOWN'],
    ['a file that is not there', ['import', join(__dirname, 'tally.csv')], 1, 'FILE_NOT_FOUND'],
  ])('refuses %s with code, words and exit code', async (_case, args, code, error) => {
    const ran = await jejak('--data', join(work.path, 'none'), ...args);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(error);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['that is not there', ['tally.csv'], 'FILE_NOT_FOUND'],
    ['of a kind that is not known', [fixtures, '--kind', 'razia'], 'KIND_UNKNOWN'],
  ])('makes no data directory for a file %s', async (_case, args, error) => {
    const data = join(work.path, 'mistyped');
    const ran = await jejak('--data', data, 'import', ...args);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(error);
    expect(existsSync(data)).toBe(false);
  });

  it('tells a kind without facts from one that is none', async () => {
    const facts = (kind: string) =>
      jejak('--data', work.path, 'facts', '--office', 'cilegon', '--year', '2020', '--kind', kind);
    expect(await facts('bap')).toMatchObject({ code: 0 });
    const mistyped = await facts('joint-operations');
    expect(mistyped).toMatchObject({ code: 1, stdout: '' });
    expect(mistyped.stderr).toMatch(/KIND_UNKNOWN.*"joint-operations"\n.*joint-operation,.*indicator-target/);
  });

  it('gives for every kind a template whose example row can be read', async () => {
    const templates = await jejakJson<readonly { readonly kind: string }[]>(['template']);
    expect(templates.length).toBeGreaterThanOrEqual(10);
    const folder = join(work.path, 'examples');
    await mkdir(folder);
    for (const { kind } of templates)
      expect((await jejak('template', kind, '--out', join(folder, `${kind}.csv`))).code).toBe(0);
    const data = join(work.path, 'templates');
    const ran = await jejak('--data', data, 'import', folder, '--office', 'cilegon', '--dry-run', '--json');
    // Examples may lean on records that are not there; each must be readable by itself.
    const { rows, errors } = JSON.parse(ran.stdout) as ImportAnswer;
    expect(rows).toBe(templates.length);
    expect(errors.filter(({ code }) => UNREADABLE.test(code))).toEqual([]);
    // A process a kind.
  }, 180_000);

  it('never overwrites a file with a template', async () => {
    const path = join(work.path, 'filled-in.csv');
    await writeFile(path, 'isi');
    expect(await jejak('template', 'tally', '--out', path)).toMatchObject({ code: 1 });
  });

  it('browses events by stream and type, and says where to go on', async () => {
    const page = await jejakJson<{
      events: readonly { type: string; stream: string }[];
      scannedTo: string;
      atEnd: boolean;
    }>(['--data', work.path, 'events', '--office', 'cilegon', '--stream', 'budget-2020', '--limit', '2']);
    expect(page.events.map(({ type, stream }) => [type, stream])).toEqual([
      ['BudgetAllotted', 'cilegon.budget-2020'],
      ['RealisationRecorded', 'cilegon.budget-2020'],
    ]);
    const rest = await jejakJson<{ events: readonly unknown[]; atEnd: boolean }>([
      '--data',
      work.path,
      'events',
      '--type',
      'RealisationRecorded',
      '--after',
      page.scannedTo,
    ]);
    expect(rest).toMatchObject({ atEnd: true });
    expect(rest.events).toHaveLength(5);
  });

  it('shows that everything was read and nothing parked', async () => {
    const status = await jejakJson<{
      projections: readonly { lag: number; parked: number }[];
      offices: readonly string[];
    }>(['--data', work.path, 'status']);
    expect(status.offices).toEqual(['cilegon']);
    expect(status.projections.map(({ parked }) => parked)).toEqual([0, 0]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const main = join(__dirname, '..', '..', 'apps', 'cli', 'dist', 'main.js');
    const command = `"${process.execPath}" "${main}" --data "${work.path}" events --json | head -c 10`;
    const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});
