import { numberOf } from '../cell-values';
import type { PrintedChart } from '../printed.model';

export interface ChartScale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Where on a length a value stands, 0 to 1. */
  readonly at: (value: number) => number;
  readonly marks: readonly number[];
}

const MARKS_WANTED = 5;

/** From zero, so that twice as long is twice as much; lines of a narrow range (IKM by month) start below their least. */
export const scaleOf = ({ series, shape }: PrintedChart): ChartScale => {
  const values = series.flatMap(({ values }) => values.flatMap((value) => numberOf(value) ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return between(0, 1);
  const narrow = shape === 'line' && least > 0 && most - least < most / 4;
  const room = Math.max((most - least) / 2, most / 50);
  // Half an activity is none: what is counted has no marks between its numbers.
  const finest = values.every(Number.isInteger) ? 1 : 0;
  return between(narrow ? Math.max(least - room, 0) : Math.min(least, 0), most > 0 ? most : 0, finest);
};

const between = (least: number, most: number, finest = 0): ChartScale => {
  const step = Math.max(roundStep((most - least || 1) / MARKS_WANTED), finest);
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const count = Math.round((high - low) / step);
  return {
    low,
    high,
    step,
    at: (value) => (value - low) / (high - low),
    marks: Array.from({ length: count + 1 }, (_, mark) => low + mark * step),
  };
};

/** 1, 2 or 5 times a power of ten, not below the length asked for. */
const roundStep = (length: number): number => {
  const power = 10 ** Math.floor(Math.log10(length));
  const factor = [1, 2, 5, 10].find((one) => one * power >= length - power * 1e-9) ?? 10;
  return factor * power;
};

/** A mark of the scale in Indonesian: `1.500`, `0,5`; millions of rupiah stay short. */
export const markText = (mark: number, step: number): string => {
  const [divisor, suffix] = step >= 1e9 ? [1e9, ' M'] : step >= 1e6 ? [1e6, ' jt'] : [1, ''];
  const decimals = Math.max(0, -Math.floor(Math.log10(step / divisor) + 1e-9));
  const [whole = '0', fraction] = (mark / divisor).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped}${fraction === undefined ? '' : `,${fraction}`}${suffix}`;
};
