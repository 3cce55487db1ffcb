import { fromFractionText, toDecimalText } from '@jejak/figures';
import type { PrintedCell, PrintedColumnKind, PrintedFigure, PrintedReport, PrintedTable } from './printed.model';

export const isFigure = (cell: PrintedCell): cell is PrintedFigure => 'printed' in cell;

export const printedCell = (cell: PrintedCell): string => (isFigure(cell) ? cell.printed : cell.text);

/** Whether a column is read along its right edge. */
export const isFigureColumn = (kind: PrintedColumnKind): boolean => kind !== 'text' && kind !== 'date';

/** The exact value as workbooks and coordinates hold it; null where it is not known. */
export const numberOf = ({ exact }: PrintedFigure): number | null =>
  exact === null ? null : Number(toDecimalText(fromFractionText(exact)));

/** Digits after the decimal comma of a printed figure: `142,30` has two. */
export const printedDecimals = ({ printed }: PrintedFigure): number => /,(\d+)/.exec(printed)?.[1]?.length ?? 0;

export const tablesOf = ({ blocks }: PrintedReport): readonly PrintedTable[] =>
  blocks.filter((block) => block.kind === 'table');

const DIGEST_SHOWN = 12;

/** What every page says of where it came from; the page numbers are added by each format. */
export const footerOf = ({ office, period, position, digest }: PrintedReport): string =>
  `${office} · ${period} · posisi log ${String(position)} · sidik ${digest.slice(0, DIGEST_SHOWN)}`;

export const DRAFT_LABEL = 'DRAF';
export const CONTENTS_TITLE = 'DAFTAR ISI';
