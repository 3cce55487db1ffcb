import {
  allCodes,
  cells,
  compact,
  type ImportColumn,
  type ImportRow,
  type ImportTemplate,
  SEXES,
} from '@jejak/records';
import { STAY_PERMIT_ACTIONS, STAY_PERMIT_KINDS } from './stay-permit-codes';

const PLAIN = [
  'issuedOn',
  'kind',
  'action',
  'nationality',
  'sex',
  'person',
  'company',
  'applicationNumber',
  'documentNumber',
  'validUntil',
  'appliedOn',
  'heldWith',
  'source',
];

const columns: readonly ImportColumn[] = [
  { name: 'issuedOn', type: 'date', required: true, help: 'Tanggal terbit; menentukan periode', example: '2021-03-02' },
  {
    name: 'kind',
    type: 'choice',
    required: true,
    choices: allCodes(STAY_PERMIT_KINDS),
    help: 'Jenis dokumen',
    example: 'kitas-1y',
  },
  {
    name: 'action',
    type: 'choice',
    choices: STAY_PERMIT_ACTIONS,
    help: 'Baru, perpanjangan atau alih status; boleh kosong bila jenisnya hanya mengenal satu',
    example: 'extended',
  },
  {
    name: 'nationality',
    type: 'text',
    required: true,
    maxLength: 3,
    help: 'Kewarganegaraan, ISO 3166-1 alfa-3',
    example: 'CHN',
  },
  { name: 'sex', type: 'choice', choices: SEXES, help: 'Jenis kelamin', example: 'male' },
  {
    name: 'person',
    type: 'text',
    maxLength: 36,
    help: 'Nomor orang di daftar orang, bila terdaftar',
    example: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071',
  },
  {
    name: 'company',
    type: 'text',
    maxLength: 36,
    help: 'Nomor penjamin di daftar perusahaan, bila terdaftar',
    example: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072',
  },
  {
    name: 'applicationNumber',
    type: 'text',
    maxLength: 80,
    help: 'Nomor permohonan SIMKIM; dengan ini dokumen yang sama tidak tercatat dua kali',
    example: '2012345678',
  },
  { name: 'documentNumber', type: 'text', maxLength: 100, help: 'Nomor dokumen', example: '2C21AB0001-T' },
  { name: 'validUntil', type: 'date', help: 'Berlaku sampai', example: '2022-03-01' },
  { name: 'appliedOn', type: 'date', help: 'Tanggal permohonan; untuk standar pelayanan', example: '2021-03-02' },
  {
    name: 'changedFrom',
    type: 'choice',
    choices: allCodes(STAY_PERMIT_KINDS),
    help: 'Alih status: izin sebelumnya',
    example: 'itk-business',
  },
  {
    name: 'changedTo',
    type: 'choice',
    choices: allCodes(STAY_PERMIT_KINDS),
    help: 'Alih status: izin sesudahnya',
    example: 'kitas-1y',
  },
  {
    name: 'endedKind',
    type: 'choice',
    choices: allCodes(STAY_PERMIT_KINDS),
    help: 'EPO dan ERP: jenis izin yang diakhiri',
    example: 'kitas-1y',
  },
  {
    name: 'endedNumber',
    type: 'text',
    maxLength: 100,
    help: 'EPO dan ERP: nomor izin yang diakhiri',
    example: '2C21AB0000-T',
  },
  {
    name: 'heldWith',
    type: 'choice',
    choices: allCodes(STAY_PERMIT_KINDS),
    help: 'Izin masuk kembali: jenis izin tinggalnya',
    example: 'kitas-1y',
  },
  { name: 'source', type: 'text', help: 'Asal data; kosong = SIMKIM', example: 'SIMKIM, ekspor 31 Maret 2021' },
];

/** Columns that make one part; absent when none of them is filled. */
const partOf = (row: ImportRow, names: Readonly<Record<string, string>>): Record<string, unknown> | undefined => {
  const part = compact(Object.fromEntries(Object.entries(names).map(([field, column]) => [field, row[column]])));
  return Object.keys(part).length === 0 ? undefined : part;
};

/** A row is one issued document, from an export of SIMKIM, and becomes one event. */
export const stayPermitImport: ImportTemplate = {
  kind: 'stay-permit',
  order: 50,
  help: 'Izin tinggal yang terbit, dari ekspor SIMKIM atau isian harian; satu baris satu dokumen.',
  columns,
  toPlan: (row) => {
    const statusChange = partOf(row, { from: 'changedFrom', to: 'changedTo' });
    const ends = partOf(row, { kind: 'endedKind', number: 'endedNumber' });
    const data = { ...cells(row, PLAIN), ...compact({ statusChange, ends }) };
    return { commands: [{ type: 'RecordIssuedPermit', data }] };
  },
};
