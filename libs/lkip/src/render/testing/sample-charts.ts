import type { PrintedBlock } from '../printed.model';
import { INDICATORS, MONTHS, quotient, UNKNOWN, whole } from './sample-values';

export const survey: PrintedBlock = {
  kind: 'chart',
  shape: 'line',
  title: 'Grafik IKM menurut bulan',
  description: 'Nilai IKM setiap bulan; September belum dilaporkan.',
  unit: 'indeks',
  labels: MONTHS,
  series: [
    { name: '2020', values: MONTHS.map((_, nth) => quotient(352 + nth, 100)) },
    { name: '2021', values: MONTHS.map((_, nth) => (nth === 8 ? UNKNOWN : quotient(371 + ((nth * 7) % 11), 100))) },
  ],
};

export const achievement: PrintedBlock = {
  kind: 'chart',
  shape: 'bar',
  title: 'Grafik Capaian menurut indikator',
  description: 'Capaian setiap indikator dalam persen; satu belum dilaporkan.',
  unit: 'persen',
  labels: INDICATORS,
  series: [
    { name: '2020', values: INDICATORS.map((_, nth) => quotient(11_001 + nth * 431, 100)) },
    { name: '2021', values: INDICATORS.map((_, nth) => (nth === 3 ? UNKNOWN : quotient(12_448 + nth * 333, 100))) },
  ],
};

export const byMonth: PrintedBlock = {
  kind: 'chart',
  shape: 'bar',
  title: 'Grafik Kegiatan menurut bulan',
  description: 'Jumlah kegiatan intelijen dan penindakan setiap bulan.',
  unit: 'kegiatan',
  labels: MONTHS,
  series: [
    { name: 'Intelijen', values: MONTHS.map((_, nth) => whole((nth * 5) % 9)) },
    { name: 'Penindakan', values: MONTHS.map((_, nth) => whole((nth * 3) % 7)) },
  ],
};
