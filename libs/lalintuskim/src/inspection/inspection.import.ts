import type { ImportRow, ImportTemplate } from '@jejak/records';
import { DIRECTIONS } from '../direction';
import { CITIZENSHIPS, TRAVELLERS } from './inspection.events';

/** One column for each cell of the grid: `wniPassengerArrival`. */
const CELLS = CITIZENSHIPS.flatMap((citizenship) =>
  TRAVELLERS.flatMap((traveller) =>
    DIRECTIONS.map((direction) => ({
      column: `${citizenship}${capital(traveller)}${capital(direction)}`,
      cell: { citizenship, traveller, direction },
    })),
  ),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const WORDS = {
  wni: 'WNI',
  wna: 'WNA',
  passenger: 'penumpang',
  crew: 'awak alat angkut',
  arrival: 'masuk',
  departure: 'keluar',
} as const;

/** A row is a whole day, as the grid of the border post is written. */
export const inspectionImport: ImportTemplate = {
  kind: 'inspection',
  order: 50,
  help: 'Pemeriksaan TPI per hari; satu baris satu hari, kolom kosong berarti 0.',
  columns: [
    { name: 'day', type: 'date', required: true, help: 'Tanggal', example: '2021-03-02' },
    ...CELLS.map(({ column, cell }) => ({
      name: column,
      type: 'whole' as const,
      help: `${WORDS[cell.citizenship]}, ${WORDS[cell.traveller]}, ${WORDS[cell.direction]}`,
      example: '0',
    })),
    { name: 'source', type: 'text', help: 'Dokumen asal', example: 'Laporan harian TPI' },
  ],
  toPlan: (row) => ({ ...idOf(row), commands: [{ type: 'RecordInspectionDay', data: dataOf(row) }] }),
};

const idOf = (row: ImportRow): { readonly id?: string } =>
  typeof row['day'] === 'string' ? { id: row['day'].slice(0, 7) } : {};

const dataOf = (row: ImportRow): object => ({
  day: row['day'],
  cells: CELLS.filter(({ column }) => row[column] !== undefined).map(({ column, cell }) => ({
    ...cell,
    count: row[column],
  })),
  ...(row['source'] === undefined ? {} : { source: row['source'] }),
});
