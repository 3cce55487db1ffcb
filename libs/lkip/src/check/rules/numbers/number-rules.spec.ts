import { readReportText } from '../../text/read-report';
import { NUMBER_CHECKS } from './number-checks';
import { NUMBER_RULES } from './number-rules';

const table = (title: string, ...lines: readonly (readonly string[])[]): string =>
  `\n## ${title}\n\n${lines.map((cells) => cells.join('\t')).join('\n')}\n`;
const findingsIn = (text: string): readonly string[] => {
  const report = readReportText(`KANTOR IMIGRASI CONTOH\nTAHUN 2030\n${text}`);
  return NUMBER_RULES.flatMap((rule) => rule(report)).map(({ code, severity, stated, computed }) =>
    [severity, code, stated, computed].join(' | '),
  );
};
const budget = (...rows: readonly (readonly string[])[]): string =>
  table('REALISASI ANGGARAN TAHUN 2030', ['No', 'Uraian', 'Pagu', 'Realisasi', 'Sisa', '%'], ...rows);
const survey = (...rows: readonly (readonly string[])[]): string =>
  table('SURVEI TAHUN 2030', ['No', 'Bulan', 'Jumlah Responden', 'IKM', 'IPK'], ...rows);
const row = (percent: string, rest = '250.000'): readonly string[] => [
  '1',
  'Umum',
  '1.000.000',
  '750.000',
  rest,
  percent,
];

describe('A percentage is its own quotient', () => {
  it('half-up is right', () => {
    expect(findingsIn(budget(row('75,00%')))).toEqual([]);
    expect(findingsIn(budget(['1', 'Umum', '3.000.000', '2.000.000', '1.000.000', '66,67%']))).toEqual([]);
  });
  it.each([
    ['66,66%', 'info | ROUNDING_DIFFERS | 66,66% | 66,67 %'],
    ['66,7%', 'info | ROUNDING_DIFFERS | 66,7% | 66,67 %'],
    ['66,76%', 'block | QUOTIENT_WRONG | 66,76% | 66,67 %'],
  ])('%s of two thirds', (stated, expected) => {
    expect(findingsIn(budget(['1', 'Umum', '3.000.000', '2.000.000', '1.000.000', stated]))).toEqual([expected]);
  });
  it('one copied from another row is told whose it is', () => {
    expect(
      findingsIn(
        budget(
          ['1', 'A', '3.000.000', '2.000.000', '1.000.000', '66,67%'],
          ['2', 'B', '8.000.000', '1.000.000', '7.000.000', '66,67%'],
        ),
      ),
    ).toEqual(['block | QUOTIENT_WRONG | 66,67% | 12,50 %', 'warn | COPIED_FIGURE | 66,67% | ']);
  });
  it('lower is better may be what the office meant', () => {
    expect(
      findingsIn(
        table(
          'INDIKATOR TAHUN 2030',
          ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
          ['1', 'Keluhan', '10', '8', '120,00%'],
        ),
      ),
    ).toEqual([]);
  });
  it('of nothing cannot be', () => {
    expect(findingsIn(budget(['1', 'A', '0', '5', '-', '100%']))).toEqual(['warn | QUOTIENT_BY_ZERO | 100% | ']);
  });
});

describe('An index stands on its scale', () => {
  const index = (realisation: string, achievement: string): string =>
    table(
      'INDIKATOR TAHUN 2030',
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['1', 'Indeks Layanan', '3,20', realisation, achievement],
    );
  it('a realisation times hundred is told', () => {
    expect(findingsIn(index('352', '110,00%'))).toEqual(['warn | SCALE_UNDECLARED | 352 | 3,52']);
    expect(findingsIn(index('448', '140,00%'))).toEqual(['warn | OFF_SCALE | 448 | 4,48']);
    expect(findingsIn(index('3,52', '110,00%'))).toEqual([]);
  });
  it('a value above the scale that its sentence names', () => {
    expect(findingsIn('Pada skala 10 nilainya adalah 98,5.')).toEqual(['block | OFF_SCALE | 98,5 | ']);
    expect(findingsIn('Pada skala 100 nilainya adalah 98,5.')).toEqual([]);
  });
});

describe('A formula', () => {
  it('gives its result', () => {
    expect(findingsIn('% = 3,52 / 3,20 x 100% = 110,00%')).toEqual([]);
    expect(findingsIn('% = 3,52 / 3,20 x 100% = 121,00%')).toEqual(['block | QUOTIENT_WRONG | 121,00% | 110,00 %']);
  });
  it('upside down is told, in LaTeX too', () => {
    expect(findingsIn('$$\\% = \\frac{3,20}{3,52} \\times 100\\%$$\n\n$$\\% = \\mathbf{110,00\\%}$$')).toEqual([
      'block | FORMULA_UPSIDE_DOWN | 3,20 / 3,52 | 3,52 / 3,20',
    ]);
  });
});

