import { lastDayOf, limitOn, readDatedLimits } from './dated-limits';

const row = { limit: 'room', days: 30, warnDays: 7, validFrom: '2011-05-05', source: 'UU' };
const file = (...limits: readonly object[]) => ({ source: 'UU', limits });

describe('A file of dated limits', () => {
  it('gives the newest limit that was valid at the start', () => {
    const limits = readDatedLimits(file({ ...row, days: 7, validFrom: '2024-01-01' }, row));
    expect(limitOn(limits, 'room', '2023-12-31')?.days).toBe(30);
    expect(limitOn(limits, 'room', '2024-01-01')?.days).toBe(7);
    expect(limitOn(limits, 'room', '2011-05-04')).toBeUndefined();
    expect(limitOn(limits, 'other', '2024-01-01')).toBeUndefined();
  });

  it('counts days and years from the start, which is day 0', () => {
    expect(lastDayOf({ ...row, days: 30 }, '2020-02-01')).toBe('2020-03-02');
    const { days: _days, ...inYears } = row;
    expect(lastDayOf({ ...inYears, years: 10 }, '2020-02-29')).toBe('2030-02-28');
  });

  it.each([
    ['no limit', file()],
    ['neither days nor years', file({ ...row, days: undefined })],
    ['days and years', file({ ...row, years: 1 })],
    ['a limit without its source', file({ ...row, source: '' })],
    ['an unknown field', file({ ...row, note: 'x' })],
    ['no source', { limits: [row] }],
  ])('is refused when the program starts: %s', (_title, data) => {
    expect(() => readDatedLimits(data)).toThrow();
  });
});
