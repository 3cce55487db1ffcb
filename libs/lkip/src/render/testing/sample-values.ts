import { type Exact, exact, figure, wholeFigure } from '@jejak/figures';
import type { PrintedFigure } from '../printed.model';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

export const whole = (value: number | bigint): PrintedFigure => {
  const { exact, printed } = wholeFigure(exactly(value));
  return { exact, printed };
};
export const exactly = (value: number | bigint, of: number | bigint = 1): Exact => exact(BigInt(value), of);
export const quotient = (value: number, of: number, decimals = 2, suffix = ''): PrintedFigure => {
  const { exact, printed } = figure(exactly(value, of), decimals);
  return { exact, printed: `${printed}${suffix}` };
};
export const rupiah = (value: bigint): PrintedFigure => ({ ...whole(value), printed: `Rp${whole(value).printed}` });
export const UNKNOWN: PrintedFigure = { exact: null, printed: 'belum dilaporkan' };

export const INDICATORS = [
  'Indeks Kepuasan Masyarakat terhadap layanan keimigrasian',
  'Indeks pengamanan keimigrasian di wilayah kerja',
  'Persentase pelaksanaan kerja sama keimigrasian',
  'Persentase penyelesaian pengaduan masyarakat tepat waktu',
  'Indeks kepuasan internal terhadap layanan kesekretariatan',
];
