import type { Exact } from '@jejak/figures';

/** What a figure counts, as far as its own text says: `83,97 %`, `Rp 1.000`, `37 LHK`, `3,15`. */
export type FigureUnit = 'percent' | 'rupiah' | 'counted' | 'plain';

/**
 * How the marks in a number were understood. `grouped` and `decimal` follow from the text alone; `3.150` may be
 * either, so that its column or sentence decides and the figure says so.
 */
export type Notation = 'whole' | 'grouped' | 'decimal' | 'ambiguous-as-grouped' | 'ambiguous-as-decimal';

/** One number of the report, exact, with the text as printed. */
export interface ReadFigure {
  readonly line: number;
  /** As printed, without mark-up: `8.612.869.000`, `83.97%`. */
  readonly text: string;
  readonly value: Exact;
  readonly unit: FigureUnit;
  /** The word after a counted figure: `LHK`, `Kegiatan`. Empty otherwise. */
  readonly unitText: string;
  /** Decimals printed: 2 for `83,97`. */
  readonly decimals: number;
  readonly notation: Notation;
}

export type ColumnRole =
  | 'number'
  | 'code'
  | 'subject'
  | 'month'
  | 'unit'
  | 'weight'
  | 'target'
  | 'realisation'
  /** Realisation as a share of target or allotment. */
  | 'achievement'
  | 'allotment'
  | 'remaining'
  | 'respondents'
  | 'value'
  | 'total'
  /** The dashboard's columns: mean achievement, absorption, performance. */
  | 'indicators'
  | 'absorption'
  | 'performance'
  /** A column that promises a change between years: YoY, pertumbuhan, kenaikan. */
  | 'growth'
  | 'other';

export interface ReadColumn {
  readonly index: number;
  /** All header rows above the column, from the top, joined by ` / `. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Year in the header, else the year of the table's title, else null. */
  readonly year: number | null;
}

export interface ReadCell {
  readonly line: number;
  readonly text: string;
  readonly figure: ReadFigure | null;
  /** Bold in the source: often a total or a heading of a tree. */
  readonly bold: boolean;
  readonly italic: boolean;
}

export type RowKind = 'item' | 'total' | 'mean' | 'group';

export interface ReadRow {
  readonly line: number;
  readonly kind: RowKind;
  /** `1`, `1.`, `51`, `1.2`; empty when the row has none. */
  readonly number: string;
  /** Text of the row's rightmost subject column, continuation lines included. */
  readonly subject: string;
  /** One per column; a cell that the row lacks has empty text. */
  readonly cells: readonly ReadCell[];
  /** The row had fewer or more cells than the table has columns. */
  readonly ragged: boolean;
}

export interface ReadTable {
  readonly line: number;
  /** Last line that belongs to the table. */
  readonly lastLine: number;
  /** Lines of heading or bold text just above. */
  readonly title: string;
  readonly titleLine: number | null;
  /** Nearest heading above the title. */
  readonly section: string;
  readonly year: number | null;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
}

/** `a / b × 100% = c`, in plain text or LaTeX. */
export interface ReadFormula {
  readonly line: number;
  readonly numerator: ReadFigure;
  readonly denominator: ReadFigure;
  /** × 100 is written in it. */
  readonly timesHundred: boolean;
  readonly result: ReadFigure | null;
  readonly section: string;
}

export interface SentenceFigure extends ReadFigure {
  /** Offset of the figure in the sentence. */
  readonly at: number;
}

/** A sentence or a list item of running text; figures may be none. */
export interface ReadSentence {
  readonly line: number;
  readonly text: string;
  readonly figures: readonly SentenceFigure[];
  readonly section: string;
}

export interface ReadHeading {
  readonly line: number;
  /** 1 for `#`; a bold or capital line without a mark is 7. */
  readonly level: number;
  readonly text: string;
}

export interface ReadListItem {
  readonly line: number;
  /** As printed: `1.`, `a.`, `2)`; empty for a bullet. */
  readonly marker: string;
  /** Leading spaces. */
  readonly indent: number;
  readonly text: string;
}

export interface Unread {
  readonly line: number;
  /** Indonesian. */
  readonly why: string;
}

export interface ReadReport {
  readonly form: 'text' | 'json';
  /** Year on the cover or in the first headings; null when the report names none. */
  readonly year: number | null;
  /** Physical lines without mark-up; index 0 is line 1. Empty for JSON. */
  readonly lines: readonly string[];
  readonly headings: readonly ReadHeading[];
  readonly tables: readonly ReadTable[];
  readonly formulas: readonly ReadFormula[];
  readonly sentences: readonly ReadSentence[];
  readonly items: readonly ReadListItem[];
  readonly unread: readonly Unread[];
}

export type Severity = 'block' | 'warn' | 'info';

/** One thing that the report says and that does not hold. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
  /** Table title and row, or section: where an officer looks. */
  readonly place: string;
  /** As printed. */
  readonly stated: string;
  /** What it would have to be, in Indonesian form; empty when nothing can be computed. */
  readonly computed: string;
  /** Indonesian. */
  readonly sentence: string;
}

/** A rule reads and judges; it never changes what was read. */
export type CheckRule = (report: ReadReport) => readonly Finding[];
