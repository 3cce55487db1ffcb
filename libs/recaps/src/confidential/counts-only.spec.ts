import type { FactBasis } from '@jejak/records';
import { isOfCountsOnly } from './counts-only';

const fact = (kind: string, basis: FactBasis = 'act', operation?: string) => ({
  kind,
  basis,
  dimensions: (operation === undefined ? {} : { operation }) as Readonly<Record<string, string>>,
});

describe('A fact of class rahasia', () => {
  it.each([
    ['an act of the kind', fact('intelligence-operation')],
    ['an act of another office at which this one was a guest', fact('intelligence-operation-attended', 'statement')],
    ['a part of one: sites and persons checked', fact('persons-checked', 'statement', 'intelligence-operation')],
  ])('is %s', (_words, one) => {
    expect(isOfCountsOnly(one)).toBe(true);
  });

  it.each([
    ['an act of another kind', fact('joint-operation')],
    ['another act at which this office was a guest', fact('joint-operation-attended', 'statement')],
    ['a tally of the kind, which is a number already', fact('intelligence-operation', 'tally')],
  ])('is not %s', (_words, one) => {
    expect(isOfCountsOnly(one)).toBe(false);
  });
});
