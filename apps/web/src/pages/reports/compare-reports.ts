import type { Figures } from './report-data';

export interface ComparedFigure {
  readonly reference: string;
  readonly label: string;
  readonly one: string | null;
  readonly other: string | null;
  /** Other less one, as a number for reading; null where either is not known. */
  readonly difference: number | null;
  readonly same: boolean;
}

interface Compared {
  readonly year: number;
  readonly figures: Figures;
}

/** `activity.bap.2022-01` of the report of 2022 → `activity.bap.<year>-01`, so that two years have the same month. */
const steady = (reference: string, year: number): string =>
  reference
    .split('.')
    .map((part) =>
      part.replace(/^(\d{4})(?=-|$)/, (digits) => {
        const before = year - Number(digits);
        return before === 0 ? '<year>' : before === 1 ? '<year before>' : digits;
      }),
    )
    .join('.');

/** Fractions of the model are exact; a difference that is read is rounded to twelve digits, so that 0,1 stays 0,1. */
const numberOf = (exact: string | null | undefined): number | null => {
  if (exact === null || exact === undefined) return null;
  const [numerator = '', denominator = '1'] = exact.split('/');
  return Number(numerator) / Number(denominator);
};

/** Every figure of two reports beside one another, in the order of their references. */
export const compareReports = (one: Compared, other: Compared): readonly ComparedFigure[] => {
  const ones = new Map(Object.entries(one.figures).map(([key, figure]) => [steady(key, one.year), figure]));
  const others = new Map(Object.entries(other.figures).map(([key, figure]) => [steady(key, other.year), figure]));
  return [...new Set([...ones.keys(), ...others.keys()])].sort().map((reference) => {
    const [a, b] = [ones.get(reference), others.get(reference)];
    const [x, y] = [numberOf(a?.exact), numberOf(b?.exact)];
    return {
      reference,
      label: b?.label ?? a?.label ?? reference,
      one: a?.printed ?? null,
      other: b?.printed ?? null,
      difference: x === null || y === null ? null : Number((y - x).toPrecision(12)),
      same: a?.exact === b?.exact && a?.printed === b?.printed,
    };
  });
};
