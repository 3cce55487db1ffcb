import { IMPORT_LIMITS } from '../limits';
import { Unparsable } from '../problem';
import { detectDelimiter, parseCsv } from './csv';
import { decodeText } from './decode';

const rowsOf = (text: string) =>
  parseCsv(decodeText(Buffer.from(text))).rows.map(({ line, cells }) => ({ line, ...Object.fromEntries(cells) }));

const refusalOf = (read: () => unknown): Unparsable => {
  try {
    read();
  } catch (error) {
    if (error instanceof Unparsable) return error;
    throw error;
  }
  throw new Error('read, but a refusal was expected');
};

describe('A CSV file', () => {
  it.each([
    [',', 'a,b'],
    [';', 'a;b'],
    ['\t', 'a\tb'],
    [';', '"a,x,y,z";b'],
    [',', 'a'],
  ])('is separated by %j where the header line is %j', (delimiter, header) => {
    expect(detectDelimiter(`${header}\n1,2;3\t4`)).toBe(delimiter);
  });

  it('is read with quotes, doubled quotes, CRLF, a byte order mark, and blank lines left out', () => {
    const text = '\ufeffnama;isi\r\n"satu;dua";"baris ""kutip""\r\nkedua"\r\n\r\nx;\r\n';
    expect(rowsOf(text)).toEqual([
      { line: 2, nama: 'satu;dua', isi: 'baris "kutip"\nkedua' },
      { line: 5, nama: 'x' },
    ]);
  });

  it('names the row in which a quote opens that is never closed', () => {
    const refusal = refusalOf(() => rowsOf('a,b\n1,2\n3,"4\n5,6\n'));
    expect([refusal.code, refusal.row, refusal.column]).toEqual(['CSV_BROKEN', 3, 'b']);
  });

  it('names line and column of a quote in the middle of a cell', () => {
    const refusal = refusalOf(() => rowsOf('a,b\n1,2\n3,x"y\n'));
    expect([refusal.code, refusal.row, refusal.column]).toEqual(['CSV_BROKEN', 3, 'b']);
  });

  it.each([
    ['too few', 'a,b,c\n1,2,3\n4,5\n', 'c'],
    ['too many', 'a,b\n1,2\n4,5,6\n', undefined],
  ])('is refused where a row has %s cells', (_case, text, column) => {
    const refusal = refusalOf(() => rowsOf(text));
    expect([refusal.code, refusal.row, refusal.column]).toEqual(['CELL_COUNT', 3, column]);
  });

  it('is refused where a column stands twice, whatever the case of its letters', () => {
    expect(refusalOf(() => rowsOf('Nama,nama\n1,2\n'))).toMatchObject({
      code: 'COLUMN_REPEATED',
      row: 1,
      column: 'nama',
    });
  });

  it('is refused without a header line', () => {
    expect(refusalOf(() => rowsOf('\n\n')).code).toBe('FILE_EMPTY');
  });

  it('is refused in another encoding than UTF-8, naming the line', () => {
    const latin = Buffer.concat([Buffer.from('nama\nsatu\n'), Buffer.from([0x63, 0xe9, 0x0a])]);
    expect(refusalOf(() => decodeText(latin))).toMatchObject({ code: 'ENCODING_INVALID', row: 3 });
  });

  it('is refused as UTF-16, as a workbook, as old Excel and as other bytes, each by what it is', () => {
    const codes = [
      Buffer.from('\ufeffa', 'utf16le'),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from('d0cf11e0', 'hex'),
      Buffer.from('a\0b'),
    ];
    expect(codes.map((bytes) => refusalOf(() => decodeText(bytes)).code)).toEqual([
      'ENCODING_INVALID',
      'FORMAT_INVALID',
      'FORMAT_INVALID',
      'FORMAT_INVALID',
    ]);
  });

  it('holds at most 10.000 characters in a cell', () => {
    const longest = 'x'.repeat(IMPORT_LIMITS.cellCharacters);
    expect(rowsOf(`a\n${longest}\n`)).toHaveLength(1);
    expect(refusalOf(() => rowsOf(`a\n1\n${longest}x\n`))).toMatchObject({
      code: 'CELL_TOO_LONG',
      row: 3,
      column: 'a',
    });
  });

  it('holds at most 200.000 rows', () => {
    const rows = 'x\n'.repeat(IMPORT_LIMITS.rows);
    expect(rowsOf(`a\n${rows}`)).toHaveLength(IMPORT_LIMITS.rows);
    expect(refusalOf(() => rowsOf(`a\n${rows}x\n`))).toMatchObject({ code: 'TOO_MANY_ROWS', row: 200_002 });
  });
});
