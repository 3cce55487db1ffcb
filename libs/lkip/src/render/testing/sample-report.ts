import { figure } from '@jejak/figures';
import type {
  PrintedBlock,
  PrintedCell,
  PrintedColumn,
  PrintedFigure,
  PrintedReport,
  PrintedRow,
  PrintedRun,
  PrintedTable,
} from '../printed.model';
import { achievement, byMonth, survey } from './sample-charts';
import { exactly, INDICATORS, MONTHS, quotient, rupiah, UNKNOWN, whole } from './sample-values';

/** A report as large as a year's: every kind of block, figures that follow from their place and not from an office. */

const text = (value: string): PrintedRun => ({ kind: 'text', text: value });
const shown = (value: PrintedFigure): PrintedRun => ({ kind: 'figure', ...value, reference: 'sample' });
const label = (value: string): PrintedCell => ({ text: value });
const heading = (level: 1 | 2 | 3 | 4, number: string | undefined, value: string): PrintedBlock => ({
  kind: 'heading',
  level,
  ...(number === undefined ? {} : { number }),
  text: value,
});

const SENTENCE =
  'Seksi melaksanakan pengawasan keimigrasian bersama instansi anggota tim pengawasan orang asing di wilayah kerja kantor, dan hasilnya dilaporkan menurut ketentuan. ';

export const monthsTable = (name: string, kinds: readonly string[], seed: number): PrintedTable => {
  const count = (kind: number, month: number): number => ((kind + 3) * (month + 7) * seed) % 1789;
  const rows = kinds.map((kind, nth): PrintedRow => {
    const counts = MONTHS.map((_, month) => count(nth, month));
    return { cells: [label(kind), ...counts.map(whole), whole(counts.reduce((sum, one) => sum + one, 0))] };
  });
  const total = MONTHS.map((_, month) => kinds.reduce((sum, _kind, nth) => sum + count(nth, month), 0));
  return {
    kind: 'table',
    name,
    caption: `Tabel ${name} menurut jenis dan bulan`,
    columns: [
      { title: 'Jenis', kind: 'text' },
      ...[...MONTHS, 'Jumlah'].map((title): PrintedColumn => ({ title, kind: 'number' })),
    ],
    rows: [
      ...rows,
      {
        cells: [label('Jumlah'), ...total.map(whole), whole(total.reduce((sum, one) => sum + one, 0))],
        sumOf: { first: 0, last: kinds.length - 1 },
      },
    ],
  };
};

const indicators: PrintedTable = {
  kind: 'table',
  name: 'Capaian: indikator/kinerja',
  caption: 'Tabel Capaian indikator kinerja utama',
  columns: [
    { title: 'Sasaran', kind: 'text' },
    { title: 'Indikator kinerja', kind: 'text' },
    { title: 'Target', kind: 'number' },
    { title: 'Realisasi', kind: 'number' },
    { title: 'Capaian', kind: 'percent' },
  ],
  rows: INDICATORS.map((name, nth) => ({
    cells: [
      label('Meningkatnya kualitas layanan dan penegakan hukum keimigrasian'),
      label(name),
      quotient(311 + nth, 100),
      nth === 3 ? UNKNOWN : quotient(38_713 + nth * 77, 10_000, 4),
      nth === 3 ? UNKNOWN : quotient(12_448 + nth * 333, 100, 2, '%'),
    ],
  })),
  notes: ['Realisasi yang belum dilaporkan tidak dihitung sebagai nol.'],
};

const budget = (): PrintedTable => {
  const allotted = Array.from({ length: 40 }, (_, nth) => 8_612_869_000n / BigInt(nth + 3));
  const spent = allotted.map((amount, nth) => (amount * BigInt(80 + (nth % 19))) / 100n);
  const sum = (all: readonly bigint[]): bigint => all.reduce((total, one) => total + one, 0n);
  const row = (name: string, pagu: bigint, used: bigint): PrintedCell[] => [
    label(name),
    rupiah(pagu),
    rupiah(used),
    (() => {
      const { exact: fraction, printed } = figure(exactly(used * 100n, pagu));
      return { exact: fraction, printed: `${printed}%` };
    })(),
    rupiah(pagu - used),
  ];
  return {
    kind: 'table',
    name: 'Realisasi anggaran',
    caption: 'Tabel Realisasi anggaran menurut akun',
    columns: [
      { title: 'Akun', kind: 'text' },
      { title: 'Pagu', kind: 'rupiah' },
      { title: 'Realisasi', kind: 'rupiah' },
      { title: 'Persen', kind: 'percent' },
      { title: 'Sisa', kind: 'rupiah' },
    ],
    rows: [
      ...allotted.map((amount, nth) => ({
        cells: row(`5211${String(nth + 11)} Belanja keperluan perkantoran dan pemeliharaan`, amount, spent[nth] ?? 0n),
      })),
      // Sums of percentages mean nothing: the last row's percentage is its own quotient.
      {
        cells: row('Jumlah', sum(allotted), sum(spent)),
        sumOf: { first: 0, last: allotted.length - 1 },
      },
    ],
  };
};

