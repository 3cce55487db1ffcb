import { deadlineId } from '@jejak/deadlines';
import { type Database, Query } from '@jejak/event-store/database';
import type { StreamName } from '@jejak/kernel';
import type { Deadline, MetDeadline, Workflow } from '@jejak/records';

/** Writes the limits, queues and links of one stream in place of those that it had. */
export class Obligations {
  readonly #sql: ReturnType<typeof statements>;

  constructor(database: Database) {
    this.#sql = statements(database);
  }

  replace(stream: string, { office, entity }: StreamName, workflow: Workflow, state: unknown): void {
    if (workflow.deadlines !== undefined || workflow.metDeadlines !== undefined) {
      this.#sql.removeDeadlines.run(stream);
      const write = (deadline: Deadline, metOn: MetDeadline['metOn'] | null): void => {
        const { item, name, label, dueOn, warnFrom, source, measuredAs = null } = deadline;
        const id = deadlineId({ record: stream, item, name, dueOn });
        const place = [office, entity, workflow.section, id] as const;
        this.#sql.addDeadline.run(stream, item, name, ...place, label, dueOn, warnFrom, source, measuredAs, metOn);
      };
      for (const deadline of workflow.deadlines?.(state) ?? []) write(deadline, null);
      for (const deadline of workflow.metDeadlines?.(state) ?? []) write(deadline, deadline.metOn);
    }
    if (workflow.waiting !== undefined) {
      this.#sql.removeWaiting.run(stream);
      for (const { item, queue, nextStep, label, waitsFor, since } of workflow.waiting(state))
        this.#sql.addWaiting.run(
          ...[stream, item, queue, nextStep, office, entity, workflow.section, label, waitsFor, since],
        );
    }
    if (workflow.links !== undefined) {
      this.#sql.removeLinks.run(stream);
      for (const link of workflow.links(state))
        this.#sql.addLink.run(stream, `${office}.${link.entity}-${link.id}`, link.relation);
    }
  }
}

/** REPLACE: a workflow that says the same thing twice is no reason to stop reading its stream. */
const statements = (database: Database) => {
  const query = (sql: string): Query => new Query(database, sql);
  return {
    removeDeadlines: query('DELETE FROM deadlines WHERE stream = ?'),
    addDeadline: query(
      `INSERT OR REPLACE INTO deadlines (stream, item, name, office, entity, section, deadline_id, label, due_on,
         warn_from, source, measured_as, met_on)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    removeWaiting: query('DELETE FROM waiting WHERE stream = ?'),
    addWaiting: query(
      `INSERT OR REPLACE INTO waiting (stream, item, queue, next_step, office, entity, section, label, waits_for, since)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    removeLinks: query('DELETE FROM links WHERE stream = ?'),
    addLink: query('INSERT OR REPLACE INTO links (stream, target, relation) VALUES (?, ?, ?)'),
  };
};
