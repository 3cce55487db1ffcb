import { granularityOf } from '@jejak/calendar';
import type { ImportTemplate } from '@jejak/records';
import { tallyId } from './tally.fields';

/** The stream that a row belongs to; a row that names none is left to the decider, which says what is wrong with it. */
const idOf = (kind: unknown, period: unknown): { readonly id?: string } =>
  typeof kind === 'string' && typeof period === 'string' && granularityOf(period) !== undefined
    ? { id: tallyId(kind, period) }
    : {};

export const tallyImport: ImportTemplate = {
  kind: 'tally',
  order: 60,
  help: 'Rekap: jumlah kegiatan menurut sebuah dokumen; satu baris satu periode, yang rinci lebih dahulu.',
  columns: [
    {
      name: 'kind',
      type: 'text',
      required: true,
      maxLength: 60,
      help: 'Jenis kegiatan',
      example: 'independent-operation',
    },
    { name: 'period', type: 'period', required: true, help: 'Tahun, bulan, atau tanggal', example: '2021' },
    { name: 'count', type: 'whole', required: true, help: 'Jumlah', example: '42' },
    { name: 'source', type: 'text', required: true, help: 'Dokumen asal angka', example: 'LKIP 2021, Bab III' },
    {
      name: 'dimensions',
      type: 'json',
      help: 'Rincian; jumlahnya sama dengan count',
      example: '[{"values":{"mode":"land"},"count":40},{"values":{"mode":"sea"},"count":2}]',
    },
  ],
  toPlan: (row) => ({ ...idOf(row['kind'], row['period']), commands: [{ type: 'RecordTally', data: row }] }),
};
