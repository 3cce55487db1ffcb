import { allCodes, type ImportTemplate } from '@jejak/records';
import { DIRECTIONS } from '../direction';
import { REFUSAL_REASONS } from './refusal-reasons';

export const entryRefusalImport: ImportTemplate = {
  kind: 'entry-refusal',
  order: 50,
  help: 'Penolakan masuk dan penolakan keluar di TPI; satu baris satu orang.',
  columns: [
    { name: 'refusedOn', type: 'date', required: true, help: 'Tanggal penolakan', example: '2021-03-02' },
    { name: 'refusedTime', type: 'text', maxLength: 5, help: 'Jam penolakan', example: '09:30' },
    {
      name: 'direction',
      type: 'choice',
      required: true,
      choices: DIRECTIONS,
      help: 'Ditolak masuk atau ditolak keluar',
      example: 'arrival',
    },
    {
      name: 'nationality',
      type: 'text',
      required: true,
      maxLength: 3,
      help: 'Kewarganegaraan, ISO 3166-1 alfa-3',
      example: 'CHN',
    },
    {
      name: 'reason',
      type: 'choice',
      required: true,
      choices: allCodes(REFUSAL_REASONS),
      help: 'Alasan menurut undang-undang',
      example: 'no-visa',
    },
    { name: 'port', type: 'text', help: 'Tempat pemeriksaan imigrasi', example: 'Pelabuhan Contoh' },
    { name: 'carrier', type: 'text', help: 'Kapal atau penerbangan', example: 'MV Contoh' },
    { name: 'source', type: 'text', help: 'Dokumen asal catatan masa lalu', example: 'Buku register TPI 2021' },
  ],
  toPlan: (row) => ({ commands: [{ type: 'RecordEntryRefusal', data: row }] }),
};
