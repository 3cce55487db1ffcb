import { addDays, daysBetween } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import type { Deadline, MetDeadline } from '@jejak/records';
import { type DatedLimit, deadlineUnder, lastDayOf, limitOn, readDatedLimits } from '../dated-limits';
import type { DetentionState } from './detention';
import type { AdmittedDetention, DetentionMovement } from './detention.events';
import limitsFile from './detention-limits.json';

const LIMITS = readDatedLimits(limitsFile);

const LABELS = { room: 'Batas ruang detensi', total: 'Batas lama pendetensian' } as const;

/**
 * A clock starts at the admission, which is day 0, and stands still while the detainee is at large: an escape neither
 * shortens nor lengthens the days of detention that the law allows. Each recapture starts it anew under a new name, with
 * the days that were left; one that had run out before the escape stays missed, once. A place elsewhere (UU 6/2011
 * Ps 83(2)) is detention still and stops no clock.
 */
const clockOf = (
  { admittedOn, movements }: Pick<AdmittedDetention, 'admittedOn' | 'movements'>,
  limit: DatedLimit,
  name: string,
): { readonly name: string; readonly dueOn: LocalDate } => {
  let dueOn = lastDayOf(limit, admittedOn);
  let starts = 1;
  for (const { from, to } of absences(movements)) {
    if (to === undefined || from > dueOn) break;
    dueOn = addDays(dueOn, daysBetween(from, to));
    starts += 1;
  }
  return { name: starts === 1 ? name : `${name}-${String(starts)}`, dueOn };
};

/** The times at large; the last one may still last. */
const absences = (movements: readonly DetentionMovement[]) =>
  movements.flatMap(({ kind, on: from }, index) => {
    const next = movements[index + 1];
    return kind === 'escaped' ? [{ from, to: next?.on }] : [];
  });

const clocks = (detention: AdmittedDetention): readonly Deadline[] => {
  const { admittedOn, order } = detention;
  // The room's limit is that of the office's own room; ten years in all hold wherever the detainee is (Ps 85).
  const names = order.place === 'office-room' ? (['room', 'total'] as const) : (['total'] as const);
  return names.flatMap((name) => {
    const limit = limitOn(LIMITS, name, admittedOn);
    if (limit === undefined) return [];
    const clock = { ...clockOf(detention, limit, `${name}-limit`), label: LABELS[name] };
    return [deadlineUnder(limit, name === 'room' ? { ...clock, measuredAs: 'enforcement' } : clock)];
  });
};

/** No clock runs while the detainee is at large. */
export const detentionDeadlines = (state: DetentionState): readonly Deadline[] =>
  state.status === 'admitted' || state.status === 'placedElsewhere' ? clocks(state) : [];

/** The limits that the end closed, in time or late: `metOn` against `dueOn` tells. */
export const metDetentionDeadlines = (state: DetentionState): readonly MetDeadline[] =>
  state.status === 'ended' ? clocks(state).map((clock) => ({ ...clock, metOn: state.ending.on })) : [];
