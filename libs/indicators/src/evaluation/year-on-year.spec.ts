import { exact, figure } from '@jejak/figures';
import { growthRate, twoYearMean, yearDifference } from './year-on-year';

const printed = (value: ReturnType<typeof exact> | null) => (value === null ? null : figure(value).printed);

describe('Year on year', () => {
  it('names three different things apart: mean of two years, difference, growth rate', () => {
    const [before, after] = [exact('98.36'), exact('91.71')];
    expect(printed(twoYearMean(before, after))).toBe('95,04');
    expect(printed(yearDifference(exact('110.37'), exact('99.46')))).toBe('-10,91');
    expect(printed(growthRate(before, after))).toBe('-6,76');
  });

  it('has no growth from nothing', () => {
    expect(growthRate(exact(0), exact(5))).toBeNull();
  });
});
