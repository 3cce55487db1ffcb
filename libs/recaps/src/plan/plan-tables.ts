import { roundHalfUp, fromFractionText, PRINTED_DECIMALS } from '@jejak/figures';
import { getKind } from '@jejak/indicators/domain';
import { statusName } from '@jejak/records';
import type { Cell, Table } from '../export/table';
import { monthName } from '../spans/span';
import type { BudgetComparison } from './plan-budget';
import type { KindPlan, PlanCalendar, PlanCount } from './plan-calendar';

/** The calendar, the activities one by one, and the budget's outputs. */
export const planTables = (plan: PlanCalendar): readonly Table[] => [
  planTable(plan),
  activitiesTable(plan),
  budgetTable(plan),
];

/** Twelve lines a kind and one for the year; plan and act stand side by side. */
export const planTable = ({ kinds, year }: PlanCalendar): Table => ({
  name: `Rencana ${String(year)}`,
  columns: [
    { title: 'Kode', type: 'text' },
    { title: 'Kegiatan', type: 'text' },
    { title: 'Bulan', type: 'text' },
    { title: 'Target', type: 'whole' },
    { title: 'Rencana', type: 'whole' },
    { title: 'Batal', type: 'whole' },
    { title: 'Belum dilaksanakan', type: 'whole' },
    { title: 'Dilaksanakan', type: 'whole' },
    { title: 'Terhitung', type: 'whole' },
    { title: 'Biaya', type: 'rupiah' },
  ],
  rows: kinds.flatMap((plan) => [
    ...plan.months.map(({ month, ...count }) => lineOf(plan, monthName(month), null, count)),
    lineOf(plan, `Tahun ${String(year)}`, plan.target, plan),
  ]),
});

const lineOf = ({ kind, name }: KindPlan, label: string, target: number | null, count: PlanCount): readonly Cell[] => {
  const { planned, cancelled, open, carriedOut, counted, cost } = count;
  return [kind, name, label, target, planned, cancelled, open, carriedOut, counted, cost];
};

const activitiesTable = ({ activities }: PlanCalendar): Table => ({
  name: 'Kegiatan',
  columns: [
    { title: 'Rencana', type: 'date' },
    { title: 'Dilaksanakan', type: 'date' },
    { title: 'Kegiatan', type: 'text' },
    { title: 'Tempat atau wilayah', type: 'text' },
    { title: 'Status', type: 'text' },
    { title: 'Biaya', type: 'rupiah' },
    { title: 'Catatan', type: 'text' },
  ],
  rows: activities.map(({ plannedFor, carriedOutOn, kind, title, status, cost, entity, id }) => [
    plannedFor ?? null,
    carriedOutOn ?? null,
    getKind(kind).name,
    title,
    statusName(status),
    // What was planned and not carried out cost nothing: the sum is the one of the months.
    carriedOutOn === undefined ? null : (cost ?? null),
    `${entity}-${id}`,
  ]),
  summed: [5],
});

const budgetTable = ({ budget }: PlanCalendar): Table => ({
  name: 'Anggaran',
  columns: [
    { title: 'Program', type: 'text' },
    { title: 'Output', type: 'text' },
    { title: 'Kegiatan', type: 'text' },
    { title: 'Pagu', type: 'rupiah' },
    { title: 'Realisasi', type: 'rupiah' },
    { title: 'Per tanggal', type: 'date' },
    { title: 'Penyerapan %', type: 'decimal' },
    { title: 'Biaya kegiatan', type: 'rupiah' },
    { title: 'Biaya diketahui', type: 'text' },
  ],
  rows: budget.map(budgetRow),
  summed: [3, 4, 7],
});

const budgetRow = (line: BudgetComparison): readonly Cell[] => [
  line.program ?? '',
  line.output,
  line.kinds.map((kind) => getKind(kind).name).join(', '),
  line.allotment,
  line.realisation,
  line.realisedOn,
  line.percent === null ? null : roundHalfUp(fromFractionText(line.percent.exact), PRINTED_DECIMALS),
  line.cost,
  costKnown(line),
];

const costKnown = ({ kinds, costKnownOf: [known, all] }: BudgetComparison): string =>
  kinds.length === 0 ? '' : `${String(known)} dari ${String(all)} kegiatan`;
