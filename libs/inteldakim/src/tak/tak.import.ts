import {
  cells,
  type ImportPlan,
  type ImportRow,
  type ImportTemplate,
  PERSON_CELLS,
  PERSON_COLUMNS,
} from '@jejak/records';

const YES_NO = ['ya', 'tidak'];

const personOf = (row: ImportRow): Record<string, unknown> => ({
  ...cells(row, [...PERSON_CELLS, 'measures', 'overstayDays']),
  ...(row['chargeUnpaid'] === undefined ? {} : { chargeUnpaid: row['chargeUnpaid'] === 'ya' }),
});

/** The rows of a decision: each is one of its persons. */
const planOfDecision = (rows: readonly ImportRow[]): ImportPlan => {
  const [first = {}] = rows;
  const data = { ...cells(first, ['decidedOn', 'decisionNumber', 'ground']), persons: rows.map(personOf) };
  return { commands: [{ type: 'DecideTak', data }] };
};

export const takImport: ImportTemplate = {
  kind: 'tak',
  order: 39,
  help: 'Tindakan administratif keimigrasian; satu baris satu orang, baris dengan tanda keputusan yang sama menjadi satu keputusan.',
  columns: [
    {
      name: 'decision',
      type: 'text',
      required: true,
      maxLength: 100,
      help: 'Tanda keputusan dalam berkas',
      example: 'TAK-1',
    },
    {
      name: 'decidedOn',
      type: 'date',
      required: true,
      help: 'Tanggal keputusan; dari baris pertama',
      example: '2021-03-12',
    },
    {
      name: 'decisionNumber',
      type: 'text',
      maxLength: 100,
      help: 'Nomor keputusan; boleh menyusul',
      example: 'W.12.IMI.3-GR.03.01-0001',
    },
    {
      name: 'ground',
      type: 'text',
      maxLength: 4000,
      help: 'Dasar keputusan, tanpa nama orang',
      example: 'Melewati masa izin tinggal',
    },
    ...PERSON_COLUMNS,
    {
      name: 'measures',
      type: 'list',
      required: true,
      help: 'Huruf tindakan menurut UU 6/2011 Pasal 75 ayat (2), dipisah titik koma',
      example: 'a; f',
    },
    { name: 'overstayDays', type: 'whole', help: 'Hari melewati izin tinggal', example: '61' },
    {
      name: 'chargeUnpaid',
      type: 'choice',
      choices: YES_NO,
      help: 'Biaya beban tidak dibayar',
      example: 'tidak',
    },
  ],
  toPlan: (row) => planOfDecision([row]),
  group: { key: (row) => String(row['decision']), toPlan: planOfDecision },
};
