import type { ImportTemplate } from '@jejak/records';

export const companyImport: ImportTemplate = {
  kind: 'company',
  order: 10,
  help: 'Daftar perusahaan; satu baris satu perusahaan.',
  columns: [
    { name: 'name', type: 'text', required: true, help: 'Nama', example: 'PT Contoh Baja' },
    { name: 'aliases', type: 'list', help: 'Nama lain, dipisah titik koma', example: 'Contoh Steel; PT CB' },
    { name: 'address', type: 'text', maxLength: 500, help: 'Alamat', example: 'Kawasan Industri Contoh' },
    { name: 'sector', type: 'text', maxLength: 100, help: 'Bidang usaha', example: 'baja' },
  ],
  toPlan: (row) => ({ commands: [{ type: 'RegisterCompany', data: row }] }),
};
