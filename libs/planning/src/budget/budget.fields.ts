import { yearOf } from '@jejak/calendar';
import { toIndonesian } from '@jejak/figures';
import { type DecisionContext, ensure, type LocalDate } from '@jejak/kernel';
import { compact, ensureNotFuture, type Fields, REASON_LENGTH, requireReason } from '@jejak/records';
import { ancestorsOf, outputLabel, outputOf, outputsOf, totalOf, treeTotal, treeWarnings } from './budget-tree';
import {
  type AccountAllotment,
  BUDGET_LEVELS,
  type BudgetNode,
  type Realisation,
  type TreeWarning,
} from './budget.events';

const MOST_ACCOUNTS = 100;
const MOST_NODES = 1000;
/** As many rupiah as a thousand nodes may have and still sum to a safe integer. */
export const LARGEST_AMOUNT = 9_000_000_000_000;
const CODE_LENGTH = { max: 60 };

export const readAmount = (fields: Fields, name: string): number => fields.whole(name, { max: LARGEST_AMOUNT });

const rupiah = (amount: number): string => toIndonesian(String(amount));

/** The allotment of the next year is decided in December of this one (DIPA). */
export const readBudgetYear = (fields: Fields, { today }: DecisionContext): number =>
  fields.whole('year', { min: 1950, max: yearOf(today) + 1 });

/** A budget holds from 1 January, whatever day it was decided on; a decision of an unknown day is dated so. */
export const businessDate = (decidedOn: LocalDate | undefined, year: number, { today }: DecisionContext): LocalDate => {
  const start = `${String(year)}-01-01`;
  return decidedOn ?? (start < today ? start : today);
};

export const readDecidedOn = (fields: Fields, context: DecisionContext): LocalDate | undefined => {
  const decidedOn = fields.optionalDate('decidedOn');
  if (decidedOn !== undefined) ensureNotFuture(decidedOn, fields.at('decidedOn'), context);
  return decidedOn;
};

export const readReason = (fields: Fields): string => {
  fields.has('reason');
  return requireReason(fields.optionalText('reason', { max: REASON_LENGTH.max }));
};

/** An account that a revision brings had nothing at first. */
export const initialAmounts = (accounts: readonly AccountAllotment[]): ((account: string) => number) => {
  const initial = new Map(accounts.map((entry) => [entry.account, entry.initial]));
  return (account) => initial.get(account) ?? 0;
};

/**
 * The view by account.
 * @param initialOf the amount first allotted to an account, where it was revised since; a correction may state another
 */
export const readAccounts = (fields: Fields, initialOf?: (account: string) => number): readonly AccountAllotment[] => {
  const seen = new Set<string>();
  const readAccount = (entry: Fields): AccountAllotment => {
    const account = entry.text('account');
    if (!/^\d{2}$/.test(account))
      entry.refuse('account', {
        code: 'ACCOUNT_INVALID',
        en: `An account of expenditure has two digits, not ${JSON.stringify(account)}`,
        id: 'Jenis belanja ditulis dengan dua angka.',
        allowed: ['51', '52', '53'],
      });
    if (seen.has(account))
      entry.refuse('account', {
        code: 'ACCOUNT_REPEATED',
        en: `Account ${account} is given twice`,
        id: `Jenis belanja ${account} tertulis dua kali.`,
      });
    seen.add(account);
    const name = entry.text('name');
    const amount = readAmount(entry, 'amount');
    const stated = entry.has('initial') ? readAmount(entry, 'initial') : undefined;
    return { account, name, amount, initial: initialOf === undefined ? amount : (stated ?? initialOf(account)) };
  };
  return fields.list('accounts', readAccount, { max: MOST_ACCOUNTS });
};

/** The view by program: a parent stands above its children in the list, so that no node can be its own ancestor. */
export const readNodes = (fields: Fields): readonly BudgetNode[] => {
  const above = new Map<string, BudgetNode>();
  const outputs = new Set<string>();
  const readNode = (entry: Fields): BudgetNode => {
    const node = compact({
      code: entry.text('code', CODE_LENGTH),
      parent: entry.optionalText('parent', CODE_LENGTH),
      level: entry.choice('level', BUDGET_LEVELS),
      name: entry.text('name'),
      amount: readAmount(entry, 'amount'),
    });
    if (above.has(node.code))
      entry.refuse('code', {
        code: 'NODE_CODE_REPEATED',
        en: `Code ${node.code} is given twice`,
        id: `Kode ${node.code} tertulis dua kali.`,
      });
    if (node.parent !== undefined && !above.has(node.parent))
      entry.refuse('parent', {
        code: 'NODE_PARENT_UNKNOWN',
        en: `The parent ${node.parent} is not among the nodes above`,
        id: `Induk ${node.parent} tidak ada di baris sebelumnya.`,
        allowed: [...above.keys()],
      });
    ensurePlaced(entry, node, ancestorsOf(node, above));
    above.set(node.code, node);
    if (node.level === 'output') ensureNewOutput(entry, outputLabel(outputOf(node, above)), outputs);
    return node;
  };
  return fields.list('nodes', readNode, { max: MOST_NODES });
};

