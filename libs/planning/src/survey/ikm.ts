import {
  type Exact,
  exact,
  fromFractionText,
  mean,
  roundHalfUp,
  sum,
  type Weighted,
  weightedMean,
} from '@jejak/figures';
import { ensure } from '@jejak/kernel';
import bandsByYear from './ikm-bands.json';

/** Elements of public service that a respondent marks from 1 to 4 (PermenPAN-RB 14/2017, Lampiran). */
export const IKM_ELEMENTS = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran dan masukan',
  'Sarana dan prasarana',
] as const;
export const LOWEST_MARK = 1;
export const HIGHEST_MARK = 4;

/** Nine elements of one weight; the annex prints it rounded, 0,11. */
export const ELEMENT_WEIGHT: Exact = exact(1, IKM_ELEMENTS.length);
/** IKM = index × 25, so that the highest index is 100. */
export const IKM_PER_INDEX: Exact = exact(25);

/**
 * The index, 1 to 4: the sum over the elements of their mean mark × weight; null of no answers.
 * @param answers the nine marks of each respondent
 */
export const ikmIndex = (answers: readonly (readonly number[])[], weight: Exact = ELEMENT_WEIGHT): Exact | null => {
  const means = IKM_ELEMENTS.map((_, element) => mean(answers.map((marks) => exact(marks[element] ?? 0))));
  const known = means.filter((value) => value !== null);
  return known.length === IKM_ELEMENTS.length ? sum(known.map((value) => value.mul(weight))) : null;
};

export const ikmFromIndex = (index: Exact): Exact => index.mul(IKM_PER_INDEX);
/** What a year's index is where only monthly values are known. */
export const indexFromIkm = (ikm: Exact): Exact => ikm.div(IKM_PER_INDEX);

export interface IkmBand {
  readonly band: string;
  readonly name: string;
  readonly source: string;
}

/** The band of an IKM by the bands of its year, judged on the rounded value; null where no bands are known. */
export const ikmBand = (ikm: Exact, year: number): IkmBand | null => {
  const dated = bandsByYear.filter(({ fromYear }) => fromYear <= year).at(-1);
  if (dated === undefined) return null;
  const rounded = exact(roundHalfUp(ikm, dated.decimals));
  const found = dated.bands.find(({ min }) => rounded.compare(fromFractionText(min)) >= 0);
  ensure(found !== undefined, {
    code: 'VALUE_OFF_SCALE',
    field: 'ikm',
    en: 'The value is below every band',
    id: 'Nilai berada di bawah skala IKM.',
    allowed: dated.bands.map(({ band, min }) => `${band} ≥ ${min}`),
  });
  return { band: found.band, name: found.name, source: dated.source };
};

/** A month of a survey as figures read it. */
export interface MonthValue {
  readonly respondents: number;
  readonly value: Exact;
}

/** The year's mean weighted by respondents, which counts, and the simple mean beside it; null of no months. */
export const yearMeans = (
  months: readonly MonthValue[],
): { readonly weighted: ReturnType<typeof weightedMean>; readonly simple: Exact | null } => {
  const items: readonly Weighted[] = months.map(({ respondents, value }) => ({ weight: exact(respondents), value }));
  return { weighted: weightedMean(items), simple: mean(months.map(({ value }) => value)) };
};
