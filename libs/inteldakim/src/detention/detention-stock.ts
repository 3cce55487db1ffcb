import { addDays, daysBetween, latest } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import type { Fact } from '@jejak/records';
import type { DetentionState } from './detention';
import { DETENTION_END, DETENTION_ESCAPE, DETENTION_RECAPTURE } from './detention.facts';

/** One detainee more or fewer, from a date on. */
export interface StockChange {
  readonly on: LocalDate;
  readonly change: number;
}

/** Admission and recapture add one; escape and end take one away. */
export const stockChangesOf = (state: DetentionState): readonly StockChange[] => {
  if (!('admittedOn' in state)) return [];
  const { admittedOn, movements } = state;
  return [
    { on: admittedOn, change: 1 },
    ...movements.flatMap(({ kind, on }) => {
      if (kind === 'escaped') return [{ on, change: -1 }];
      return kind === 'recaptured' ? [{ on, change: 1 }] : [];
    }),
    ...(state.status === 'ended' ? [{ on: state.ending.on, change: -1 }] : []),
  ];
};

const CHANGE_OF: Readonly<Record<string, number>> = {
  detention: 1,
  [DETENTION_RECAPTURE]: 1,
  [DETENTION_ESCAPE]: -1,
  [DETENTION_END]: -1,
};

/** The same from the facts of all detentions, itemised ones only: a tally says nothing of who is still there. */
export const stockChangesOfFacts = (
  facts: readonly Pick<Fact, 'kind' | 'basis' | 'period' | 'quantity'>[],
): readonly StockChange[] =>
  facts.flatMap(({ kind, basis, period, quantity }) => {
    const change = CHANGE_OF[kind];
    return change === undefined || basis === 'tally' ? [] : [{ on: period, change: change * quantity }];
  });

/** How many are detained at the end of a day: who is admitted on it is there, who leaves on it is not. */
export const stockAt = (changes: readonly StockChange[], date: LocalDate): number =>
  changes.filter(({ on }) => on <= date).reduce((sum, { change }) => sum + change, 0);

/**
 * Person-days within a span of days, both included. The day of admission is day 0 and adds none, each day after it up to
 * the end adds one; an escape suspends them until the recapture, whose day is day 0 again.
 * @param to the last day, or the day until which is known
 */
export const personDays = (changes: readonly StockChange[], from: LocalDate, to: LocalDate): number => {
  const before = addDays(from, -1);
  return changes
    .filter(({ on }) => on <= to)
    .reduce((sum, { on, change }) => sum + change * daysBetween(latest(on, before), to), 0);
};
