import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerCheck, type CheckAnswer } from '../check-report';
import { readReportFile } from '../read-report-file';

const FOLDER = join(__dirname, 'reports');
const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
const check = (bytes: Uint8Array): CheckAnswer => answerCheck(readReportFile(bytes));
const seriousOf = (bytes: Uint8Array): readonly string[] =>
  check(bytes)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ severity, code, line, stated }) => `${severity} ${code} at line ${String(line)}: ${stated}`);

const NAMES = readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

describe('A report of another office that agrees with itself', () => {
  it.each(NAMES)('has no finding and nothing unread, whatever its tables look like: %s', (name) => {
    const bytes = new TextEncoder().encode(textOf(name));
    expect(seriousOf(bytes)).toEqual([]);
    expect(check(bytes).unread).toEqual([]);
  });
});

type Change = readonly [report: string, from: string, to: string, code: string];

/** One slip each, as an officer makes it: what stood there, what stands there now, and the check that must say so. */
const SLIPS: readonly Change[] = [
  ['layout', '99,28%', '98,28%', 'QUOTIENT_WRONG'],
  ['layout', '3,20         3,52', '3,25         3,52', 'TARGET_NOT_AGREED'],
  ['layout', '3 (tiga) kabupaten', '4 (empat) kabupaten', 'LIST_COUNT_DIFFERS'],
  ['layout', 'Non TPI Contoh tahun 2023 sebesar', 'TPI Contoh tahun 2023 sebesar', 'OFFICE_CLASS_VARIES'],
  ['english-decimals', '42 (empat puluh dua)', '43 (empat puluh tiga)', 'STAFF_COUNT_DIFFERS'],
  ['english-decimals', '| 18 | 9 | 27 |', '| 18 | 9 | 28 |', 'TOTAL_WRONG'],
  ['english-decimals', '| 3.15 | 3.65 |', '| 3.15 | 365 |', 'SCALE_UNDECLARED'],
  ['english-decimals', '45,850,000', '48,550,000', 'REMAINING_WRONG'],
  ['semicolons', '4.824.646.128', '4.842.646.128', 'TOTAL_WRONG'],
  ['semicolons', '7;Juli;46;94,20', '7;Juli;46;49,20', 'OUTLIER_MONTH'],
  ['spaced-thousands', '1 292 553 000', '1 293 553 000', 'TOTAL_WRONG'],
  ['subtotals', 'Rp. 1.096.110.000,-', 'Rp. 1.096.101.000,-', 'TOTAL_WRONG'],
  ['subtotals', 'Rp. 4.137.259.000,-', 'Rp. 4.137.295.000,-', 'TOTAL_WRONG'],
  ['subtotals', 'iii. menambah', 'iv. menambah', 'NUMBERING_GAP'],
  ['months-across', 'sebanyak 5.112 buku', 'sebanyak 5.211 buku', 'STATED_TWICE'],
  ['months-across', 'naik dari', 'turun dari', 'DIRECTION_DENIED'],
  ['prose', '10.250 paspor', '10.520 paspor', 'PARTS_DIFFER'],
  ['prose', 'BAP sebanyak 27 orang', 'BAP sebanyak 29 orang', 'PARTS_DIFFER'],
  ['prose', '(102,50%);', '(120,50%);', 'QUOTIENT_WRONG'],
  ['prose', '3,28 / 3,20', '3,20 / 3,28', 'FORMULA_UPSIDE_DOWN'],
  ['prose', 'terjadi peningkatan', 'terjadi penurunan', 'DIRECTION_DENIED'],
  ['years', '| 3,31 | 3,40 | 3,45 |', '| 3,31 | 3,40 | 3,54 |', 'STATED_TWICE'],
  ['years', '| 3,50 | 3,45 | 98,57% |', '| 3,50 | 3,45 | 89,57% |', 'QUOTIENT_WRONG'],
  ['years', 'sebesar Rp985.500.000,00', 'sebesar Rp958.500.000,00', 'QUOTIENT_WRONG'],
  ['goals', '1.500.000.000\t1.470', '1.600.000.000\t1.470', 'TOTAL_WRONG'],
  ['goals', '7.100.000.000\t8.550.000.000', '7.100.000.000\t8.650.000.000', 'TOTAL_WRONG'],
  ['goals', 'atau 120,42% dari', 'atau 112,42% dari', 'QUOTIENT_WRONG'],
  ['goals', 'naik 14,80%', 'naik 41,80%', 'GROWTH_WRONG'],
  ['two-years', '4 (empat) indikator', '5 (lima) indikator', 'INDICATOR_COUNT_DIFFERS'],
  ['two-years', 'sebesar 104,17%. Pagu', 'sebesar 114,17%. Pagu', 'STATED_TWICE'],
  ['two-years', '106,00% dan terendah', '107,00% dan terendah', 'STATED_TWICE'],
  ['two-years', 'IKM tahun 2024 adalah 92,75', 'IKM tahun 2024 adalah 93,75', 'MEAN_WRONG'],
  ['two-years', 'sebesar Rp 250.499.500', 'sebesar Rp 205.499.500', 'REMAINING_WRONG'],
  ['page-break', '1.200.500.000    1.150.250.000', '1.250.500.000    1.150.250.000', 'TOTAL_WRONG'],
  ['page-break', 'sebanyak 2.267 permohonan', 'sebanyak 2.276 permohonan', 'STATED_TWICE'],
  ['survey', '3,60 x 25 = 90,00', '3,60 x 25 = 91,00', 'QUOTIENT_WRONG'],
  ['survey', '7\tJuli\t61\t90,40', '7\tJuli\t58\t89,90', 'COPIED_FIGURE'],
  ['survey', '12 orang deteni', '13 orang deteni', 'PARTS_DIFFER'],
  ['amounts-with-sen', 'mengalami peningkatan', 'mengalami penurunan', 'DIRECTION_DENIED'],
  ['amounts-with-sen', '95.13% | 100.26%', '95.13% | 101.26%', 'PERFORMANCE_WRONG'],
];

