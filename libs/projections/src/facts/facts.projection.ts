import { granularityOf, monthOfPeriod, yearOfPeriod } from '@jejak/calendar';
import { type Database, Query, type SqlRow, type SqlValue } from '@jejak/event-store/database';
import { canonicalJson, fromPosition, JejakError } from '@jejak/kernel';
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

/** What a row says, in the order of CONTENT; equal contents say the same. */
type Content = readonly SqlValue[];

const contentOf = (fact: Fact): Content => {
  const { period } = fact;
  if (granularityOf(period) === undefined) throw notAPeriod(period);
  return [
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
  ];
};

/** A fact that an event states, until it is found to stand already or is written. */
interface Statement {
  readonly item: string;
  readonly name: string;
  readonly content: Content;
}

const openFacts = (database: Database, events: WorkflowEvents): ApplyEvent => {
  const sql = factStatements(database);

  return (event) => {
    const position = fromPosition(event.position);
    /** A row that this very event had put was never visible, and goes without a trace. */
    const close = (id: number, from: number): void => {
      if (from === position) sql.remove.run(id);
      else sql.close.run(position, id);
    };
    const { workflow } = events.of(event);
    const changes = factChanges(workflow, event);
    const stated = new Map<string, Statement>();
    for (const change of changes) {
      if (change.op !== 'put') continue;
      const { item, fact } = change;
      stated.set(JSON.stringify([item, fact.name]), { item, name: fact.name, content: contentOf(fact) });
    }

    // A fact that stands and is said again stays as it is: it was known since then, not since now.
    const reconcile = (item: string, [id, from, name, ...content]: SqlRow, isWithdrawn: boolean): void => {
      const key = JSON.stringify([item, name]);
      const again = stated.get(key);
      if (again !== undefined && content.every((value, index) => value === again.content[index])) stated.delete(key);
      else if (isWithdrawn || again !== undefined) close(Number(id), Number(from));
    };
    for (const { op, item } of changes)
      if (op === 'withdraw') for (const row of sql.standingOfItem.all(event.stream, item)) reconcile(item, row, true);
    for (const { item, name } of [...stated.values()]) {
      const row = sql.standing.first(event.stream, item, name);
      if (row !== undefined) reconcile(item, row, false);
    }
    for (const { item, name, content } of stated.values())
      sql.add.run(...content, event.stream, item, name, position, event.id);
  };
};

const notAPeriod = (period: string): JejakError =>
  new JejakError('FACT_PERIOD_INVALID', `Not a period: ${JSON.stringify(period)}`, 'Periode fakta tidak sah.');

const CONTENT = 'office, section, kind, basis, period, year, month, quantity, value, dimensions, detail';

/** Finding what stands under a key; runs on an index (see the spec). */
export const FACT_SQL = {
  standing: `SELECT id, from_position, name, ${CONTENT} FROM facts
    WHERE stream = ? AND item = ? AND name = ? AND to_position IS NULL`,
  standingOfItem: `SELECT id, from_position, name, ${CONTENT} FROM facts
    WHERE stream = ? AND item = ? AND to_position IS NULL`,
} as const;

const factStatements = (database: Database) => {
  const query = (sql: string): Query => new Query(database, sql);
  return {
    standing: query(FACT_SQL.standing),
    standingOfItem: query(FACT_SQL.standingOfItem),
    remove: query('DELETE FROM facts WHERE id = ?'),
    close: query('UPDATE facts SET to_position = ? WHERE id = ?'),
    add: query(
      `INSERT INTO facts (${CONTENT}, stream, item, name, from_position, event_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
};
