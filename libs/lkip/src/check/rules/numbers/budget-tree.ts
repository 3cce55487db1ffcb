import { type Exact, exact, sum } from '@jejak/figures';
import type { ReadFigure, ReadRow, ReadTable } from '../../read-report.model';

/** One line of a tree of which the text shows the levels by type, number or code. */
export interface TreeNode {
  readonly row: ReadRow;
  readonly figure: ReadFigure;
  readonly level: number;
  /** Following nodes that lie deeper, up to the next of the same level or a higher one. */
  readonly below: readonly TreeNode[];
  /** Those of them that are nearest. */
  readonly children: readonly TreeNode[];
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly top: readonly TreeNode[];
  readonly deepest: number;
  /** Levels come from dotted codes and are certain. */
  readonly coded: boolean;
}

const codeDepth = (number: string): number => number.replace(/[.)]+$/, '').split('.').length;

const styleOf = (row: ReadRow, figureAt: number): string => {
  const name = row.cells.find(({ text }) => text === row.subject);
  const figureBold = row.cells[figureAt]?.bold === true;
  const numbering =
    row.number === '' ? '' : /^\d/.test(row.number) ? 'digit' : /^[a-z]/.test(row.number) ? 'letter' : 'capital';
  return `${numbering}|${figureBold ? 'bold' : ''}|${name?.italic === true && !/digit|capital/.test(numbering) ? 'italic' : ''}`;
};

const levelsOf = (rows: readonly ReadRow[], column: number): { levels: readonly number[]; coded: boolean } => {
  const numbered = rows.filter(({ number }) => number !== '');
  const coded = numbered.length === rows.length && numbered.some(({ number }) => codeDepth(number) > 1);
  if (coded) return { levels: rows.map(({ number }) => codeDepth(number)), coded };
  const styles: string[] = [];
  const levels = rows.map((row) => {
    const style = styleOf(row, column);
    if (!styles.includes(style)) styles.push(style);
    return styles.indexOf(style) + 1;
  });
  return { levels, coded };
};

/** No report prints a longer tree; one that does is not taken apart. */
const MOST_ROWS = 2_000;

/** The rows of a column as a tree, by the order in which the levels first appear; null where all rows look alike. */
export const treeOf = (table: ReadTable, column: number): Tree | null => {
  const rows = table.rows.filter(({ kind, cells }) => kind === 'item' && (cells[column]?.figure ?? null) !== null);
  if (rows.length > MOST_ROWS) return null;
  const { levels, coded } = levelsOf(rows, column);
  const deepest = Math.max(0, ...levels);
  if (deepest < 2) return null;
  const nodes: TreeNode[] = [];
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const figure = row?.cells[column]?.figure;
    const level = levels[index] ?? 1;
    if (row === undefined || !figure) continue;
    const end = nodes.findIndex((node) => node.level <= level);
    const below = nodes.slice(0, end < 0 ? nodes.length : end);
    const nearest = Math.min(...below.map((node) => node.level));
    nodes.unshift({ row, figure, level, below, children: below.filter((node) => node.level === nearest) });
  }
  const least = Math.min(...levels);
  return { nodes, top: nodes.filter(({ level }) => level === least), deepest, coded };
};

/** Beyond this many steps a nesting is too tangled to be told. */
const MOST_STEPS = 20_000;
const MOST_LINES = 200;

export type Nesting = 'exact' | 'partial' | 'none' | 'unknown';

/**
 * Whether lines without any mark can be nested so that they make up their parent: each is a leaf, or the sum of those
 * right below it. `partial`: the parent is reached, and the lines that are left are details of the last one.
 */
export const nestingOf = (parent: Exact, lines: readonly Exact[]): Nesting => {
  if (lines.length > MOST_LINES) return 'unknown';
  let steps = 0;
  const known = new Map<number, readonly number[]>();
  const fill = (from: number, rest: Exact, ends: Set<number>): void => {
    if (++steps > MOST_STEPS) return;
    if (rest.equals(0)) {
      ends.add(from);
      return;
    }
    const line = lines[from];
    if (line === undefined || rest.compare(0) < 0) return;
    for (const end of endsOf(from)) fill(end, rest.sub(line), ends);
  };
  /** Where the subtree that starts at a line may end. */
  const endsOf = (at: number): readonly number[] => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const ends = new Set([at + 1]);
    const line = lines[at];
    if (line !== undefined && line.compare(0) > 0) fill(at + 1, line, ends);
    const found = [...ends];
    known.set(at, found);
    return found;
  };
  const ends = new Set<number>();
  fill(0, parent, ends);
  if (ends.has(lines.length)) return 'exact';
  if (steps > MOST_STEPS) return 'unknown';
  const last = Math.max(-1, ...ends);
  return last > 0 && sum(lines.slice(last)).compare(lines[last - 1] ?? exact(0)) < 0 ? 'partial' : 'none';
};
