import type { Command } from '@jejak/kernel';
import {
  cells,
  type ImportRow,
  type ImportTemplate,
  PERSON_CELLS,
  PERSON_COLUMNS,
  refuseWithoutStep,
} from '@jejak/records';
import {
  DETENTION_ENDS,
  DETENTION_PLACES,
  ELSEWHERE_CODES,
  GROUND_CODES,
  HANDED_OVER_TO,
  REPATRIATIONS,
} from './detention.events';

const ORDER = [...PERSON_CELLS, 'orderedOn', 'ground', 'reason', 'place', 'placeName', 'decisionNumber'];
const ENDING = ['end', 'handedOverTo', 'repatriation', 'note'];
const ELSEWHERE = ['elsewhereReason', 'elsewherePlace', 'returnedOn'];
const AFTER_ADMISSION = ['elsewhereOn', ...ELSEWHERE, 'escapedOn', 'recapturedOn', 'endedOn', ...ENDING];

const step = (type: string, on: unknown, more: object = {}): readonly Command[] =>
  on === undefined ? [] : [{ type, data: { on, ...more } }];

const movesOf = (row: ImportRow): readonly Command[] => {
  const elsewhere = { ...(row['elsewhereReason'] !== undefined && { reason: row['elsewhereReason'] }) };
  const place = { ...(row['elsewherePlace'] !== undefined && { place: row['elsewherePlace'] }) };
  return [
    ...step('PlaceDetaineeElsewhere', row['elsewhereOn'], { ...elsewhere, ...place }),
    ...step('ReturnDetainee', row['returnedOn']),
    ...step('RecordEscape', row['escapedOn']),
    ...step('RecordRecapture', row['recapturedOn']),
  ];
};

/** A row is the detention of one person, with every step that its columns give: one placement elsewhere, one escape. */
export const detentionImport: ImportTemplate = {
  kind: 'detention',
  order: 60,
  help: 'Pendetensian; satu baris satu orang, yang sudah ada di daftar orang.',
  columns: [
    ...PERSON_COLUMNS,
    { name: 'orderedOn', type: 'date', required: true, help: 'Tanggal keputusan', example: '2021-06-21' },
    {
      name: 'ground',
      type: 'choice',
      required: true,
      choices: GROUND_CODES,
      help: 'Dasar: huruf dari UU 6/2011 Ps 83 ayat (1)',
      example: 'd',
    },
    {
      name: 'reason',
      type: 'text',
      required: true,
      maxLength: 1000,
      help: 'Alasan, tanpa nama orang',
      example: 'Izin tinggal habis berlaku',
    },
    {
      name: 'place',
      type: 'choice',
      required: true,
      choices: DETENTION_PLACES,
      help: 'Ruang detensi kantor atau rumah detensi',
      example: 'office-room',
    },
    { name: 'placeName', type: 'text', help: 'Nama tempat', example: 'Ruang Detensi Kantor Imigrasi' },
    {
      name: 'decisionNumber',
      type: 'text',
      maxLength: 100,
      help: 'Nomor keputusan; boleh menyusul',
      example: 'W.12.IMI.3-GR.03.02-0001',
    },
    { name: 'admittedOn', type: 'date', help: 'Tanggal penerimaan; sejak ini dihitung', example: '2021-06-21' },
    { name: 'elsewhereOn', type: 'date', help: 'Tanggal penempatan di tempat lain', example: '2021-06-25' },
    {
      name: 'elsewhereReason',
      type: 'choice',
      choices: ELSEWHERE_CODES,
      help: 'Alasan penempatan di tempat lain',
      example: 'ill',
    },
    { name: 'elsewherePlace', type: 'text', help: 'Tempat lain', example: 'Rumah sakit' },
    { name: 'returnedOn', type: 'date', help: 'Tanggal kembali dari tempat lain', example: '2021-06-28' },
    { name: 'escapedOn', type: 'date', help: 'Tanggal melarikan diri', example: '2021-07-02' },
    { name: 'recapturedOn', type: 'date', help: 'Tanggal tertangkap kembali', example: '2021-07-05' },
    { name: 'endedOn', type: 'date', help: 'Tanggal berakhir', example: '2021-07-12' },
    { name: 'end', type: 'choice', choices: DETENTION_ENDS, help: 'Cara berakhir', example: 'deported' },
    {
      name: 'handedOverTo',
      type: 'choice',
      choices: HANDED_OVER_TO,
      help: 'Diserahkan kepada; hanya dengan end = handed-over',
      example: 'police',
    },
    {
      name: 'repatriation',
      type: 'choice',
      choices: REPATRIATIONS,
      help: 'Cara pemulangan; hanya dengan end = repatriated',
      example: 'voluntary-repatriation',
    },
    {
      name: 'note',
      type: 'text',
      maxLength: 1000,
      help: 'Keterangan, tanpa nama orang',
      example: 'Dikawal dua petugas',
    },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'admittedOn', AFTER_ADMISSION);
    refuseWithoutStep(row, 'elsewhereOn', ELSEWHERE);
    refuseWithoutStep(row, 'escapedOn', ['recapturedOn']);
    refuseWithoutStep(row, 'endedOn', ENDING);
    const admit = row['admittedOn'] === undefined ? [] : [{ type: 'AdmitDetainee', data: cells(row, ['admittedOn']) }];
    return {
      commands: [
        { type: 'OrderDetention', data: cells(row, ORDER) },
        ...admit,
        ...inOrder(movesOf(row)),
        ...step('EndDetention', row['endedOn'], cells(row, ENDING)),
      ],
    };
  },
};

/** An escape may come before or after the place elsewhere: the dates tell, and steps of one day keep their order. */
const inOrder = (moves: readonly Command[]): readonly Command[] => {
  const dateOf = ({ data }: Command): string => ('on' in data ? String(data.on) : '');
  const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...moves].sort((a, b) => compare(dateOf(a), dateOf(b)));
};
