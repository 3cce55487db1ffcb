import { allCodes, cells, type ImportTemplate, refuseWithoutStep, SECTIONS } from '@jejak/records';
import { COMPLAINT_CATEGORIES, COMPLAINT_CHANNELS } from './complaint-codes';

const RECEIPT = ['receivedOn', 'channel', 'category', 'reference', 'subject', 'section'];
const FORWARD = ['forwardedOn', 'forwardedTo'];
const ANSWER = ['answeredOn', 'answer'];

/** A row is a whole complaint with every step that its columns give. */
export const complaintImport: ImportTemplate = {
  kind: 'complaint',
  order: 50,
  help: 'Pengaduan; satu baris satu pengaduan. Whistle blowing dan gratifikasi tanpa isi.',
  columns: [
    { name: 'receivedOn', type: 'date', required: true, help: 'Tanggal diterima', example: '2021-03-02' },
    {
      name: 'channel',
      type: 'choice',
      required: true,
      choices: allCodes(COMPLAINT_CHANNELS),
      help: 'Saluran',
      example: 'lapor',
    },
    {
      name: 'category',
      type: 'choice',
      required: true,
      choices: allCodes(COMPLAINT_CATEGORIES),
      help: 'Kategori',
      example: 'service',
    },
    { name: 'reference', type: 'text', maxLength: 100, help: 'Nomor di aplikasi asal', example: 'LAPOR-0001' },
    {
      name: 'subject',
      type: 'text',
      maxLength: 4000,
      help: 'Pokok pengaduan, tanpa nama orang',
      example: 'Antrean lama',
    },
    { name: 'section', type: 'choice', choices: SECTIONS, help: 'Seksi yang diadukan', example: 'lalintuskim' },
    { name: 'forwardedOn', type: 'date', help: 'Tanggal diteruskan', example: '2021-03-03' },
    { name: 'forwardedTo', type: 'text', help: 'Unit yang menjawab', example: 'Seksi Lalintuskim' },
    { name: 'answeredOn', type: 'date', help: 'Tanggal dijawab', example: '2021-03-08' },
    { name: 'answer', type: 'text', maxLength: 4000, help: 'Jawaban', example: 'Loket ditambah' },
    { name: 'closedOn', type: 'date', help: 'Tanggal ditutup', example: '2021-03-20' },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'forwardedOn', FORWARD);
    refuseWithoutStep(row, 'answeredOn', [...ANSWER, 'closedOn']);
    const step = (on: string, type: string, names: readonly string[]) =>
      row[on] === undefined ? [] : [{ type, data: cells(row, names) }];
    return {
      commands: [
        { type: 'ReceiveComplaint', data: cells(row, RECEIPT) },
        ...step('forwardedOn', 'ForwardComplaint', FORWARD),
        ...step('answeredOn', 'AnswerComplaint', ANSWER),
        ...step('closedOn', 'CloseComplaint', ['closedOn']),
      ],
    };
  },
};
