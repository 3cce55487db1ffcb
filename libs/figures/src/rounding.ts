import type { Exact } from './exact';

const power = (digits: number): bigint => 10n ** BigInt(digits);

/** Magnitude scaled by 10^decimals and rounded half-up: 0,5 goes away from zero. */
const scaledHalfUp = (value: Exact, decimals: number): bigint =>
  (value.n * power(decimals) * 2n + value.d) / (value.d * 2n);

/** Rounded once, half-up (half away from zero), as a plain decimal text with a point: `142.30`, `-10.91`. */
export const roundHalfUp = (value: Exact, decimals: number): string => {
  const scaled = scaledHalfUp(value, decimals);
  const sign = value.s < 0n && scaled !== 0n ? '-' : '';
  const digits = String(scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
};

const SIGNIFICANT = 20;

/** A decimal text: exact where the fraction terminates within 20 significant digits, else rounded half-up to 20. */
export const toDecimalText = (value: Exact): string => {
  const whole = value.n / value.d;
  const leading = whole > 0n ? String(whole).length : -leadingZeros(value);
  const decimals = Math.max(SIGNIFICANT - leading, 0);
  const text = roundHalfUp(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};

const leadingZeros = (value: Exact): number => {
  if (value.n === 0n) return 0;
  let zeros = 0;
  for (let n = value.n * 10n; n < value.d; n *= 10n) zeros++;
  return zeros;
};
