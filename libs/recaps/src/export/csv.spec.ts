import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from './csv';
import type { Table } from './table';

const COLUMNS: Table['columns'] = [
  { title: 'Nama', type: 'text' },
  { title: 'Jumlah', type: 'whole' },
  { title: 'Nilai', type: 'decimal' },
  { title: 'Tanggal', type: 'date' },
];
const table = (...rows: Table['rows'][number][]): Table => ({ name: 'Rekap', columns: COLUMNS, rows });

describe('A table as CSV', () => {
  it('begins with a byte order mark and ends each line as spreadsheets do', () => {
    expect(writeCsv(table(['Operasi', 2, '98.64', '2021-06-24']))).toBe(
      '\ufeffNama,Jumlah,Nilai,Tanggal\r\nOperasi,2,98.64,2021-06-24\r\n',
    );
  });

  it('separated by semicolons has the decimal comma, as Indonesian Excel reads it', () => {
    expect(writeCsv(table(['Operasi', 2, '98.64', null]), 'semicolon')).toBe(
      '\ufeffNama;Jumlah;Nilai;Tanggal\r\nOperasi;2;98,64;\r\n',
    );
  });

  it.each(['=1+1', '+62', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'marks text that a spreadsheet would run, %j, as text',
    (text) => {
      const [row] = readBack(writeCsv(table([text, null, null, null])));
      expect(row?.[0]).toBe(`'${text}`);
    },
  );

  it('marks a title that looks like a formula as well', () => {
    const made: Table = { name: '', columns: [{ title: '=cmd|A0', type: 'text' }], rows: [] };
    expect(writeCsv(made)).toBe("\ufeff'=cmd|A0\r\n");
  });

  it('leaves a negative number a number', () => {
    expect(writeCsv(table(['Sisa', -5, '-1.50', null]))).toContain('Sisa,-5,-1.50,');
  });

  it('keeps quotes, separators, line breaks and spaces of a text', () => {
    const texts = ['"tanda"', 'a,b', 'a;b', 'baris\nbaru', ' pinggir '];
    for (const separator of ['comma', 'semicolon'] as const) {
      const rows = readBack(writeCsv(table(...texts.map((text) => [text, 1, null, null])), separator), separator);
      expect(rows.map(([text]) => text)).toEqual(texts);
    }
  });

  it('is read back as it was, and no cell of text begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 8 }), (texts) => {
        const rows = readBack(writeCsv(table(...texts.map((text) => [text, 0, null, null]))));
        expect(rows.map(([text]) => text)).toEqual(
          texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
        );
        for (const [text = ''] of rows) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('writes the sum of a line as its number, and sums a column where it may be', () => {
    const made: Table = {
      name: '',
      columns: [
        { title: 'Output', type: 'text' },
        { title: 'Pagu', type: 'rupiah' },
        { title: 'Semua', type: 'rupiah' },
      ],
      rows: [
        ['A', 5, { across: [1, 1], value: 5 }],
        ['B', null, { across: [1, 1], value: 0 }],
      ],
      summed: [1, 2],
    };
    expect(writeCsv(made)).toContain('A,5,5\r\nB,,0\r\nJumlah,5,5\r\n');
  });
});

const readBack = (csv: string, separator: 'comma' | 'semicolon' = 'comma'): readonly (readonly string[])[] => {
  const delimiter = separator === 'comma' ? ',' : ';';
  return parse(csv, { bom: true, delimiter, record_delimiter: '\r\n' }).slice(1);
};
