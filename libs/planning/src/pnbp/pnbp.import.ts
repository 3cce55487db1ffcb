import type { ImportTemplate } from '@jejak/records';
import { PNBP_SOURCES } from './pnbp.events';

export const pnbpImport: ImportTemplate = {
  kind: 'pnbp',
  order: 40,
  help: 'PNBP; satu baris satu bulan, akun dan sumber. Jumlah bulan itu saja, bukan kumulatif.',
  columns: [
    { name: 'month', type: 'month', required: true, help: 'Bulan', example: '2021-03' },
    { name: 'account', type: 'text', required: true, maxLength: 6, help: 'Akun, enam angka', example: '425211' },
    { name: 'accountName', type: 'text', help: 'Nama akun', example: 'Pendapatan Paspor' },
    { name: 'source', type: 'choice', required: true, choices: PNBP_SOURCES, help: 'Sumber', example: 'simponi' },
    { name: 'amount', type: 'rupiah', required: true, help: 'Jumlah, rupiah penuh', example: '125.000.000' },
    { name: 'document', type: 'text', help: 'Laporan asal', example: 'Laporan SIMPONI Maret 2021' },
  ],
  toPlan: (row) => ({
    id: String(row['month']).slice(0, 'YYYY'.length),
    commands: [{ type: 'RecordPnbp', data: row }],
  }),
};
