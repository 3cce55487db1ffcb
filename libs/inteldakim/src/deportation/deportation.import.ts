import type { Command } from '@jejak/kernel';
import {
  cells,
  type ImportColumn,
  type ImportRow,
  type ImportTemplate,
  PERSON_CELLS,
  PERSON_COLUMNS,
  refuseWithoutStep,
} from '@jejak/records';
import { DEPORTATION_REASON_CODES, ENTRY_BAN_ANSWERS, TRAVEL_DOCUMENTS } from './deportation.events';

const PROPOSAL = [...PERSON_CELLS, 'proposedOn', 'reason', 'note'];
const DECISION = ['decidedOn', 'executeBy'];
const DEPARTURE = ['departedOn', 'destination', 'port'];

const columns: readonly ImportColumn[] = [
  ...PERSON_COLUMNS,
  { name: 'proposedOn', type: 'date', required: true, help: 'Tanggal usulan', example: '2021-06-21' },
  {
    name: 'reason',
    type: 'choice',
    required: true,
    choices: DEPORTATION_REASON_CODES,
    help: 'Alasan deportasi',
    example: 'overstay',
  },
  { name: 'note', type: 'text', maxLength: 1000, help: 'Keterangan, tanpa nama orang', example: 'Overstay 71 hari' },
  { name: 'decidedOn', type: 'date', help: 'Tanggal keputusan', example: '2021-06-22' },
  {
    name: 'decisionNumber',
    type: 'text',
    maxLength: 100,
    help: 'Nomor keputusan; boleh menyusul',
    example: 'W.12.IMI.3-GR.03.04-0001',
  },
  { name: 'executeBy', type: 'date', help: 'Tanggal pelaksanaan yang disepakati', example: '2021-07-05' },
  { name: 'readyOn', type: 'date', help: 'Tanggal dokumen perjalanan siap', example: '2021-06-28' },
  { name: 'document', type: 'choice', choices: TRAVEL_DOCUMENTS, help: 'Dokumen perjalanan', example: 'passport' },
  { name: 'escortedOn', type: 'date', help: 'Tanggal pengawalan', example: '2021-07-01' },
  { name: 'officers', type: 'whole', help: 'Jumlah petugas pengawal', example: '2' },
  { name: 'departedOn', type: 'date', help: 'Tanggal keberangkatan; sejak ini dihitung', example: '2021-07-01' },
  { name: 'destination', type: 'text', maxLength: 3, help: 'Negara tujuan, ISO 3166-1 alfa-3', example: 'CHN' },
  { name: 'port', type: 'text', help: 'Tempat keberangkatan', example: 'Bandara Soekarno-Hatta' },
  { name: 'banProposedOn', type: 'date', help: 'Tanggal usulan penangkalan', example: '2021-06-22' },
  { name: 'banMonths', type: 'whole', help: 'Jangka waktu yang diusulkan, bulan; 0 = seumur hidup', example: '6' },
  { name: 'banAnsweredOn', type: 'date', help: 'Tanggal jawaban Ditjen', example: '2021-06-30' },
  { name: 'banAnswer', type: 'choice', choices: ENTRY_BAN_ANSWERS, help: 'Jawaban Ditjen', example: 'imposed' },
  {
    name: 'banAnswerMonths',
    type: 'whole',
    help: 'Jangka waktu yang dikenakan, bulan; 0 = seumur hidup',
    example: '6',
  },
];

const step = (row: ImportRow, date: string, type: string, data: object): readonly Command[] =>
  row[date] === undefined ? [] : [{ type, data }];

const as = (row: ImportRow, column: string, name: string): object =>
  row[column] === undefined ? {} : { [name]: row[column] };

const termOf = (row: ImportRow, column: string): object =>
  row[column] === 0 ? { lifetime: true } : as(row, column, 'termMonths');

/** A row is the deportation of one person, with every step that its columns give. */
export const deportationImport: ImportTemplate = {
  kind: 'deportation',
  order: 70,
  help: 'Pendeportasian; satu baris satu orang, yang sudah ada di daftar orang; anak juga satu baris.',
  columns,
  toPlan: (row) => {
    refuseWithoutStep(row, 'decidedOn', ['decisionNumber', 'executeBy', 'readyOn', 'banProposedOn']);
    refuseWithoutStep(row, 'readyOn', ['document', 'escortedOn']);
    refuseWithoutStep(row, 'escortedOn', ['officers', ...DEPARTURE]);
    refuseWithoutStep(row, 'departedOn', DEPARTURE);
    refuseWithoutStep(row, 'banProposedOn', ['banMonths', 'banAnsweredOn']);
    refuseWithoutStep(row, 'banAnsweredOn', ['banAnswer', 'banAnswerMonths']);
    const decision = { ...cells(row, DECISION), ...as(row, 'decisionNumber', 'number') };
    const ban = { ...as(row, 'banProposedOn', 'proposedOn'), ...termOf(row, 'banMonths') };
    const answer = {
      ...as(row, 'banAnsweredOn', 'answeredOn'),
      ...as(row, 'banAnswer', 'answer'),
      ...termOf(row, 'banAnswerMonths'),
    };
    return {
      commands: [
        { type: 'ProposeDeportation', data: cells(row, PROPOSAL) },
        ...step(row, 'decidedOn', 'DecideDeportation', decision),
        ...step(row, 'readyOn', 'ReadyTravelDocument', { ...cells(row, ['readyOn']), ...as(row, 'document', 'kind') }),
        ...step(row, 'escortedOn', 'EscortDeportee', cells(row, ['escortedOn', 'officers'])),
        ...step(row, 'departedOn', 'RecordDeparture', cells(row, DEPARTURE)),
        ...step(row, 'banProposedOn', 'ProposeEntryBan', ban),
        ...step(row, 'banAnsweredOn', 'AnswerEntryBan', answer),
      ],
    };
  },
};
