import { type ImportColumn, type ImportRow, type ImportTemplate, SEXES } from '@jejak/records';

const IDENTITY = ['name', 'aliases', 'sex', 'nationality', 'birthDate', 'statuses'];

const columns: readonly ImportColumn[] = [
  { name: 'name', type: 'text', required: true, help: 'Nama lengkap', example: 'Orang Contoh 00017' },
  { name: 'aliases', type: 'list', help: 'Nama lain, dipisah titik koma', example: 'Contoh Orang' },
  { name: 'sex', type: 'choice', required: true, choices: SEXES, help: 'Jenis kelamin', example: 'male' },
  {
    name: 'nationality',
    type: 'text',
    required: true,
    maxLength: 3,
    help: 'Kewarganegaraan, ISO 3166-1 alfa-3',
    example: 'CHN',
  },
  // A date column takes business dates only, from 1950 on.
  { name: 'birthDate', type: 'text', maxLength: 10, help: 'Tanggal lahir, tahun-bulan-hari', example: '1985-03-02' },
  { name: 'passportNumber', type: 'text', maxLength: 50, help: 'Nomor paspor', example: 'X0000017' },
  { name: 'passportIssuedBy', type: 'text', maxLength: 100, help: 'Penerbit paspor', example: 'CHN' },
  { name: 'passportValidTo', type: 'date', help: 'Paspor berlaku sampai', example: '2026-03-02' },
  { name: 'idNumber', type: 'text', maxLength: 50, help: 'Nomor tanda pengenal lain', example: 'ID-0017' },
  { name: 'statuses', type: 'list', help: 'Status, dipisah titik koma', example: 'refugee' },
];

const present = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What is said of a passport without its number is left to the decider, which says that the number is missing. */
const documentsOf = (row: ImportRow): readonly object[] => {
  const passport = present({
    number: row['passportNumber'],
    issuedBy: row['passportIssuedBy'],
    validTo: row['passportValidTo'],
  });
  const id = present({ number: row['idNumber'] });
  return [
    ...(Object.keys(passport).length === 0 ? [] : [{ kind: 'passport', ...passport }]),
    ...(Object.keys(id).length === 0 ? [] : [{ kind: 'id', ...id }]),
  ];
};

export const personImport: ImportTemplate = {
  kind: 'person',
  order: 10,
  help: 'Daftar orang; satu baris satu orang. Berisi data pribadi.',
  columns,
  toPlan: (row) => {
    const identity = present(Object.fromEntries(IDENTITY.map((name) => [name, row[name]])));
    return { commands: [{ type: 'RegisterPerson', data: { ...identity, documents: documentsOf(row) } }] };
  },
};
