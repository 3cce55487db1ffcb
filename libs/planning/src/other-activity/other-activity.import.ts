import { allCodes, type ImportTemplate } from '@jejak/records';
import { OTHER_ACTIVITY_KINDS } from './other-activity-kinds';

export const otherActivityImport: ImportTemplate = {
  kind: 'other-activity',
  order: 50,
  help: 'Kegiatan lain: sosialisasi, publikasi, kerja sama, zona integritas; satu baris satu kegiatan.',
  columns: [
    {
      name: 'kind',
      type: 'choice',
      required: true,
      choices: allCodes(OTHER_ACTIVITY_KINDS),
      help: 'Jenis kegiatan',
      example: 'socialisation',
    },
    { name: 'startedOn', type: 'date', required: true, help: 'Hari pertama', example: '2021-03-02' },
    { name: 'endedOn', type: 'date', help: 'Hari terakhir', example: '2021-03-03' },
    { name: 'title', type: 'text', required: true, help: 'Nama kegiatan', example: 'Sosialisasi paspor' },
    { name: 'description', type: 'text', maxLength: 4000, help: 'Uraian', example: 'Tata cara permohonan paspor' },
    { name: 'place', type: 'text', help: 'Tempat', example: 'Aula kantor' },
    { name: 'participants', type: 'whole', help: 'Jumlah peserta', example: '40' },
    { name: 'medium', type: 'text', help: 'Media', example: 'Instagram' },
    { name: 'partner', type: 'text', help: 'Mitra', example: 'Pemerintah Kota Contoh' },
    { name: 'cost', type: 'rupiah', help: 'Biaya, rupiah penuh', example: '2.500.000' },
    { name: 'documentNumber', type: 'text', maxLength: 100, help: 'Nomor dokumen; boleh menyusul', example: 'PKS-001' },
    { name: 'source', type: 'text', help: 'Dokumen asal', example: 'LKIP 2021, Bab III' },
  ],
  toPlan: (row) => ({ commands: [{ type: 'RecordOtherActivity', data: row }] }),
};
