import type { ActGroup, FactRow, WantedKinds } from '@jejak/indicators/domain';
import type { FactBasis } from '@jejak/records';
import type { Kysely } from 'kysely';
import type { FactsDatabase } from '../read-database/tables';
import { ActColumns } from './act-columns';
import { type ClosedRow, type NewRow, readActs, readVersions } from './column-reads';
import { isDay, RowVersions } from './row-versions';

/** What figures of an office and year read, kept in memory, for any position. What no figure asked for is not there. */
export class OfficeYear {
  readonly #kinds = new Map<string, RowVersions>();

  private constructor(
    readonly office: string,
    readonly year: number,
    readonly tallies: RowVersions,
    readonly acts: ActColumns,
    private readonly dayKinds: ReadonlySet<string>,
  ) {}

  static async load(facts: Kysely<FactsDatabase>, office: string, year: number): Promise<OfficeYear> {
    // Tallies first: one that comes meanwhile is newer than they are, and is then added like any other.
    const tallies = new RowVersions(await readVersions(facts, office, year, 'tally', null));
    const dayKinds = tallies.dayKinds();
    const acts = new ActColumns(await readActs(facts, office, year, dayKinds), dayKinds);
    return new OfficeYear(office, year, tallies, acts, dayKinds);
  }

  /** How much memory it takes, in acts; a row that is kept whole takes that of ten. */
  get size(): number {
    const whole = [...this.#kinds.values()].reduce((sum, { size }) => sum + size, this.tallies.size);
    return this.acts.size + whole * 10;
  }

  /** Reads the wanted kinds that are not there yet. */
  async want(facts: Kysely<FactsDatabase>, { statements, acts }: WantedKinds): Promise<void> {
    const wanted = [
      ...statements.map((kind) => ['statement', kind] as const),
      ...acts.map((kind) => ['act', kind] as const),
    ];
    const missing = wanted.filter(([basis, kind]) => !this.#kinds.has(keyOf(basis, kind)));
    await Promise.all(
      missing.map(async ([basis, kind]) => {
        const rows = await readVersions(facts, this.office, this.year, basis, kind);
        this.#kinds.set(keyOf(basis, kind), new RowVersions(rows));
      }),
    );
  }

  /** @returns false where it cannot say any more what stands, and must be read again */
  add(row: NewRow): boolean {
    if (row.basis === 'tally') {
      if (isDay(row.period) && !this.dayKinds.has(row.kind)) return false;
      this.tallies.add(row);
      return true;
    }
    if (row.basis === 'act') this.acts.add({ ...row, from: row.from_position, to: row.to_position });
    this.#kinds.get(keyOf(row.basis, row.kind))?.add(row);
    return true;
  }

  close(row: ClosedRow): void {
    const to = row.to_position ?? Infinity;
    if (row.basis === 'tally') this.tallies.close(row.id, to);
    else {
      if (row.basis === 'act') this.acts.close({ ...row, to });
      this.#kinds.get(keyOf(row.basis, row.kind))?.close(row.id, to);
    }
  }

  talliesAt(position: number): readonly FactRow[] {
    return this.tallies.at(position);
  }

  actsAt(position: number, tallies: readonly FactRow[]): readonly ActGroup[] {
    const daysOf = new Map<string, ReadonlySet<string>>();
    return this.acts.at(position, (kind, day) => {
      const days = daysOf.get(kind) ?? new Set(tallies.filter((row) => row.kind === kind).map(({ period }) => period));
      daysOf.set(kind, days);
      return days.has(day);
    });
  }

  rowsAt(basis: FactBasis, kinds: readonly string[], position: number): readonly FactRow[] {
    return kinds.flatMap((kind) => this.#kinds.get(keyOf(basis, kind))?.at(position) ?? []);
  }
}

const keyOf = (basis: string, kind: string): string => `${basis} ${kind}`;
