import { exact, HUNDRED, ratio, sum } from '@jejak/figures';
import type { FactRow, YearFacts } from '../facts/year-facts';
import { yearIndex } from '../facts/year-index';
import { known, type Note, type Traced, unknown } from './trace';

export const ALLOTMENT_KIND = 'allotment';
export const REALISATION_KIND = 'realisation';

/** Budget of a year: the sums and their ratio, in whole rupiah and percent. */
export interface Absorption {
  readonly allotment: Traced;
  readonly realisation: Traced;
  /** Ratio of sums × 100. */
  readonly percent: Traced;
}

const positionsOf = (rows: readonly FactRow[]) => rows.map(({ fromPosition }) => fromPosition);
const outputKey = ({ dimensions }: FactRow): string => `${dimensions['program'] ?? ''}\n${dimensions['output'] ?? ''}`;

/** Views of one allotment, whose totals agree: outputs carry the realisation, so they come first. */
const VIEWS = ['output', 'program', 'account'] as const;

const allotmentRows = (rows: readonly FactRow[]): readonly FactRow[] => {
  const allotments = rows.filter(({ kind }) => kind === ALLOTMENT_KIND);
  return (
    VIEWS.map((view) => allotments.filter(({ dimensions }) => dimensions['view'] === view)).find(
      (found) => found.length > 0,
    ) ?? []
  );
};

/** Realisations are cumulative: the latest of each output counts, and they are never added over time. */
export const latestRealisations = (rows: readonly FactRow[]): readonly FactRow[] => {
  const latest = new Map<string, FactRow>();
  for (const row of rows.filter(({ kind }) => kind === REALISATION_KIND)) {
    const key = outputKey(row);
    const best = latest.get(key);
    if (best === undefined || row.period > best.period) latest.set(key, row);
  }
  return [...latest.values()];
};

export const evaluateAbsorption = (facts: YearFacts): Absorption => {
  const { rowsOf } = yearIndex(facts);
  const allotments = allotmentRows(rowsOf(ALLOTMENT_KIND));
  const realisations = latestRealisations(rowsOf(REALISATION_KIND));
  const allotment =
    allotments.length === 0
      ? unknown({ code: 'ALLOTMENT_UNKNOWN', text: 'Pagu anggaran belum dicatat.' })
      : known(sum(allotments.map(({ quantity }) => exact(quantity))), positionsOf(allotments));
  const realisation =
    realisations.length === 0
      ? unknown({ code: 'REALISATION_UNKNOWN', text: 'Realisasi anggaran belum dicatat.' })
      : known(
          sum(realisations.map(({ quantity }) => exact(quantity))),
          positionsOf(realisations),
          outputsWithout(allotments, realisations),
        );
  const positions = [...allotment.positions, ...realisation.positions];
  const notes = [...allotment.notes, ...realisation.notes];
  const quotient =
    allotment.value === null || realisation.value === null ? null : ratio(realisation.value, allotment.value);
  const percent: Traced =
    quotient === null || realisation.value === null || allotment.value === null
      ? { value: null, numerator: null, denominator: null, positions, notes }
      : known(quotient.mul(HUNDRED), positions, notes, {
          numerator: realisation.value.mul(HUNDRED),
          denominator: allotment.value,
        });
  return { allotment, realisation, percent };
};

const outputsWithout = (allotments: readonly FactRow[], realisations: readonly FactRow[]): readonly Note[] => {
  const realised = new Set(realisations.map(outputKey));
  const missing = allotments.filter((row) => row.dimensions['view'] === 'output' && !realised.has(outputKey(row)));
  return missing.length === 0
    ? []
    : [
        {
          code: 'REALISATION_PARTIAL',
          text: `Belum ada realisasi untuk: ${missing.map(({ dimensions }) => dimensions['output'] ?? '').join('; ')}.`,
        },
      ];
};
