import { type Exact, sum } from '@jejak/figures';
import type { CheckRule, Finding, ReadTable } from '../../read-report.model';
import { nestingOf, type Tree, type TreeNode, treeOf } from './budget-tree';
import { shown } from './rounding-fit';
import { placeOf } from './table-place';

const values = (nodes: readonly TreeNode[]): readonly Exact[] => nodes.map(({ figure }) => figure.value);

interface Judged {
  readonly node: TreeNode;
  readonly holds: boolean;
  /** The lines below bear no mark of their nesting. */
  readonly ambiguous: boolean;
  readonly computed: Exact;
}

const judgeNode = (tree: Tree, node: TreeNode): Judged | null => {
  if (node.children.length === 0) return null;
  const computed = sum(values(node.children));
  const ambiguous = !tree.coded && node.children[0]?.level === tree.deepest;
  const straight = computed.equals(node.figure.value);
  if (straight || !ambiguous) return { node, holds: straight, ambiguous, computed };
  const nesting = nestingOf(node.figure.value, values(node.children));
  return { node, holds: nesting !== 'none', ambiguous, computed };
};

/** A tree is believed only where most of its parents are the sums of what stands below them. */
export const believedTree = (table: ReadTable, column: number): readonly Judged[] | null => {
  const tree = treeOf(table, column);
  if (tree === null) return null;
  const judged = tree.nodes.flatMap((node) => judgeNode(tree, node) ?? []);
  const held = judged.filter(({ holds }) => holds).length;
  const most = held * 2 > judged.length || (tree.coded && held * 2 === judged.length);
  return judged.length >= 2 && most ? judged : null;
};

const findingOf = (
  table: ReadTable,
  { node, computed, ambiguous }: Judged,
  certain: boolean,
  note: string,
): Finding => ({
  code: 'TOTAL_WRONG',
  severity: certain ? 'block' : 'warn',
  line: node.figure.line,
  place: placeOf(table, node.row),
  stated: node.figure.text,
  computed: shown(computed),
  sentence: `${node.row.subject}: tertulis ${node.figure.text}, padahal jumlah rinciannya ${shown(computed)}.${
    ambiguous && note === '' ? ' Susunan rinciannya tidak terlihat dalam teks; periksa.' : note
  }`,
});

const judgeTable = (table: ReadTable, column: number): readonly Finding[] => {
  const judged = believedTree(table, column) ?? [];
  const coded = treeOf(table, column)?.coded === true;
  const failed = judged.filter(({ holds }) => !holds);
  const explained = new Set<Judged>();
  const findings = failed.map((child) => {
    // One cause, one finding: with the child's own sum its parent would hold too.
    const parent = failed.find(
      (candidate) =>
        candidate !== child &&
        candidate.node.children.includes(child.node) &&
        candidate.node.figure.value.sub(candidate.computed).equals(child.computed.sub(child.node.figure.value)),
    );
    if (parent !== undefined) explained.add(parent);
    return { child, parent };
  });
  return findings
    .filter(({ child }) => !explained.has(child))
    .map(({ child, parent }) => {
      const peers = judged.filter(({ node, holds }) => holds && node.level === child.node.level).length;
      const note =
        parent === undefined
          ? ''
          : ` Dengan angka itu induknya (${parent.node.row.subject}, baris ${String(parent.node.figure.line)}: ${parent.node.figure.text}) pun cocok.`;
      return findingOf(table, child, parent !== undefined || (!child.ambiguous && peers >= (coded ? 1 : 2)), note);
    });
};

/** Totals at every level that the text still shows; a nesting that it does not show warns and never blocks. */
export const treeTotalsRule: CheckRule = ({ tables }) =>
  tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'allotment' || role === 'realisation' || role === 'total' || role === 'remaining')
      .filter(() => !table.columns.some(({ role }) => role === 'target'))
      .flatMap(({ index }) => judgeTable(table, index)),
  );
