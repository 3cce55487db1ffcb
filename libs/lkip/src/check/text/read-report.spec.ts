import { exact } from '@jejak/figures';
import { findFigures, readCellFigure } from './numbers';
import { readReportText } from './read-report';

const rows = (...lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join('\t')).join('\n');

describe('Numbers as officers type them', () => {
  it.each([
    ['8.612.869.000', '8612869000', 'plain', 'grouped'],
    ['Rp 1.000,-', '1000', 'rupiah', 'ambiguous-as-grouped'],
    ['83,97%', '8397/100', 'percent', 'decimal'],
    ['83.97 %', '8397/100', 'percent', 'decimal'],
    ['2.586.149.000*', '2586149000', 'plain', 'grouped'],
    ['37 LHK', '37', 'counted', 'whole'],
    ['-10.91%', '-1091/100', 'percent', 'decimal'],
    ['(299.973.000)', '-299973000', 'plain', 'grouped'],
    ['3.150', '3150', 'plain', 'ambiguous-as-grouped'],
    ['97.831%', '97831/1000', 'percent', 'ambiguous-as-decimal'],
  ])('reads %s', (text, value, unit, notation) => {
    const figure = readCellFigure(text, 7);
    expect(figure).toMatchObject({ unit, notation, line: 7 });
    expect(figure?.value.toFraction()).toBe(
      exact(value.split('/')[0] ?? '')
        .div(exact(value.split('/')[1] ?? '1'))
        .toFraction(),
    );
  });

  it.each(['(1)', '-', '', '12.03.2021', '2 Maret 2021', '1. Paspor', '1.2.3', 'Paspor RI 48 Halaman'])(
    'takes %p for no figure',
    (text) => {
      expect(readCellFigure(text, 1)).toBeNull();
    },
  );

  it('passes over the numbers of laws, classes, dates and identities in a sentence', () => {
    const text =
      'Peraturan Nomor 8, Pasal 93, Kelas 2, 5 Oktober, NIP. 198111102002121001, Covid-19, ke-73; 42 kali dan 83,1%.';
    expect(findFigures(text, 1).map((figure) => figure.text)).toEqual(['42', '83,1%']);
  });
});

describe('Tables', () => {
  it('take 3.150 for a decimal among decimals and for thousands among thousands', () => {
    const of = (other: string): string | undefined =>
      readReportText(
        rows(['No', 'Uraian', 'Target'], ['1', 'A', '3.150'], ['2', 'B', other]),
      ).tables[0]?.rows[0]?.cells[2]?.figure?.value.toFraction();
    expect(of('3.11')).toBe('63/20');
    expect(of('1.203.000')).toBe('3150');
  });

  it('go on after a page break, with or without their header again, and keep the line of each cell', () => {
    const header = ['No', 'Uraian', 'Pagu', 'Realisasi', '%'];
    const text = `${rows(header, ['1', 'Sarana dan', '100', '50', '50,00%'])}\n\n12\n\n${rows(header, ['', 'prasarana', '', '', ''], ['2', 'Umum', '10', '9', '90,00%'])}`;
    const [table, more] = readReportText(text).tables;
    expect(more).toBeUndefined();
    expect(table?.rows.map(({ subject, line }) => [subject, line])).toEqual([
      ['Sarana dan prasarana', 2],
      ['Umum', 8],
    ]);
  });

  it('spread a group header over its columns and give each its year', () => {
    const text = rows(
      ['No', 'Indikator', '2019', '', '2020', '', 'YoY'],
      ['', '', 'Target', 'Realisasi', 'Target', 'Realisasi', ''],
      ['1', 'A', '1,00', '2,00', '3,00', '4,00', '5,00%'],
    );
    expect(readReportText(text).tables[0]?.columns.map(({ role, year }) => [role, year])).toEqual([
      ['number', null],
      ['subject', null],
      ['target', 2019],
      ['realisation', 2019],
      ['target', 2020],
      ['realisation', 2020],
      ['growth', null],
    ]);
  });

  it('without a header are told as unread', () => {
    expect(readReportText(rows(['1', 'A', '100'], ['2', 'B', '200'])).unread).toEqual([
      { line: 1, why: 'Tabel tanpa judul kolom: arti angkanya tidak diketahui.' },
    ]);
  });

  it('say which number they could not read', () => {
    expect(readReportText(rows(['No', 'Uraian', 'Pagu'], ['1', 'A', '1.00.000'])).unread).toEqual([
      { line: 2, why: 'Angka tidak terbaca: "1.00.000".' },
    ]);
  });
});

describe('Sentences', () => {
  it('are whole across a page break, and each figure has its own line', () => {
    const [sentence] = readReportText('Nilai survei pada kantor sebesar.\n\n98,99 dari responden.').sentences;
    expect(sentence?.figures.map(({ text, line }) => [text, line])).toEqual([['98,99', 3]]);
  });
});

describe('A hostile text', () => {
  it.each([
    ['two hundred thousand lines', 'Kalimat dengan angka 5 orang.\n'.repeat(200_000)],
    ['a long line of spaces', `${' '.repeat(19_000)}x\n`.repeat(50)],
    ['thousands of columns', '1\t'.repeat(9_000)],
    ['a line of a megabyte', '1.'.repeat(500_000)],
    ['nothing but marks', '\t\n|||\n**\n$$\n\0'],
  ])('is read without a crash and in time: %s', (_name, text) => {
    expect(() => readReportText(text)).not.toThrow();
  });
});
