import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtures, jejak, jejakJson, temporaryDirectory } from './jejak';

interface Answer {
  readonly findings: readonly {
    readonly code: string;
    readonly line: number;
    readonly stated: string;
    readonly computed: string;
    readonly sentence: string;
  }[];
  readonly unread: readonly { readonly line: number; readonly why: string }[];
}

const report = (operations: string, index: string): string =>
  [
    'KANTOR IMIGRASI KELAS II TPI CILEGON',
    'LAPORAN KINERJA TAHUN 2021',
    '',
    'Selama tahun 2021 telah dilaksanakan rapat tim pengawasan orang asing sebanyak 2 kali.',
    '',
    `Operasi mandiri dilaksanakan sebanyak ${operations} kali.`,
    '',
    'REALISASI INDIKATOR KINERJA TAHUN 2021',
    '',
    'No\tIndikator Kinerja\tTarget\tRealisasi',
    `1\tIndeks Pengamanan Keimigrasian di Wilayah\t3,11\t${index}`,
    '',
  ].join('\n');

describe('jejak check', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  const written = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(directory.path, name);
    await writeFile(path, content);
    return path;
  };
  const data = (): readonly string[] => ['--data', join(directory.path, 'data')];

  beforeAll(async () => {
    directory = await temporaryDirectory();
    await jejakJson([...data(), 'import', join(fixtures, 'cilegon-2021'), '--office', 'cilegon']);
  });
  afterAll(() => directory.remove());

  it('finds nothing in a report that says what the log says, its office and year read from the report', async () => {
    const path = await written('agrees.txt', report('42', '1,6650'));
    const { findings } = await jejakJson<Answer>([...data(), 'check', path, '--against-log']);
    expect(findings).toEqual([]);
  });

  it('names both values and the place where the report and the log differ, and exits with 1', async () => {
    const path = await written('differs.txt', report('24', '1,7650'));
    const { findings } = await jejakJson<Answer>([...data(), 'check', path, '--against-log'], 1);
    expect(findings.map(({ code, line, stated, computed }) => [code, line, stated, computed])).toEqual([
      ['LOG_DIFFERS', 6, '24', '42'],
      ['LOG_DIFFERS', 11, '1,7650', '1,6650'],
    ]);
    expect(findings[0]?.sentence).toContain('jejak facts --office cilegon --year 2021 --kind independent-operation');
  });

  it('asks for the office where the report names none that the log knows', async () => {
    const path = await written('other.txt', report('42', '1,6650').replace('CILEGON', 'CONTOH'));
    const ran = await jejak(...data(), 'check', path, '--against-log');
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('OFFICE_AND_YEAR_NEEDED');
    const chosen = await jejakJson<Answer>([...data(), 'check', path, '--against-log', '--office', 'cilegon']);
    expect(chosen.findings).toEqual([]);
  });

  it.each([
    ['an empty file', 'empty.txt', '', 'REPORT_EMPTY'],
    ['a PDF', 'report.pdf', '%PDF-1.7\n', 'REPORT_FORMAT'],
    ['JSON cut off', 'cut.json', '{"reportYear": 2021, "indicators": {', 'REPORT_JSON_INVALID'],
    ['JSON nested deeply', 'deep.json', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'REPORT_JSON_INVALID'],
    ['a text without a figure', 'words.txt', 'Tidak ada angka.\n', 'REPORT_NOTHING_READ'],
  ])('refuses %s by its code, without a stack trace, and exits with 1', async (_what, name, content, code) => {
    const ran = await jejak('check', await written(name, content));
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain(code);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  it('says from which line on a file far longer than any report was not read', async () => {
    const path = await written('long.txt', `Capaian sebesar 5%.\n${'\n'.repeat(200_000)}`);
    const { unread } = await jejakJson<Answer>(['check', path]);
    expect(unread).toEqual([
      { line: 60_001, why: 'Berkas berisi 200002 baris; dari baris ini sampai akhir tidak dibaca.' },
    ]);
  });
});
