import { workbook, zip } from '../../test/zip';
import { type Unparsable } from '../problem';
import { parseWorkbook } from './xlsx';
import { ensureUnpackedSize } from './zip-size';

const refused = (code: string, place: Partial<Unparsable> = {}): Unparsable =>
  expect.objectContaining({ code, ...place }) as Unparsable;

const ROWS = [
  ['Nama', 'Tanggal', 'Nilai'],
  ['satu', { number: '44257', date: true }, { number: '3.1100000000000003' }],
  [null, null, null],
  ['dua', null, { number: '8612869000' }],
] as const;

describe('A workbook', () => {
  it('gives text, dates and numbers by the types of its cells, rows numbered as in the sheet', async () => {
    const { header, rows } = await parseWorkbook(workbook({ Data: ROWS }), undefined);
    expect(header).toEqual({ line: 1, names: ['Nama', 'Tanggal', 'Nilai'] });
    expect(rows.map(({ line, cells }) => [line, Object.fromEntries(cells)])).toEqual([
      [2, { Nama: 'satu', Tanggal: { kind: 'date', date: '2021-03-02' }, Nilai: { kind: 'number', text: '3.11' } }],
      [4, { Nama: 'dua', Nilai: { kind: 'number', text: '8612869000' } }],
    ]);
  });

  it('is read from its first sheet, or from the one that is named', async () => {
    const book = workbook({ Pertama: [['a'], ['1']], Kedua: [['b'], ['2']] });
    expect((await parseWorkbook(book, undefined)).header?.names).toEqual(['a']);
    expect((await parseWorkbook(book, 'Kedua')).header?.names).toEqual(['b']);
    await expect(parseWorkbook(book, 'Ketiga')).rejects.toThrow(
      refused('SHEET_UNKNOWN', {
        complaint: expect.objectContaining({ allowed: ['Pertama', 'Kedua'] }) as Unparsable['complaint'],
      }),
    );
  });

  it('is refused where a cell stands beyond the titled columns', async () => {
    await expect(parseWorkbook(workbook({ Data: [['a'], ['1', '2']] }), undefined)).rejects.toThrow(
      refused('CELL_COUNT', { row: 2 }),
    );
  });

  it('is refused when it is damaged or no workbook', async () => {
    const book = workbook({ Data: ROWS });
    await expect(parseWorkbook(book.subarray(0, book.length - 30), undefined)).rejects.toThrow(
      refused('WORKBOOK_BROKEN'),
    );
    await expect(parseWorkbook(Buffer.from('bukan'), undefined)).rejects.toThrow(refused('WORKBOOK_BROKEN'));
    await expect(parseWorkbook(zip([{ name: 'a.txt', content: Buffer.from('a') }]), undefined)).rejects.toThrow(
      refused('WORKBOOK_BROKEN'),
    );
  });

  it('is refused by what it unpacks to, whatever size it states of itself', () => {
    const bomb = zip(
      [
        { name: 'a', content: Buffer.alloc(600) },
        { name: 'b', content: Buffer.alloc(600) },
      ],
      1,
    );
    expect(() => {
      ensureUnpackedSize(bomb, 1199);
    }).toThrow(refused('WORKBOOK_TOO_LARGE'));
    ensureUnpackedSize(bomb, 1200);
  });
});
