import { type Database, Query, type SqlValue } from '@jejak/event-store/database';
import { canonicalJson, type Decider, fromPosition, type RecordedEvent, type StreamName } from '@jejak/kernel';
import { endOf, recordDecider, type RecordState, type RegisterRow, type Workflow } from '@jejak/records';
import type { Fold } from '../projection';
import type { WorkflowEvents } from '../workflow-events';
import { obligationRows, Obligations, type StreamObligations } from './obligations';
import { RECORD_COLUMNS } from './registers.schema';

/** What a list shows of a record, in the order of RECORD_COLUMNS. */
type Shown = readonly SqlValue[];

interface Record {
  state: RecordState<unknown>;
  /** Undefined before its first event. */
  shown: Shown | undefined;
  isChanged: boolean;
  readonly obligations: StreamObligations;
}

const at = (name: (typeof RECORD_COLUMNS)[number]): number => RECORD_COLUMNS.indexOf(name);
const OCCURRED_ON = at('occurred_on');
const SUMMARY = at('summary');
const FIRST_POSITION = at('first_position');
const LAST_POSITION = at('last_position');
const CREATED_BY = at('created_by');
const CREATED_AT = at('created_at');
const CLASSIFIED = at('classified');

export class RegistersFold implements Fold {
  readonly #events: WorkflowEvents;
  readonly #sql: ReturnType<typeof statements>;
  readonly #obligations: Obligations;
  readonly #deciders = new Map<Workflow, Decider<RecordState<unknown>, never>>();
  readonly #records = new Map<string, Record>();
  #past: SqlValue[][] = [];

  constructor(database: Database, events: WorkflowEvents) {
    this.#events = events;
    this.#sql = statements(database);
    this.#obligations = new Obligations(database);
  }

  apply(event: RecordedEvent): void {
    const { workflow, name } = this.#events.of(event);
    const { stream } = event;
    const decider = this.#deciderOf(workflow);
    const record = this.#records.get(stream) ?? this.#load(event, workflow, decider.initialState);
    const state = decider.evolve(record.state, event);
    const shown = shownOf(event, name, workflow, state, record.shown);
    const owed = obligationRows(stream, name, workflow, state.entity);
    // Only now, when nothing can go wrong any more, is the event's meaning kept.
    const place = fromPosition(event.position);
    this.#records.set(stream, record);
    if (record.shown !== undefined && record.shown[LAST_POSITION] !== place)
      this.#past.push([stream, place, ...record.shown]);
    this.#obligations.replace(record.obligations, owed, place);
    record.state = state;
    record.shown = shown;
    record.isChanged = true;
  }

  /** Each record of the batch is written once, with all that it was meanwhile. */
  flush(): void {
    for (const [stream, record] of this.#records) {
      if (!record.isChanged || record.shown === undefined) continue;
      this.#sql.write.run(stream, canonicalJson(record.state), ...record.shown);
      this.#obligations.write(record.obligations);
      record.isChanged = false;
    }
    for (const row of this.#past) this.#sql.addPast.run(...row);
    this.#past = [];
    this.#obligations.writePast();
  }

  forget(): void {
    this.#records.clear();
    this.#past = [];
    this.#obligations.forget();
  }

  #load({ stream, revision }: RecordedEvent, workflow: Workflow, initialState: RecordState<unknown>): Record {
    const [state, ...shown] = revision === 0 ? [] : (this.#sql.find.first(stream) ?? []);
    const obligations = this.#obligations.load(stream, workflow, revision === 0);
    if (typeof state !== 'string') return { state: initialState, shown: undefined, isChanged: false, obligations };
    return { state: JSON.parse(state) as RecordState<unknown>, shown, isChanged: false, obligations };
  }

  #deciderOf(workflow: Workflow): Decider<RecordState<unknown>, never> {
    const known = this.#deciders.get(workflow);
    if (known !== undefined) return known;
    const decider = recordDecider(workflow);
    this.#deciders.set(workflow, decider);
    return decider;
  }
}

const shownOf = (
  event: RecordedEvent,
  name: StreamName,
  workflow: Workflow,
  state: RecordState<unknown>,
  before: Shown | undefined,
): Shown => {
  const { position, revision, meta } = event;
  const ended = endOf(state);
  const row = workflow.register(state.entity);
  // What a voided record had said stays readable in the list; the record itself folds to nothing.
  const kept = ended === undefined ? undefined : before;
  const place = fromPosition(position);
  return [
    name.office,
    name.entity,
    workflow.section,
    name.id,
    ended ?? row.status,
    kept?.[OCCURRED_ON] ?? (kept === undefined ? (row.occurredOn ?? '') : ''),
    kept?.[SUMMARY] ?? summaryOf(row),
    pendingOf(state, 'correction'),
    pendingOf(state, 'void'),
    revision,
    before?.[FIRST_POSITION] ?? place,
    place,
    before?.[CREATED_BY] ?? meta.actor,
    before?.[CREATED_AT] ?? meta.recordedAt,
    meta.actor,
    meta.recordedAt,
    // Once told in confidence it stays so, whatever the record becomes: its past is a part of it.
    before?.[CLASSIFIED] === 1 || workflow.classified?.(event) === true ? 1 : 0,
  ];
};

const summaryOf = ({ summary }: RegisterRow): string => canonicalJson(summary);

const pendingOf = ({ items }: RecordState<unknown>, kind: 'correction' | 'void'): number =>
  Object.values(items).filter(({ pending }) => pending?.kind === kind).length;

const COLUMNS = RECORD_COLUMNS.join(', ');
const MARKS = RECORD_COLUMNS.map(() => '?').join(', ');

const statements = (database: Database) => ({
  find: new Query(database, `SELECT state, ${COLUMNS} FROM records WHERE stream = ?`),
  write: new Query(database, `REPLACE INTO records (stream, state, ${COLUMNS}) VALUES (?, ?, ${MARKS})`),
  addPast: new Query(database, `INSERT INTO records_past (stream, to_position, ${COLUMNS}) VALUES (?, ?, ${MARKS})`),
});
