import type { ActivityRecap, Table } from '@jejak/recaps';
import type { ActingOptions } from '../acting';
import { EXIT, type ExitCode } from '../exit-code';
import type { Output } from '../output';
import { handedOut } from '../handed-out';
import { noteUnknownOffice, withRecords } from '../session';
import { type TableOptions, tableText, writeTables } from './write-tables';

/** Which part of which office's year. */
export interface PartOptions extends ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly semester?: number;
  readonly asOf?: string;
}

export interface RecapOptions extends PartOptions, TableOptions {
  readonly section?: string;
}

export const showRecap = async (options: RecapOptions, out: Output): Promise<ExitCode> => {
  const { activityTables, readSection, spanOf } = await import('@jejak/recaps');
  const span = spanOf(options);
  const section = options.section === undefined ? null : readSection(options.section);
  return withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, options.office, out);
    const recap = await engine.recaps.activities(options.office, span, section, options.asOf);
    const tables = activityTables(recap);
    if (options.format !== undefined || options.out !== undefined)
      await handedOut(engine, options, 'export.make', {
        kind: 'exported',
        what: ['activities', options.format ?? 'text'],
        rows: tables.reduce((sum, one) => sum + one.rows.length, 0),
        by: 'jejak recap',
      });
    await writeTables({ tables, answer: recap, text: () => recapText(recap, tables) }, options, out);
    return EXIT.ok;
  });
};

const recapText = ({ office, span, asOf, notes }: ActivityRecap, tables: readonly Table[]): string => {
  const [recap, late] = tables;
  const months = recap?.columns.slice(5, 5 + span.months.length).map(({ title }) => title) ?? [];
  return [
    `Rekap kegiatan — ${office}, ${span.label} (per posisi ${String(Number(asOf.position))})`,
    ...(recap === undefined
      ? []
      : [tableText(recap, ['Kode', 'Baris', ...months, 'Jumlah', 'Dasar', 'Belum diketahui'])]),
    ...(late === undefined
      ? []
      : ['Susulan:', tableText(late, ['Tanggal', 'Kegiatan', 'Jumlah', 'Posisi', 'Catatan'])]),
    ...notes.map(({ text }) => text),
  ].join('\n\n');
};
