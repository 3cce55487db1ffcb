import { fromFractionText, toDecimalText, toIndonesian } from '@jejak/figures';
import type { PrintedBlock, PrintedCell, PrintedFigure, PrintedRun } from '../render/printed.model';

/**
 * A report as plain text with tables separated by tabs: what a check of any office's report reads, so that our own is
 * checked by the same rules. An index stands with all its decimals, not as it is printed: percentages are made from
 * unrounded figures, and a check of the rounded ones would call them wrong.
 */
export const plainText = (blocks: readonly PrintedBlock[]): string => `${blocks.flatMap(linesOf).join('\n')}\n`;

const linesOf = (block: PrintedBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [
        '',
        `${'#'.repeat(block.level)} ${block.number === undefined ? '' : `${block.number} `}${block.text}`,
        '',
      ];
    case 'paragraph':
      return [textOf(block.runs), ''];
    case 'list':
      return [
        ...block.items.map((item, place) => `${block.ordered ? `${String(place + 1)}.` : '-'} ${textOf(item)}`),
        '',
      ];
    case 'formula': {
      const [numerator, denominator] = [textOf(block.numerator), textOf(block.denominator)];
      return [
        `${block.name} = ${numerator} / ${denominator} ${(block.factor ?? '× 1').replace('×', 'x')} = ${block.result.printed}`,
        '',
      ];
    }
    case 'table':
      return [
        `**${block.caption}**`,
        '',
        block.columns.map(({ title }) => title).join('\t'),
        ...block.rows.map(({ cells }) => cells.map(cellText).join('\t')),
        '',
        ...(block.notes ?? []),
        '',
      ];
    // What a chart shows stands in a table beside it.
    case 'chart':
    case 'pageBreak':
      return [];
  }
};

const textOf = (runs: readonly PrintedRun[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : precise(run))).join('');

const cellText = (cell: PrintedCell): string => ('printed' in cell ? precise(cell) : cell.text).replace(/\s+/g, ' ');

/** Bare numbers only: one with a unit (a percentage, rupiah, points) is printed as it is. */
const BARE = /^-?[\d.]+,\d+$/;

const precise = ({ exact, printed }: PrintedFigure): string =>
  exact === null || !BARE.test(printed) ? printed : toIndonesian(toDecimalText(fromFractionText(exact)));
