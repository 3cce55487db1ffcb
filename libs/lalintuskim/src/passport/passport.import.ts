import { allCodes, type ImportTemplate } from '@jejak/records';
import { PASSPORT_PRODUCTS, PASSPORT_REASONS } from './passport-codes';

/** A row is one booklet that SIMKIM issued, and becomes one event: an office has tens of thousands of them a year. */
export const passportImport: ImportTemplate = {
  kind: 'passport',
  order: 50,
  help: 'Paspor yang terbit, dari ekspor SIMKIM atau isian harian; satu baris satu buku.',
  columns: [
    {
      name: 'issuedOn',
      type: 'date',
      required: true,
      help: 'Tanggal lulus uji kualitas; menentukan periode hitungan',
      example: '2021-03-02',
    },
    {
      name: 'product',
      type: 'choice',
      required: true,
      choices: allCodes(PASSPORT_PRODUCTS),
      help: 'Jenis paspor',
      example: 'ordinary-48',
    },
    {
      name: 'reason',
      type: 'choice',
      required: true,
      choices: allCodes(PASSPORT_REASONS),
      help: 'Alasan permohonan',
      example: 'new',
    },
    {
      name: 'applicationNumber',
      type: 'text',
      maxLength: 80,
      help: 'Nomor permohonan SIMKIM; dengan ini buku yang sama tidak tercatat dua kali',
      example: '1012345678',
    },
    { name: 'source', type: 'text', help: 'Asal data; kosong = SIMKIM', example: 'SIMKIM, ekspor 31 Maret 2021' },
  ],
  toPlan: (row) => ({ commands: [{ type: 'RecordIssuedPassport', data: row }] }),
};
