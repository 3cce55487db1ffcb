import { type Table, writeCsv } from '@jejak/recaps/domain';
import { workbookRows } from './table-file';

const TABLE: Table = {
  name: 'Bulanan',
  columns: [
    { title: 'Bulan', type: 'text' },
    { title: 'Jumlah', type: 'whole' },
    { title: 'Nilai', type: 'decimal' },
  ],
  rows: [
    ['=HYPERLINK("http://x")', 12, '83.97'],
    ['Februari', null, null],
  ],
};

describe('A table of the screen as a file', () => {
  it('keeps a text that looks like a formula as a text, in a workbook and in CSV', () => {
    expect(workbookRows(TABLE)[1]?.[0]).toEqual({ value: '=HYPERLINK("http://x")', type: String });
    expect(writeCsv(TABLE, 'semicolon')).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('holds real numbers, and nothing where nothing is known', () => {
    const [, first, second] = workbookRows(TABLE);
    expect(first?.[1]).toMatchObject({ value: 12, type: Number });
    expect(first?.[2]).toMatchObject({ value: 83.97, type: Number });
    expect(second).toEqual([{ value: 'Februari', type: String }, null, null]);
  });
});
