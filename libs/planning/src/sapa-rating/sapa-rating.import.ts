import { allCodes, cells, type ImportPlan, type ImportRow, type ImportTemplate } from '@jejak/records';
import { SAPA_SERVICES } from './sapa-services';

const RATING = ['service', 'applicants', 'durationMinutes', 'rating', 'ratingId'];

/** The rows of a day are one command; the stream is that of its month. */
const planOf = (rows: readonly ImportRow[]): ImportPlan => {
  const on = rows[0]?.['on'];
  const ratings = rows.map((row) => cells(row, RATING));
  return {
    id: String(on).slice(0, 'YYYY-MM'.length),
    commands: [{ type: 'RecordSapaRatings', data: { on, ratings } }],
  };
};

export const sapaRatingImport: ImportTemplate = {
  kind: 'sapa-rating',
  order: 46,
  help: 'Penilaian SAPA; satu baris satu hari dan layanan, atau satu penilaian.',
  columns: [
    { name: 'on', type: 'date', required: true, help: 'Tanggal', example: '2021-03-02' },
    {
      name: 'service',
      type: 'choice',
      required: true,
      choices: allCodes(SAPA_SERVICES),
      help: 'Layanan',
      example: 'passport',
    },
    { name: 'applicants', type: 'whole', required: true, help: 'Jumlah pemohon', example: '25' },
    { name: 'durationMinutes', type: 'whole', required: true, help: 'Lama pelayanan, menit', example: '12' },
    { name: 'rating', type: 'decimal', required: true, help: 'Nilai 1–4', example: '3,85' },
    { name: 'ratingId', type: 'text', maxLength: 60, help: 'Kunci baris di SAPA; bukan nama orang', example: 'S-0001' },
  ],
  toPlan: (row) => planOf([row]),
  group: { key: (row) => String(row['on']), toPlan: planOf },
};
