import { formatDateId } from '@jejak/calendar';
import type { Row } from 'write-excel-file/node';
import { DRAFT_LABEL } from '../cell-values';
import { writable } from '../escape';
import type { PrintedReport, PrintedTable } from '../printed.model';

/** First sheet: where the workbook came from, and which sheet holds which table. */
export const identityRows = (
  { title, office, period, date, final, position, digest }: PrintedReport,
  tables: readonly PrintedTable[],
  names: readonly string[],
): Row[] => [
  line('Laporan', title),
  line('Kantor', office),
  line('Periode', period),
  line('Tanggal', formatDateId(date)),
  line('Status', final ? 'Final' : DRAFT_LABEL),
  [label('Posisi log'), { value: position, type: Number, align: 'left' }],
  line('SHA-256', digest),
  [],
  [label('Lembar'), label('Tabel')],
  ...tables.map(({ caption }, place): Row => line(names[place] ?? '', caption, false)),
];

const label = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

const line = (name: string, value: string, strong = true): Row => [
  strong ? label(writable(name)) : { value: writable(name), type: String },
  { value: writable(value), type: String, wrap: true },
];
