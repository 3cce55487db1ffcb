import { allCodes, cells, type ImportTemplate, PERSON_CELLS, PERSON_COLUMNS, refuseWithoutStep } from '@jejak/records';
import { BAP_OUTCOMES, BAP_TYPES } from './bap.fields';

/** A row is a BAP of one person, signed where the signing is dated. */
export const bapImport: ImportTemplate = {
  kind: 'bap',
  order: 38,
  help: 'Berita acara pemeriksaan; satu baris satu orang.',
  columns: [
    { name: 'openedOn', type: 'date', required: true, help: 'Tanggal pemeriksaan dibuka', example: '2021-03-04' },
    {
      name: 'type',
      type: 'choice',
      required: true,
      choices: allCodes(BAP_TYPES),
      help: 'Jenis BAP',
      example: 'lost-passport',
    },
    ...PERSON_COLUMNS,
    { name: 'place', type: 'text', help: 'Tempat pemeriksaan', example: 'Ruang pemeriksaan kantor' },
    { name: 'number', type: 'text', maxLength: 100, help: 'Nomor BAP; boleh menyusul', example: 'BAP-001' },
    {
      name: 'additionalTo',
      type: 'text',
      maxLength: 36,
      help: 'Nomor catatan BAP pertama, untuk BAP tambahan',
      example: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072',
    },
    { name: 'signedOn', type: 'date', help: 'Tanggal ditandatangani; kosong bila belum', example: '2021-03-04' },
    {
      name: 'outcome',
      type: 'choice',
      choices: allCodes(BAP_OUTCOMES),
      help: 'Hasil pemeriksaan; wajib bila signedOn diisi',
      example: 'replacement-recommended',
    },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'signedOn', ['outcome']);
    const details = ['openedOn', 'type', ...PERSON_CELLS, 'place', 'number', 'additionalTo'];
    const open = { type: 'OpenBap', data: cells(row, details) };
    const sign = { type: 'SignBap', data: cells(row, ['signedOn', 'outcome']) };
    return { commands: row['signedOn'] === undefined ? [open] : [open, sign] };
  },
};
