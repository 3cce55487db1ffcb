import { Almanac } from './almanac';
import { Random } from './random';
import { divide, EVEN, spread } from './spread';

describe('A total that is divided', () => {
  it('is neither more nor less than the total, whatever the weights', () => {
    const random = Random.of('divide');
    for (let round = 0; round < 200; round++) {
      const total = random.whole(0, 30_000);
      const weights = Array.from({ length: random.whole(1, 260) }, () => random.next() + 0.01);
      const parts = divide(total, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(parts.every((part) => part >= 0)).toBe(true);
    }
  });

  it('falls on the days that were given, in their order', () => {
    const { workingDays } = new Almanac(2022);
    const days = spread(5000, workingDays, EVEN, Random.of('spread'));
    expect(days).toHaveLength(5000);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => workingDays.includes(day))).toBe(true);
  });
});

describe('Chance that can be repeated', () => {
  it('is the same for the same subject, and its own for another', () => {
    const draws = (...subject: readonly (string | number)[]) => {
      const random = Random.of(...subject);
      return Array.from({ length: 20 }, () => random.whole(0, 1_000_000));
    };
    expect(draws(1, 'passports')).toEqual(draws(1, 'passports'));
    expect(draws(1, 'passports')).not.toEqual(draws(2, 'passports'));
    expect(draws(1, 'passports')).not.toEqual(draws(1, 'permits'));
  });

  it('chooses in proportion to the weights', () => {
    const random = Random.of('weights');
    const drawn = Array.from({ length: 10_000 }, () => random.weighted({ often: 90, seldom: 10, never: 0 }));
    expect(drawn.filter((one) => one === 'seldom').length).toBeGreaterThan(900);
    expect(drawn.filter((one) => one === 'seldom').length).toBeLessThan(1100);
    expect(drawn).not.toContain('never');
  });
});

describe('The almanac', () => {
  const almanac = new Almanac(2022);

  it('counts working days over holidays, cuti bersama and weekends', () => {
    // 29 April to 6 May 2022 are cuti bersama and the feast.
    expect(almanac.workingAfter('2022-04-28', 1)).toBe('2022-05-09');
    expect(almanac.workingAfter('2022-05-01', 0)).toBe('2022-05-09');
    expect(almanac.workingBefore('2022-05-09', 1)).toBe('2022-04-28');
    expect(almanac.workingDayOf(5, 1)).toBe('2022-05-09');
    expect(almanac.workingDayOf(13, 1)).toBe('2023-01-02');
  });

  it('knows the days of the year and, for its closing, some after it', () => {
    expect(almanac.days).toHaveLength(365);
    expect(almanac.isInYear('2023-01-01')).toBe(false);
    expect(almanac.after('2022-12-31', 1)).toBe('2023-01-01');
  });
});
