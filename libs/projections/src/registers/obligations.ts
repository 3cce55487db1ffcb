import { deadlineId } from '@jejak/deadlines';
import type { Database, SqlValue } from '@jejak/event-store/database';
import type { StreamName } from '@jejak/kernel';
import type { Deadline, MetDeadline, Workflow } from '@jejak/records';
import { DEADLINES, LINKS, WAITING } from './obligations.schema';
import { type RowsOfStream, VersionedRows } from './versioned-rows';

type Rows = readonly (readonly SqlValue[])[];

/** What a record's state owes, waits for and refers to; undefined where its workflow never says such a thing. */
export interface ObligationRows {
  readonly deadlines: Rows | undefined;
  readonly waiting: Rows | undefined;
  readonly links: Rows | undefined;
}

export interface StreamObligations {
  readonly deadlines: RowsOfStream | undefined;
  readonly waiting: RowsOfStream | undefined;
  readonly links: RowsOfStream | undefined;
}

/** The limits, queues and links of streams, as they stand and as they stood. */
export class Obligations {
  readonly #deadlines: VersionedRows;
  readonly #waiting: VersionedRows;
  readonly #links: VersionedRows;

  constructor(database: Database) {
    this.#deadlines = new VersionedRows(database, DEADLINES);
    this.#waiting = new VersionedRows(database, WAITING);
    this.#links = new VersionedRows(database, LINKS);
  }

  load(stream: string, workflow: Workflow, isNew: boolean): StreamObligations {
    const hasLimits = workflow.deadlines !== undefined || workflow.metDeadlines !== undefined;
    return {
      deadlines: hasLimits ? this.#deadlines.load(stream, isNew) : undefined,
      waiting: workflow.waiting === undefined ? undefined : this.#waiting.load(stream, isNew),
      links: workflow.links === undefined ? undefined : this.#links.load(stream, isNew),
    };
  }

  replace({ deadlines, waiting, links }: StreamObligations, rows: ObligationRows, position: number): void {
    if (deadlines !== undefined) this.#deadlines.replace(deadlines, rows.deadlines ?? [], position);
    if (waiting !== undefined) this.#waiting.replace(waiting, rows.waiting ?? [], position);
    if (links !== undefined) this.#links.replace(links, rows.links ?? [], position);
  }

  write({ deadlines, waiting, links }: StreamObligations): void {
    if (deadlines !== undefined) this.#deadlines.write(deadlines);
    if (waiting !== undefined) this.#waiting.write(waiting);
    if (links !== undefined) this.#links.write(links);
  }

  writePast(): void {
    for (const table of [this.#deadlines, this.#waiting, this.#links]) table.writePast();
  }

  forget(): void {
    for (const table of [this.#deadlines, this.#waiting, this.#links]) table.forget();
  }
}

export const obligationRows = (
  stream: string,
  { office, entity }: StreamName,
  workflow: Workflow,
  state: unknown,
): ObligationRows => {
  const { section } = workflow;
  const limit = (deadline: Deadline, metOn: MetDeadline['metOn'] | null): readonly SqlValue[] => {
    const { item, name, label, dueOn, warnFrom, source, measuredAs = null } = deadline;
    const id = deadlineId({ record: stream, item, name, dueOn });
    return [item, name, office, entity, section, id, label, dueOn, warnFrom, source, measuredAs, metOn];
  };
  return {
    deadlines: [
      ...(workflow.deadlines?.(state) ?? []).map((deadline) => limit(deadline, null)),
      ...(workflow.metDeadlines?.(state) ?? []).map((deadline) => limit(deadline, deadline.metOn)),
    ],
    waiting: workflow
      .waiting?.(state)
      .map(({ item, queue, nextStep, label, waitsFor, since }) => [
        ...[item, queue, nextStep, office, entity, section, label, waitsFor, since],
      ]),
    links: workflow.links?.(state).map((link) => [`${office}.${link.entity}-${link.id}`, link.relation]),
  };
};
