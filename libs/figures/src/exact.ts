import { JejakError } from '@jejak/kernel';
import { Fraction } from 'fraction.js';

/** An exact rational number over bigints; every figure is one until it is printed. */
export type Exact = InstanceType<typeof Fraction>;

export const exact = (numerator: bigint | number | string, denominator: bigint | number = 1): Exact => {
  if (BigInt(denominator) === 0n) throw new JejakError('ZERO_DENOMINATOR', 'Division by zero', 'Pembagian dengan nol.');
  return new Fraction(numerator).div(BigInt(denominator));
};

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);
export const HUNDRED: Exact = exact(100);

export const sum = (values: readonly Exact[]): Exact => values.reduce((a, b) => a.add(b), ZERO);

/** Quotient, or null where the divisor is zero: nothing divides by nothing. */
export const ratio = (numerator: Exact, denominator: Exact): Exact | null =>
  denominator.equals(0) ? null : numerator.div(denominator);

/** Plain mean, or null of nothing. */
export const mean = (values: readonly Exact[]): Exact | null =>
  values.length === 0 ? null : sum(values).div(values.length);

export interface Weighted {
  readonly weight: Exact;
  readonly value: Exact;
}

/** Sum of weight × value over the sum of weights, with both sums; null where the weights sum to zero. */
export const weightedMean = (
  items: readonly Weighted[],
): { readonly value: Exact; readonly numerator: Exact; readonly denominator: Exact } | null => {
  const numerator = sum(items.map(({ weight, value }) => weight.mul(value)));
  const denominator = sum(items.map(({ weight }) => weight));
  const value = ratio(numerator, denominator);
  return value === null ? null : { value, numerator, denominator };
};

export const least = (values: readonly Exact[]): Exact | null =>
  values.length === 0 ? null : values.reduce((a, b) => (a.compare(b) <= 0 ? a : b));

/** `numerator/denominator` in lowest terms, the denominator positive: `28460/200` is `1423/10`. */
export const toFractionText = (value: Exact): string => `${String(value.s * value.n)}/${String(value.d)}`;

/** The inverse of `toFractionText`. */
export const fromFractionText = (text: string): Exact => new Fraction(text);
