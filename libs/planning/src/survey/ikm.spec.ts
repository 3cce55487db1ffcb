import { exact, roundHalfUp, toFractionText } from '@jejak/figures';
import { ikmBand, ikmFromIndex, ikmIndex, indexFromIkm, yearMeans } from './ikm';

const nine = (mark: number): readonly number[] => Array.from({ length: 9 }, () => mark);

/** LKIP 2021, Bab III: IKM by month, January to December. */
const MONTHS_2021 = [
  [22, '98.64'],
  [4, '100'],
  [32, '99.94'],
  [42, '98.26'],
  [40, '98.78'],
  [43, '98.60'],
  [36, '99.95'],
  [34, '99.72'],
  [35, '99.36'],
  [35, '38.45'],
  [36, '98.65'],
  [34, '99.39'],
] as const;

describe('The IKM (PermenPAN-RB 14/2017)', () => {
  it('is the sum of the means of nine elements × 1/9, times 25', () => {
    const index = ikmIndex([nine(4), nine(3)]);
    expect(index && toFractionText(index)).toBe('7/2');
    expect(index && toFractionText(ikmFromIndex(index))).toBe('175/2');
    const uneven = ikmIndex([[4, 4, 4, 4, 3, 3, 3, 3, 3], nine(1)]);
    expect(uneven && toFractionText(uneven)).toBe('20/9');
  });

  it('is 25 at the lowest marks and 100 at the highest', () => {
    const ikm = (mark: number) => toFractionText(ikmFromIndex(ikmIndex([nine(mark)]) ?? exact(0)));
    expect([ikm(1), ikm(4)]).toEqual(['25/1', '100/1']);
  });

  it('with the weight that the annex prints, 0,11, is less', () => {
    const index = ikmIndex([nine(4)], exact('0.11'));
    expect(index && toFractionText(index)).toBe('99/25');
  });

  it('of no answers is unknown', () => {
    expect(ikmIndex([])).toBeNull();
  });

  it('of a month gives the index back as value / 25', () => {
    expect(toFractionText(indexFromIkm(exact('98.64')))).toBe('2466/625');
  });
});

describe('The band of an IKM', () => {
  it.each([
    ['100', 'A'],
    ['88.31', 'A'],
    ['88.305', 'A'],
    ['88.3049', 'B'],
    ['76.61', 'B'],
    ['76.605', 'B'],
    ['76.6049', 'C'],
    ['65', 'C'],
    ['64.995', 'C'],
    ['64.9949', 'D'],
    ['25', 'D'],
  ])('of %s, judged after rounding, is %s', (value, band) => {
    expect(ikmBand(exact(value), 2021)).toMatchObject({ band, source: 'PermenPAN-RB 14/2017' });
  });

  it('is unknown before the rule that set the bands, and off the scale below them', () => {
    expect(ikmBand(exact(90), 2016)).toBeNull();
    expect(() => ikmBand(exact(24), 2021)).toThrow('below every band');
  });
});

describe('The IKM of a year', () => {
  const months = MONTHS_2021.map(([respondents, value]) => ({ respondents, value: exact(value) }));
  it('is the mean weighted by respondents, 36.828,77 / 393 = 93,71 in 2021, the simple mean 94,15 beside it', () => {
    const { weighted, simple } = yearMeans(months);
    expect(weighted && toFractionText(weighted.numerator)).toBe('3682877/100');
    expect(weighted && toFractionText(weighted.denominator)).toBe('393/1');
    expect(weighted && roundHalfUp(weighted.value, 2)).toBe('93.71');
    expect(simple && toFractionText(simple)).toBe('18829/200');
    expect(simple && roundHalfUp(simple, 2)).toBe('94.15');
  });

  it('of no months is unknown', () => {
    expect(yearMeans([])).toEqual({ weighted: null, simple: null });
  });
});
