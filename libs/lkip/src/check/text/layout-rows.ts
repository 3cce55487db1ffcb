import { readCellFigure } from './numbers';
import type { CellsByLine } from './separated-rows';

/** A piece of a line between gaps of two spaces or more. */
interface Segment {
  readonly from: number;
  /** Behind the last letter. */
  readonly to: number;
  readonly text: string;
}

interface Line {
  readonly index: number;
  readonly segments: readonly Segment[];
  readonly isData: boolean;
}

interface Column {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 400;
const SEGMENT = /\S+(?: \S+)*/g;
/** Lines between two rows of figures: a name over several lines, a page break with its number and a repeated header. */
const FAR = 9;
const MOST_HEADER_LINES = 5;
const MOST_WRAPPED_LINES = 4;
const LONG_PROSE = 70;
const CAPTION = /^(?:tabel|grafik|gambar|diagram|bab)\b/i;
const LEADER = /[.…]{4,}/;

const segmentsOf = (line: string): readonly Segment[] => {
  if (line.length > LONGEST || /[\t|]/.test(line) || LEADER.test(line)) return [];
  return [...line.matchAll(SEGMENT)].map(({ 0: text, index }) => ({ from: index, to: index + text.length, text }));
};

const isFigure = (text: string): boolean => readCellFigure(text, 1) !== null;

/** A row with a figure apart from its first word: `51   Belanja Pegawai   2.286.176.000`. */
const lineOf = (text: string, index: number): Line => {
  const segments = segmentsOf(text);
  const isData =
    segments.length > 1 &&
    segments.slice(1).some((segment) => isFigure(segment.text)) &&
    segments.every((segment) => segment.text.length < LONG_PROSE);
  return { index, segments, isData };
};

/** Two figures stand below one another: their left or right ends meet. */
const aligned = (a: Line, b: Line): boolean =>
  a.segments
    .slice(1)
    .some((one) =>
      isFigure(one.text)
        ? b.segments
            .slice(1)
            .some(
              (other) =>
                isFigure(other.text) && (Math.abs(one.to - other.to) < 3 || Math.abs(one.from - other.from) < 3),
            )
        : false,
    );

const isProse = ({ segments }: Line): boolean => {
  const [first] = segments;
  return segments.length === 1 && first !== undefined && (first.text.length >= LONG_PROSE || CAPTION.test(first.text));
};

/** Groups of rows that belong to one table. */
const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (!line.isData) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last === undefined ? [] : lines.slice(last.index + 1, line.index);
    const near = last !== undefined && between.length <= FAR && !between.some(isProse);
    if (group !== undefined && near && group.slice(-4).some((other) => aligned(other, line))) group.push(line);
    else groups.push([line]);
  }
  return groups.filter((group) => group.length > 1);
};

/** Where nearly no row has a letter is the space between two columns. */
const columnsOf = (rows: readonly Line[]): readonly Column[] => {
  const width = rows.reduce((most, { segments }) => Math.max(most, segments.at(-1)?.to ?? 0), 0);
  const filled = new Array<number>(width).fill(0);
  for (const { segments } of rows)
    for (const { from, to } of segments) for (let at = from; at < to; at++) filled[at] = (filled[at] ?? 0) + 1;
  const allowed = Math.floor(rows.length / 8);
  const columns: Column[] = [];
  let from = -1;
  for (let at = 0; at <= width; at++) {
    const isFilled = at < width && (filled[at] ?? 0) > allowed;
    if (isFilled && from < 0) from = at;
    if (!isFilled && from >= 0) {
      columns.push({ from, to: at });
      from = -1;
    }
  }
  return columns;
};

const overlap = (segment: Segment, { from, to }: Column): number =>
  Math.min(segment.to, to) - Math.max(segment.from, from);

/** The column that a piece shares most of its width with, or the nearest one. */
const columnFor = (segment: Segment, columns: readonly Column[]): number => {
  let best = 0;
  columns.forEach((column, index) => {
    const chosen = columns[best];
    if (chosen !== undefined && overlap(segment, column) > overlap(segment, chosen)) best = index;
  });
  return best;
};

