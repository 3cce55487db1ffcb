import type { Command } from '@jejak/kernel';

/** How a cell is read. `list` splits at semicolons; `json` takes a JSON value (objects pass through in JSON Lines). */
export type ColumnType =
  'text' | 'choice' | 'date' | 'month' | 'period' | 'year' | 'whole' | 'decimal' | 'rupiah' | 'list' | 'json';

export interface ImportColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: boolean;
  /** The values of a `choice`. */
  readonly choices?: readonly string[];
  /** Longest text, in characters; 300 when absent. */
  readonly maxLength?: number;
  /** One line for the template and the help, in Indonesian. */
  readonly help: string;
  readonly example: string;
}

/** A cell as its column type reads it; an empty cell is absent. */
export type ImportRow = Readonly<Record<string, unknown>>;

/** What a row asks for: commands on one stream, in order. */
export interface ImportPlan {
  /** The record's id where it is natural; absent = derived from the row, so that the same row names the same record. */
  readonly id?: string;
  readonly commands: readonly Command[];
}

/** The file format of one kind. The file's name starts with `kind`, or `--kind` names it. */
export interface ImportTemplate {
  readonly kind: string;
  readonly help: string;
  readonly columns: readonly ImportColumn[];
  /** Files are read in this order, lowest first: definitions before agreements before values. */
  readonly order: number;
  /** @throws Refusal naming the column as field. */
  toPlan(row: ImportRow): ImportPlan;
  /** Rows that belong together (the lines of one budget) are gathered by this key before `toPlan` of the group. */
  readonly group?: {
    key(row: ImportRow): string;
    toPlan(rows: readonly ImportRow[]): ImportPlan;
  };
}
