import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { fixtures, jejak, jejakJson, temporaryDirectory } from './jejak';

interface Recap {
  readonly lines: readonly { readonly kind: string; readonly total: number | null; readonly basis: string }[];
  readonly asOf: { readonly position: string };
}
interface Counts {
  readonly counts: readonly { readonly kind: string; readonly total: number | null; readonly basis: string }[];
}

describe('From the year 2021 of Cilegon', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  const of = (command: string, ...args: readonly string[]): readonly string[] => [
    ...['--data', work.path, command, '--office', 'cilegon', '--year', '2021'],
    ...args,
  ];
  beforeAll(async () => {
    work = await temporaryDirectory();
    await jejakJson(['--data', work.path, 'import', join(fixtures, 'cilegon-2021')]);
  });
  afterAll(() => work.remove());

  it('the recap of the year has the totals of the counts', async () => {
    const recap = await jejakJson<Recap>(of('recap'));
    const { counts } = await jejakJson<Counts>(of('counts'));
    expect(recap.lines.map(({ kind, total, basis }) => [kind, total, basis])).toEqual(
      counts.map(({ kind, total, basis }) => [kind, total, basis]),
    );
  });

  it('a quarter of a section is a table, a file for spreadsheets, and a workbook', async () => {
    const quarter = of('recap', '--quarter', '1', '--section', 'inteldakim');
    const shown = await jejak(...quarter);
    expect(shown.stdout).toMatch(/timpora-meeting +jumlah +— +— +1 +1 +sebagian +Januari, Februari/);
    const csv = await jejak(...quarter, '--format', 'csv', '--separator', 'semicolon');
    expect(csv.stdout).toMatch(/^\ufeffSeksi;Kode;Kegiatan;Satuan;Baris;Januari;Februari;Maret;Jumlah;/);
    const path = join(work.path, 'rekap.xlsx');
    expect(await jejak(...quarter, '--format', 'xlsx', '--out', path)).toMatchObject({ code: 0, stdout: '' });
    const [sheet] = await readWorkbook(path);
    const meeting = sheet?.data.find((row) => row[1] === 'timpora-meeting');
    expect(meeting?.slice(5, 9)).toEqual([null, null, 1, 1]);
  });

  it('a file that is there is not overwritten, and a workbook is not printed', async () => {
    const path = join(work.path, 'ada.csv');
    await writeFile(path, 'ditandatangani');
    const taken = await jejak(...of('recap', '--format', 'csv', '--out', path));
    expect(taken).toMatchObject({ code: 1, stdout: '' });
    expect(taken.stderr).toContain('FILE_EXISTS');
    expect(await readFile(path, 'utf8')).toBe('ditandatangani');
    const printed = await jejak(...of('recap', '--format', 'xlsx'));
    expect(printed).toMatchObject({ code: 1, stdout: '' });
    expect(printed.stderr).toContain('FILE_REQUIRED');
  });

  it.each([
    [['recap', '--month', '2', '--quarter', '1'], 1, 'SPAN_AMBIGUOUS'],
    [['recap', '--section', 'keuangan'], 1, 'SECTION_UNKNOWN'],
    [['recap', '--quarter', '5'], 2, '1 to 4'],
    [['recap', '--format', 'pdf'], 2, 'csv, xlsx, json'],
    [['export', '--mapping', 'omspan', '--month', '2'], 1, 'MAPPING_UNKNOWN'],
    [['export', '--mapping', 'kanwil-bulanan', '--quarter', '1'], 1, 'SPAN_NOT_MAPPED'],
    [['export', '--mapping', 'tidak-ada.json', '--month', '1'], 1, 'MAPPING_UNREADABLE'],
    [['evidence', '--quarter', '1', '--indicator', 'ikm'], 1, 'FILE_REQUIRED'],
  ])('%j is refused with what is allowed', async ([command = '', ...args], code, message) => {
    const ran = await jejak(...of(command, ...args));
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  it('the plan shows the budget line beside its activities', async () => {
    const { kinds, budget } = await jejakJson<{
      readonly kinds: readonly {
        readonly kind: string;
        readonly carriedOut: number;
        readonly counted: number | null;
      }[];
      readonly budget: readonly {
        readonly output: string;
        readonly realisation: number;
        readonly kinds: readonly string[];
      }[];
    }>(of('plan'));
    expect(kinds.map(({ kind, carriedOut, counted }) => [kind, carriedOut, counted])).toEqual([
      ['timpora-meeting', 2, 2],
      ['joint-operation', 2, 2],
      ['independent-operation', 0, 42],
      ['intelligence-operation', 0, null],
    ]);
    expect(budget.find(({ output }) => output === 'Koordinasi')).toMatchObject({
      realisation: 38_411_200,
      kinds: ['timpora-meeting'],
    });
    expect((await jejak(...of('plan'))).stdout).toMatch(/Operasi Mandiri +Tahun 2021 +— +0 +0 +0 +0 +42 +—/);
  });

  it('a form of another program is filled in, and says that its columns are not confirmed', async () => {
    const made = await jejak(...of('export', '--mapping', 'smart-dja', '--month', '12'));
    expect(made.stdout).toContain('Koordinasi,41620000,38411200,2021-12-31,3208800,92.29');
    expect(made.stderr).toContain('Unconfirmed');
  });

  it('a form that the office describes needs no new program', async () => {
    const path = join(work.path, 'formulir.json');
    const form = {
      mapping: 'formulir',
      title: 'Formulir sendiri',
      source: 'Surat edaran',
      validFrom: '2021-01-01',
      rows: 'activities',
      periods: ['year'],
      columns: [
        { title: 'Kode Satker', constant: '409280' },
        { title: 'Kegiatan', field: 'kind' },
        { title: 'Jumlah', field: 'count' },
      ],
    };
    await writeFile(path, JSON.stringify(form));
    const { stdout } = await jejak(...of('export', '--mapping', path));
    expect(stdout).toContain('Kode Satker,Kegiatan,Jumlah\r\n409280,timpora-meeting,2\r\n');
  });

  it('the evidence of an indicator is the same bytes when it is made again', async () => {
    const [first, second] = [join(work.path, 'a.zip'), join(work.path, 'b.zip')];
    // That the first was taken out is an event of the log itself.
    const { stdout } = await jejak('status', '--data', work.path, '--json');
    const { head } = JSON.parse(stdout) as { readonly head: { readonly position: string } };
    const asOf = ['--as-of', head.position];
    for (const path of [first, second])
      await jejak(...of('evidence', '--quarter', '1', '--indicator', 'ikm', ...asOf, '--out', path));
    const bytes = await readFile(first);
    expect(bytes.equals(await readFile(second))).toBe(true);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'angka.json',
      'catatan/performanceAgreement-2021.json',
      'catatan/survey-ikm-2021-01.json',
      'catatan/survey-ikm-2021-02.json',
      'catatan/survey-ikm-2021-03.json',
      'index.csv',
      'index.html',
    ]);
  });

  it.each(['recap', 'plan', 'export', 'evidence'])('%s is taught by examples in its help', async (command) => {
    const { code, stdout } = await jejak(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`$ jejak ${command}`);
  });
});
