import { readCellFigure } from './numbers';

/** Cells by the index of their line; a line that is no row of such a table is not in it. */
export type CellsByLine = ReadonlyMap<number, readonly string[]>;

const MARKER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-•–*o])$/i;

/** `a)<tab>Tindakan …`: the tab indents a list, it does not part columns. */
const isTabbedItem = (line: string): boolean => {
  const cells = line.split('\t').filter((cell) => cell.trim() !== '');
  const [marker = '', text = ''] = cells;
  return cells.length === 2 && MARKER.test(marker.trim()) && readCellFigure(text, 1) === null;
};

const runs = (lines: readonly string[], fits: (line: string) => boolean): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  let from = -1;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && fits(line)) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      found.push([from, index]);
      from = -1;
    }
  }
  return found;
};

/** Indices of lines that are list items although a tab stands behind their marker. */
export const tabbedItems = (lines: readonly string[]): ReadonlySet<number> => {
  const items = new Set<number>();
  for (const [from, to] of runs(lines, (line) => line.includes('\t'))) {
    const run = lines.slice(from, to);
    if (!run.every(isTabbedItem)) continue;
    for (let index = from; index < to; index++) items.add(index);
  }
  return items;
};

const MARK = ';';
const LEAST_CELLS = 3;
const MOST_CELLS = 60;
const LONGEST = 2_000;

const unquoted = (cell: string): string => /^\s*"(.*)"\s*$/.exec(cell)?.[1] ?? cell;
const cellsOf = (line: string): readonly string[] => line.split(MARK).map(unquoted);
const isSeparated = (line: string): boolean => {
  if (line.length > LONGEST || line.includes('\t') || line.includes('|')) return false;
  const count = line.split(MARK).length;
  return count >= LEAST_CELLS && count <= MOST_CELLS;
};

/** Tables with a semicolon between their cells: so many in each line, and figures among them. */
export const semicolonRows = (lines: readonly string[]): CellsByLine => {
  const rows = new Map<number, readonly string[]>();
  for (const [from, to] of runs(lines, isSeparated)) {
    const run = lines.slice(from, to).map(cellsOf);
    const width = run[0]?.length ?? 0;
    const figures = run.filter((cells) => cells.slice(1).some((cell) => readCellFigure(cell, 1) !== null)).length;
    if (run.length < 2 || figures === 0 || run.some((cells) => cells.length !== width)) continue;
    run.forEach((cells, index) => rows.set(from + index, cells));
  }
  return rows;
};
