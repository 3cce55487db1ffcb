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
