import type { LocalDate } from '@jejak/kernel';
import { type Deadline, WHOLE } from '@jejak/records';

/**
 * A plan is a limit that the office sets itself: what was planned for a day and has not been done by its end is said to
 * be missed. No law measures it.
 * @param givenUp how many plans of the record were given up before this one: each is a limit of its own
 */
export const planDeadline = (plannedFor: LocalDate, givenUp = 0): Deadline => ({
  name: givenUp === 0 ? 'plan' : `plan-${String(givenUp + 1)}`,
  item: WHOLE,
  label: 'Rencana belum dilaksanakan',
  dueOn: plannedFor,
  warnFrom: plannedFor,
  source: 'tanggal yang direncanakan',
});
