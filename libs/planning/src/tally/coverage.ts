import { daysOf, granularityOf, isWithin, monthsOfYear, type Period, yearOfPeriod } from '@jejak/calendar';
import { Refusal } from '@jejak/kernel';
import type { Tally } from './tally.events';

type Tallies = Readonly<Record<Period, Pick<Tally, 'count'>>>;

/** The periods that a period is made of: the months of a year, the days of a month, none of a day. */
const partsOf = (period: Period): readonly Period[] => {
  switch (granularityOf(period)) {
    case 'year':
      return monthsOfYear(yearOfPeriod(period));
    case 'month':
      return daysOf(period);
    default:
      return [];
  }
};

/** Tallies of shorter periods within a period. */
export const finerWithin = (period: Period, tallies: Tallies): readonly Period[] =>
  Object.keys(tallies)
    .filter((other) => other !== period && isWithin(other, period))
    .sort();

/** Tallies of longer periods that a period lies within, the shortest first. */
export const coarserAround = (period: Period, tallies: Tallies): readonly Period[] =>
  Object.keys(tallies)
    .filter((other) => other !== period && isWithin(period, other))
    .sort((a, b) => b.length - a.length);

/** The parts of a period that no finer tally covers, in the largest pieces: `2021-03`, or `2021-03-02` of a begun month. */
export const gapsIn = (period: Period, tallies: Tallies): readonly Period[] =>
  partsOf(period).flatMap((part) => {
    if (tallies[part] !== undefined) return [];
    return finerWithin(part, tallies).length === 0 ? [part] : gapsIn(part, tallies);
  });

/** What the finer tallies of a wholly covered period sum to; a part's own tally speaks for what lies within it. */
export const sumOfFiner = (period: Period, tallies: Tallies): number =>
  partsOf(period).reduce((sum, part) => sum + (tallies[part]?.count ?? sumOfFiner(part, tallies)), 0);

/**
 * Whether a tally may stand among the others, and whether it is a total beside finer ones.
 *
 * Overlapping tallies are refused unless the finer ones cover the whole of the coarser, whose count must then be their
 * sum: it says nothing new, and only the finer ones are counted.
 * @returns true for such a total
 * @throws Refusal TALLY_OVERLAP, TALLY_TOTAL_DIFFERS
 */
export const judgeOverlap = (period: Period, count: number, tallies: Tallies): boolean => {
  if (finerWithin(period, tallies).length > 0) {
    ensureCovered(period, tallies);
    ensureSum(period, count, sumOfFiner(period, tallies), [`count = ${String(sumOfFiner(period, tallies))}`]);
    return true;
  }
  const [coarser] = coarserAround(period, tallies);
  // One that stands already is a part of the totals around it.
  if (coarser !== undefined && tallies[period] === undefined)
    throw overlap(period, [coarser], [`RequestVoid ${coarser}`]);
  return false;
};

/**
 * A finer tally keeps its count while a total that covers it stands.
 * @throws Refusal TALLY_TOTAL_DIFFERS naming the total that has to go first
 */
export const ensureTotalsHold = (period: Period, count: number, tallies: Tallies): void => {
  const after = { ...tallies, [period]: { count } };
  for (const total of coarserAround(period, tallies))
    ensureSum(total, tallies[total]?.count ?? 0, sumOfFiner(total, after), [`RequestVoid ${total}`]);
};

const ensureCovered = (period: Period, tallies: Tallies): void => {
  const gaps = gapsIn(period, tallies);
  if (gaps.length > 0)
    throw overlap(
      period,
      finerWithin(period, tallies),
      gaps.map((gap) => `RecordTally ${gap}`),
    );
};

const ensureSum = (total: Period, count: number, sum: number, allowed: readonly string[]): void => {
  if (count !== sum)
    throw new Refusal({
      code: 'TALLY_TOTAL_DIFFERS',
      field: 'count',
      en: `The finer tallies of ${total} sum to ${String(sum)}, not to ${String(count)}`,
      id: `Rekap yang lebih rinci untuk ${total} berjumlah ${String(sum)}, bukan ${String(count)}.`,
      allowed,
    });
};

const overlap = (period: Period, others: readonly Period[], allowed: readonly string[]): Refusal =>
  new Refusal({
    code: 'TALLY_OVERLAP',
    field: 'period',
    en: `A tally of ${period} overlaps those of ${others.join(', ')}`,
    id: `Rekap ${period} bertumpang tindih dengan rekap ${others.join(', ')}.`,
    allowed,
  });
