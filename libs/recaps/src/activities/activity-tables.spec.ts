import { columnSum, isRowSum, type Table } from '../export/table';
import { spanOf } from '../spans/span';
import { refusalOf } from '../../test/refusal';
import { act, complete, recapFacts, type Row, tally } from '../../test/year-facts';
import { activityRecap } from './activity-recap';
import { activityTables } from './activity-tables';
import { readSection } from './section-names';

const tables = (rows: readonly Row[], span = spanOf({ year: 2021, quarter: 1 })): readonly Table[] =>
  activityTables(activityRecap(recapFacts(rows), span, 'inteldakim', null));

/** Cells of the lines of a kind, by the titles of their columns. */
const lines = ({ columns, rows }: Table, kind: string): readonly Record<string, unknown>[] =>
  rows
    .filter((row) => row[1] === kind)
    .map((row) => Object.fromEntries(columns.map(({ title }, place) => [title, row[place]])));

const first = (made: readonly Table[]): Table => {
  const [table] = made;
  if (table === undefined) throw new Error('no table');
  return table;
};

describe('The table of a recap', () => {
  it('has a column a month between the kinds and the total', () => {
    const table = first(tables([act('bap', '2021-01-05'), complete('inteldakim', '2021-02')]));
    expect(lines(table, 'bap')).toEqual([
      expect.objectContaining({
        Seksi: 'Intelijen dan Penindakan Keimigrasian',
        Kegiatan: 'Berita Acara Pemeriksaan',
        Baris: 'jumlah',
        Januari: 1,
        Februari: 0,
        Maret: null,
        Jumlah: { across: [5, 7], value: 1 },
        Dasar: 'sebagian',
        'Belum diketahui': 'Maret',
        Kantor: 'cilegon',
        Periode: 'Triwulan I 2021',
        'Per posisi': '2',
      }),
    ]);
  });

  it('shows what came late on a line of its own, which with the line before makes the whole', () => {
    const made = tables([
      act('bap', '2021-01-05'),
      act('bap', '2021-01-25', { late: true }),
      act('bap', '2021-03-02', { late: true, quantity: 2 }),
    ]);
    const three = lines(first(made), 'bap');
    expect(three.map((cells) => [cells['Baris'], cells['Januari'], cells['Maret']])).toEqual([
      ['tepat waktu', 1, 0],
      ['susulan', 1, 2],
      ['jumlah', 2, 2],
    ]);
    expect(three.map((cells) => (cells['Jumlah'] as { readonly value: number }).value)).toEqual([1, 3, 4]);
    expect(made[1]?.rows).toHaveLength(2);
  });

  it('shows what a correction took away from a locked month as late and less than zero, also where another gains it', () => {
    const [moved] = recapFacts([act('bap', '2021-01-05')]).year.tracedActs;
    if (moved === undefined) throw new Error('no act');
    const facts = recapFacts([act('bap', '2021-03-05', { late: true })], 2021, [
      { ...moved, toPosition: moved.fromPosition },
    ]);
    const made = activityTables(activityRecap(facts, spanOf({ year: 2021, quarter: 1 }), 'inteldakim', null));
    expect(lines(first(made), 'bap').map((cells) => [cells['Baris'], cells['Januari'], cells['Maret']])).toEqual([
      ['tepat waktu', null, 0],
      ['susulan', -1, 1],
      ['jumlah', null, 1],
    ]);
  });

  it('has no line of late ones and no second table where nothing came late', () => {
    const made = tables([act('bap', '2021-01-05')]);
    expect(made).toHaveLength(1);
    expect(lines(first(made), 'bap')).toHaveLength(1);
  });

  it('writes the total as the sum of its months only where it is that', () => {
    const year = spanOf({ year: 2021 });
    const [yearly] = lines(first(tables([tally('independent-operation', '2021', 42)], year)), 'independent-operation');
    expect(yearly?.['Jumlah']).toBe(42);
    const [undated] = lines(first(tables([act('bap', '2021'), act('bap', '2021-02-01')], year)), 'bap');
    expect(undated?.['Jumlah']).toBe(2);
  });

  it('never adds kinds together: one person’s decision, detention and deportation are three kinds', () => {
    expect(first(tables([act('detention', '2021-01-05'), act('deportation', '2021-01-09')])).summed).toBeUndefined();
  });

  it('every sum that a line states is the sum of its cells', () => {
    const rows = ['2021-01-05', '2021-02-05', '2021-02-06'].map((day) => act('bap', day));
    for (const row of first(tables([...rows, complete('inteldakim', '2021-03')])).rows)
      for (const cell of row)
        if (cell !== null && isRowSum(cell)) {
          const months = row.slice(cell.across[0], cell.across[1] + 1);
          const one: Table = { name: '', columns: [], rows: months.map((month) => [month]) };
          expect(columnSum(one, 0)).toBe(cell.value);
        }
  });
});

describe('A section', () => {
  it('is one of the office’s', () => {
    expect(readSection('tata-usaha')).toBe('tata-usaha');
    expect(refusalOf(() => readSection('keuangan'))).toMatchObject({ code: 'SECTION_UNKNOWN', field: 'section' });
  });
});