describe('A total is the sum of its lines', () => {
  const lines = (total: string): string =>
    table(
      'PAGU TAHUN 2030',
      ['Kode', 'Belanja', 'Pagu'],
      ['51', 'Pegawai', '1.000.000'],
      ['52', 'Barang', '2.000.000'],
      ['', 'Jumlah', total],
    );
  it('in a flat table a wrong one blocks and an empty one warns', () => {
    expect(findingsIn(lines('3.000.000'))).toEqual([]);
    expect(findingsIn(lines('3.100.000'))).toEqual(['block | TOTAL_WRONG | 3.100.000 | 3.000.000']);
    expect(findingsIn(lines(''))).toEqual(['warn | TOTAL_EMPTY |  | ']);
  });
  const tree = (second: string): string =>
    table(
      'PROGRAM TAHUN 2030',
      ['No', 'Program', 'Pagu'],
      ['1', '<b>A</b>', '<b>60.000</b>'],
      ['', 'a', '10.000'],
      ['', 'b', '50.000'],
      ['', 'c', '20.000'],
      ['', 'd', '30.000'],
      ['2', '<b>B</b>', '<b>30.000</b>'],
      ['', 'e', second],
      ['', 'f', '20.000'],
      ['3', '<b>C</b>', '<b>5.000</b>'],
      ['', 'g', '5.000'],
    );
  it('in a tree lines without a mark may nest in any way that adds up, and one that cannot warns', () => {
    expect(findingsIn(tree('10.000'))).toEqual([]);
    expect(findingsIn(tree('11.000'))).toEqual(['warn | TOTAL_WRONG | 30.000 | 31.000']);
  });
  it('dotted codes are certain and block', () => {
    const coded = (b: string): string =>
      table(
        'PROGRAM TAHUN 2030',
        ['Kode', 'Program', 'Pagu'],
        ['1', 'A', '60.000'],
        ['1.1', 'a', '10.000'],
        ['1.2', 'b', b],
        ['2', 'B', '30.000'],
        ['2.1', 'c', '30.000'],
        ['3', 'C', '5.000'],
        ['3.1', 'd', '5.000'],
      );
    expect(findingsIn(coded('50.000'))).toEqual([]);
    expect(findingsIn(coded('51.000'))).toEqual(['block | TOTAL_WRONG | 60.000 | 61.000']);
  });
});

describe('What remains is the allotment less the realisation', () => {
  it('and nothing else', () => {
    expect(findingsIn(budget(row('75,00%', '260.000')))).toEqual(['block | REMAINING_WRONG | 260.000 | 250.000']);
  });
});

describe('A mean is its column’s', () => {
  const mean = (value: string): string =>
    table(
      'INDIKATOR TAHUN 2030',
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['1', 'Kegiatan A', '10', '9', '90,00%'],
      ['2', 'Kegiatan B', '10', '10', '100,00%'],
      ['', 'Rata-rata', '', '', value],
    );
  it('in the last row', () => {
    expect(findingsIn(mean('95,00%'))).toEqual([]);
    expect(findingsIn(mean('97,00%'))).toEqual(['block | MEAN_WRONG | 97,00% | 95,00 %']);
  });
  const months = survey(['1', 'Januari', '40', '90,00', '80,00'], ['2', 'Februari', '40', '92,00', '84,00']);
  it('in a sentence, and where it is another column’s that is said', () => {
    expect(findingsIn(`${months}\nNilai rata-rata IKM adalah 91,00.`)).toEqual([]);
    expect(findingsIn(`${months}\nNilai rata-rata IKM adalah 82,00.`)).toEqual([
      'block | MEAN_OF_OTHER_COLUMN | 82,00 | 91',
    ]);
    expect(findingsIn(`${months}\nNilai rata-rata IKM adalah 87,50.`)).toEqual(['block | MEAN_WRONG | 87,50 | 91']);
  });
});

describe('Months of a survey', () => {
  it('an outlier, few respondents, a missing month and one copied from another are told', () => {
    const rows = ['Januari', 'Februari', 'Maret', 'Mei'].map((month, index) => [
      String(index + 1),
      month,
      index === 1 ? '29' : '30',
      index === 2 ? '38,45' : '98,00',
      '97,00',
    ]);
    expect(findingsIn(survey(...rows))).toEqual([
      'warn | MISSING_MONTH |  | april',
      'warn | COPIED_FIGURE | 30, 98,00, 97,00 | ',
      'warn | OUTLIER_MONTH | 38,45 | 98',
      'warn | FEW_RESPONDENTS | 29 | ',
    ]);
  });
});

