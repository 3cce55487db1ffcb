import { type ImportTemplate, SECTIONS } from '@jejak/records';

export const nilReportImport: ImportTemplate = {
  kind: 'nil-report',
  order: 70,
  help: 'Laporan nihil: jenis kegiatan yang tidak ada selama satu bulan; satu baris satu seksi dan bulan.',
  columns: [
    { name: 'section', type: 'choice', required: true, choices: SECTIONS, help: 'Seksi', example: 'inteldakim' },
    { name: 'month', type: 'month', required: true, help: 'Bulan yang sudah berakhir', example: '2021-03' },
    {
      name: 'kinds',
      type: 'list',
      required: true,
      help: 'Jenis kegiatan yang nihil, dipisah titik koma',
      example: 'joint-operation; deportation',
    },
  ],
  toPlan: (row) => ({
    id: `${String(row['section'])}-${String(row['month'])}`,
    commands: [{ type: 'FileNilReport', data: row }],
  }),
};