/** A name that ran up to its figure with one space between: cut where the columns part. */
const cut = (segment: Segment, columns: readonly Column[]): readonly Segment[] => {
  for (const [index, { to }] of columns.entries()) {
    const next = columns[index + 1];
    if (next === undefined || segment.from >= to || segment.to <= next.from) continue;
    const space = segment.text.lastIndexOf(' ', next.from - segment.from);
    const head = segment.text.slice(0, space);
    const tail = segment.text.slice(space + 1);
    if (space <= 0 || segment.from + space < to - 2 || !isFigure(tail)) continue;
    return [
      { from: segment.from, to: segment.from + space, text: head },
      { from: segment.from + space + 1, to: segment.to, text: tail },
    ];
  }
  return [segment];
};

const cellsOf = ({ segments }: Line, columns: readonly Column[]): readonly string[] => {
  const cells = columns.map(() => '');
  for (const segment of segments.flatMap((one) => cut(one, columns))) {
    const at = columnFor(segment, columns);
    cells[at] = cells[at] === '' ? segment.text : `${cells[at] ?? ''} ${segment.text}`;
  }
  return cells;
};

/** A name that goes on below its row: in one column, not the first, and not beyond it. */
const isWrapped = ({ segments }: Line, columns: readonly Column[]): boolean => {
  const [, second] = columns;
  return (
    segments.length > 0 &&
    second !== undefined &&
    segments.every((segment) => {
      const column = columns[columnFor(segment, columns)];
      return segment.from >= second.from - 1 && column !== undefined && segment.to <= column.to + 12;
    })
  );
};

const MARKER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-•–])$/i;

/** Where the header begins: names of several columns, above or below a word of a single one. */
const headerStart = (
  lines: readonly Line[],
  first: number,
  taken: ReadonlyMap<number, unknown>,
  columns: readonly Column[],
): number => {
  let from = first;
  let blanks = 0;
  for (let above = first - 1; above >= Math.max(0, first - MOST_HEADER_LINES); above--) {
    const line = lines[above];
    if (line === undefined || taken.has(above) || isProse(line)) break;
    const [word] = line.segments;
    if (word === undefined) {
      blanks++;
      if (blanks > 1 || from < first) break;
      continue;
    }
    if (line.segments.length > 1 && !MARKER.test(word.text)) from = above;
    else if (line.segments.length > 1 || word.text.length > SHORT_WORD || columnFor(word, columns) === 0) break;
    // The upper half of a name that is broken over two lines.
    else if (from < first) return above;
  }
  return from;
};

const SHORT_WORD = 24;

const PAGE_NUMBER = /^(?:(?:halaman|hal\.?|page)\s)?-?\s?(?:\d{1,3}|[ivx]{1,5})\s?-?$/i;

const isPageNumber = ({ segments }: Line): boolean =>
  segments.length === 1 && segments.every(({ text }) => PAGE_NUMBER.test(text));

/**
 * Tables whose columns are kept apart by spaces, as `pdftotext -layout` writes them. Only where figures of several
 * lines stand below one another is anything taken for a table.
 */
export const layoutRows = (lines: readonly string[]): CellsByLine => {
  const read = lines.map((text, index) => lineOf(text.replace(/^\f/, ''), index));
  const rows = new Map<number, readonly string[]>();
  for (const group of groupsOf(read)) {
    const columns = columnsOf(group);
    const first = group[0]?.index ?? 0;
    const last = group.at(-1)?.index ?? 0;
    if (columns.length < 2) continue;
    const from = headerStart(read, first, rows, columns);
    const below = read.slice(last + 1, last + 1 + MOST_WRAPPED_LINES);
    const ended = below.findIndex((line) => !isWrapped(line, columns));
    for (const line of read.slice(from, last + 1 + (ended < 0 ? below.length : ended))) {
      if (line.segments.length === 0 || isPageNumber(line)) continue;
      rows.set(line.index, cellsOf(line, columns));
    }
  }
  return rows;
};
