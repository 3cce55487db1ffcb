import { compact } from '@jejak/records';
import type { BudgetNode, TreeWarning } from './budget.events';

/** An output of the tree: what realisations refer to, by its name and that of its program. */
export interface BudgetOutput {
  readonly code: string;
  /** Name of the program above it; absent where it stands under none. */
  readonly program?: string;
  readonly name: string;
  readonly amount: number;
}

export type NodesByCode = ReadonlyMap<string, BudgetNode>;

export const nodesByCode = (nodes: readonly BudgetNode[]): NodesByCode =>
  new Map(nodes.map((node) => [node.code, node]));

/** The nodes above a node, nearest first. */
export const ancestorsOf = (node: BudgetNode, byCode: NodesByCode): readonly BudgetNode[] => {
  const parent = node.parent === undefined ? undefined : byCode.get(node.parent);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, byCode)];
};

export const outputOf = (node: BudgetNode, byCode: NodesByCode): BudgetOutput =>
  compact({
    code: node.code,
    program: ancestorsOf(node, byCode).find(({ level }) => level === 'program')?.name,
    name: node.name,
    amount: node.amount,
  });

export const outputsOf = (nodes: readonly BudgetNode[]): readonly BudgetOutput[] => {
  const byCode = nodesByCode(nodes);
  return nodes.filter(({ level }) => level === 'output').map((node) => outputOf(node, byCode));
};

/** Programs of which the tree gives no outputs: their allotment is known as a whole only. */
export const programsWithoutOutputs = (nodes: readonly BudgetNode[]): readonly BudgetNode[] => {
  const byCode = nodesByCode(nodes);
  const above = new Set(
    nodes
      .filter(({ level }) => level === 'output')
      .flatMap((node) => ancestorsOf(node, byCode).map(({ code }) => code)),
  );
  return nodes.filter(({ level, code }) => level === 'program' && !above.has(code));
};

/** One name for an output, unique in its tree. */
export const outputLabel = ({ program, name }: { readonly program?: string; readonly name: string }): string =>
  program === undefined ? name : `${program} / ${name}`;

export const totalOf = (items: readonly { readonly amount: number }[]): number =>
  items.reduce((total, { amount }) => total + amount, 0);

/** The tree's total is that of its roots. */
export const treeTotal = (nodes: readonly BudgetNode[]): number =>
  totalOf(nodes.filter(({ parent }) => parent === undefined));

/**
 * Nodes whose amount differs from the sum of their children. Children that are lines are not summed: a line may be a
 * part of the line before it, which the printed tree does not tell.
 */
export const treeWarnings = (nodes: readonly BudgetNode[]): readonly TreeWarning[] =>
  nodes.flatMap(({ code, amount }) => {
    const children = nodes.filter(({ parent }) => parent === code);
    if (children.length === 0 || children.some(({ level }) => level === 'line')) return [];
    const computed = totalOf(children);
    return computed === amount ? [] : [{ code, stated: amount, computed }];
  });
