import { Refusal } from '@jejak/kernel';
import {
  daysOf,
  firstDay,
  granularityOf,
  isWithin,
  lastDay,
  monthOfPeriod,
  monthPeriod,
  monthsOfYear,
  requirePeriod,
  yearOfPeriod,
} from './period';

describe('A period', () => {
  it.each([
    ['2021-03-02', 'day'],
    ['2021-03', 'month'],
    ['2021', 'year'],
  ])('%s is a %s', (period, granularity) => {
    expect(granularityOf(period)).toBe(granularity);
  });

  it.each(['2021-13', '2021-02-30', '21', '2021-3', '1900', '', 'Maret 2021', 2021, null])('is not %j', (text) => {
    expect(granularityOf(text)).toBeUndefined();
  });

  it('is refused where another kind of period is wanted, which the answer names', () => {
    const refusal = (value: unknown): unknown => {
      try {
        return requirePeriod(value, 'period', ['month', 'year']);
      } catch (error) {
        return error;
      }
    };
    expect(refusal('2021-03')).toBe('2021-03');
    expect(refusal('2021-03-02')).toBeInstanceOf(Refusal);
    expect(refusal('2021-03-02')).toMatchObject({
      code: 'PERIOD_INVALID',
      field: 'period',
      allowed: ['YYYY-MM', 'YYYY'],
    });
  });

  it.each([
    ['2021', '2021-01-01', '2021-12-31', 365],
    ['2020', '2020-01-01', '2020-12-31', 366],
    ['2021-02', '2021-02-01', '2021-02-28', 28],
    ['2020-02', '2020-02-01', '2020-02-29', 29],
    ['2021-04', '2021-04-01', '2021-04-30', 30],
    ['2021-03-02', '2021-03-02', '2021-03-02', 1],
  ])('%s runs from %s to %s, %i days', (period, first, last, count) => {
    expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
    const days = daysOf(period);
    expect(days).toHaveLength(count);
    expect([days[0], days.at(-1)]).toEqual([first, last]);
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(count);
  });

  it('of a year has twelve months, whose days are those of the year', () => {
    const months = monthsOfYear(2021);
    expect(months).toHaveLength(12);
    expect(months.flatMap(daysOf)).toEqual(daysOf('2021'));
    expect(months.map(monthOfPeriod)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months.every((month) => yearOfPeriod(month) === 2021)).toBe(true);
    expect(monthPeriod(2021, 3)).toBe('2021-03');
  });

  it('of a year has no month of its own', () => {
    expect(monthOfPeriod('2021')).toBeUndefined();
    expect(monthOfPeriod('2021-10-05')).toBe(10);
  });

  it('lies within itself, its month and its year, and in no other', () => {
    for (const outer of ['2021-03-02', '2021-03', '2021']) expect(isWithin('2021-03-02', outer)).toBe(true);
    for (const outer of ['2021-03-03', '2021-04', '2022']) expect(isWithin('2021-03-02', outer)).toBe(false);
    expect(isWithin('2021', '2021-03')).toBe(false);
  });
});
