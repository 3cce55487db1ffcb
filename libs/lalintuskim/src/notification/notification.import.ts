import { allCodes, cells, type ImportTemplate, PERSON_CELLS, PERSON_COLUMNS, refuseWithoutStep } from '@jejak/records';
import { NOTIFICATION_KINDS } from './notification-codes';

const REPORT = ['reportedOn', 'kind', ...PERSON_CELLS, 'otherOffice'];
const CONFIRMATION = ['confirmedOn', 'number'];

/** A row is a whole notification: reported, and confirmed where its columns say so. */
export const notificationImport: ImportTemplate = {
  kind: 'notification',
  order: 50,
  help: 'Pelaporan orang asing; satu baris satu pelaporan.',
  columns: [
    { name: 'reportedOn', type: 'date', required: true, help: 'Tanggal laporan', example: '2021-03-02' },
    {
      name: 'kind',
      type: 'choice',
      required: true,
      choices: allCodes(NOTIFICATION_KINDS),
      help: 'Jenis pelaporan',
      example: 'passport-mutation',
    },
    ...PERSON_COLUMNS,
    { name: 'otherOffice', type: 'text', help: 'Pindah: kantor asal atau tujuan', example: 'Kantor Imigrasi Contoh' },
    { name: 'confirmedOn', type: 'date', help: 'Tanggal pengesahan; menentukan periode', example: '2021-03-02' },
    { name: 'number', type: 'text', maxLength: 100, help: 'Nomor; boleh menyusul', example: 'LAP-0001' },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'confirmedOn', CONFIRMATION);
    const report = { type: 'ReportNotification', data: cells(row, REPORT) };
    const confirmed =
      row['confirmedOn'] === undefined ? [] : [{ type: 'ConfirmNotification', data: cells(row, CONFIRMATION) }];
    return { commands: [report, ...confirmed] };
  },
};
