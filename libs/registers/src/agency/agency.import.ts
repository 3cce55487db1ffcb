import type { ImportTemplate } from '@jejak/records';
import { AGENCY_LEVELS } from './agency.events';

export const agencyImport: ImportTemplate = {
  kind: 'agency',
  order: 10,
  help: 'Daftar instansi; satu baris satu instansi.',
  columns: [
    { name: 'name', type: 'text', required: true, help: 'Nama', example: 'Polres Contoh' },
    { name: 'aliases', type: 'list', help: 'Nama lain, dipisah titik koma', example: 'Kepolisian Resor Contoh' },
    {
      name: 'level',
      type: 'choice',
      required: true,
      choices: AGENCY_LEVELS,
      help: 'Tingkat',
      example: 'kabupaten/kota',
    },
  ],
  toPlan: (row) => ({ commands: [{ type: 'RegisterAgency', data: row }] }),
};
