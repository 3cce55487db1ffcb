import fc from 'fast-check';
import { exact, fromFractionText } from './exact';
import { roundHalfUp, toDecimalText } from './rounding';

const parts = fc.tuple(fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }), fc.bigInt({ min: 1n, max: 10n ** 12n }));

/**
 * Half-up by its definition, without a division that rounds: of the two neighbours at this scale the nearer one, and
 * where both are as near the one farther from zero. Magnitudes only; returned as the number of units of the last place.
 */
const nearestUnits = (numerator: bigint, denominator: bigint, decimals: number): bigint => {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const below = scaled / denominator;
  const toBelow = scaled - below * denominator;
  const toAbove = (below + 1n) * denominator - scaled;
  return toBelow < toAbove ? below : below + 1n;
};

describe('Rounding half-up', () => {
  it('takes the nearer neighbour, and of two as near the one farther from zero', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 6 }), ([numerator, denominator], decimals) => {
        const text = roundHalfUp(exact(numerator, denominator), decimals);
        const units = BigInt(text.replace('-', '').replace('.', ''));
        expect(units).toBe(nearestUnits(numerator, denominator, decimals));
        expect(text.startsWith('-')).toBe(numerator < 0n && units !== 0n);
        expect(text.split('.')[1]?.length ?? 0).toBe(decimals);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['1/200', 2, '0.01'],
    ['-1/200', 2, '-0.01'],
    ['499/100000', 2, '0.00'],
    ['-499/100000', 2, '0.00'],
    ['2/3', 2, '0.67'],
    ['5/2', 0, '3'],
    ['-5/2', 0, '-3'],
    ['18625/6000', 2, '3.10'],
    ['1665/3110', 4, '0.5354'],
    ['999/1000', 2, '1.00'],
  ])('of %s to %i decimals is %s', (fraction, decimals, text) => {
    expect(roundHalfUp(fromFractionText(fraction), decimals)).toBe(text);
  });

  it('is done once: rounding what was rounded differs', () => {
    const value = fromFractionText('11045/1000');
    expect(roundHalfUp(value, 1)).toBe('11.0');
    expect(roundHalfUp(exact(roundHalfUp(value, 2)), 1)).toBe('11.1');
  });
});

describe('A figure as a decimal text', () => {
  it('is exact where the fraction ends', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 8 }),
        (whole, places) => {
          const value = exact(whole, 10n ** BigInt(places));
          expect(exact(toDecimalText(value)).equals(value)).toBe(true);
        },
      ),
    );
    expect(['142.30', '8612869000', '0', '100', '-0.5'].map((text) => toDecimalText(exact(text)))).toEqual([
      '142.3',
      '8612869000',
      '0',
      '100',
      '-0.5',
    ]);
  });

  it('has at least 12 significant digits where it does not end', () => {
    const significant = (text: string): number => text.replace('-', '').replace('.', '').replace(/^0+/, '').length;
    const endless = parts.filter(([n, d]) => n !== 0n && exact(n, d).d % 3n === 0n && exact(n, d).d % 2n !== 0n);
    fc.assert(
      fc.property(endless, ([numerator, denominator]) => {
        const value = exact(numerator, denominator);
        const text = toDecimalText(value);
        expect(significant(text)).toBeGreaterThanOrEqual(12);
        const error = exact(text).sub(value).div(value).abs();
        expect(error.compare(exact(1, 10n ** 12n))).toBeLessThan(0);
      }),
      { numRuns: 300 },
    );
    expect(toDecimalText(exact(1, 3))).toBe('0.33333333333333333333');
    expect(toDecimalText(fromFractionText('166500/311'))).toBe('535.36977491961414791');
    expect(toDecimalText(exact(1, 30_000))).toBe('0.000033333333333333333333');
  });
});
