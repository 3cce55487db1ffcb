import { monthOf } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { entryAt, type Random } from './random';

/** A total divided in proportion to weights, in whole parts that sum to it exactly. */
export const divide = (total: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  let given = 0;
  let reached = 0;
  return weights.map((weight) => {
    reached += weight;
    const upTo = Math.round((total * reached) / sum);
    const part = upTo - given;
    given = upTo;
    return part;
  });
};

/** How much busier one month is than another; twelve weights. */
export type Season = readonly number[];

export const EVEN: Season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

/** Acts on days, as busy as the season and the day happen to be; the days of all acts, in order. */
export const spread = (
  total: number,
  days: readonly LocalDate[],
  season: Season,
  random: Random,
): readonly LocalDate[] => {
  const weights = days.map((day) => entryAt(season, monthOf(day) - 1) * (0.6 + 0.8 * random.next()));
  return divide(total, weights).flatMap((count, index) => Array<LocalDate>(count).fill(entryAt(days, index)));
};
