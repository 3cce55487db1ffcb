import { type Database, Query } from '@jejak/event-store/database';
import { canonicalJson, fromPosition } from '@jejak/kernel';
import { endOf, recordDecider, type RecordState, type RegisterRow, type Workflow } from '@jejak/records';
import type { ApplyEvent, Projection } from '../projection';
import { WorkflowEvents } from '../workflow-events';
import { Obligations } from './obligations';
import { OBLIGATIONS_DIGESTS, OBLIGATIONS_SCHEMA } from './obligations.schema';

/** `occurred_on` is '' where there is no date, so that keys compare. */
const SCHEMA = `
  CREATE TABLE records (
    stream TEXT PRIMARY KEY,
    office TEXT NOT NULL,
    entity TEXT NOT NULL,
    section TEXT NOT NULL,
    record_id TEXT NOT NULL,
    status TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    summary TEXT NOT NULL,
    state TEXT NOT NULL,
    pending_corrections INTEGER NOT NULL,
    pending_voids INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    first_position INTEGER NOT NULL,
    last_position INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX records_by_date ON records (office, occurred_on, stream);
  CREATE INDEX records_by_entity_date ON records (office, entity, occurred_on, stream);
  CREATE INDEX records_by_update ON records (office, last_position, stream);
  CREATE INDEX records_by_entity_update ON records (office, entity, last_position, stream);
  CREATE INDEX records_by_status ON records (office, status, stream);
  CREATE INDEX records_by_entity_status ON records (office, entity, status, stream);
  CREATE INDEX records_pending ON records (office, last_position) WHERE pending_corrections + pending_voids > 0;
`;

/**
 * One row a stream: what lists show, filter and sort by, with the state that a record's page shows; beside it what the
 * record owes, waits for and refers to.
 */
export const registersProjection = (workflows: readonly Workflow[]): Projection => {
  const events = new WorkflowEvents(workflows);
  return {
    name: 'registers',
    version: 2,
    schema: SCHEMA + OBLIGATIONS_SCHEMA,
    canHandle: (type) => events.has(type),
    open: (database) => openRegisters(database, events),
    digestQueries: ['SELECT * FROM records ORDER BY stream', ...OBLIGATIONS_DIGESTS],
  };
};

const openRegisters = (database: Database, events: WorkflowEvents): ApplyEvent => {
  const find = new Query(database, 'SELECT state, status, occurred_on, summary FROM records WHERE stream = ?');
  const write = new Query(database, UPSERT);
  const obligations = new Obligations(database);
  return (event) => {
    const { workflow, name } = events.of(event);
    const decider = recordDecider(workflow);
    const [stored, status, occurredOn, summary] = find.first(event.stream) ?? [];
    const before = typeof stored === 'string' ? (JSON.parse(stored) as RecordState<unknown>) : decider.initialState;
    const state = decider.evolve(before, event);
    const ended = endOf(state);
    const row = workflow.register(state.entity);
    // What a voided record had said stays readable in the list; the record itself folds to nothing.
    const kept = ended !== undefined && status !== undefined;
    const { position, revision, meta } = event;
    const place = fromPosition(position);
    write.run(
      event.stream,
      name.office,
      name.entity,
      workflow.section,
      name.id,
      ended ?? row.status,
      kept ? (occurredOn ?? '') : (row.occurredOn ?? ''),
      kept ? (summary ?? '{}') : summaryOf(row),
      canonicalJson(state),
      pendingOf(state, 'correction'),
      pendingOf(state, 'void'),
      revision,
      place,
      place,
      meta.actor,
      meta.recordedAt,
      meta.actor,
      meta.recordedAt,
    );
    obligations.replace(event.stream, name, workflow, state.entity);
  };
};

const UPSERT = `
  INSERT INTO records (stream, office, entity, section, record_id, status, occurred_on, summary, state,
    pending_corrections, pending_voids, revision, first_position, last_position, created_by, created_at, updated_by, updated_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (stream) DO UPDATE SET status = excluded.status, occurred_on = excluded.occurred_on,
    summary = excluded.summary, state = excluded.state, pending_corrections = excluded.pending_corrections,
    pending_voids = excluded.pending_voids, revision = excluded.revision, last_position = excluded.last_position,
    updated_by = excluded.updated_by, updated_at = excluded.updated_at
`;

const summaryOf = ({ summary }: RegisterRow): string => canonicalJson(summary);

const pendingOf = ({ items }: RecordState<unknown>, kind: 'correction' | 'void'): number =>
  Object.values(items).filter(({ pending }) => pending?.kind === kind).length;
