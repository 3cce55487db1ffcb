import { monthOfPeriod } from '@jejak/calendar';
import { VALUE_KIND, type FactRow, type YearFacts } from '@jejak/indicators/domain';

/**
 * The facts of a year up to the end of one of its months, for the figure of a part of the year. A value or a tally of the
 * whole year says nothing of a part of it; targets, definitions and allotments are the year's own.
 */
export const factsToMonth = (facts: YearFacts, lastMonth: number): YearFacts => {
  if (lastMonth >= 12) return facts;
  const isUntil = ({ basis, kind, period }: FactRow): boolean => {
    const month = monthOfPeriod(period);
    if (month === undefined) return basis === 'statement' && kind !== VALUE_KIND;
    return month <= lastMonth;
  };
  return {
    ...facts,
    acts: facts.acts.filter(({ month }) => month !== null && month <= lastMonth),
    rows: facts.rows.filter(isUntil),
    tracedActs: facts.tracedActs.filter(isUntil),
  };
};
