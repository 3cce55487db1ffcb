import { addDays } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { newestOn, readDataFile } from '@jejak/records';
import data from './follow-up-warnings.json';

const WARNINGS = readDataFile(data, 'warnings', (row) => ({
  validFrom: row.date('validFrom'),
  warnDays: row.whole('warnDays', { max: 366 }),
}));

/** The day from which an item that is due is said to approach. */
export const followUpWarnFrom = (dueOn: LocalDate): LocalDate =>
  addDays(dueOn, -(newestOn(WARNINGS, dueOn)?.warnDays ?? 0));
