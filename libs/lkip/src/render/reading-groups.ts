import type { PrintedBlock } from './printed.model';
import { type Face, layoutOf } from './table-layout';

/** Headings with the block that they stand over. */
export interface ReadingGroup {
  readonly blocks: readonly PrintedBlock[];
  readonly newPage: boolean;
  readonly landscape: boolean;
}

/**
 * Blocks that stay together and the way their page lies: neither a heading nor a sentence that announces a list or a
 * table ends a page, a part begins one.
 */
export const groupsOf = (blocks: readonly PrintedBlock[], face: Face = 'bundled'): readonly ReadingGroup[] => {
  const groups: ReadingGroup[] = [];
  let headings: PrintedBlock[] = [];
  let broken = false;
  const close = (last: readonly PrintedBlock[]): void => {
    const all = [...headings, ...last];
    if (all.length === 0) return;
    const landscape = last.some((block) => block.kind === 'table' && layoutOf(block, face).landscape);
    groups.push({ blocks: all, newPage: broken || startsPart(all[0]), landscape });
    headings = [];
    broken = false;
  };
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      close([]);
      broken = true;
    } else if (block.kind === 'heading') {
      if (startsPart(block)) close([]);
      headings.push(block);
    } else if (announces(block)) headings.push(block);
    else close([block]);
  }
  close([]);
  return groups;
};

const announces = (block: PrintedBlock): boolean => {
  const last = block.kind === 'paragraph' ? block.runs.at(-1) : undefined;
  return last?.kind === 'text' && last.text.endsWith(':');
};

const startsPart = (block: PrintedBlock | undefined): boolean => block?.kind === 'heading' && block.level === 1;
