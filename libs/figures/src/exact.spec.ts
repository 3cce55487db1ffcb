import { JejakError } from '@jejak/kernel';
import fc from 'fast-check';
import {
  exact,
  fromFractionText,
  HUNDRED,
  least,
  mean,
  ONE,
  ratio,
  sum,
  toFractionText,
  weightedMean,
  ZERO,
} from './exact';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => exact(numerator, denominator));

describe('An exact figure', () => {
  it('is written in lowest terms, its denominator positive', () => {
    expect(toFractionText(exact(28460, 200))).toBe('1423/10');
    expect(toFractionText(exact(-6, 4))).toBe('-3/2');
    expect(toFractionText(exact(6, -4))).toBe('-3/2');
    expect(toFractionText(ZERO)).toBe('0/1');
  });

  it('is read back from its text as itself', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(fromFractionText(toFractionText(value)).equals(value)).toBe(true);
        expect(toFractionText(fromFractionText(toFractionText(value)))).toBe(toFractionText(value));
      }),
    );
  });

  it('of a decimal text is that decimal: a tenth is a tenth', () => {
    expect(toFractionText(exact('0.1').add(exact('0.2')))).toBe('3/10');
    expect(toFractionText(exact('8612869000'))).toBe('8612869000/1');
  });

  it('is never divided by zero', () => {
    expect(() => exact(1, 0)).toThrow(JejakError);
    expect(ratio(ONE, ZERO)).toBeNull();
    expect(ratio(ZERO, ONE)?.equals(0)).toBe(true);
  });
});

describe('A sum', () => {
  it('does not depend on the order of its terms', () => {
    fc.assert(
      fc.property(fc.array(fractions), (values) => {
        expect(toFractionText(sum(values))).toBe(toFractionText(sum([...values].reverse())));
      }),
    );
  });

  it('of nothing is zero, while a mean of nothing is unknown', () => {
    expect(sum([]).equals(0)).toBe(true);
    expect(mean([])).toBeNull();
    expect(least([])).toBeNull();
  });
});

describe('A mean', () => {
  it('is the sum over the count', () => {
    const mid = mean([exact('98.64'), exact('38.45')]);
    expect(mid === null ? null : toFractionText(mid)).toBe('13709/200');
  });

  it('lies between the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1 }), (values) => {
        const smallest = least(values);
        expect(smallest !== null && values.every((value) => smallest.compare(value) <= 0)).toBe(true);
        expect(smallest !== null && (mean(values)?.compare(smallest) ?? -1) >= 0).toBe(true);
      }),
    );
  });

  it('weighted by respondents gives each month its weight', () => {
    const months = [
      { weight: exact(100), value: exact(90) },
      { weight: exact(300), value: exact(98) },
    ];
    const year = weightedMean(months);
    expect(year === null ? null : toFractionText(year.value)).toBe('96/1');
    expect(year === null ? null : [toFractionText(year.numerator), toFractionText(year.denominator)]).toEqual([
      '38400/1',
      '400/1',
    ]);
  });

  it('weighted alike is the plain mean, and by nothing is unknown', () => {
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1 }), (values) => {
        const weighted = weightedMean(values.map((value) => ({ weight: HUNDRED, value })));
        const plain = mean(values);
        expect(plain !== null && weighted?.value.equals(plain)).toBe(true);
      }),
    );
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ weight: ZERO, value: ONE }])).toBeNull();
  });
});
