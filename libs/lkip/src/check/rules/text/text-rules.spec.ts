import { checkReport } from '../../check-report';
import { readReportText } from '../../text/read-report';

const HEAD = ['KANTOR IMIGRASI KELAS II TPI MUARA KENCANA', '', 'TAHUN 2023', ''];
const codes = (...lines: readonly string[]): readonly string[] =>
  checkReport(readReportText([...HEAD, ...lines, ''].join('\n'))).map(({ code }) => code);

describe('What is right is left alone', () => {
  it.each([
    [
      'a change of class that is told',
      ['Kantor Imigrasi Kelas II TPI Muara Kencana semula Kantor Imigrasi Kelas III Non TPI Muara Kencana.'],
    ],
    [
      'a name in capitals that runs on',
      [
        'Kantor Imigrasi Kelas II TPI Muara Kencana hadir.',
        '',
        '# KANTOR IMIGRASI KELAS II TPI MUARA KENCANA YEAR ON YEAR',
      ],
    ],
    [
      'another office that takes part',
      ['Kantor Imigrasi Kelas II TPI Muara Kencana bersama Kantor Imigrasi Kelas I TPI Bukit Sari mengadakan rapat.'],
    ],
    ['last year where it is called that', ['Laporan Kinerja tahun sebelumnya, Tahun 2022, menjadi acuan.']],
    [
      'the year of a regulation',
      [
        'Laporan kinerja mengikuti Peraturan Menteri Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja.',
      ],
    ],
    ['the strategic plan of the year', ['Rencana Strategis 2020-2024 menjadi acuan.']],
    ['a figure on the next line', ['Jumlah pemohon sebanyak', '12 orang.']],
    ['"sebanyak-banyaknya" and "sebanyak dua kali"', ['Dilakukan sebanyak-banyaknya, dan sebanyak dua kali.']],
    ['leaders of the contents page', ['# PENDAHULUAN', '', 'PENDAHULUAN.......... 3']],
    ['a list that begins again', ['Pertama:', '1. satu', '2. dua', '', 'Kedua:', '1. satu', '2. dua']],
    ['"antara lain" before a part of the list', ['Terdapat 5 inovasi, antara lain:', '', '1. satu', '2. dua']],
    ['a mean of all indicators', ['Hasil penilaian capaian seluruh indikator sebesar 99,46%.']],
    ['a rise that was one', ['Capaian meningkat dari 80,00% menjadi 90,00%.']],
    ['a rise that is hoped for', ['Upaya untuk meningkat dari 90,00% menjadi 80,00%.']],
    [
      'a growth rate',
      ['Performance 2023 sebesar 90,00%, perubahan sebesar 12,50% dibanding tahun lalu yang sebesar 80,00%.'],
    ],
    ['a number with its words', ['Terdapat 39 (Tiga Puluh Sembilan) pegawai dan 4 (Empat) seksi.']],
  ] as const)('%s', (_what, lines) => {
    expect(codes(...lines)).toEqual([]);
  });
});

describe('A chapter', () => {
  it('that the contents leave out is found', () => {
    expect(codes('BAB I PENDAHULUAN.......... 1', '', '# BAB I PENDAHULUAN', '', '# BAB II PENUTUP')).toEqual([
      'CONTENTS_CHAPTER_MISSING',
    ]);
  });
});

describe('A rise', () => {
  const years = (before: string): readonly string[] => [
    'No\tIndikator\t2022\t\t2023\t',
    '\t\tTarget\tRealisasi\tTarget\tRealisasi',
    `1\tIndeks Kepuasan Internal\t\t${before}\t3,10\t3,20`,
    '2\tIndeks Pengamanan Keimigrasian\t3,00\t3,00\t3,10\t3,20',
    '',
    'Indeks Kepuasan Internal mengalami peningkatan.',
  ];
  it('of what had no value the year before is found', () => {
    expect(codes(...years('-'))).toEqual(['RISE_WITHOUT_BASE']);
    expect(codes(...years('3,05'))).toEqual([]);
  });
});

describe('A list that is promised', () => {
  const lines = (heading: string): readonly string[] => [
    '#### a. Layanan',
    '',
    'Sosialisasi dilakukan dengan rincian sebagai berikut:',
    '',
    `#### ${heading}`,
    '',
    'Kegiatan berjalan.',
  ];
  it('and is not there is found, one under a heading of its own is left alone', () => {
    expect(codes(...lines('b. Pengawasan'))).toEqual(['EMPTY_PLACEHOLDER']);
    expect(codes(...lines('1. Rincian'))).toEqual([]);
  });
});

describe('A chapter’s contents', () => {
  it('are of the year of the report', () => {
    expect(codes('Menjelaskan visi, misi, dan anggaran kantor Tahun 2022.')).toEqual(['REPORT_YEAR_VARIES']);
    expect(codes('Menjelaskan visi, misi, dan anggaran kantor Tahun 2023.')).toEqual([]);
  });
});
