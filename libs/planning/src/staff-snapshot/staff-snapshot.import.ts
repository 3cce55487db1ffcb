import { ensure } from '@jejak/kernel';
import {
  allCodes,
  cells,
  type ImportColumn,
  type ImportPlan,
  type ImportRow,
  type ImportTemplate,
  SEXES,
} from '@jejak/records';
import { STAFF_GROUPS } from './staff-groups';
import { STAFF_DIVISIONS } from './staff-snapshot.events';

const RANKS = ['a', 'b', 'c', 'd', 'e'];
const LABEL = {
  technical: 'Teknis',
  nonTechnical: 'Non teknis',
  structural: 'Struktural',
  nonStructural: 'Non struktural',
  male: 'laki-laki',
  female: 'perempuan',
} as const;
const columnOf = (division: string, sex: 'male' | 'female'): string =>
  `${division}${sex === 'male' ? 'Male' : 'Female'}`;

const columns: readonly ImportColumn[] = [
  { name: 'asOf', type: 'date', required: true, help: 'Keadaan per tanggal', example: '2021-12-31' },
  {
    name: 'group',
    type: 'choice',
    required: true,
    choices: allCodes(STAFF_GROUPS),
    help: 'Golongan atau jenis pegawai',
    example: 'IV',
  },
  ...RANKS.map((rank): ImportColumn => ({ name: rank, type: 'whole', help: `Ruang ${rank}`, example: '3' })),
  ...STAFF_DIVISIONS.flatMap((division) =>
    SEXES.map((sex): ImportColumn => ({
      name: columnOf(division, sex),
      type: 'whole',
      help: `${LABEL[division]}, ${LABEL[sex]}`,
      example: '2',
    })),
  ),
  { name: 'total', type: 'whole', help: 'Jumlah yang tertulis pada baris', example: '33' },
  { name: 'grandTotal', type: 'whole', help: 'Jumlah seluruh pegawai, pada salah satu baris', example: '39' },
  { name: 'source', type: 'text', help: 'Dokumen asal, pada salah satu baris', example: 'LKIP 2021, Bab I' },
];

const part = (name: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.keys(values).length === 0 ? {} : { [name]: values };

const divisionsOf = (row: ImportRow): Record<string, unknown> =>
  Object.fromEntries(
    STAFF_DIVISIONS.flatMap((division) => {
      const told = SEXES.filter((sex) => row[columnOf(division, sex)] !== undefined);
      const bySex = Object.fromEntries(told.map((sex) => [sex, row[columnOf(division, sex)]]));
      return told.length === 0 ? [] : [[division, bySex]];
    }),
  );

const rowOf = (row: ImportRow): object => ({
  ...cells(row, ['group', 'total']),
  ...part('ranks', cells(row, RANKS)),
  ...divisionsOf(row),
});

/** What is said once of the whole table, on any of its rows. @throws Refusal when two rows say different things */
const shared = (rows: readonly ImportRow[], column: string): unknown => {
  const values = [...new Set(rows.map((row) => row[column]).filter((value) => value !== undefined))];
  ensure(values.length <= 1, {
    code: 'IMPORT_ROWS_DIFFER',
    field: column,
    en: `The rows of one table give different values of ${column}`,
    id: `Kolom ${column} harus sama pada semua baris tabel yang sama.`,
    allowed: values.map(String),
  });
  return values[0];
};

const planOf = (rows: readonly ImportRow[]): ImportPlan => {
  const asOf = rows[0]?.['asOf'];
  const once = cells({ total: shared(rows, 'grandTotal'), source: shared(rows, 'source') }, ['total', 'source']);
  return {
    id: String(asOf),
    commands: [{ type: 'RecordStaffSnapshot', data: { asOf, rows: rows.map(rowOf), ...once } }],
  };
};

/** The rows of a date are one table. */
export const staffSnapshotImport: ImportTemplate = {
  kind: 'staff-snapshot',
  order: 15,
  help: 'Data pegawai; satu baris satu golongan, semua baris setanggal menjadi satu tabel.',
  columns,
  toPlan: (row) => planOf([row]),
  group: { key: (row) => String(row['asOf']), toPlan: planOf },
};