const activities: PrintedTable = {
  kind: 'table',
  name: 'Kegiatan',
  caption: 'Tabel Operasi mandiri dan hasilnya',
  columns: [
    { title: 'No', kind: 'number' },
    { title: 'Tanggal', kind: 'date' },
    { title: 'Tempat', kind: 'text' },
    { title: 'Instansi yang ikut serta', kind: 'text' },
    { title: 'Hasil', kind: 'text' },
    { title: 'Orang asing', kind: 'number' },
  ],
  rows: Array.from({ length: 60 }, (_, nth) => ({
    cells: [
      whole(nth + 1),
      { text: `${String((nth % 28) + 1)} Maret 2021`, date: `2021-03-${String((nth % 28) + 1).padStart(2, '0')}` },
      label('Kawasan industri dan tempat penginapan di kecamatan'),
      label('Kepolisian Resor, Kejaksaan Negeri, Dinas Tenaga Kerja, Badan Kesatuan Bangsa dan Politik'),
      label(nth % 7 === 0 ? 'Ditemukan pelanggaran; dilanjutkan dengan pemeriksaan' : 'Nihil pelanggaran'),
      whole((nth * 13) % 37),
    ],
  })),
};

const kinds = (stem: string, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `${stem} jenis ${String.fromCharCode(65 + nth)}`);

const prose = (times: number): PrintedBlock => ({
  kind: 'paragraph',
  runs: [
    text(SENTENCE.repeat(times)),
    text('Realisasi mencapai '),
    shown(quotient(9864, 100, 2, '%')),
    text(' dari pagu sebesar '),
    shown(rupiah(8_612_869_000n)),
    text('.'),
  ],
});

const section = (number: string, title: string, blocks: readonly PrintedBlock[]): readonly PrintedBlock[] => [
  heading(2, number, title),
  prose(3),
  ...blocks,
  prose(2),
];

export const sampleReport = (change: Partial<PrintedReport> = {}): PrintedReport => ({
  title: 'Laporan Kinerja Instansi Pemerintah Tahun 2021',
  subtitle: 'Tahun Anggaran 2021',
  office: 'Kantor Imigrasi Kelas II TPI Contoh',
  year: 2021,
  period: 'Tahun 2021',
  final: false,
  date: '2022-01-31',
  position: 30_412,
  digest: 'b4ec76a5f3d2915c0b4ec76a5f3d2915c0b4ec76a5f3d2915c0b4ec76a5f3d29',
  blocks: [
    heading(1, undefined, 'KATA PENGANTAR'),
    prose(6),
    heading(1, undefined, 'RINGKASAN EKSEKUTIF'),
    prose(8),
    heading(1, 'BAB I', 'PENDAHULUAN'),
    ...section('A.', 'Gambaran umum', [
      { kind: 'list', ordered: true, items: Array.from({ length: 6 }, () => [text(SENTENCE.trim())]) },
      {
        kind: 'list',
        ordered: false,
        items: [[text('Layanan kepada '), { kind: 'text', text: 'WNI', style: 'bold' }], [text('Layanan kepada WNA')]],
      },
    ]),
    heading(1, 'BAB II', 'PERENCANAAN KINERJA'),
    ...section('A.', 'Perjanjian kinerja', [indicators]),
    heading(1, 'BAB III', 'AKUNTABILITAS KINERJA'),
    ...section('A.', 'Capaian kinerja', [
      {
        kind: 'formula',
        name: 'Capaian',
        numerator: [text('realisasi '), shown(quotient(38_713, 10_000, 4))],
        denominator: [text('target '), shown(quotient(311, 100))],
        factor: '× 100%',
        result: quotient(12_448, 100, 2, '%'),
      },
      achievement,
      survey,
    ]),
    ...section('B.', 'Realisasi anggaran', [budget()]),
    heading(2, 'C.', 'Kegiatan'),
    heading(3, '1)', 'Operasi mandiri'),
    activities,
    byMonth,
    ...['Paspor', 'Izin tinggal', 'Pendetensian', 'Pengaduan'].flatMap((name, nth) =>
      section(`${String.fromCharCode(68 + nth)}.`, name, [monthsTable(name, kinds(name, 6 + nth * 5), nth + 11)]),
    ),
    heading(1, 'BAB IV', 'PENUTUP'),
    prose(5),
  ],
  ...change,
});
