import { printedCell } from './cell-values';
import type { PrintedTable } from './printed.model';

/** A4 with margins of 2 cm, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 56.7 } as const;

export interface TableLayout {
  /** Points. */
  readonly fontSize: number;
  readonly widths: readonly number[];
  readonly landscape: boolean;
}

const SIZES = [9, 8, 7] as const;
const SMALLEST = 6;
/** Every size that a table may be set in. */
export const TABLE_SIZES: readonly number[] = [...SIZES, SMALLEST];
/** The face that the letters are in: the bundled one, or whatever the reader's machine has in its place. */
export type Face = 'bundled' | 'any';
/**
 * A digit of the bundled face is 0,56 of its size; text is narrower on the mean and wider at worst. A word processor
 * without Arial takes another face: the bold digits of DejaVu Sans are 0,70 wide.
 */
const EM: Readonly<Record<Face, number>> = { bundled: 0.565, any: 0.68 };
const PADDING = 7.6;
/** Texts up to so many characters stay on one line if smaller letters can do it; else they have room for so many. */
const SHORT_TEXT = 22;
const NARROW_TEXT = 12;
/** Rows that are measured: a column's texts are alike, and a register may have ten thousand. */
const MEASURED = 400;
const LONGEST_WANTED = 60;

/**
 * How wide each column is, so that no figure is broken and no page is overflowed: first smaller letters, then the page
 * on its side. Every format that has pages asks here.
 */
export const layoutOf = (table: PrintedTable, face: Face = 'bundled'): TableLayout => {
  const known = layouts[face].get(table);
  if (known !== undefined) return known;
  const layout = laidOut(table, face);
  layouts[face].set(table, layout);
  return layout;
};

/** A page that is laid anew asks again for the same tables. */
const layouts: Readonly<Record<Face, WeakMap<PrintedTable, TableLayout>>> = {
  bundled: new WeakMap(),
  any: new WeakMap(),
};

const laidOut = (table: PrintedTable, face: Face): TableLayout => {
  const wants = columnWants(table);
  for (const landscape of [false, true]) {
    const available = (landscape ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
    for (const room of [SHORT_TEXT, NARROW_TEXT])
      for (const fontSize of SIZES) {
        const widths = fitted(wants, { em: fontSize * EM[face], title: fontSize * EM.bundled, available, room });
        if (widths !== null) return { fontSize, widths, landscape };
      }
  }
  return squeezed(wants);
};

interface Want {
  /** Characters that must stay together: the longest figure. */
  readonly least: number;
  /** The same of the title, within reason: a word of it may be broken where another face is wider, a figure may not. */
  readonly word: number;
  readonly most: number;
  readonly text: boolean;
}

const columnWants = ({ columns, rows }: PrintedTable): readonly Want[] =>
  columns.map(({ title, kind }, place) => {
    const printed = rows.slice(0, MEASURED).map(({ cells }) => {
      const cell = cells[place];
      return cell === undefined ? '' : printedCell(cell);
    });
    const longest = printed.reduce((most, text) => Math.max(most, text.length), 0);
    // Bold letters are wider than figures.
    const word = Math.min(Math.ceil(longestWord(title) * 1.15), 16);
    if (kind !== 'text') {
      // A date is not broken; words in a column of figures ("belum dilaporkan") may be broken between them; figures may not.
      const figures = kind === 'date' ? longest : printed.reduce((most, text) => Math.max(most, longestWord(text)), 0);
      return { least: Math.min(figures, 24), word, most: Math.max(Math.min(longest, 24), word), text: false };
    }
    return { least: Math.max(word, 4), word, most: Math.min(Math.max(longest, word), LONGEST_WANTED), text: true };
  });

const longestWord = (text: string): number =>
  text.split(/[\s/]+/).reduce((longest, word) => Math.max(longest, word.length), 0);

interface Room {
  /** The width of a letter, in points. */
  readonly em: number;
  /** That of a title's letters. */
  readonly title: number;
  readonly available: number;
  readonly room: number;
}

const fitted = (wants: readonly Want[], { em, title, available, room }: Room): readonly number[] | null => {
  const least = wants.map(
    ({ least, word, most, text }) =>
      (text ? Math.max(least, Math.min(room, most)) * em : Math.max(least * em, word * title)) + PADDING,
  );
  const taken = sumOf(least);
  if (taken > available) return null;
  const wished = wants.map(({ most }, place) => Math.max(most * em + PADDING - (least[place] ?? 0), 0));
  const wish = sumOf(wished);
  const spare = available - taken;
  const share = wish === 0 ? 0 : Math.min(spare / wish, 1);
  const widths = least.map((width, place) => width + (wished[place] ?? 0) * share);
  // What is left after every wish goes to the texts, more to the longer ones: a table is as wide as the page.
  const rest = available - sumOf(widths);
  const texts = sumOf(wants.map((want) => (want.text ? want.most : 0)));
  return widths.map((width, place) => {
    const want = wants[place];
    if (texts === 0 || want === undefined) return width + rest / widths.length;
    return width + (want.text ? (rest * want.most) / texts : 0);
  });
};

/** More columns than a page holds: as small and as even as it goes; the workbook has the table in full. */
const squeezed = (wants: readonly Want[]): TableLayout => {
  const available = PAGE.height - 2 * PAGE.margin;
  const least = wants.map((want) => Math.max(want.least, want.word));
  const total = sumOf(least);
  return { fontSize: SMALLEST, widths: least.map((one) => (one / total) * available), landscape: true };
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
