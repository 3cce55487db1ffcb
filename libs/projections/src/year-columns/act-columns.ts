import type { ActGroup } from '@jejak/indicators/domain';
import { toDimensions } from '../queries/fact-rows';

/** A row of the table, as far as counting needs it. */
export interface ActVersion {
  readonly id: number;
  readonly kind: string;
  readonly month: number | null;
  readonly period: string;
  readonly dimensions: string;
  readonly quantity: number;
  readonly from: number;
  readonly to: number | null;
}

/** Rows of one group as SQL packs them: `id,from,to,quantity;…`, `to` being 0 while a row stands. */
export interface PackedActs {
  readonly kind: string;
  readonly month: number | null;
  /** The day, of a kind that is tallied by days; else null. */
  readonly day: string | null;
  readonly dimensions: string;
  readonly versions: string;
}

interface Column {
  readonly kind: string;
  readonly month: number | null;
  readonly day: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly ids: number[];
  readonly from: number[];
  readonly to: number[];
  readonly quantity: number[];
}

/** Stands still: later than every position. */
const OPEN = Infinity;

/**
 * All acts of an office and year, withdrawn ones too, as columns of numbers: what stood at a position is one pass over
 * them, however many dimensions there are.
 */
export class ActColumns {
  readonly #columns = new Map<string, Column>();
  readonly #dayKinds: ReadonlySet<string>;
  #lastId = 0;
  #size = 0;

  /** @param dayKinds kinds of which a tally of a day stands or stood in the year: their acts are kept by the day */
  constructor(packed: readonly PackedActs[], dayKinds: ReadonlySet<string>) {
    this.#dayKinds = dayKinds;
    for (const group of packed) {
      const column = this.#columnOf(group);
      for (const version of group.versions.split(';')) {
        const [id = 0, from = 0, to = 0, quantity = 0] = version.split(',').map(Number);
        this.#push(column, id, from, to === 0 ? OPEN : to, quantity);
      }
    }
  }

  get size(): number {
    return this.#size;
  }

  /** Rows come in the order of their ids, so one that is not newer is there already. */
  add({ id, kind, month, period, dimensions, quantity, from, to }: ActVersion): void {
    if (id <= this.#lastId) return;
    const day = this.#dayKinds.has(kind) ? period : null;
    this.#push(this.#columnOf({ kind, month, day, dimensions }), id, from, to ?? OPEN, quantity);
  }

  close({ id, kind, month, period, dimensions, to }: Omit<ActVersion, 'quantity' | 'from'>): void {
    const day = this.#dayKinds.has(kind) ? period : null;
    const column = this.#columns.get(keyOf({ kind, month, day, dimensions }));
    const place = column?.ids.indexOf(id) ?? -1;
    if (column !== undefined && place >= 0) column.to[place] = to ?? OPEN;
  }

  /**
   * What stood at a position, summed.
   * @param isTallied whether a tally of that kind and day stood then
   */
  at(position: number, isTallied: (kind: string, day: string) => boolean): readonly ActGroup[] {
    const groups: ActGroup[] = [];
    const byDay = new Map<string, { group: ActGroup; quantity: number }>();
    for (const { kind, month, day, dimensions, from, to, quantity } of this.#columns.values()) {
      let acts = 0;
      let sum = 0;
      for (let row = 0; row < from.length; row++)
        if ((from[row] ?? OPEN) <= position && (to[row] ?? OPEN) > position) {
          acts++;
          sum += quantity[row] ?? 0;
        }
      if (acts === 0) continue;
      const underDayTally = day !== null && isTallied(kind, day);
      const group = { kind, month, dimensions, underDayTally, quantity: sum };
      if (day === null) {
        groups.push(group);
        continue;
      }
      const key = JSON.stringify([kind, month, underDayTally, dimensions]);
      const known = byDay.get(key);
      if (known === undefined) byDay.set(key, { group, quantity: sum });
      else known.quantity += sum;
    }
    return [...groups, ...[...byDay.values()].map(({ group, quantity }) => ({ ...group, quantity }))];
  }

  #columnOf(group: Omit<PackedActs, 'versions'>): Column {
    const key = keyOf(group);
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const { kind, month, day } = group;
    const dimensions = toDimensions(group.dimensions);
    const column: Column = { kind, month, day, dimensions, ids: [], from: [], to: [], quantity: [] };
    this.#columns.set(key, column);
    return column;
  }

  #push(column: Column, id: number, from: number, to: number, quantity: number): void {
    column.ids.push(id);
    column.from.push(from);
    column.to.push(to);
    column.quantity.push(quantity);
    this.#lastId = Math.max(this.#lastId, id);
    this.#size++;
  }
}

const keyOf = ({ kind, month, day, dimensions }: Omit<PackedActs, 'versions'>): string =>
  `${kind}\n${String(month)}\n${day ?? ''}\n${dimensions}`;
