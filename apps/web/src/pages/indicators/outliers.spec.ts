import { outlierMonths } from './outliers';

const year = (counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(counts.map((count, index) => [`2021-${String(index + 1).padStart(2, '0')}`, count]));

describe('Months that lie far from the middle of their year', () => {
  it('are marked', () => {
    expect(outlierMonths(year([10, 12, 11, 9, 10, 95, 12, 11, 10, 13, 9, 11]))).toEqual(['2021-06']);
  });

  it('are marked when far too low as well', () => {
    expect(outlierMonths(year([100, 104, 98, 101, 0, 99, 103, 102, 97, 100, 105, 96]))).toEqual(['2021-05']);
  });

  it('are none in a year of usual months', () => {
    expect(outlierMonths(year([10, 12, 11, 9, 10, 14, 12, 11, 10, 13, 9, 11]))).toEqual([]);
  });

  it('are none where half of the months are alike, or too few are known', () => {
    expect(outlierMonths(year([0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 1]))).toEqual([]);
    expect(outlierMonths(year([1, 2, 99]))).toEqual([]);
  });
});
