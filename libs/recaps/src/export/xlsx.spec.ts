import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Table } from './table';
import { writeXlsx } from './xlsx';

const TABLE: Table = {
  name: 'Rekap [Februari]',
  columns: [
    { title: 'Kegiatan', type: 'text' },
    { title: 'Januari', type: 'whole' },
    { title: 'Februari', type: 'whole' },
    { title: 'Jumlah', type: 'whole' },
    { title: 'Capaian', type: 'decimal' },
    { title: 'Tanggal', type: 'date' },
    { title: 'Biaya', type: 'rupiah' },
  ],
  rows: [
    ['Operasi', 2, 3, { across: [1, 2], value: 5 }, '98.64', '2021-06-24', 12_500_000],
    ['=HYPERLINK("http://x","y")', null, 0, { across: [1, 2], value: 0 }, null, null, 500_000],
  ],
  summed: [6],
};

const sheetXml = async (...tables: readonly Table[]): Promise<string> =>
  strFromU8(unzipSync(await writeXlsx(tables))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('A table as a workbook', () => {
  it('is read back as real numbers and dates, and what is not known as nothing', async () => {
    const [sheet] = await readWorkbook(await writeXlsx([TABLE]));
    expect(sheet?.sheet).toBe('Rekap Februari');
    expect(sheet?.data).toEqual([
      ['Kegiatan', 'Januari', 'Februari', 'Jumlah', 'Capaian', 'Tanggal', 'Biaya'],
      ['Operasi', 2, 3, 5, 98.64, new Date('2021-06-24T00:00:00Z'), 12_500_000],
      ['=HYPERLINK("http://x","y")', null, 0, 0, null, null, 500_000],
      ['Jumlah', null, null, null, null, null, 13_000_000],
    ]);
  });

  it('prints one page wide, and no title is cut', async () => {
    const column = { title: 'Belum dilaksanakan', type: 'whole' } as const;
    const xml = await sheetXml({ name: 'Rencana', columns: [column], rows: [[0]] });
    expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/);
    expect(Number(/<col [^>]*width="([\d.]+)"/.exec(xml)?.[1])).toBeGreaterThanOrEqual(column.title.length);
  });

  it('has the sums as formulas over the cells, with their values', async () => {
    const xml = await sheetXml(TABLE);
    expect(xml).toContain('<f>SUM(B2:C2)</f><v>5</v>');
    expect(xml).toContain('<f>SUM(G2:G3)</f><v>13000000</v>');
  });

  it('text that looks like a formula is text', async () => {
    const xml = await sheetXml(TABLE);
    expect(xml.match(/<f>/g)).toHaveLength(3);
    expect(xml).not.toContain('HYPERLINK');
    expect(xml).toMatch(/<c r="A3"[^>]* t="s"/);
  });

  it('shows as many decimals as were given', async () => {
    const columns = [{ title: 'Nilai', type: 'decimal' as const }];
    const files = unzipSync(await writeXlsx([{ name: 'Nilai', columns, rows: [['1.6650'], ['98.64'], ['3']] }]));
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('#,##0.0000');
    expect(styles).not.toContain('#,##0.000"');
  });

  it('keeps its header in sight, in bold', async () => {
    const files = unzipSync(await writeXlsx([TABLE]));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(
      /<pane [^>]*ySplit="1"[^>]*state="frozen"/,
    );
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('<b/>');
  });

  it('has a sheet for each table', async () => {
    const sheets = await readWorkbook(await writeXlsx([TABLE, { ...TABLE, name: 'Susulan', rows: [] }]));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Rekap Februari', 'Susulan']);
  });

  it('names the columns after Z as spreadsheets do', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => ({ title: String(index), type: 'whole' as const }));
    const cells = columns.map((_, index) => (index === 29 ? { across: [27, 28] as const, value: 55 } : index));
    expect(await sheetXml({ name: 'Lebar', columns, rows: [cells] })).toContain('<f>SUM(AB2:AC2)</f><v>55</v>');
  });

  it('is the same bytes whenever it is made', async () => {
    const before = await writeXlsx([TABLE]);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate'] });
    const after = await writeXlsx([TABLE]);
    jest.useRealTimers();
    expect(after.equals(before)).toBe(true);
  });
});
