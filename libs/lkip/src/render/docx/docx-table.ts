import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { isFigureColumn, printedCell } from '../cell-values';
import { writable } from '../escape';
import type { PrintedRow, PrintedTable } from '../printed.model';
import { layoutOf } from '../table-layout';

/** Style of the paragraphs in a table with letters of this size. */
export const cellStyle = (fontSize: number, bold: boolean): string => `Sel${String(fontSize)}${bold ? 'Tebal' : ''}`;

/** Twentieths of a point, in which this format measures. */
export const TWIPS = 20;

/** A real table: its heading row is repeated on every page, no row is cut in two. */
export const docxTable = (table: PrintedTable): readonly (Paragraph | Table)[] => {
  const { caption, columns, rows, notes = [] } = table;
  const { fontSize, widths } = layoutOf(table, 'any');
  const columnWidths = widths.map((width) => Math.round(width * TWIPS));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, place) =>
      cell(title, {
        fontSize,
        width: columnWidths[place] ?? 0,
        bold: true,
        alignment: AlignmentType.CENTER,
        fill: 'E4E4E4',
      }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ kind }, place) => {
          const value = row.cells[place];
          return cell(value === undefined ? '' : printedCell(value), {
            fontSize,
            width: columnWidths[place] ?? 0,
            bold: isStrong(row),
            alignment: isFigureColumn(kind) ? AlignmentType.RIGHT : AlignmentType.LEFT,
            ...(isStrong(row) ? { fill: 'F2F2F2' } : {}),
          });
        }),
      }),
  );
  return [
    new Paragraph({ style: 'Judul', keepNext: true, children: [new TextRun(writable(caption))] }),
    new Table({
      rows: [head, ...body],
      columnWidths,
      layout: TableLayoutType.FIXED,
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    }),
    // Two tables without a paragraph between them would become one.
    ...(notes.length === 0 ? [''] : notes).map(
      (note) => new Paragraph({ style: 'Catatan', children: [new TextRun(writable(note))] }),
    ),
  ];
};

const isStrong = ({ emphasis, sumOf }: PrintedRow): boolean => emphasis === true || sumOf !== undefined;

interface CellLook {
  readonly fontSize: number;
  readonly width: number;
  readonly bold: boolean;
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly fill?: string;
}

const cell = (text: string, { fontSize, width, bold, alignment, fill }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    // The look of a cell is a style: a report has thousands of cells, and each says only which.
    children: [new Paragraph({ style: cellStyle(fontSize, bold), alignment, children: [new TextRun(writable(text))] })],
  });
