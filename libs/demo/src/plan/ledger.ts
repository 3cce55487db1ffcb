import { monthOfPeriod, type Period } from '@jejak/calendar';

/** How many acts of each kind a plan makes, by month: what the figures must come to. */
export class Ledger {
  readonly #counts = new Map<string, Map<Period, number>>();

  /** @param period a day, or the month of a tally */
  add(kind: string, period: Period, quantity = 1): void {
    if (monthOfPeriod(period) === undefined) throw new Error(`${period} is no day and no month`);
    const month = period.slice(0, 'YYYY-MM'.length);
    const months = this.#counts.get(kind) ?? new Map<Period, number>();
    this.#counts.set(kind, months.set(month, (months.get(month) ?? 0) + quantity));
  }

  /** A correction moved an act to another day. */
  move(kind: string, from: Period, to: Period): void {
    this.add(kind, from, -1);
    this.add(kind, to);
  }

  in(kind: string, month: Period): number {
    return this.#counts.get(kind)?.get(month) ?? 0;
  }

  total(kind: string): number {
    return [...(this.#counts.get(kind)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  /** Kind → month → count. */
  counts(): Readonly<Record<string, Readonly<Record<Period, number>>>> {
    const sorted = <T>(entries: Iterable<readonly [string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted(this.#counts).map(([kind, months]) => [kind, Object.fromEntries(sorted(months))]));
  }
}
