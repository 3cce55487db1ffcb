import { getKind } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import type { TallyState } from './tally';
import type { Tally } from './tally.events';

/** A total beside finer tallies: read, not counted. */
export const TALLY_TOTAL_KIND = 'tally-total';

/**
 * One fact for the whole count, or one for each row of the breakdown instead, so that a plain sum over the facts of a
 * kind is its number. A total that finer tallies cover is therefore a statement (`tally-total`, dimension `kind`) and not
 * a tally: what is counted stands in the table once, and a list of the facts adds up to the figure.
 */
export const tallyFacts = (tally: Tally, office: OfficeId): readonly Fact[] => {
  const { kind, period, source } = tally;
  const shared = { office, section: getKind(kind).section, period, detail: { source } };
  const fact = (name: string, quantity: number, values: Readonly<Record<string, string>>): Fact =>
    tally.total === true
      ? { ...shared, name, basis: 'statement', kind: TALLY_TOTAL_KIND, quantity, dimensions: { ...values, kind } }
      : { ...shared, name, basis: 'tally', kind, quantity, dimensions: values };
  return tally.dimensions.length === 0
    ? [fact('tally', tally.count, {})]
    : tally.dimensions.map(({ values, count }, index) => fact(`tally:${String(index)}`, count, values));
};

export const tallyRow = ({ tallies, replacements }: TallyState): RegisterRow => {
  const all = Object.values(tallies);
  const [first] = all;
  if (first === undefined) return { status: 'new', summary: {} };
  const counted = all.filter(({ total }) => total === undefined);
  return {
    status: Object.keys(replacements).length === 0 ? 'recorded' : 'replacementRequested',
    summary: {
      kind: first.kind,
      year: Number(first.period.slice(0, 4)),
      periods: counted.length,
      count: counted.reduce((sum, { count }) => sum + count, 0),
    },
  };
};
