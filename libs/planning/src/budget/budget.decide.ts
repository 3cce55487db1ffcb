import { canonicalJson, type Command, type DecisionContext, ensure, Refusal } from '@jejak/kernel';
import { compact, ensureNotBefore, Fields } from '@jejak/records';
import { type BudgetState, nextRealisationItem } from './budget';
import { outputsOf } from './budget-tree';
import type { AccountAllotment, AccountChange, Allotment, BudgetEvent } from './budget.events';
import {
  businessDate,
  ensureRealisedOutputsStand,
  ensureViewsAgree,
  initialAmounts,
  readAccounts,
  readBudgetYear,
  readDecidedOn,
  readNodes,
  readReason,
} from './budget.fields';
import { readRealisation } from './budget.realisation';

export type BudgetCommand = Command<'AllotBudget' | 'ReviseBudget' | 'SetBudgetTree' | 'RecordRealisation'>;

export const allowedForBudget = ({ allotment }: BudgetState): readonly BudgetCommand['type'][] => {
  if (allotment === undefined) return ['AllotBudget', 'SetBudgetTree'];
  const realisable = outputsOf(allotment.nodes).length > 0;
  return ['ReviseBudget', 'SetBudgetTree', ...(realisable ? (['RecordRealisation'] as const) : [])];
};

export const decideBudget = (
  command: BudgetCommand,
  state: BudgetState,
  context: DecisionContext,
): readonly BudgetEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: BudgetCommand,
  fields: Fields,
  state: BudgetState,
  context: DecisionContext,
): BudgetEvent => {
  switch (command.type) {
    case 'AllotBudget':
      return allot(fields, state, context);
    case 'ReviseBudget':
      return revise(fields, allotmentFor('ReviseBudget', fields, state, context), state, context);
    case 'SetBudgetTree':
      return state.allotment === undefined
        ? openWithTree(fields, context)
        : setTree(fields, allotmentFor('SetBudgetTree', fields, state, context), state, context);
    case 'RecordRealisation':
      return recordRealisation(fields, allotmentFor('RecordRealisation', fields, state, context), state, context);
  }
};

const allot = (fields: Fields, state: BudgetState, context: DecisionContext): BudgetEvent => {
  ensure(state.allotment === undefined, {
    code: 'BUDGET_ALREADY_ALLOTTED',
    field: 'year',
    en: 'The budget of the year was allotted already',
    id: 'Pagu tahun ini sudah tercatat; catat revisinya, atau ajukan koreksi.',
    allowed: [...allowedForBudget(state), 'RequestCorrection'],
  });
  const views = { accounts: readAccounts(fields), nodes: readNodes(fields) };
  return allotted(fields, views, context);
};

const allotted = (
  fields: Fields,
  views: Pick<Allotment, 'accounts' | 'nodes'>,
  context: DecisionContext,
): BudgetEvent => {
  const year = readBudgetYear(fields, context);
  const decidedOn = readDecidedOn(fields, context);
  const source = fields.optionalText('source');
  const allotment = compact({ year, decidedOn, source, ...views, warnings: ensureViewsAgree(views) });
  return { type: 'BudgetAllotted', version: 1, data: { on: businessDate(decidedOn, year, context), allotment } };
};

