import { spanOf } from '../spans/span';
import type { Table } from '../export/table';
import { refusalOf } from '../../test/refusal';
import { act, complete, recapFacts, type Row } from '../../test/year-facts';
import { definitionRow, targetRow, valueRow } from '../../test/indicator-rows';
import { mappedTable } from './mapped-table';
import { getMapping } from './mapping';

const FEBRUARY = spanOf({ year: 2021, month: 2 });

const fill = (mapping: string, span = FEBRUARY, rows: readonly Row[] = []): Table =>
  mappedTable(getMapping(mapping, span), recapFacts(rows), span, null);

const named = ({ columns, rows }: Table, title: string, value: string): Record<string, unknown> | undefined =>
  rows
    .map((row) => Object.fromEntries(columns.map((column, place) => [column.title, row[place]])))
    .find((cells) => cells[title] === value);

describe('The monthly form of the Kanwil', () => {
  it('has a line for every kind, with the month, what of it came late, and the count since 1 January', () => {
    const made = fill('kanwil-bulanan', FEBRUARY, [
      act('bap', '2021-01-05'),
      act('bap', '2021-02-05'),
      act('bap', '2021-02-25', { late: true }),
    ]);
    expect(named(made, 'Kegiatan', 'Berita Acara Pemeriksaan')).toEqual({
      Kantor: 'cilegon',
      Bulan: 'Februari 2021',
      Seksi: 'Intelijen dan Penindakan Keimigrasian',
      Kegiatan: 'Berita Acara Pemeriksaan',
      Satuan: 'berita acara yang ditandatangani',
      'Jumlah Bulan Ini': 2,
      'Di Antaranya Susulan': 1,
      'Jumlah s.d. Bulan Ini': 3,
      Dasar: 'terinci',
      Keterangan: '',
    });
  });

  it('leaves empty what is not known, and writes a zero where the section said so', () => {
    const unknown = named(fill('kanwil-bulanan'), 'Kegiatan', 'Pendeportasian');
    expect([unknown?.['Jumlah Bulan Ini'], unknown?.['Di Antaranya Susulan']]).toEqual([null, null]);
    const made = fill('kanwil-bulanan', FEBRUARY, [complete('inteldakim', '2021-02')]);
    expect(named(made, 'Kegiatan', 'Pendeportasian')?.['Jumlah Bulan Ini']).toBe(0);
  });

  it('is refused for a quarter', () => {
    const quarter = spanOf({ year: 2021, quarter: 1 });
    expect(refusalOf(() => fill('kanwil-bulanan', quarter))).toMatchObject({
      code: 'SPAN_NOT_MAPPED',
      field: 'quarter',
      allowed: ['month'],
    });
  });
});

describe('The form of indicators', () => {
  const rows = [
    definitionRow('indeks-pengamanan', { op: 'recorded' }, { decimals: 4, officeMethod: true }),
    targetRow('indeks-pengamanan', '3.11'),
    { ...valueRow('indeks-pengamanan', '1.2'), period: '2021-02' },
    valueRow('indeks-pengamanan', '1.6650'),
  ];

  it('has the figures of the year as they are printed, and says whose method they are', () => {
    const line = named(fill('e-performance', spanOf({ year: 2021 }), rows), 'Kode Indikator', 'indeks-pengamanan');
    expect(line).toMatchObject({ Target: '3.11', Realisasi: '1.6650', 'Capaian (%)': '53.54', Satuan: 'indeks' });
    expect(line?.['Keterangan']).toContain('Metode kantor');
  });

  it('of a quarter takes what is dated up to its end, and not the value of the whole year', () => {
    const quarter = spanOf({ year: 2021, quarter: 1 });
    const line = named(fill('e-performance', quarter, rows), 'Kode Indikator', 'indeks-pengamanan');
    expect(line).toMatchObject({ Target: '3.11', Realisasi: '1.2000' });
  });
});

describe('The form of outputs', () => {
  it('has of each output the latest realisation up to the end of the month', () => {
    const realised = (period: string, quantity: number): Row => ({
      kind: 'realisation',
      period,
      quantity,
      dimensions: { program: 'P', output: 'Koordinasi' },
    });
    const made = fill('smart-dja', FEBRUARY, [
      {
        kind: 'allotment',
        period: '2021',
        quantity: 1000,
        dimensions: { view: 'output', program: 'P', output: 'Koordinasi' },
      },
      realised('2021-01-31', 100),
      realised('2021-02-28', 250),
      realised('2021-03-31', 900),
    ]);
    expect(made.rows).toHaveLength(1);
    expect(named(made, 'Output', 'Koordinasi')).toMatchObject({
      Pagu: 1000,
      Realisasi: 250,
      'Per Tanggal': '2021-02-28',
      Sisa: 750,
      'Penyerapan (%)': '25.00',
      'Kode KRO/RO': '',
    });
    expect(made.columns.find(({ title }) => title === 'Pagu')?.type).toBe('rupiah');
  });
});
