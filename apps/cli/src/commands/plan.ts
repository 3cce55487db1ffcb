import type { Cell, Table } from '@jejak/recaps';
import type { ActingOptions } from '../acting';
import { EXIT, type ExitCode } from '../exit-code';
import type { Output } from '../output';
import { handedOut } from '../handed-out';
import { noteUnknownOffice, withRecords } from '../session';
import { type TableOptions, tableText, writeTables } from './write-tables';

export interface PlanOptions extends TableOptions, ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly asOf?: string;
}

export const showPlan = async (options: PlanOptions, out: Output): Promise<ExitCode> => {
  const { planTables } = await import('@jejak/recaps');
  return withRecords(options.data, out, async (engine) => {
    const { office, year, asOf } = options;
    await noteUnknownOffice(engine, office, out);
    const plan = await engine.recaps.plan(office, year, asOf);
    const tables = planTables(plan);
    const heading = `Rencana dan pelaksanaan — ${office}, tahun ${String(year)} (per posisi ${String(Number(plan.asOf.position))})`;
    const text = (): string =>
      [heading, ...tables.map((one) => tableText(withoutQuiet(one), titlesOf(one.columns)))].join('\n\n');
    if (options.format !== undefined || options.out !== undefined)
      await handedOut(engine, options, 'export.make', {
        kind: 'exported',
        what: ['plan', options.format ?? 'text'],
        rows: tables.reduce((sum, one) => sum + one.rows.length, 0),
        by: 'jejak plan',
      });
    await writeTables({ tables, answer: plan, text }, options, out);
    return EXIT.ok;
  });
};

const LEFT_OUT: ReadonlySet<string> = new Set(['Kode', 'Program']);

const titlesOf = (columns: Table['columns']): readonly string[] =>
  columns.map(({ title }) => title).filter((title) => !LEFT_OUT.has(title));

/** Months in which nothing was planned, done or counted say nothing on a terminal; the lines of the year stay. */
const withoutQuiet = (one: Table): Table => {
  const month = one.columns.findIndex(({ title }) => title === 'Bulan');
  if (month < 0) return one;
  const isQuiet = (row: Table['rows'][number]): boolean =>
    row.slice(month + 1).every((cell) => cell === null || cell === 0);
  return { ...one, rows: one.rows.filter((row) => isOfYear(row[month]) || !isQuiet(row)) };
};

const isOfYear = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.startsWith('Tahun');
