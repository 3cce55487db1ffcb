import {
  cells,
  type ImportPlan,
  type ImportRow,
  type ImportTemplate,
  PERSON_CELLS,
  PERSON_COLUMNS,
} from '@jejak/records';

/** The rows of a case: each is one of its persons. What its conferences decided is recorded case by case. */
const planOfCase = (rows: readonly ImportRow[]): ImportPlan => {
  const [first = {}] = rows;
  const persons = rows.map((row) => cells(row, PERSON_CELLS));
  const data = { ...cells(first, ['openedOn', 'subject', 'number']), persons };
  return { commands: [{ type: 'OpenImmigrationCase', data }] };
};

export const immigrationCaseImport: ImportTemplate = {
  kind: 'immigration-case',
  order: 37,
  help: 'Perkara keimigrasian; satu baris satu orang, baris dengan tanda perkara yang sama menjadi satu perkara.',
  columns: [
    { name: 'case', type: 'text', required: true, maxLength: 100, help: 'Tanda perkara dalam berkas', example: 'P-1' },
    {
      name: 'openedOn',
      type: 'date',
      required: true,
      help: 'Tanggal dibuka; dari baris pertama',
      example: '2021-03-03',
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      maxLength: 4000,
      help: 'Pokok perkara, tanpa nama orang; dari baris pertama',
      example: 'Penyalahgunaan izin tinggal',
    },
    { name: 'number', type: 'text', maxLength: 100, help: 'Nomor perkara; boleh menyusul', example: 'PKR-001' },
    ...PERSON_COLUMNS,
  ],
  toPlan: (row) => planOfCase([row]),
  group: { key: (row) => String(row['case']), toPlan: planOfCase },
};
