import { DEFINITION_KIND, type FactRow, type WantedKinds, type YearFacts } from '@jejak/indicators/domain';
import { fromPosition, type OfficeId, type Position, toPosition } from '@jejak/kernel';
import type { Kysely } from 'kysely';
import type { FactsDatabase } from '../read-database/tables';
import {
  closedAfter,
  type FileState,
  type ParkedPosition,
  readAfter,
  readDefinitions,
  readFileState,
  readParked,
} from './column-reads';
import { OfficeYear } from './office-year';
import { RowVersions } from './row-versions';

/** Acts kept in memory, some 60 bytes each; the office and year that was longest not asked for makes room. */
const MOST_ACTS = 8_000_000;
/** What is further behind than this many rows is read again. */
const MOST_BEHIND = 5000;

type Wants = (definitions: readonly FactRow[]) => WantedKinds;

/**
 * The facts of offices and years that figures were asked of, in memory: the same rows as the table's, for every position,
 * brought up to date before each answer. It holds no truth of its own: it is read from the table, follows it row by row,
 * and is thrown away when another file serves or a parked event was taken after all (a row of the past).
 */
export class YearColumns {
  readonly #facts: Kysely<FactsDatabase>;
  readonly #serving: () => string;
  readonly #years = new Map<string, OfficeYear>();
  readonly #definitions = new Map<string, RowVersions>();
  #file = '';
  #state: FileState = { position: 0, lastId: 0, parked: 0, parkedSum: 0 };
  #parked: readonly ParkedPosition[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  /** @param serving which file serves now */
  constructor(facts: Kysely<FactsDatabase>, serving: () => string) {
    this.#facts = facts;
    this.#serving = serving;
  }

  /**
   * All that the figures of an office and year are computed from, as of one position.
   * @param asOf null = live: as of the checkpoint
   * @param wants what the figures read besides tallies and grouped acts; the office's definitions say it
   */
  load(office: OfficeId, year: number, asOf: Position | null, wants: Wants): Promise<YearFacts> {
    // One at a time: what is read must not miss what is brought up to date meanwhile.
    const answer = this.#turn.then(() => this.#load(office, year, asOf, wants));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #load(office: OfficeId, year: number, asOf: Position | null, wants: Wants): Promise<YearFacts> {
    await this.#refresh();
    const file = this.#file;
    const position = asOf === null ? this.#state.position : fromPosition(asOf);
    const definitions = (await this.#definitionsOf(office)).at(position);
    const wanted = wants(definitions);
    const kept = await this.#yearOf(office, year);
    await kept.want(this.#facts, wanted);
    // Another file was swapped in between two reads: parts of two are no whole.
    if (this.#serving() !== file) {
      this.#forget();
      return this.#load(office, year, asOf, wants);
    }
    const tallies = kept.talliesAt(position);
    const parked = this.#parked.filter((row) => row.position <= position && ['', office].includes(row.office));
    return {
      office,
      year,
      asOf: toPosition(position),
      acts: kept.actsAt(position, tallies),
      rows: [...tallies, ...kept.rowsAt('statement', wanted.statements, position), ...definitions],
      tracedActs: kept.rowsAt('act', wanted.acts, position),
      parked: { count: parked.length, positions: parked.map((row) => toPosition(row.position)) },
    };
  }

  async #refresh(): Promise<void> {
    const file = this.#serving();
    const state = await readFileState(this.#facts);
    if (file !== this.#file || state.position < this.#state.position) this.#forget();
    this.#file = file;
    if (state.parked !== this.#state.parked || state.parkedSum !== this.#state.parkedSum) {
      const parked = await readParked(this.#facts);
      const now = new Set(parked.map(({ position }) => position));
      if (this.#parked.some(({ position }) => !now.has(position))) this.#forget();
      this.#parked = parked;
    }
    if (state.position > this.#state.position && this.#years.size + this.#definitions.size > 0) await this.#follow();
    this.#state = state;
  }

  /** Takes in what was written since the last look. */
  async #follow(): Promise<void> {
    const { lastId, position } = this.#state;
    const [added, closed] = await Promise.all([
      readAfter(this.#facts, lastId, MOST_BEHIND),
      closedAfter(this.#facts, position, MOST_BEHIND).execute(),
    ]);
    if (added.length === MOST_BEHIND || closed.length === MOST_BEHIND) {
      this.#forget();
      return;
    }
    for (const row of added) {
      if (row.kind === DEFINITION_KIND) this.#definitions.get(row.office)?.add(row);
      const key = keyOf(row.office, row.year);
      if (this.#years.get(key)?.add(row) === false) this.#years.delete(key);
    }
    for (const row of closed) {
      if (row.kind === DEFINITION_KIND) this.#definitions.get(row.office)?.close(row.id, row.to_position ?? Infinity);
      this.#years.get(keyOf(row.office, row.year))?.close(row);
    }
  }

  #forget(): void {
    this.#years.clear();
    this.#definitions.clear();
  }

  async #definitionsOf(office: string): Promise<RowVersions> {
    const known = this.#definitions.get(office);
    if (known !== undefined) return known;
    const loaded = new RowVersions(await readDefinitions(this.#facts, office));
    this.#definitions.set(office, loaded);
    return loaded;
  }

  async #yearOf(office: string, year: number): Promise<OfficeYear> {
    const key = keyOf(office, year);
    const known = this.#years.get(key);
    const kept = known ?? (await OfficeYear.load(this.#facts, office, year));
    // Last in line again.
    this.#years.delete(key);
    this.#years.set(key, kept);
    if (known === undefined) this.#makeRoom(key);
    return kept;
  }

  #makeRoom(keeping: string): void {
    let rows = 0;
    for (const one of this.#years.values()) rows += one.size;
    for (const [oldest, one] of this.#years) {
      if (rows <= MOST_ACTS || oldest === keeping) break;
      rows -= one.size;
      this.#years.delete(oldest);
    }
  }
}

const keyOf = (office: string, year: number): string => `${office} ${String(year)}`;
