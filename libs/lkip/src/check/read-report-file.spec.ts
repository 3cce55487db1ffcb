import { answerCheck } from './check-report';
import { decodeReport, LARGEST_REPORT } from './decode-report';
import { readReportFile } from './read-report-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'read';
};

const JSON_REPORT = {
  reportYear: 2023,
  performanceAgreement: [{ line: 4, name: 'Indeks Kepuasan Masyarakat', target: '3,20' }],
  indicators: {
    '2023': {
      rows: [
        { line: 9, name: 'Indeks Kepuasan Masyarakat', target: '3,25', realisation: '3,30', achievement: '101,54%' },
      ],
    },
  },
};

describe('A file that cannot be checked', () => {
  it.each([
    ['is empty', new Uint8Array(), 'REPORT_EMPTY'],
    ['is blank', bytes(' \n\t\n'), 'REPORT_EMPTY'],
    ['is a program', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 251), 'REPORT_BINARY'],
    ['is a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'REPORT_FORMAT'],
    ['is a page of the web', bytes('<!DOCTYPE html><table><tr><td>5</td></tr></table>'), 'REPORT_FORMAT'],
    ['is a list in JSON', bytes('[{"reportYear": 2023}]'), 'REPORT_JSON_INVALID'],
    ['is a PDF', bytes('%PDF-1.7'), 'REPORT_FORMAT'],
    ['is an archive', Uint8Array.from([0x50, 0x4b, 3, 4]), 'REPORT_FORMAT'],
    ['holds a NUL', bytes('angka 1\0\n'), 'REPORT_BINARY'],
    ['holds no figure', bytes('Tidak ada angka di sini.\n'), 'REPORT_NOTHING_READ'],
    ['is JSON cut off', bytes('{"reportYear": 20'), 'REPORT_JSON_INVALID'],
    ['is JSON of another shape', bytes('{"reportYear": "2023"}'), 'REPORT_JSON_INVALID'],
    ['is JSON without a figure', bytes('{"reportYear": 2023}'), 'REPORT_NOTHING_READ'],
  ])('says so by a code and never passes: it %s', (_what, content, code) => {
    expect(refusal(() => readReportFile(content))).toBe(code);
  });

  it.each([
    ['word/document.xml', 'DOCX'],
    ['xl/workbook.xml', 'XLSX'],
  ])('is called by its name: an archive with %s is a %s', (inside, name) => {
    const archive = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, ...bytes(inside)]);
    expect(() => readReportFile(archive)).toThrow(`The file is ${name}`);
  });

  it('is refused by its size', () => {
    expect(refusal(() => decodeReport(new Uint8Array(LARGEST_REPORT + 1)))).toBe('REPORT_TOO_LARGE');
  });
});

describe('The JSON form', () => {
  it('is judged by the same rules as the text', () => {
    const { findings } = answerCheck(readReportFile(bytes(JSON.stringify(JSON_REPORT))));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'TARGET_NOT_AGREED', line: 9, stated: '3,25', computed: '3,20' }),
    );
  });

  it('lists a member that nothing reads', () => {
    const { unread } = answerCheck(readReportFile(bytes(JSON.stringify({ ...JSON_REPORT, pnbp: { total: '1' } }))));
    expect(unread.map(({ why }) => why)).toEqual(['Bagian "pnbp" tidak dikenal dan tidak dibaca.']);
  });
});

describe('A hostile line', () => {
  it.each([
    'laporan kinerja ',
    'Kantor Imigrasi Kelas II TPI ',
    'peraturan menteri nomor ',
    'semua indikator ',
    'Rp ',
    '.',
    'sebanyak ',
    'Abc ',
    'rata-rata capaian ',
    'terdiri dari 3 orang ',
    'yaitu:',
    'a;',
    'Menjelaskan ',
  ])('repeated to the longest that is read takes no time: %j', (unit) => {
    const line = unit.repeat(Math.floor(19_000 / unit.length));
    const started = performance.now();
    answerCheck(readReportFile(bytes(`${`${line}\n`.repeat(5)}Capaian sebesar 5%.\n`)));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
