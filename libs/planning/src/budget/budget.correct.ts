import type { DecisionContext } from '@jejak/kernel';
import { applyChanges, compact, type CorrectableFields, ensureNotBefore, Fields, noRecord } from '@jejak/records';
import { ALLOTMENT, type BudgetState } from './budget';
import type { Allotment } from './budget.events';
import {
  ensureRealisedOutputsStand,
  ensureViewsAgree,
  initialAmounts,
  readAccounts,
  readDecidedOn,
  readNodes,
  readReason,
} from './budget.fields';
import { readRealisation } from './budget.realisation';

const CORRECTABLE_ALLOTMENT: CorrectableFields = {
  accounts: true,
  nodes: true,
  decidedOn: true,
  source: true,
  revision: ['decidedOn', 'reason'],
};
const CORRECTABLE_REALISATION: CorrectableFields = {
  program: true,
  output: true,
  asOf: true,
  cumulative: true,
  source: true,
  reason: true,
};

const correctAllotment = (
  before: Allotment,
  state: BudgetState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Allotment => {
  const after = new Fields(applyChanges(before, changes, CORRECTABLE_ALLOTMENT));
  const decidedOn = readDecidedOn(after, context);
  const revisionFields = after.optionalObject('revision');
  const revision =
    revisionFields === undefined
      ? undefined
      : compact({
          number: revisionFields.whole('number'),
          decidedOn: readDecidedOn(revisionFields, context),
          reason: readReason(revisionFields),
        });
  if (decidedOn !== undefined && revision?.decidedOn !== undefined)
    ensureNotBefore(revision.decidedOn, 'revision.decidedOn', decidedOn, 'tanggal penetapan pagu awal');
  const initialOf = revision === undefined ? undefined : initialAmounts(before.accounts);
  const views = { accounts: readAccounts(after, initialOf), nodes: readNodes(after) };
  const warnings = ensureViewsAgree(views);
  ensureRealisedOutputsStand(views.nodes, state.realisations);
  const source = after.optionalText('source');
  return compact({ year: before.year, decidedOn, source, ...views, warnings, revision });
};

/** An item after a correction, checked by the rules of its entry. */
export const correctBudget = (
  state: BudgetState,
  item: string,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): object => {
  const { allotment } = state;
  const realisation = state.realisations[item];
  if (allotment === undefined) return noRecord();
  if (item === ALLOTMENT || realisation === undefined) return correctAllotment(allotment, state, changes, context);
  const after = new Fields(applyChanges(realisation, changes, CORRECTABLE_REALISATION));
  const others = Object.entries(state.realisations).flatMap(([key, other]) => (key === item ? [] : [other]));
  return readRealisation(after, allotment, others, context);
};