/** A view that is not sent stays as it is; both must agree afterwards. */
const revise = (fields: Fields, before: Allotment, state: BudgetState, context: DecisionContext): BudgetEvent => {
  const decidedOn = readDecidedOn(fields, context);
  const earlier = before.revision?.decidedOn ?? before.decidedOn;
  if (decidedOn !== undefined && earlier !== undefined)
    ensureNotBefore(decidedOn, 'decidedOn', earlier, 'tanggal penetapan sebelumnya');
  const views = {
    accounts: fields.has('accounts') ? readAccounts(fields, initialAmounts(before.accounts)) : before.accounts,
    nodes: fields.has('nodes') ? readNodes(fields) : before.nodes,
  };
  const reason = readReason(fields);
  const source = fields.optionalText('source') ?? before.source;
  const changes = accountChanges(before.accounts, views.accounts);
  ensure(
    changes.length > 0 || canonicalJson(views) !== canonicalJson({ accounts: before.accounts, nodes: before.nodes }),
    {
      code: 'REVISION_EMPTY',
      field: 'accounts',
      en: 'The revision changes nothing',
      id: 'Revisi ini tidak mengubah pagu.',
      allowed: ['accounts', 'nodes'],
    },
  );
  const warnings = ensureViewsAgree(views);
  ensureRealisedOutputsStand(views.nodes, state.realisations);
  const revision = compact({ number: (before.revision?.number ?? 0) + 1, decidedOn, reason });
  const allotment = compact({ ...before, source, ...views, warnings, revision });
  const on = businessDate(decidedOn ?? earlier, before.year, context);
  return { type: 'BudgetRevised', version: 1, data: { on, allotment, changes } };
};

const accountChanges = (
  before: readonly AccountAllotment[],
  after: readonly AccountAllotment[],
): readonly AccountChange[] => {
  const was = new Map(before.map(({ account, amount }) => [account, amount]));
  const is = new Map(after.map(({ account, amount }) => [account, amount]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((account) => ({ account, before: was.get(account) ?? 0, after: is.get(account) ?? 0 }))
    .filter((change) => change.before !== change.after)
    .map((change) => ({ ...change, change: change.after - change.before }));
};

/** Where a document gives the outputs and no accounts, the tree is the whole allotment. */
const openWithTree = (fields: Fields, context: DecisionContext): BudgetEvent =>
  allotted(fields, { accounts: [], nodes: readNodes(fields) }, context);

/** The view by program of the allotment as it stands: given once, replaced with a reason. */
const setTree = (fields: Fields, before: Allotment, state: BudgetState, context: DecisionContext): BudgetEvent => {
  const nodes = readNodes(fields);
  ensure(nodes.length > 0, {
    code: 'LIST_INVALID',
    field: 'nodes',
    en: 'nodes must name at least one node',
    id: 'Isi sedikitnya satu baris rincian program.',
    allowed: ['nodes ≥ 1'],
  });
  const source = fields.optionalText('source') ?? before.source;
  const reason = before.nodes.length > 0 || fields.has('reason') ? readReason(fields) : undefined;
  const warnings = ensureViewsAgree({ accounts: before.accounts, nodes });
  ensureRealisedOutputsStand(nodes, state.realisations);
  const allotment = compact({ ...before, source, nodes, warnings });
  const on = businessDate(before.revision?.decidedOn ?? before.decidedOn, before.year, context);
  return { type: 'BudgetTreeSet', version: 1, data: compact({ on, allotment, reason }) };
};

const recordRealisation = (
  fields: Fields,
  allotment: Allotment,
  state: BudgetState,
  context: DecisionContext,
): BudgetEvent => {
  const realisation = readRealisation(fields, allotment, Object.values(state.realisations), context);
  const item = nextRealisationItem(state);
  return { type: 'RealisationRecorded', version: 1, data: { on: realisation.asOf, item, realisation } };
};

/** The allotment that a later command is about; a year that it names must be the budget's. */
const allotmentFor = (
  command: BudgetCommand['type'],
  fields: Fields,
  state: BudgetState,
  context: DecisionContext,
): Allotment => {
  const { allotment } = state;
  if (allotment === undefined)
    throw new Refusal({
      code: 'TRANSITION_NOT_ALLOWED',
      en: `${command} is not allowed before the budget was allotted`,
      id: 'Pagu tahun ini belum tercatat.',
      allowed: allowedForBudget(state),
    });
  if (fields.has('year')) {
    const { year } = allotment;
    ensure(readBudgetYear(fields, context) === year, {
      code: 'BUDGET_YEAR_DIFFERS',
      field: 'year',
      en: `This is the budget of ${String(year)}`,
      id: `Catatan ini adalah anggaran tahun ${String(year)}.`,
      allowed: [String(year)],
    });
  }
  return allotment;
};
