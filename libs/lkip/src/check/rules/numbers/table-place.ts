import type { ReadRow, ReadTable } from '../../read-report.model';

const LONGEST_NAME = 80;

/** Table and row, as an officer finds them. */
export const placeOf = (table: ReadTable, row?: ReadRow): string =>
  [table.title === '' ? table.section : table.title, row?.subject ?? '']
    .filter((part) => part !== '')
    .map((part) => (part.length > LONGEST_NAME ? `${part.slice(0, LONGEST_NAME)}…` : part))
    .join(' · ');
