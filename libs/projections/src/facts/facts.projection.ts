import { granularityOf, monthOfPeriod, yearOfPeriod } from '@jejak/calendar';
import { type Database, Query } from '@jejak/event-store/database';
import { canonicalJson, fromPosition, JejakError, type RecordedEvent } from '@jejak/kernel';
import { type Fact, factChanges, type Workflow } from '@jejak/records';
import type { ApplyEvent, Projection } from '../projection';
import { WorkflowEvents } from '../workflow-events';
import { FACTS_SCHEMA } from './facts.schema';

/** Every countable act, tally and statement as one row, from all workflows. */
export const factsProjection = (workflows: readonly Workflow[]): Projection => {
  const events = new WorkflowEvents(workflows);
  return {
    name: 'facts',
    version: 1,
    schema: FACTS_SCHEMA,
    canHandle: (type) => events.has(type),
    open: (database) => openFacts(database, events),
    digestQueries: [
      `SELECT stream, item, name, from_position, to_position, office, section, kind, basis, period, year, month, quantity,
         value, dimensions, detail, event_id
       FROM facts ORDER BY stream, item, name, from_position`,
    ],
  };
};

const openFacts = (database: Database, events: WorkflowEvents): ApplyEvent => {
  const sql = factStatements(database);

  /** A row that this very event had put was never visible, and goes without a trace. */
  const close = (id: number, from: number, position: number): void => {
    if (from === position) sql.remove.run(id);
    else sql.close.run(position, id);
  };

  const put = (event: RecordedEvent, item: string, fact: Fact): void => {
    const position = fromPosition(event.position);
    const [id, from] = sql.standing.first(event.stream, item, fact.name) ?? [];
    if (id !== undefined) close(Number(id), Number(from), position);
    const { period } = fact;
    if (granularityOf(period) === undefined) throw notAPeriod(period);
    sql.add.run(
      fact.office,
      fact.section,
      fact.kind,
      fact.basis,
      period,
      yearOfPeriod(period),
      monthOfPeriod(period) ?? null,
      fact.quantity,
      fact.value ?? null,
      canonicalJson(fact.dimensions),
      fact.detail === undefined ? null : canonicalJson(fact.detail),
      event.stream,
      item,
      fact.name,
      position,
      event.id,
    );
  };

  return (event) => {
    const { workflow } = events.of(event);
    for (const change of factChanges(workflow, event)) {
      if (change.op === 'put') put(event, change.item, change.fact);
      else
        for (const [id, from] of sql.standingOfItem.all(event.stream, change.item))
          close(Number(id), Number(from), fromPosition(event.position));
    }
  };
};

const notAPeriod = (period: string): JejakError =>
  new JejakError('FACT_PERIOD_INVALID', `Not a period: ${JSON.stringify(period)}`, 'Periode fakta tidak sah.');

/** Finding what stands under a key; runs on an index (see the spec). */
export const FACT_SQL = {
  standing: 'SELECT id, from_position FROM facts WHERE stream = ? AND item = ? AND name = ? AND to_position IS NULL',
  standingOfItem: 'SELECT id, from_position FROM facts WHERE stream = ? AND item = ? AND to_position IS NULL',
} as const;

const factStatements = (database: Database) => {
  const query = (sql: string): Query => new Query(database, sql);
  return {
    standing: query(FACT_SQL.standing),
    standingOfItem: query(FACT_SQL.standingOfItem),
    remove: query('DELETE FROM facts WHERE id = ?'),
    close: query('UPDATE facts SET to_position = ? WHERE id = ?'),
    add: query(
      `INSERT INTO facts (office, section, kind, basis, period, year, month, quantity, value, dimensions, detail, stream,
         item, name, from_position, event_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
};