describe('Performance and growth', () => {
  const board = (performance: string): string =>
    table(
      'PERFORMANCE TAHUN 2030',
      ['No', 'Uraian', 'Indikator Kinerja', 'Penyerapan Anggaran', 'Performance'],
      ['', 'Kantor', '99,46%', '83,97%', performance],
    );
  it('performance is half of both parts, as far as their rounding lets one say', () => {
    expect(findingsIn(board('91,71%'))).toEqual([]);
    expect(findingsIn(board('93,71%'))).toEqual(['block | PERFORMANCE_WRONG | 93,71% | 91,72 %']);
  });
  const years = (growth: string): string =>
    table(
      'PERFORMANCE YOY',
      ['No', 'Uraian', 'Performance 2029', 'Performance 2030', 'YoY'],
      ['', 'Kantor', '80,00%', '90,00%', growth],
    );
  it('growth is neither the mean nor the difference of two years', () => {
    expect(findingsIn(years('12,50%'))).toEqual([]);
    expect(findingsIn(years('85,00%'))).toEqual(['warn | MEAN_CALLED_GROWTH | 85,00% | 12,50 %']);
    expect(findingsIn(years('10,00%'))).toEqual(['warn | DIFFERENCE_CALLED_GROWTH | 10,00% | 12,50 %']);
    expect(findingsIn(years('44,00%'))).toEqual(['block | GROWTH_WRONG | 44,00% | 12,50 %']);
  });
  it('one fact has one value in table and sentence, and an allotment may be either of its two', () => {
    expect(findingsIn(`${board('91,71%')}\nNilai performance tahun 2030 adalah sebesar 91,71%.`)).toEqual([]);
    expect(findingsIn(`${board('91,71%')}\nNilai performance tahun 2030 adalah sebesar 173,32%.`)).toEqual([
      'block | STATED_TWICE | 173,32% | 91,71%',
    ]);
    const allotments = table(
      'PAGU TAHUN 2030',
      ['Kode', 'Belanja', 'Pagu', ''],
      ['', '', 'Awal', 'Revisi'],
      ['51', 'Pegawai', '1.000.000', '1.500.000'],
      ['52', 'Barang', '2.000.000', '2.000.000'],
      ['', 'Jumlah', '3.000.000', '3.500.000'],
    );
    expect(findingsIn(`${allotments}\nPagu anggaran sebesar Rp 3.000.000 tersedia.`)).toEqual([]);
    expect(findingsIn(`${allotments}\nPagu anggaran sebesar Rp 3.300.000 tersedia.`)).toEqual([
      'block | STATED_TWICE | Rp 3.300.000 | 3.000.000',
    ]);
  });
});

describe('One indicator in two tables', () => {
  const indicators = (title: string, realisation: string, achievement: string): string =>
    table(
      title,
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['1', 'Jumlah Kegiatan Pengawasan', '40', realisation, achievement],
    );
  it('has one realisation in a year', () => {
    expect(
      findingsIn(indicators('INDIKATOR TAHUN 2030', '36', '90,00%') + indicators('RINCIAN TAHUN 2030', '38', '95,00%')),
    ).toEqual(['block | STATED_TWICE | 38 | 36', 'block | STATED_TWICE | 95,00% | 90,00%']);
  });
  it('a table titled last year that holds this year’s figures is told', () => {
    expect(
      findingsIn(indicators('INDIKATOR TAHUN 2030', '36', '90,00%') + indicators('RINCIAN TAHUN 2029', '36', '90,00%')),
    ).toEqual(['warn | FIGURES_OF_OTHER_YEAR | 2029 | 2030']);
  });
  it('a sentence that prints its target as its realisation is told', () => {
    const text = `${indicators('INDIKATOR TAHUN 2030', '36', '90,00%')}\nJumlah Kegiatan Pengawasan terpenuhi sebanyak 40.`;
    expect(findingsIn(text)).toEqual(['warn | STATED_TWICE | 40 | 36']);
    expect(findingsIn(text.replace('sebanyak 40', 'sebanyak 36'))).toEqual([]);
  });
});

describe('The staff table', () => {
  it('divides the same people with one sum, which the text says', () => {
    const staff = (pr: string): string =>
      `${table('DATA PEGAWAI', ['No', 'Gol', 'Pangkat', '', 'Teknis', 'Non Teknis'], ['', '', 'A', 'B', 'LK', 'LK'], ['1', 'III', '4', '5', '6', pr])}\nKantor memiliki jumlah 9 (sembilan) pegawai.`;
    expect(findingsIn(staff('3'))).toEqual([]);
    expect(findingsIn(staff('4'))).toEqual(['warn | STAFF_GROUPS_DIFFER | pangkat 9, teknis dan non teknis 10 | ']);
  });
});

describe('The codes', () => {
  it('of the number rules are listed once each', () => {
    const codes = NUMBER_CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
