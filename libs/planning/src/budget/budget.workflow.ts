import { ensure } from '@jejak/kernel';
import { Fields, type Workflow } from '@jejak/records';
import { ALLOTMENT, type BudgetState, evolveBudget, initialBudget, withBudgetItem } from './budget';
import { correctBudget } from './budget.correct';
import { allowedForBudget, type BudgetCommand, decideBudget } from './budget.decide';
import { type Allotment, type BudgetEvent, budgetEvents, type Realisation } from './budget.events';
import { allotmentFacts, budgetRow, realisationFacts } from './budget.facts';
import { budgetAccountImport, budgetRealisationImport, budgetTreeImport } from './budget.import';

/** Realisations refer to the outputs of the allotment. */
const dependentsOf = (state: BudgetState, item: string): readonly string[] =>
  item === ALLOTMENT
    ? Object.values(state.realisations).map(({ output, asOf }) => `realisasi ${output} per ${asOf}`)
    : [];

export const budgetWorkflow: Workflow<BudgetState, BudgetCommand, BudgetEvent> = {
  entity: 'budget',
  title: 'Budget',
  section: 'tata-usaha',
  label: { id: 'Anggaran', en: 'Budget' },
  events: budgetEvents,
  initialState: initialBudget,
  reenterable: true,
  naturalId: (data) => String(new Fields(data).whole('year')),
  decide: decideBudget,
  evolve: evolveBudget,
  allowed: allowedForBudget,
  enters: (event) => (event.type === 'RealisationRecorded' ? event.data.item : ALLOTMENT),
  contentOf: (state, item) => (item === ALLOTMENT ? state.allotment : state.realisations[item]),
  withContent: withBudgetItem,
  correct: correctBudget,
  dependents: dependentsOf,
  ensureVoidable: (state, item) => {
    const dependents = dependentsOf(state, item);
    ensure(dependents.length === 0, {
      code: 'RECORD_HAS_DEPENDENTS',
      field: 'item',
      en: `The allotment has realisations: ${dependents.join('; ')}`,
      id: `Pagu tidak dapat dibatalkan karena masih ada ${dependents.join('; ')}.`,
      allowed: Object.keys(state.realisations).map((realisation) => `RequestVoid ${realisation}`),
    });
  },
  counted: (event) =>
    event.type === 'RealisationRecorded'
      ? { item: event.data.item, content: event.data.realisation }
      : { item: ALLOTMENT, content: event.data.allotment, replaces: true },
  factsOf: (content, item, office) =>
    item === ALLOTMENT
      ? allotmentFacts(content as Allotment, office)
      : realisationFacts(content as Realisation, office),
  register: budgetRow,
  imports: [budgetAccountImport, budgetTreeImport, budgetRealisationImport],
};
