import type { LkipDocument } from '@jejak/lkip/domain';

type Block = LkipDocument['blocks'][number];
type Run = Extract<Block, { kind: 'paragraph' }>['runs'][number];

export interface Shown {
  readonly exact: string | null;
  readonly printed: string;
  readonly reference?: string;
}

const ofRuns = (runs: readonly Run[]): readonly Shown[] => runs.filter((run) => run.kind === 'figure');

const inBlock = (block: Block): readonly Shown[] => {
  switch (block.kind) {
    case 'paragraph':
      return ofRuns(block.runs);
    case 'list':
      return block.items.flatMap(ofRuns);
    case 'formula':
      return [...ofRuns(block.numerator), ...ofRuns(block.denominator), block.result];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => ('printed' in cell ? [cell] : [])));
    case 'chart':
      return block.series.flatMap(({ values }) => values);
    case 'heading':
    case 'pageBreak':
      return [];
  }
};

/** Every figure that the report prints, wherever it stands. */
export const printedFigures = ({ blocks }: Pick<LkipDocument, 'blocks'>): readonly Shown[] => blocks.flatMap(inBlock);

/** All sentences, one a line. */
export const sentencesOf = ({ blocks }: Pick<LkipDocument, 'blocks'>): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.kind === 'list' ? block.items : []))
    .map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : run.printed)).join(''))
    .join('\n');
