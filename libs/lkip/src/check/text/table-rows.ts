import type { ColumnRole, ReadCell, ReadRow, RowKind } from '../read-report.model';
import type { RawRow } from './blocks';
import { isBold, isItalic, withoutMarkup } from './markup';
import { readCellFigure, readOtherwise } from './numbers';

const TOTAL = /^(?:sub\s?-?\s?|grand\s)?(?:jumlah|total)\b/i;
const MEAN = /^(?:nilai\s)?(?:rata\s?-?\s?rata|rerata|mean)\b/i;
const MOST_TOTAL_WORDS = 5;
const UNFINISHED = /(?:[,;/(-]|\b(?:dan|atau|serta|di|ke|dari|pada|dengan|untuk|yang|terhadap|oleh|dalam))$/i;
const PERCENT_ROLES: readonly ColumnRole[] = ['achievement', 'absorption', 'performance', 'indicators', 'growth'];

const emptyCell = (line: number): ReadCell => ({ line, text: '', figure: null, bold: false, italic: false });

export const readCell = (raw: string, line: number): ReadCell => {
  const text = withoutMarkup(raw);
  return { line, text, figure: readCellFigure(text, line), bold: isBold(raw), italic: isItalic(raw) };
};

/** Two figures that a converter ran together in one cell: `<b>99.46%</b> <b>-10.91%</b>`. */
const splitMerged = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width
    ? cells
    : cells.flatMap((cell) => {
        const parts = cell.split(/(?<=>)\s+(?=<)/);
        const figures = parts.length > 1 && parts.every((part) => readCellFigure(withoutMarkup(part), 1) !== null);
        return figures ? parts : [cell];
      });

/** A short row of percentages only, as many as there are columns of percentages, belongs to those columns. */
const placePercents = (cells: readonly ReadCell[], roles: readonly ColumnRole[]): readonly ReadCell[] | null => {
  const figures = cells.filter((cell) => cell.figure !== null);
  const targets = roles.flatMap((role, index) => (PERCENT_ROLES.includes(role) ? [index] : []));
  if (figures.length === 0 || figures.length !== targets.length) return null;
  if (figures.some((cell) => cell.figure?.unit !== 'percent')) return null;
  const words = cells.filter((cell) => cell.figure === null && cell.text !== '');
  const line = cells[0]?.line ?? 0;
  return roles.map((_, index) => {
    const place = targets.indexOf(index);
    if (place >= 0) return figures[place] ?? emptyCell(line);
    return index < 2 ? (words[index - 1] ?? emptyCell(line)) : emptyCell(line);
  });
};

const fit = (row: RawRow, roles: readonly ColumnRole[]): { cells: readonly ReadCell[]; ragged: boolean } => {
  const width = roles.length;
  const raw = splitMerged(row.cells, width);
  const cells = raw.map((cell) => readCell(cell, row.line));
  while (cells.length > width && cells.at(-1)?.text === '') cells.pop();
  if (cells.length === width) return { cells, ragged: row.cells.length < width };
  if (cells.length > width) return { cells: cells.slice(0, width), ragged: true };
  const placed = placePercents(cells, roles);
  const padded = [...cells, ...Array.from({ length: width - cells.length }, () => emptyCell(row.line))];
  return { cells: placed ?? padded, ragged: true };
};

const NUMBER = /^(?:\d{1,6}|[A-Z]{2,4})(?:\.[\dA-Z]{1,6})*[.)]?$|^[A-Za-z][.)]$|^[A-Z]$|^[IVX]{1,4}[.)]?$/;

const MEASURED: readonly ColumnRole[] = [
  ...PERCENT_ROLES,
  'target',
  'realisation',
  'allotment',
  'remaining',
  'respondents',
  'value',
  'total',
  'weight',
  'unit',
];

const subjectAt = (cells: readonly ReadCell[], all: readonly ColumnRole[]): number => {
  // What stands behind the figures is a remark on them: `Kategori`, `Keterangan`.
  const measured = all.findIndex((role) => MEASURED.includes(role));
  const before = measured < 0 ? all : all.slice(0, measured);
  const roles = before.includes('subject') ? before : all;
  const named = roles.lastIndexOf('subject');
  if (named >= 0 && (cells[named]?.text ?? '') !== '') return named;
  const month = roles.indexOf('month');
  if (month >= 0) return month;
  for (let index = roles.length - 1; index >= 0; index--) {
    const cell = cells[index];
    if (roles[index] === 'subject' && cell !== undefined && cell.text !== '') return index;
  }
  return cells.findIndex((cell) => cell.figure === null && /\p{L}{2}/u.test(cell.text));
};

const kindOf = (subject: string, number: string, cells: readonly ReadCell[]): RowKind => {
  const named = [subject, ...cells.map((cell) => cell.text)].filter((text) => text !== '');
  const short = named.find(
    (text) => text.split(' ').length <= MOST_TOTAL_WORDS && (TOTAL.test(text) || MEAN.test(text)),
  );
  if (short !== undefined && !/^\d/.test(number)) return MEAN.test(short) ? 'mean' : 'total';
  return cells.every((cell) => cell.figure === null) ? 'group' : 'item';
};

/** The column decides what `3.150` means: decimals among decimals, thousands among thousands. */
const resolveColumn = (rows: readonly ReadRow[], column: number): ((cell: ReadCell) => ReadCell) => {
  const figures = rows.flatMap(({ cells }) => cells[column]?.figure ?? []);
  const decimals = figures.filter(({ notation }) => notation === 'decimal').length;
  const grouped = figures.filter(({ notation, unit }) => notation === 'grouped' || unit === 'rupiah').length;
  return (cell) => {
    const { figure } = cell;
    const wrong =
      (figure?.notation === 'ambiguous-as-grouped' && figure.unit !== 'rupiah' && decimals > 0 && grouped === 0) ||
      (figure?.notation === 'ambiguous-as-decimal' && figure.unit !== 'percent' && grouped > 0 && decimals === 0);
    return figure && wrong ? { ...cell, figure: readOtherwise(figure) } : cell;
  };
};

const continues = (before: ReadRow | undefined, row: ReadRow, at: number): boolean => {
  if (before === undefined || row.kind !== 'group' || row.number !== '') return false;
  const text = row.cells[at]?.text ?? '';
  return text !== '' && (/^[\p{Ll}(]/u.test(text) || UNFINISHED.test(before.subject));
};

/** Rows under the header, joined where a name runs on in the next line, typed by what they are. */
export const readRows = (raw: readonly RawRow[], roles: readonly ColumnRole[]): readonly ReadRow[] => {
  const rows: ReadRow[] = [];
  for (const source of raw) {
    const { cells, ragged } = fit(source, roles);
    if (cells.every((cell) => cell.text === '')) continue;
    const numberAt = roles.findIndex((role) => role === 'number' || role === 'code');
    const first = cells[numberAt < 0 ? 0 : numberAt]?.text ?? '';
    const number = NUMBER.test(first) && (numberAt >= 0 || roles[0] === 'other') ? first : '';
    const at = subjectAt(cells, roles);
    const subject = at < 0 ? '' : (cells[at]?.text ?? '');
    const row: ReadRow = { line: source.line, kind: kindOf(subject, number, cells), number, subject, cells, ragged };
    const before = rows.at(-1);
    if (before !== undefined && continues(before, row, at)) {
      rows[rows.length - 1] = { ...before, subject: `${before.subject} ${subject}` };
    } else rows.push(row);
  }
  const resolve = roles.map((_, column) => resolveColumn(rows, column));
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, column) => resolve[column]?.(cell) ?? cell) }));
};
