import { ALLOTMENT_KIND, REALISATION_KIND } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import { type BudgetState, latestRealisations } from './budget';
import { outputsOf, programsWithoutOutputs, totalOf, treeTotal } from './budget-tree';
import type { Allotment, Realisation } from './budget.events';

/**
 * The allotment of the year, once per view: the figures of one view sum to the year's total, those of two views do not.
 * Programs of which no outputs are known stand beside the outputs as `view: program`.
 */
export const allotmentFacts = (allotment: Allotment, office: OfficeId): readonly Fact[] => {
  const { accounts, nodes, source } = allotment;
  const shared = {
    office,
    section: 'tata-usaha',
    kind: ALLOTMENT_KIND,
    basis: 'statement' as const,
    period: String(allotment.year),
  };
  return [
    ...accounts.map(({ account, name, amount, initial }) => ({
      ...shared,
      name: `account-${account}`,
      quantity: amount,
      dimensions: { view: 'account', account },
      detail: compact({ name, initial, source }),
    })),
    ...outputsOf(nodes).map(({ code, program, name, amount }) => ({
      ...shared,
      name: `output-${code}`,
      quantity: amount,
      dimensions: compact({ view: 'output', program, output: name }),
      detail: compact({ code, source }),
    })),
    ...programsWithoutOutputs(nodes).map(({ code, name, amount }) => ({
      ...shared,
      name: `program-${code}`,
      quantity: amount,
      dimensions: { view: 'program', program: name },
      detail: compact({ code, source }),
    })),
  ];
};

/** One fact for each date; a figure reads the latest one of an output and never adds two dates. */
export const realisationFacts = (realisation: Realisation, office: OfficeId): readonly Fact[] => {
  const { program, output, asOf, cumulative, source, reason } = realisation;
  return [
    {
      name: 'cumulative',
      office,
      section: 'tata-usaha',
      kind: REALISATION_KIND,
      basis: 'statement',
      period: asOf,
      quantity: cumulative,
      dimensions: compact({ program, output }),
      detail: compact({ source, reason }),
    },
  ];
};

export const budgetRow = (state: BudgetState): RegisterRow => {
  const { allotment } = state;
  if (allotment === undefined) return { status: 'new', summary: {} };
  const { accounts, nodes, year, decidedOn, revision, warnings } = allotment;
  return compact({
    status: revision === undefined ? 'allotted' : 'revised',
    occurredOn: revision?.decidedOn ?? decidedOn ?? `${String(year)}-01-01`,
    summary: {
      year,
      total: accounts.length > 0 ? totalOf(accounts) : treeTotal(nodes),
      accounts: accounts.length,
      outputs: outputsOf(nodes).length,
      realised: latestRealisations(state).reduce((sum, { cumulative }) => sum + cumulative, 0),
      warnings: warnings.length,
    },
  });
};
