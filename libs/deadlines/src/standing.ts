import type { LocalDate } from '@jejak/kernel';

export const DEADLINE_STANDINGS = ['running', 'approaching', 'missed'] as const;
export type DeadlineStanding = (typeof DEADLINE_STANDINGS)[number];

/** How a limit that runs stands on a day. */
export const standingOn = (
  today: LocalDate,
  { dueOn, warnFrom }: { readonly dueOn: LocalDate; readonly warnFrom: LocalDate },
): DeadlineStanding => {
  if (today > dueOn) return 'missed';
  return today >= warnFrom ? 'approaching' : 'running';
};
