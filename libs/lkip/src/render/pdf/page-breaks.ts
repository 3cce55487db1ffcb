import type { Node, NodeQueries } from 'pdfmake/interfaces';

const LAST = '-last';
const BEFORE_LAST = '-before-last';
/** The library asks about every node; those with a level are the ones that may stand badly. */
const HEADING = 1;
const ROW = 9;

/** Of a chapter, which begins a page, and a block in it. */
export const blockId = (chapter: number, group: number, block: number): string =>
  `c${String(chapter)}-${String(group)}-${String(block)}`;

export const headingMark = (id: string) => ({ id, headlineLevel: HEADING });
export const rowMark = (id: string, line: number, rows: number) => {
  if (line === rows - 1) return { id: `${id}${LAST}` };
  return line === rows - 2 ? { id: `${id}${BEFORE_LAST}`, headlineLevel: ROW } : {};
};

/** Thrown out of the layout, before the pages are written, when they have to be laid anew. */
export class LayAnew extends Error {}

/**
 * Where a heading would end a page or a last row, a sum, begin one alone. The library lays everything anew for each break
 * that it is asked for; a chapter begins a page, so the first place of each chapter can be mended in one laying.
 */
export class PageBreaks {
  private readonly mended = new Set<string>();
  private readonly found = new Map<string, string>();

  /** Whether a heading's group begins a page, or a table is divided before its last two rows. */
  has(id: string): boolean {
    return this.mended.has(id);
  }

  /** Looks at one laid node; at the last one throws if a place has to be mended. */
  look(node: Node, queries: NodeQueries): void {
    const id = badPlace(node, queries);
    if (id !== null && !this.mended.has(id)) {
      const chapter = id.split('-')[0] ?? '';
      if (!this.found.has(chapter)) this.found.set(chapter, id);
    }
    if (this.found.size === 0 || !node.pageNumbers.includes(node.pages)) return;
    if (queries.getFollowingNodesOnPage().length > 0) return;
    for (const one of this.found.values()) this.mended.add(one);
    this.found.clear();
    throw new LayAnew('A heading or a sum stands alone');
  }
}

const badPlace = (
  { headlineLevel, id = '' }: Node,
  { getFollowingNodesOnPage, getNodesOnNextPage }: NodeQueries,
): string | null => {
  if (headlineLevel === HEADING) return getFollowingNodesOnPage().length === 0 ? id : null;
  if (headlineLevel !== ROW) return null;
  const table = id.slice(0, -BEFORE_LAST.length);
  return getNodesOnNextPage().some((next) => next.id === `${table}${LAST}`) ? table : null;
};
