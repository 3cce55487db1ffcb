import type { FactRow } from '@jejak/indicators/domain';
import { toPosition } from '@jejak/kernel';
import { type FactColumns, toFactRow } from '../queries/fact-rows';

export type VersionColumns = FactColumns & { readonly id: number };

interface Version {
  readonly id: number;
  readonly from: number;
  to: number;
  row: FactRow;
}

/** Stands still: later than every position. */
const OPEN = Infinity;

/** Rows that figures read one by one, withdrawn ones too, ready to be looked at as of any position. */
export class RowVersions {
  readonly #versions: Version[] = [];
  readonly #dimensions = new Map<string, FactRow['dimensions']>();
  readonly #details = new Map<string, NonNullable<FactRow['detail']>>();
  readonly #texts = new Map<string, string>();
  #lastId = 0;
  #inOrder = false;

  constructor(rows: readonly VersionColumns[]) {
    for (const row of rows) this.#push(row);
  }

  get size(): number {
    return this.#versions.length;
  }

  /** Rows come in the order of their ids, so one that is not newer is there already. */
  add(row: VersionColumns): void {
    if (row.id <= this.#lastId) return;
    this.#push(row);
  }

  close(id: number, to: number): void {
    const version = this.#versions.find((one) => one.id === id);
    if (version === undefined) return;
    version.to = to;
    version.row = { ...version.row, toPosition: toPosition(to) };
  }

  at(position: number): readonly FactRow[] {
    if (!this.#inOrder) this.#versions.sort((a, b) => compare(a.row, b.row) || a.id - b.id);
    this.#inOrder = true;
    const rows: FactRow[] = [];
    for (const { from, to, row } of this.#versions) if (from <= position && to > position) rows.push(row);
    return rows;
  }

  /** Kinds with a row for a single day, standing or not. */
  dayKinds(): ReadonlySet<string> {
    return new Set(this.#versions.filter(({ row }) => isDay(row.period)).map(({ row }) => row.kind));
  }

  #push(columns: VersionColumns): void {
    const { id, from_position: from, to_position: to } = columns;
    this.#versions.push({ id, from, to: to ?? OPEN, row: this.#shared(columns) });
    this.#lastId = Math.max(this.#lastId, id);
    this.#inOrder = false;
  }

  /** Rows say the same words over and over; what is equal is kept once. Rows are counted by the dimensions they share. */
  #shared(columns: VersionColumns): FactRow {
    const { dimensions, detail } = columns;
    const row = toFactRow(columns);
    const shared = {
      ...row,
      office: this.#once(row.office),
      section: this.#once(row.section),
      kind: this.#once(row.kind),
      period: this.#once(row.period),
      item: this.#once(row.item),
      name: this.#once(row.name),
      stream: this.#once(row.stream),
      dimensions: kept(this.#dimensions, dimensions, row.dimensions),
    };
    if (detail === null || row.detail === undefined) return shared;
    return { ...shared, detail: kept(this.#details, detail, row.detail) };
  }

  #once(text: string): string {
    return kept(this.#texts, text, text);
  }
}

export const isDay = (period: string): boolean => period.length === 'YYYY-MM-DD'.length;

const ORDER = ['kind', 'period', 'fromPosition', 'item', 'name'] as const;

const compare = (a: FactRow, b: FactRow): number => {
  for (const field of ORDER) if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  return 0;
};

const kept = <Value>(values: Map<string, Value>, key: string, value: Value): Value => {
  const known = values.get(key);
  if (known !== undefined) return known;
  values.set(key, value);
  return value;
};
