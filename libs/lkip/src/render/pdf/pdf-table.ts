import type { Content, TableCell } from 'pdfmake';
import { isFigureColumn, printedCell } from '../cell-values';
import { writable } from '../escape';
import type { PrintedTable } from '../printed.model';
import { PAGE, layoutOf } from '../table-layout';
import { inFace } from './glyphs';
import { rowMark } from './page-breaks';

export const printable = (text: string): string => inFace(writable(text));

/** Padding of a cell and the line beside it, which the library adds to the width of a column. */
const BESIDE = 6;

/**
 * The caption is the first line of the heading, so that both stand on every page that the table goes on to. `split` is
 * whether the last two rows begin a page, because the last one would stand there alone.
 */
export const pdfTable = (table: PrintedTable, id: string, split: boolean): Content => {
  const { caption, columns, rows, notes = [] } = table;
  const { fontSize, widths, landscape } = layoutOf(table);
  const captionRow = (): TableCell[] => [
    { text: printable(caption), colSpan: columns.length, style: 'caption', border: [false, false, false, true] },
    ...columns.slice(1).map((): TableCell => ({ text: '' })),
  ];
  const head = (): TableCell[] =>
    columns.map(({ title }): TableCell => ({ text: printable(title), style: 'columnTitle' }));
  const body = rows.map(({ cells, emphasis, sumOf }, line) => {
    const mark = split ? {} : rowMark(id, line, rows.length);
    const strong = emphasis === true || sumOf !== undefined;
    return columns.map(({ kind }, place): TableCell => {
      const cell = cells[place];
      return {
        text: cell === undefined ? '' : printable(printedCell(cell)),
        alignment: isFigureColumn(kind) ? 'right' : 'left',
        ...(place === 0 ? mark : {}),
        ...(strong ? { bold: true, fillColor: '#f2f2f2' } : {}),
      };
    });
  });
  const total = (landscape ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  const sum = widths.reduce((all, width) => all + width, 0);
  const columnWidths = widths.map((width) => (width / sum) * total - BESIDE - 0.6);
  const parts = split ? [body.slice(0, -2), body.slice(-2)] : [body];
  return {
    stack: [
      ...parts.map((part, nth): Content => ({
        table: {
          headerRows: 2,
          keepWithHeaderRows: Math.min(2, part.length),
          dontBreakRows: true,
          widths: columnWidths,
          body: [captionRow(), head(), ...part],
        },
        layout: 'report',
        fontSize,
        ...(nth === 0 ? {} : { pageBreak: 'before' as const }),
      })),
      ...notes.map((text): Content => ({ text: printable(text), style: 'note' })),
    ],
    margin: [0, 6, 0, 12],
  };
};
