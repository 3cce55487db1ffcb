import { type Exact, roundHalfUp, toIndonesian } from '@jejak/figures';
import type { PlannedStyle } from './report-plan';

interface WrittenLine {
  readonly text: string;
  readonly anchor: string;
}

/** A report being written: lines, some of them named so that a defect finds its place. */
export interface WrittenReport {
  readonly lines: readonly WrittenLine[];
  readonly text: string;
  /** Line, counted from 1, of an anchor. @throws where no line has it: a defect that goes nowhere tests nothing */
  lineOf(anchor: string): number;
  /** The same report with one line written otherwise. */
  with(anchor: string, change: (text: string) => string): WrittenReport;
  /** The same report without a line. */
  without(anchor: string): WrittenReport;
}

export const writtenReport = (lines: readonly WrittenLine[]): WrittenReport => {
  const lineOf = (anchor: string): number => {
    const index = lines.findIndex((line) => line.anchor === anchor);
    if (index < 0) throw new Error(`No line is named ${anchor}`);
    return index + 1;
  };
  return {
    lines,
    text: lines.map(({ text }) => text).join('\n'),
    lineOf,
    with(anchor, change) {
      const at = lineOf(anchor) - 1;
      const changed = lines.map((line, index) => (index === at ? { ...line, text: change(line.text) } : line));
      if (changed[at]?.text === lines[at]?.text) throw new Error(`Nothing changed at ${anchor}`);
      return writtenReport(changed);
    },
    without: (anchor) => writtenReport(lines.filter((_, index) => index !== lineOf(anchor) - 1)),
  };
};

const RUPIAH: Readonly<Record<PlannedStyle['rupiah'], (amount: string) => string>> = {
  plain: (amount) => amount,
  Rp: (amount) => `Rp ${amount}`,
  'Rp. …,-': (amount) => `Rp. ${amount},-`,
  spaced: (amount) => amount.replaceAll('.', ' '),
};

/** As wide as the longest number, name and amount. */
const WIDTHS = [5, 66, 66, 26, 26, 26];

const ROWS: Readonly<Record<PlannedStyle['table'], (cells: readonly string[]) => string>> = {
  tab: (cells) => cells.join('\t'),
  pipe: (cells) => `| ${cells.join(' | ')} |`,
  spaces: (cells) =>
    cells
      .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 26))
      .join('  ')
      .trimEnd(),
  semicolon: (cells) => cells.join(';'),
};

/** How a report of this style prints its figures. */
export interface Printing {
  readonly decimal: (value: Exact) => string;
  readonly percent: (value: Exact) => string;
  readonly rupiah: (value: number) => string;
  readonly row: (cells: readonly string[]) => string;
  readonly strong: (text: string) => string;
}

export const printingOf = ({ mark, table, rupiah, bold }: PlannedStyle): Printing => {
  const decimal = (value: Exact): string => roundHalfUp(value, 2).replace('.', mark);
  return {
    decimal,
    percent: (value) => `${decimal(value)}%`,
    rupiah: (value) => RUPIAH[rupiah](toIndonesian(String(value))),
    row: ROWS[table],
    // A text whose columns are kept apart by spaces or semicolons has no bold.
    strong: (text) => (bold && (table === 'tab' || table === 'pipe') ? `<b>${text}</b>` : text),
  };
};
