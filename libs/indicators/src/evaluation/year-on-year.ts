import { type Exact, exact, HUNDRED, ratio } from '@jejak/figures';

// LKIP 2021 calls two different things "YoY": the mean of two years (performance) and their difference (indicators).

/** Mean of two years. */
export const twoYearMean = (before: Exact, after: Exact): Exact => before.add(after).div(exact(2));

/** Difference in percentage points. */
export const yearDifference = (before: Exact, after: Exact): Exact => after.sub(before);

/** Growth in percent of the year before; null where that was zero. */
export const growthRate = (before: Exact, after: Exact): Exact | null =>
  ratio(after.sub(before), before)?.mul(HUNDRED) ?? null;
