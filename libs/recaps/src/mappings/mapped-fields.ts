import type { ColumnType } from '../export/table';

/** What the lines of a form are: kinds of activities, indicators, or outputs of the budget. */
export const MAPPED_ROWS = ['activities', 'indicators', 'outputs'] as const;
export type MappedRows = (typeof MAPPED_ROWS)[number];

const SHARED = { office: 'text', year: 'whole', period: 'text', periodLabel: 'text' } as const;

/** Fields that a column can be filled from, and what they hold. */
export const ROW_FIELDS = {
  activities: {
    ...SHARED,
    section: 'text',
    sectionName: 'text',
    kind: 'text',
    name: 'text',
    unit: 'text',
    count: 'whole',
    late: 'whole',
    inTime: 'whole',
    cumulative: 'whole',
    basis: 'text',
    missing: 'text',
    source: 'text',
    notes: 'text',
  },
  indicators: {
    ...SHARED,
    code: 'text',
    name: 'text',
    unit: 'text',
    target: 'decimal',
    realisation: 'decimal',
    achievement: 'decimal',
    method: 'text',
    notes: 'text',
  },
  outputs: {
    ...SHARED,
    program: 'text',
    output: 'text',
    allotment: 'rupiah',
    realisation: 'rupiah',
    realisedOn: 'date',
    remaining: 'rupiah',
    percent: 'decimal',
  },
} as const satisfies Readonly<Record<MappedRows, Readonly<Record<string, ColumnType>>>>;
