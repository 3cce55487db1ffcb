import { granularityOf, monthOfPeriod, type Period, yearOfPeriod } from '@jejak/calendar';
import { type Database, Query, type SqlValue } from '@jejak/event-store/database';
import { canonicalJson, fromPosition, JejakError, type RecordedEvent } from '@jejak/kernel';
import { type Fact, factChanges } from '@jejak/records';
import type { Fold } from '../projection';
import type { WorkflowEvents } from '../workflow-events';

export const CONTENT_COLUMNS = [
  'office',
  'section',
  'kind',
  'basis',
  'period',
  'year',
  'month',
  'quantity',
  'value',
  'dimensions',
  'detail',
] as const;

/** What a row says, in the order of CONTENT_COLUMNS; equal contents say the same. */
type Content = readonly SqlValue[];

interface FactVersion {
  /** Its row; undefined until it is written. */
  id: number | undefined;
  readonly item: string;
  readonly name: string;
  readonly content: Content;
  readonly from: number;
  to: number | null;
  readonly stream: string;
  readonly eventId: string;
}

/** What stands of one item of a stream, by the facts' names. */
type Standing = Map<string, FactVersion>;

export class FactsFold implements Fold {
  readonly #events: WorkflowEvents;
  readonly #sql: ReturnType<typeof statements>;
  readonly #items = new Map<string, Standing>();
  /** Streams whose first event came in this batch: the file knows nothing of them. */
  readonly #begun = new Set<string>();
  #closed: FactVersion[] = [];
  #added: FactVersion[] = [];

  constructor(database: Database, events: WorkflowEvents) {
    this.#events = events;
    this.#sql = statements(database);
  }

  apply(event: RecordedEvent): void {
    const { workflow } = this.#events.of(event);
    const changes = factChanges(workflow, event);
    if (event.revision === 0) this.#begun.add(event.stream);
    if (changes.length === 0) return;
    const position = fromPosition(event.position);
    const stated = new Map<string, Map<string, Content>>();
    const withdrawn = new Set<string>();
    for (const change of changes) {
      const { item } = change;
      const ofItem = stated.get(item) ?? new Map<string, Content>();
      stated.set(item, ofItem);
      if (change.op === 'put') ofItem.set(change.fact.name, contentOf(change.fact));
      else withdrawn.add(item);
    }
    const items = [...stated].map(([item, facts]) => ({ item, facts, standing: this.#standingOf(event.stream, item) }));
    for (const { item, facts, standing } of items) {
      for (const [name, fact] of standing) {
        const again = facts.get(name);
        // A fact that stands and is said again stays as it is: it was known since then, not since now.
        if (again !== undefined && again.every((value, index) => value === fact.content[index])) facts.delete(name);
        else if (withdrawn.has(item) || again !== undefined) {
          standing.delete(name);
          this.#close(fact, position);
        }
      }
      for (const [name, content] of facts) {
        const { stream, id: eventId } = event;
        const fact = { id: undefined, item, name, content, from: position, to: null, stream, eventId };
        standing.set(name, fact);
        this.#added.push(fact);
      }
    }
  }

  flush(): void {
    for (const { id, from, to } of this.#closed) {
      // A row that this very event had put was never visible, and goes without a trace.
      if (from === to) this.#sql.remove.run(id ?? 0);
      else this.#sql.close.run(to, id ?? 0);
    }
    this.#closed = [];
    for (const fact of this.#added) {
      const { content, stream, item, name, from, to, eventId } = fact;
      if (from !== to) fact.id = this.#sql.add.insert(...content, stream, item, name, from, to, eventId);
    }
    this.#added = [];
  }

  forget(): void {
    this.#items.clear();
    this.#begun.clear();
    this.#closed = [];
    this.#added = [];
  }

  #close(fact: FactVersion, position: number): void {
    fact.to = position;
    if (fact.id !== undefined) this.#closed.push(fact);
  }

  #standingOf(stream: string, item: string): Standing {
    const key = `${stream}\n${item}`;
    const known = this.#items.get(key);
    if (known !== undefined) return known;
    const standing: Standing = new Map();
    if (!this.#begun.has(stream))
      for (const [id, from, name, ...content] of this.#sql.standingOfItem.all(stream, item)) {
        const row = { id: Number(id), item, name: String(name), content, from: Number(from), to: null };
        standing.set(row.name, { ...row, stream, eventId: '' });
      }
    this.#items.set(key, standing);
    return standing;
  }
}

const contentOf = (fact: Fact): Content => {
  const { year, month } = placeInTime(fact.period);
  return [
    fact.office,
    fact.section,
    fact.kind,
    fact.basis,
    fact.period,
    year,
    month,
    fact.quantity,
    fact.value ?? null,
    canonicalJson(fact.dimensions),
    fact.detail === undefined ? null : canonicalJson(fact.detail),
  ];
};

interface PlaceInTime {
  readonly year: number;
  readonly month: number | null;
}

/** Periods that were looked at, of which there are a few thousand: to see that a day exists costs as much as to write its row. */
const places = new Map<Period, PlaceInTime>();
const placeInTime = (period: Period): PlaceInTime => {
  const known = places.get(period);
  if (known !== undefined) return known;
  if (granularityOf(period) === undefined) throw notAPeriod(period);
  const place = { year: yearOfPeriod(period), month: monthOfPeriod(period) ?? null };
  places.set(period, place);
  return place;
};

const notAPeriod = (period: string): JejakError =>
  new JejakError('FACT_PERIOD_INVALID', `Not a period: ${JSON.stringify(period)}`, 'Periode fakta tidak sah.');

const CONTENT = CONTENT_COLUMNS.join(', ');

/** Finding what stands under a key; runs on an index (see the spec). */
export const FACT_SQL = {
  standingOfItem: `SELECT id, from_position, name, ${CONTENT} FROM facts
    WHERE stream = ? AND item = ? AND to_position IS NULL`,
} as const;

const statements = (database: Database) => {
  const query = (sql: string): Query => new Query(database, sql);
  return {
    standingOfItem: query(FACT_SQL.standingOfItem),
    remove: query('DELETE FROM facts WHERE id = ?'),
    close: query('UPDATE facts SET to_position = ? WHERE id = ?'),
    add: query(
      `INSERT INTO facts (${CONTENT}, stream, item, name, from_position, to_position, event_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
};
