import { cells, type ImportTemplate, refuseBesideSource, refuseWithoutStep } from '@jejak/records';
import { DIRECTIONS } from '../direction';

const DETAILS = ['vessel', 'direction', 'agent', 'port'];
const ANNOUNCEMENT = ['announcedOn', 'expectedOn', 'expectedTime'];
const SCHEDULE = ['scheduledFor', 'scheduledTime'];
const CHECK = ['checkedOn', 'crew', 'crewByNationality', 'findings'];

/** A row is a whole call: with `source` a record of the past, otherwise every step that its columns give. */
export const vesselCallImport: ImportTemplate = {
  kind: 'vessel-call',
  order: 50,
  help: 'Kedatangan dan keberangkatan kapal (Si Karang); satu baris satu kunjungan.',
  columns: [
    { name: 'vessel', type: 'text', required: true, help: 'Nama kapal', example: 'MV Contoh' },
    {
      name: 'direction',
      type: 'choice',
      required: true,
      choices: DIRECTIONS,
      help: 'Kedatangan atau keberangkatan',
      example: 'arrival',
    },
    { name: 'agent', type: 'text', help: 'Perusahaan agen; wajib tanpa source', example: 'PT Contoh Agen' },
    { name: 'port', type: 'text', help: 'Pelabuhan', example: 'Pelabuhan Contoh' },
    { name: 'announcedOn', type: 'date', help: 'Tanggal pemberitahuan; kosong = hari ini', example: '2021-03-01' },
    { name: 'expectedOn', type: 'date', help: 'ETA atau ETD; wajib tanpa source', example: '2021-03-02' },
    { name: 'expectedTime', type: 'text', maxLength: 5, help: 'Jam ETA atau ETD', example: '09:00' },
    { name: 'scheduledFor', type: 'date', help: 'Tanggal pemeriksaan yang dijadwalkan', example: '2021-03-02' },
    { name: 'scheduledTime', type: 'text', maxLength: 5, help: 'Jam pemeriksaan', example: '10:00' },
    {
      name: 'checkedOn',
      type: 'date',
      help: 'Tanggal pemeriksaan; menentukan periode hitungan',
      example: '2021-03-02',
    },
    { name: 'crew', type: 'whole', help: 'Jumlah awak yang diperiksa', example: '22' },
    {
      name: 'crewByNationality',
      type: 'json',
      help: 'Awak menurut kewarganegaraan; jumlahnya sama dengan crew',
      example: '[{"nationality":"PHL","count":22}]',
    },
    { name: 'findings', type: 'text', maxLength: 4000, help: 'Temuan', example: 'Nihil pelanggaran' },
    {
      name: 'source',
      type: 'text',
      help: 'Dokumen asal, untuk catatan masa lalu yang langkah-langkahnya tidak diketahui',
      example: 'Buku register kapal 2021',
    },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'checkedOn', CHECK);
    refuseWithoutStep(row, 'scheduledFor', SCHEDULE);
    if (row['source'] !== undefined) {
      refuseBesideSource(row, [...ANNOUNCEMENT, ...SCHEDULE]);
      const data = { ...cells(row, [...DETAILS, ...CHECK]), transcribedFrom: row['source'] };
      return { commands: [{ type: 'TranscribeVesselCall', data }] };
    }
    const announce = { type: 'AnnounceVesselCall', data: cells(row, [...DETAILS, ...ANNOUNCEMENT]) };
    const schedule =
      row['scheduledFor'] === undefined ? [] : [{ type: 'ScheduleVesselCall', data: cells(row, SCHEDULE) }];
    const check = row['checkedOn'] === undefined ? [] : [{ type: 'CheckVesselCall', data: cells(row, CHECK) }];
    return { commands: [announce, ...schedule, ...check] };
  },
};
