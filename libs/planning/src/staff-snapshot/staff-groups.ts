import { readDatedCodes } from '@jejak/records';
import ranks from './staff-ranks.json';

/** Groups of staff; those of civil servants are divided into ranks. */
export const STAFF_GROUPS = readDatedCodes(ranks, (row) => ({ ranks: row.texts('ranks') }));