const ensurePlaced = (entry: Fields, node: BudgetNode, ancestors: readonly BudgetNode[]): void => {
  const allowed = placesOf(node, ancestors);
  if (allowed !== undefined)
    entry.refuse('parent', {
      code: 'NODE_MISPLACED',
      en: `A ${node.level} does not belong ${node.parent === undefined ? 'at the root' : `under ${node.parent}`}`,
      id: `Tingkat ${node.level} tidak dapat ditempatkan di sini.`,
      allowed,
    });
};

/** Where a misplaced node would belong; undefined for one that is in its place. An output in an output counts twice. */
const placesOf = (node: BudgetNode, ancestors: readonly BudgetNode[]): readonly string[] | undefined => {
  const parent = ancestors[0];
  if (node.level === 'program') return parent === undefined ? undefined : ['parent = none'];
  if (parent?.level === 'line') return ['parent of level program, output, activity or component'];
  if (node.level === 'output')
    return ancestors.some(({ level }) => level === 'output') ? ['parent of level program or activity'] : undefined;
  return parent === undefined ? ['parent required'] : undefined;
};

const ensureNewOutput = (entry: Fields, label: string, known: Set<string>): void => {
  if (known.has(label))
    entry.refuse('name', {
      code: 'OUTPUT_REPEATED',
      en: `The output ${JSON.stringify(label)} is given twice; realisations refer to an output by its name`,
      id: `Output ${label} tertulis dua kali pada program yang sama.`,
    });
  known.add(label);
};

export interface BudgetViews {
  readonly accounts: readonly AccountAllotment[];
  readonly nodes: readonly BudgetNode[];
}

/**
 * The warnings of two views that agree.
 * @throws Refusal BUDGET_EMPTY, BUDGET_VIEWS_DIFFER
 */
export const ensureViewsAgree = ({ accounts, nodes }: BudgetViews): readonly TreeWarning[] => {
  ensure(accounts.length > 0 || nodes.length > 0, {
    code: 'BUDGET_EMPTY',
    field: 'accounts',
    en: 'An allotment is given by account, by program, or both',
    id: 'Isi pagu menurut jenis belanja, menurut program, atau keduanya.',
    allowed: ['accounts ≥ 1', 'nodes ≥ 1'],
  });
  const byAccount = totalOf(accounts);
  const byProgram = treeTotal(nodes);
  ensure(accounts.length === 0 || nodes.length === 0 || byAccount === byProgram, {
    code: 'BUDGET_VIEWS_DIFFER',
    field: 'nodes',
    en: `The accounts sum to ${String(byAccount)} rupiah, the programs to ${String(byProgram)}`,
    id: `Jumlah menurut jenis belanja Rp ${rupiah(byAccount)}, menurut program Rp ${rupiah(byProgram)}; keduanya harus sama.`,
    allowed: [`accounts = ${String(byProgram)}`, `nodes = ${String(byAccount)}`],
  });
  return treeWarnings(nodes);
};

/** @throws Refusal OUTPUT_HAS_REALISATION when an output that was realised is no longer in the tree */
export const ensureRealisedOutputsStand = (
  nodes: readonly BudgetNode[],
  realisations: Readonly<Record<string, Realisation>>,
): void => {
  const labels = new Set(outputsOf(nodes).map(outputLabel));
  const labelOf = ({ program, output }: Realisation) => outputLabel(compact({ program, name: output }));
  const missing = Object.values(realisations)
    .map(labelOf)
    .find((label) => !labels.has(label));
  ensure(missing === undefined, {
    code: 'OUTPUT_HAS_REALISATION',
    field: 'nodes',
    en: `The output ${JSON.stringify(missing ?? '')} has realisations and must stay in the tree`,
    id: `Output ${missing ?? ''} sudah mempunyai realisasi, jadi harus tetap ada.`,
    allowed: ['RequestVoid'],
  });
};
