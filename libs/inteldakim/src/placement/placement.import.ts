import { cells, type ImportTemplate, PERSON_CELLS, PERSON_COLUMNS, refuseWithoutStep } from '@jejak/records';
import { PLACEMENT_END_CODES, PLACEMENT_PLACES } from './placement.events';

const ORDER = [...PERSON_CELLS, 'orderedOn', 'reason', 'place', 'placeName', 'decisionNumber'];
const ENDING = ['end', 'note'];

/** A row is the placement of one victim, with every step that its columns give. */
export const placementImport: ImportTemplate = {
  kind: 'placement',
  order: 60,
  help: 'Penempatan korban; satu baris satu orang, yang sudah ada di daftar orang.',
  columns: [
    ...PERSON_COLUMNS,
    { name: 'orderedOn', type: 'date', required: true, help: 'Tanggal keputusan', example: '2021-06-21' },
    {
      name: 'reason',
      type: 'text',
      required: true,
      maxLength: 1000,
      help: 'Alasan, tanpa nama orang',
      example: 'Korban perdagangan orang',
    },
    {
      name: 'place',
      type: 'choice',
      required: true,
      choices: PLACEMENT_PLACES,
      help: 'Rumah detensi atau tempat lain',
      example: 'other',
    },
    { name: 'placeName', type: 'text', required: true, help: 'Nama tempat', example: 'Rumah perlindungan' },
    {
      name: 'decisionNumber',
      type: 'text',
      maxLength: 100,
      help: 'Nomor keputusan; boleh menyusul',
      example: 'W.12.IMI.3-GR.03.03-0001',
    },
    { name: 'placedOn', type: 'date', help: 'Tanggal penempatan', example: '2021-06-21' },
    { name: 'endedOn', type: 'date', help: 'Tanggal berakhir', example: '2021-08-02' },
    { name: 'end', type: 'choice', choices: PLACEMENT_END_CODES, help: 'Cara berakhir', example: 'returned-home' },
    { name: 'note', type: 'text', maxLength: 1000, help: 'Keterangan, tanpa nama orang', example: 'Didampingi' },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'placedOn', ['endedOn', ...ENDING]);
    refuseWithoutStep(row, 'endedOn', ENDING);
    const place = row['placedOn'] === undefined ? [] : [{ type: 'PlaceVictim', data: cells(row, ['placedOn']) }];
    const end =
      row['endedOn'] === undefined
        ? []
        : [{ type: 'EndPlacement', data: { on: row['endedOn'], ...cells(row, ENDING) } }];
    return { commands: [{ type: 'OrderPlacement', data: cells(row, ORDER) }, ...place, ...end] };
  },
};
