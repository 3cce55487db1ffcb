import { SECTIONS, type ImportTemplate } from '@jejak/records';

/** A file states that months are complete; approval is a second person's act and comes by no file. */
export const periodImport: ImportTemplate = {
  kind: 'period',
  order: 80,
  help: 'Bulan yang dinyatakan lengkap oleh seksi; satu baris satu seksi dan bulan. Persetujuan tidak dapat diimpor.',
  columns: [
    { name: 'section', type: 'choice', required: true, choices: SECTIONS, help: 'Seksi', example: 'inteldakim' },
    { name: 'month', type: 'month', required: true, help: 'Bulan yang lengkap', example: '2021-03' },
  ],
  toPlan: (row) => ({
    id: `${String(row['section'])}-${String(row['month'])}`,
    commands: [{ type: 'CompletePeriod', data: row }],
  }),
};
