/** The formats that a report is written in. */
export const REPORT_FORMATS = ['json', 'html', 'pdf', 'docx', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A figure as a report prints it. What is not known has no exact value and is printed in words or as a dash. */
export interface PrintedFigure {
  /** `numerator/denominator` in lowest terms; null where it is not known. */
  readonly exact: string | null;
  /** Indonesian form, rounded once: every format prints this text. */
  readonly printed: string;
  /** What the figure is, of the closed set of references: `indicators.ikm.realisation`. */
  readonly reference?: string;
  /** Where its events are listed. */
  readonly trace?: string;
}

export type PrintedRun =
  | { readonly kind: 'text'; readonly text: string; readonly style?: 'bold' | 'italic' }
  | ({ readonly kind: 'figure' } & PrintedFigure);

export type PrintedColumnKind = 'text' | 'number' | 'rupiah' | 'percent' | 'date';

export interface PrintedColumn {
  readonly title: string;
  readonly kind: PrintedColumnKind;
}

/** Text and dates (`exact` absent), or a figure. A percentage of 53,54 has the exact value 53,54, not 0,5354. */
export type PrintedCell = { readonly text: string; readonly date?: string } | PrintedFigure;

export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
  readonly emphasis?: boolean;
  /** The figures of this row are the sums of these rows of the table, from 0, both included. */
  readonly sumOf?: { readonly first: number; readonly last: number };
}

export interface PrintedTable {
  readonly kind: 'table';
  /** Short and steady, for the tab of a workbook. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  readonly notes?: readonly string[];
}

export interface PrintedSeries {
  readonly name: string;
  readonly values: readonly PrintedFigure[];
}

export interface PrintedChart {
  readonly kind: 'chart';
  readonly shape: 'bar' | 'line';
  readonly title: string;
  /** What the chart shows, for who does not see it. */
  readonly description: string;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly PrintedSeries[];
}

export type PrintedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly number?: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly PrintedRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly PrintedRun[])[] }
  | {
      readonly kind: 'formula';
      /** `Capaian = (realisasi / target) × 100%`, in parts. */
      readonly name: string;
      readonly numerator: readonly PrintedRun[];
      readonly denominator: readonly PrintedRun[];
      readonly factor?: string;
      readonly result: PrintedFigure;
    }
  | PrintedTable
  | PrintedChart
  | { readonly kind: 'pageBreak' };

/** A report as it is printed: a tree flattened into the order of reading. */
export interface PrintedReport {
  readonly title: string;
  readonly subtitle?: string;
  readonly office: string;
  readonly year: number;
  /** `2021`, `Triwulan I 2021`, as printed. */
  readonly period: string;
  readonly final: boolean;
  /** Day that stands on the report and in its file, `YYYY-MM-DD`; never the day of printing. */
  readonly date: string;
  readonly position: number;
  /** SHA-256 in hexadecimal, of the canonical model. */
  readonly digest: string;
  readonly blocks: readonly PrintedBlock[];
}
