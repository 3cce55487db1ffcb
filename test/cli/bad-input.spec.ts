import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprints } from '../faults/backup-place';
import { fixtures, type ImportAnswer, jejak, jejakJson, placesOf, temporaryDirectory } from './jejak';

type Place = readonly [row: number | null, column: string | null, code: string];

const refused: Readonly<Record<string, readonly Place[]>> = {
  'budget-realisation-unknown-output.csv': [[2, 'output', 'OUTPUT_UNKNOWN']],
  'budget-tree-unknown-parent.csv': [[3, 'parent', 'NODE_PARENT_UNKNOWN']],
  'indicator-value-off-scale.csv': [[2, 'value', 'VALUE_OFF_SCALE']],
  'operation-before-warrant.csv': [[2, 'startedOn', 'DATE_BEFORE_PRECEDING_STEP']],
  'operation-without-warrant.csv': [[2, null, 'WARRANT_REQUIRED']],
  'performance-agreement-target-zero.jsonl': [[2, 'target', 'TARGET_ZERO']],
  'rekap-without-kind.csv': [[null, null, 'KIND_UNKNOWN']],
  'survey-month-off-scale.csv': [[2, 'value', 'VALUE_OFF_SCALE']],
  'tally-broken-json.jsonl': [[2, null, 'JSON_BROKEN']],
  'tally-broken-quotes.csv': [[2, 'count', 'CSV_BROKEN']],
  'tally-latin-1.csv': [[2, null, 'ENCODING_INVALID']],
  'tally-missing-cell.csv': [[2, 'source', 'CELL_COUNT']],
  'tally-not-a-workbook.xlsx': [[null, null, 'WORKBOOK_BROKEN']],
  'tally-unknown-column.csv': [
    [1, 'jumlah', 'COLUMN_UNKNOWN'],
    [1, 'count', 'COLUMN_MISSING'],
  ],
  'tally-unknown-kind.csv': [[3, 'kind', 'KIND_UNKNOWN']],
  'tally-wrong-types.csv': [
    [2, 'period', 'PERIOD_INVALID'],
    [2, 'count', 'WHOLE_INVALID'],
  ],
  'timpora-meeting-future.csv': [[2, 'heldOn', 'DATE_IN_FUTURE']],
};

describe('A file that breaks a rule', () => {
  const folder = join(fixtures, 'not-ok');
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let before: readonly string[];
  let answer: ImportAnswer;
  const importFile = (path: string): Promise<ImportAnswer> =>
    jejakJson<ImportAnswer>(['--data', directory.path, 'import', path, '--office', 'cilegon'], 1);

  beforeAll(async () => {
    directory = await temporaryDirectory();
    await jejakJson(['--data', directory.path, 'import', join(fixtures, 'cilegon-2020')]);
    before = fingerprints(directory.path);
    // All in one go: a process a file would take a minute to say the same.
    answer = await importFile(folder);
  });
  afterAll(() => directory.remove());

  it('is here for each rule', () => {
    expect(readdirSync(folder).filter((name) => name !== 'README.md')).toEqual(Object.keys(refused));
  });

  it.each(Object.entries(refused))('is refused by row and column: %s', (name, places) => {
    const own = placesOf(answer).filter(([file]) => file === name);
    expect(own).toEqual(places.map((place) => [name, ...place]));
  });

  it('is refused in words, and with all others leaves the log as it was', () => {
    expect(answer.errors.every(({ message, sentence }) => message !== '' && sentence !== '')).toBe(true);
    expect(answer).toMatchObject({ ok: false, imported: 0, commands: 0 });
    expect(fingerprints(directory.path)).toEqual(before);
  });

  it('hinders the good files beside it', async () => {
    const good = join(fixtures, 'cilegon-2021', 'tally-2021.csv');
    const both = await jejakJson<ImportAnswer>(
      ['--data', directory.path, 'import', good, join(folder, 'tally-wrong-types.csv'), '--office', 'cilegon'],
      1,
    );
    expect(both).toMatchObject({ ok: false, imported: 0, commands: 0 });
  });

  it('is refused by its size before it is read, a workbook of more than 10 MB', async () => {
    const path = join(directory.path, 'tally-large.xlsx');
    await writeFile(path, Buffer.alloc(10 * 1024 * 1024 + 1));
    expect(placesOf(await importFile(path))).toEqual([['tally-large.xlsx', null, null, 'FILE_TOO_LARGE']]);
  });

  it('is named on stderr with what is allowed, without a stack trace, and the exit code is 1', async () => {
    const ran = await jejak(
      '--data',
      directory.path,
      'import',
      join(folder, 'survey-month-off-scale.csv'),
      '--office',
      'cilegon',
    );
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('survey-month-off-scale.csv:2:value  VALUE_OFF_SCALE');
    expect(ran.stderr).toContain('allowed: 25');
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  it('leaves the log as it was, each of them', () => {
    expect(fingerprints(directory.path)).toEqual(before);
  });
});
