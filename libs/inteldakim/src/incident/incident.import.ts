import { allCodes, cells, type ImportTemplate, refuseWithoutStep } from '@jejak/records';
import { INCIDENT_OUTCOMES, INCIDENT_SOURCES } from './incident.fields';

/** A row is an incident, with its closing where that is dated. */
export const incidentImport: ImportTemplate = {
  kind: 'incident',
  order: 36,
  help: 'Laporan kejadian; satu baris satu laporan, tanpa nama orang.',
  columns: [
    { name: 'reportedOn', type: 'date', required: true, help: 'Tanggal laporan kejadian', example: '2021-03-02' },
    {
      name: 'source',
      type: 'choice',
      required: true,
      choices: allCodes(INCIDENT_SOURCES),
      help: 'Asal laporan',
      example: 'public',
    },
    { name: 'location', type: 'text', required: true, help: 'Lokasi', example: 'Kawasan industri' },
    {
      name: 'description',
      type: 'text',
      required: true,
      maxLength: 4000,
      help: 'Uraian kejadian, tanpa nama orang',
      example: 'Orang asing bekerja tidak sesuai izin tinggal',
    },
    { name: 'number', type: 'text', maxLength: 100, help: 'Nomor laporan; boleh menyusul', example: 'LK-001' },
    { name: 'closedOn', type: 'date', help: 'Tanggal selesai; kosong bila belum', example: '2021-03-09' },
    {
      name: 'outcome',
      type: 'choice',
      choices: allCodes(INCIDENT_OUTCOMES),
      help: 'Hasil tindak lanjut; wajib bila closedOn diisi',
      example: 'case-opened',
    },
    { name: 'note', type: 'text', maxLength: 4000, help: 'Catatan', example: 'Dilanjutkan dengan pemeriksaan' },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'closedOn', ['outcome', 'note']);
    const report = {
      type: 'ReportIncident',
      data: cells(row, ['reportedOn', 'source', 'location', 'description', 'number']),
    };
    const close = { type: 'CloseIncident', data: cells(row, ['closedOn', 'outcome', 'note']) };
    return { commands: row['closedOn'] === undefined ? [report] : [report, close] };
  },
};