describe('One slip in such a report', () => {
  it.each(SLIPS)('is found at its line: %s, %j instead of %j is %s', (name, from, to, code) => {
    const text = textOf(name);
    const at = text.indexOf(from);
    expect(at).toBeGreaterThanOrEqual(0);
    const line = text.slice(0, at).split('\n').length;
    const slipped = text.slice(0, at) + to + text.slice(at + from.length);
    expect(check(new TextEncoder().encode(slipped)).findings.map((found) => [found.code, found.line])).toContainEqual([
      code,
      line,
    ]);
  });
});

const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(`\uFEFF${text}`).flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );

describe('A report in another writing', () => {
  const slipped = textOf('layout').replace('99,28%', '98,28%');
  const expected = ['block QUOTIENT_WRONG at line 86: 98,28%'];
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each([
    ['line ends of Windows', encoded(slipped.replaceAll('\n', '\r\n'))],
    ['line ends of an old Mac', encoded(slipped.replaceAll('\n', '\r'))],
    ['a byte order mark', encoded(`\uFEFF${slipped}`)],
    ['soft hyphens and hard spaces', encoded(slipped.replaceAll('Kantor Imigrasi', 'Kan\u00adtor\u00a0Imigrasi'))],
    ['UTF-16, little end first', utf16(slipped, true)],
    ['UTF-16, big end first', utf16(slipped, false)],
    // 0x93 and 0x94 are the quotation marks of Windows-1252 and no letters of UTF-8.
    ['Windows-1252', Uint8Array.from([0x93, 0x94, 0x20, ...encoded(slipped)])],
  ])('is judged alike: %s', (_what, bytes) => {
    expect(seriousOf(bytes)).toEqual(expected);
  });

  it('is told where it is not UTF-8', () => {
    const notes = (bytes: Uint8Array): readonly string[] => check(bytes).unread.map(({ why }) => why);
    expect(notes(utf16(slipped, true))).toEqual(['Berkas berkode UTF-16LE dan dibaca sebagai itu.']);
    expect(notes(Uint8Array.from([0x93, 0x20, ...encoded(slipped)]))).toEqual([
      'Berkas bukan UTF-8 dan dibaca sebagai Windows-1252; huruf di luar A-Z dapat salah.',
    ]);
    expect(notes(Uint8Array.from([...encoded(slipped), 0xe2, 0x80]))).toEqual([
      'Berkas terpotong di tengah huruf terakhirnya.',
    ]);
  });
});
