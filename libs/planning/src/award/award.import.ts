import type { ImportTemplate } from '@jejak/records';

export const awardImport: ImportTemplate = {
  kind: 'award',
  order: 50,
  help: 'Penghargaan yang diterima kantor; satu baris satu penghargaan.',
  columns: [
    { name: 'receivedOn', type: 'date', required: true, help: 'Tanggal diterima', example: '2021-12-10' },
    { name: 'name', type: 'text', required: true, help: 'Nama penghargaan', example: 'Pelayanan Publik Berbasis HAM' },
    { name: 'giver', type: 'text', required: true, help: 'Lembaga pemberi', example: 'Kementerian Hukum dan HAM' },
    { name: 'description', type: 'text', maxLength: 2000, help: 'Keterangan', example: 'Peringatan hari HAM sedunia' },
    { name: 'source', type: 'text', help: 'Dokumen asal', example: 'LKIP 2021, Bab III' },
  ],
  toPlan: (row) => ({ commands: [{ type: 'RecordAward', data: row }] }),
};
