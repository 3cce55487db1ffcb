import { exact, figure, type Figure, HUNDRED, ratio } from '@jejak/figures';
import { ALLOTMENT_KIND, type FactRow, latestRealisations, type YearFacts } from '@jejak/indicators/domain';
import type { LocalDate } from '@jejak/kernel';
import { budgetLinesOf } from './budget-lines';
import { costOf, type PlannedActivity } from './planned-activity';

/** An output of the budget: what it was allotted and has used, and what the activities that it pays for say they cost. */
export interface BudgetComparison {
  readonly program: string | null;
  readonly output: string;
  /** The kinds of planned activities that it pays for; empty for the other outputs. */
  readonly kinds: readonly string[];
  /** Whole rupiah; null where not recorded. */
  readonly allotment: number | null;
  readonly realisation: number | null;
  readonly realisedOn: LocalDate | null;
  /** Realisation / allotment × 100. */
  readonly percent: Figure | null;
  /** Whole rupiah, stated by the activities carried out in the year. */
  readonly cost: number | null;
  /** Of how many activities carried out the cost is known, and how many there are. */
  readonly costKnownOf: readonly [known: number, all: number];
}

/** Every output of the year; those that pay for planned activities say which. */
export const compareBudget = (
  { rows, year }: YearFacts,
  activities: readonly PlannedActivity[],
): readonly BudgetComparison[] => {
  const allotments = rows.filter(({ kind, dimensions }) => kind === ALLOTMENT_KIND && dimensions['view'] === 'output');
  const realisations = latestRealisations(rows);
  const unallotted = realisations.filter((row) => !allotments.some((allotment) => isSameOutput(allotment, row)));
  const carriedOut = activities.filter(({ carriedOutOn }) => carriedOutOn?.startsWith(String(year)) === true);
  const compare = (allotment: FactRow | undefined, realisation: FactRow | undefined): BudgetComparison => {
    const { program, output = '' } = (allotment ?? realisation)?.dimensions ?? {};
    const kinds = kindsPaidBy(output, year);
    const own = carriedOut.filter(({ kind }) => kinds.includes(kind));
    return {
      program: program ?? null,
      output,
      kinds,
      allotment: allotment?.quantity ?? null,
      realisation: realisation?.quantity ?? null,
      realisedOn: realisation?.period ?? null,
      percent: percentOf(realisation, allotment),
      cost: costOf(own),
      costKnownOf: [own.filter(({ cost }) => cost !== undefined).length, own.length],
    };
  };
  return [
    ...allotments.map((allotment) =>
      compare(
        allotment,
        realisations.find((row) => isSameOutput(allotment, row)),
      ),
    ),
    ...unallotted.map((realisation) => compare(undefined, realisation)),
  ];
};

const kindsPaidBy = (output: string, year: number): readonly string[] =>
  budgetLinesOf(year)
    .filter(({ outputs }) => outputs.some((name) => name.toLowerCase() === output.toLowerCase()))
    .flatMap(({ kinds }) => kinds);

const percentOf = (realisation: FactRow | undefined, allotment: FactRow | undefined): Figure | null => {
  if (realisation === undefined || allotment === undefined) return null;
  const quotient = ratio(exact(realisation.quantity), exact(allotment.quantity));
  return quotient === null ? null : figure(quotient.mul(HUNDRED));
};

const isSameOutput = (allotment: FactRow, { dimensions: { program, output } }: FactRow): boolean =>
  allotment.dimensions['output'] === output && allotment.dimensions['program'] === program;
