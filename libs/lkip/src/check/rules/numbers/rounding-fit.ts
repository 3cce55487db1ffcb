import { type Exact, exact, roundHalfUp, toIndonesian } from '@jejak/figures';
import type { ReadFigure } from '../../read-report.model';

/** Which rule turns an exact value into what is printed; half-up to two decimals is the report's own (LKIP 2021: 53,54; 142,30). */
export type RoundingRule = 'half-up' | 'other-decimals' | 'truncated' | 'half-even' | 'twice';

const REPORT_DECIMALS = 2;
const ONCE_MORE = 3;

export const ROUNDING_NAMES: Readonly<Record<RoundingRule, string>> = {
  'half-up': 'dibulatkan biasa',
  'other-decimals': 'dibulatkan ke jumlah desimal lain',
  truncated: 'dipotong, tidak dibulatkan',
  'half-even': 'setengah dibulatkan ke angka genap',
  twice: 'dibulatkan dua kali',
};

const power = (decimals: number): Exact => exact(10n ** BigInt(decimals));

/** The first rule, half-up before all others, that gives the printed figure; null where none does. */
export const roundingThatFits = (value: Exact, stated: ReadFigure): RoundingRule | null => {
  const { decimals } = stated;
  const is = (text: string | Exact): boolean =>
    exact(typeof text === 'string' ? text : text.toFraction()).equals(stated.value);
  if (is(roundHalfUp(value, decimals))) {
    return decimals === REPORT_DECIMALS || value.equals(stated.value) ? 'half-up' : 'other-decimals';
  }
  const scaled = value.mul(power(decimals));
  const down = scaled.floor();
  const tie = scaled.sub(down).equals(exact(1, 2));
  if (tie && down.mod(2).equals(0) && is(down.div(power(decimals)))) return 'half-even';
  if (is((value.s < 0n ? scaled.ceil() : down).div(power(decimals)))) return 'truncated';
  for (let more = decimals + 1; more <= decimals + ONCE_MORE; more++) {
    if (is(roundHalfUp(exact(roundHalfUp(value, more)), decimals))) return 'twice';
  }
  return null;
};

const SHOWN_DECIMALS = 2;

/** Percentages and index values with two decimals, whole amounts whole. */
export const shown = (value: Exact, unit: 'percent' | 'rupiah' | 'plain' = 'plain'): string => {
  const whole = value.d === 1n && unit !== 'percent';
  const digits = toIndonesian(roundHalfUp(value, whole ? 0 : SHOWN_DECIMALS));
  return unit === 'percent' ? `${digits} %` : unit === 'rupiah' ? `Rp ${digits}` : digits;
};

/** The interval that a printed figure stands for. */
export const printedRange = ({ value, decimals }: ReadFigure): readonly [Exact, Exact] => {
  const half = exact(1, 2).div(power(decimals));
  return [value.sub(half), value.add(half)];
};

/** Printed parts were rounded before: the value may be one unit of the last decimal off and still be theirs. */
export const withinRounding = (value: Exact, stated: ReadFigure): boolean =>
  value
    .sub(stated.value)
    .abs()
    .compare(exact(1).div(power(stated.decimals))) <= 0;
