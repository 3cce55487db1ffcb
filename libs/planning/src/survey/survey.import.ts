import type { ImportTemplate } from '@jejak/records';
import { SURVEYS } from './survey.events';

export const surveyMonthImport: ImportTemplate = {
  kind: 'survey-month',
  order: 45,
  help: 'Rekap bulanan survei: IKM, IPK, integritas, IKI; satu baris satu survei dan bulan.',
  columns: [
    { name: 'survey', type: 'choice', required: true, choices: SURVEYS, help: 'Jenis survei', example: 'ikm' },
    { name: 'month', type: 'month', required: true, help: 'Bulan', example: '2021-03' },
    { name: 'respondents', type: 'whole', required: true, help: 'Jumlah responden', example: '32' },
    {
      name: 'value',
      type: 'decimal',
      required: true,
      help: 'Nilai: IKM 25–100, IPK dan integritas 0–100, IKI 1–4',
      example: '99,94',
    },
    { name: 'source', type: 'text', help: 'Dokumen atau aplikasi asal', example: 'LKIP 2021, Bab III' },
  ],
  toPlan: (row) => ({
    id: `${String(row['survey'])}-${String(row['month'])}`,
    commands: [{ type: 'RecordSurveyMonth', data: row }],
  }),
};
