import { getKind } from '@jejak/indicators/domain';
import { compact, Fields } from '@jejak/records';
import data from './budget-lines.json';

/** Which outputs of the budget pay for which kinds of planned activities, and in which years. */
export interface BudgetLine {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly outputs: readonly string[];
  /** Years of the budget. */
  readonly validFrom: number;
  readonly validTo?: number;
}

const YEARS = { min: 1950, max: 2199 };

const readLine = (fields: Fields): BudgetLine =>
  compact({
    name: fields.text('name'),
    kinds: fields.texts('kinds', { min: 1 }).map((kind) => getKind(kind).kind),
    outputs: fields.texts('outputs', { min: 1 }),
    validFrom: fields.whole('validFrom', YEARS),
    validTo: fields.optionalWhole('validTo', YEARS),
  });

const readBudgetLines = (source: unknown): readonly BudgetLine[] => {
  const file = new Fields(source);
  file.text('source', { max: 1000 });
  const lines = file.list('lines', readLine, { min: 1 });
  file.end();
  return lines;
};

/** Read and checked when the program starts. */
const BUDGET_LINES = readBudgetLines(data);

export const budgetLinesOf = (year: number): readonly BudgetLine[] =>
  BUDGET_LINES.filter(({ validFrom, validTo }) => validFrom <= year && year <= (validTo ?? year));
