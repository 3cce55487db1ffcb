import { ensure } from '@jejak/kernel';
import type { ImportColumn, ImportPlan, ImportRow, ImportTemplate } from '@jejak/records';
import { BUDGET_LEVELS } from './budget.events';

const YEAR: ImportColumn = { name: 'year', type: 'year', required: true, help: 'Tahun anggaran', example: '2021' };

const yearKey = (row: ImportRow): string => String(row['year']);
const planFor = (rows: readonly ImportRow[], commands: ImportPlan['commands']): ImportPlan => ({
  ...(rows[0] === undefined ? {} : { id: yearKey(rows[0]) }),
  commands,
});

const present = (row: ImportRow, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));

/** What is said once of a whole budget, on any of its rows. @throws Refusal when two rows say different things */
const shared = (rows: readonly ImportRow[], name: string): unknown => {
  const values = [...new Set(rows.map((row) => row[name]).filter((value) => value !== undefined))];
  ensure(values.length <= 1, {
    code: 'IMPORT_ROWS_DIFFER',
    field: name,
    en: `The rows of one budget give different values of ${name}`,
    id: `Kolom ${name} harus sama pada semua baris anggaran yang sama.`,
    allowed: values.map(String),
  });
  return values[0];
};
const sharedFields = (rows: readonly ImportRow[], columns: Readonly<Record<string, string>>): Record<string, unknown> =>
  present(
    Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, shared(rows, column)])),
    Object.keys(columns),
  );

const accountsOf = (rows: readonly ImportRow[], amount: (row: ImportRow) => unknown): readonly object[] =>
  rows.map((row) => ({ ...present(row, ['account', 'name']), amount: amount(row) }));

const planOfAccounts = (rows: readonly ImportRow[]): ImportPlan => {
  const year = Number(shared(rows, 'year'));
  const initial = accountsOf(rows, (row) => row['initial']);
  const allot = {
    type: 'AllotBudget',
    data: { year, accounts: initial, ...sharedFields(rows, { decidedOn: 'decidedOn', source: 'source' }) },
  };
  if (!rows.some((row) => row['revised'] !== undefined && row['revised'] !== row['initial']))
    return planFor(rows, [allot]);
  const revision = sharedFields(rows, { decidedOn: 'revisedOn', reason: 'revisionReason' });
  ensure(revision['reason'] !== undefined, {
    code: 'FIELD_REQUIRED',
    field: 'revisionReason',
    en: 'A revision has a reason',
    id: 'Alasan revisi wajib diisi bila pagu direvisi.',
  });
  const revised = accountsOf(rows, (row) => row['revised'] ?? row['initial']);
  return planFor(rows, [allot, { type: 'ReviseBudget', data: { year, accounts: revised, ...revision } }]);
};

/** The rows of a year: its allotment and, where `revised` differs, its revision. */
export const budgetAccountImport: ImportTemplate = {
  kind: 'budget-account',
  order: 10,
  help: 'Pagu menurut jenis belanja, awal dan setelah revisi; satu baris satu jenis belanja.',
  columns: [
    YEAR,
    { name: 'account', type: 'text', required: true, maxLength: 2, help: 'Jenis belanja, dua angka', example: '51' },
    { name: 'name', type: 'text', required: true, help: 'Nama jenis belanja', example: 'Belanja Pegawai' },
    { name: 'initial', type: 'rupiah', required: true, help: 'Pagu awal', example: '2.286.176.000' },
    { name: 'revised', type: 'rupiah', help: 'Pagu setelah revisi; kosong bila tetap', example: '2.586.149.000' },
    {
      name: 'decidedOn',
      type: 'date',
      help: 'Tanggal penetapan pagu awal (DIPA); sama pada semua baris',
      example: '2020-11-23',
    },
    { name: 'revisedOn', type: 'date', help: 'Tanggal penetapan revisi; sama pada semua baris', example: '2021-10-15' },
    {
      name: 'revisionReason',
      type: 'text',
      maxLength: 500,
      help: 'Alasan revisi; wajib bila ada revisi, cukup pada satu baris',
      example: 'Penambahan belanja pegawai',
    },
    { name: 'source', type: 'text', help: 'Dokumen asal; sama pada semua baris', example: 'LKIP 2021, Bab II' },
  ],
  toPlan: (row) => planOfAccounts([row]),
  group: { key: yearKey, toPlan: planOfAccounts },
};

const planOfTree = (rows: readonly ImportRow[]): ImportPlan => {
  const nodes = rows.map((row) => present(row, ['code', 'parent', 'level', 'name', 'amount']));
  const data = { year: Number(shared(rows, 'year')), nodes, ...sharedFields(rows, { source: 'source' }) };
  return planFor(rows, [{ type: 'SetBudgetTree', data }]);
};

/** The rows of a year: its program tree as it stands, which opens the budget where no accounts are known. */
export const budgetTreeImport: ImportTemplate = {
  kind: 'budget-tree',
  order: 11,
  help: 'Pagu menurut program, setelah revisi; satu baris satu simpul, induk di atas anaknya.',
  columns: [
    YEAR,
    { name: 'code', type: 'text', required: true, maxLength: 60, help: 'Kode, unik dalam tahun itu', example: '1' },
    {
      name: 'parent',
      type: 'text',
      maxLength: 60,
      help: 'Kode induk, yang barisnya di atas; kosong untuk yang teratas',
      example: '',
    },
    { name: 'level', type: 'choice', required: true, choices: BUDGET_LEVELS, help: 'Tingkat', example: 'output' },
    { name: 'name', type: 'text', required: true, help: 'Nama', example: 'Layanan Umum' },
    { name: 'amount', type: 'rupiah', required: true, help: 'Pagu', example: '2.586.149.000' },
    { name: 'source', type: 'text', help: 'Dokumen asal; sama pada semua baris', example: 'LKIP 2021, Bab II' },
  ],
  toPlan: (row) => planOfTree([row]),
  group: { key: yearKey, toPlan: planOfTree },
};

export const budgetRealisationImport: ImportTemplate = {
  kind: 'budget-realisation',
  order: 50,
  help: 'Realisasi anggaran kumulatif per output pada suatu tanggal; satu baris satu output dan tanggal.',
  columns: [
    YEAR,
    {
      name: 'program',
      type: 'text',
      help: 'Nama program; wajib bila nama output ada pada beberapa program',
      example: '',
    },
    { name: 'output', type: 'text', required: true, help: 'Nama output, seperti dalam pagu', example: 'Layanan Umum' },
    { name: 'asOf', type: 'date', required: true, help: 'Per tanggal', example: '2021-12-31' },
    { name: 'cumulative', type: 'rupiah', required: true, help: 'Realisasi sejak 1 Januari', example: '465.413.712' },
    { name: 'source', type: 'text', required: true, help: 'Dokumen atau aplikasi asal', example: 'OM-SPAN' },
    {
      name: 'reason',
      type: 'text',
      maxLength: 500,
      help: 'Alasan bila lebih rendah dari tanggal sebelumnya',
      example: '',
    },
  ],
  toPlan: (row) => ({
    id: yearKey(row),
    commands: [
      {
        type: 'RecordRealisation',
        data: {
          year: Number(row['year']),
          ...present(row, ['program', 'output', 'asOf', 'cumulative', 'source', 'reason']),
        },
      },
    ],
  }),
};
