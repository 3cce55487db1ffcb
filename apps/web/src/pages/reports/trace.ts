import type { paths } from '../../api/schema';

export type FactsQuery = NonNullable<paths['/api/offices/{office}/figures/facts']['get']['parameters']['query']>;

/** The filters of a figure's trace, as the list of facts takes them. */
export const factsQueryOf = (trace: string): FactsQuery => {
  const asked = new URL(trace, 'http://jejak.invalid').searchParams;
  const [year, month, kind, basis, late] = ['year', 'month', 'kind', 'basis', 'late'].map((name) => asked.get(name));
  const dimension = asked.getAll('dimension');
  return {
    ...(year === null || year === undefined ? {} : { year: Number(year) }),
    ...(month === null || month === undefined ? {} : { month: Number(month) }),
    ...(kind === null || kind === undefined ? {} : { kind }),
    ...(basis === 'act' || basis === 'tally' || basis === 'statement' ? { basis } : {}),
    ...(late === 'true' || late === 'false' ? { late } : {}),
    ...(dimension.length === 0 ? {} : { dimension }),
  };
};
