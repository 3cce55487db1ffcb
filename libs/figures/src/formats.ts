import { type Exact, toFractionText } from './exact';
import { roundHalfUp, toDecimalText } from './rounding';

/** Groups of three with points, the decimal comma: `8.612.869.000`, `142,30`. */
export const toIndonesian = (decimalText: string): string => {
  const negative = decimalText.startsWith('-');
  const [whole = '0', fraction] = decimalText.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${negative ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
};

/** A figure in the three forms that every answer gives. */
export interface Figure {
  /** `numerator/denominator` in lowest terms. */
  readonly exact: string;
  /** Decimal text with a point, exact or 20 significant digits. */
  readonly value: string;
  /** Indonesian form, rounded once half-up: `142,30`. */
  readonly printed: string;
}

/** Decimals that percentages and index values are printed with (LKIP 2021: 142,30; 53,54). */
export const PRINTED_DECIMALS = 2;

export const figure = (value: Exact, decimals: number = PRINTED_DECIMALS): Figure => ({
  exact: toFractionText(value),
  value: toDecimalText(value),
  printed: toIndonesian(roundHalfUp(value, decimals)),
});

/** Whole rupiah or a count: no decimals. */
export const wholeFigure = (value: Exact): Figure => figure(value, 0);
