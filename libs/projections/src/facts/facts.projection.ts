import type { Workflow } from '@jejak/records';
import type { Projection } from '../projection';
import { WorkflowEvents } from '../workflow-events';
import { CONTENT_COLUMNS, FactsFold } from './facts-fold';
import { FACTS_INDICES, FACTS_SCHEMA } from './facts.schema';

/** Every countable act, tally and statement as one row, from all workflows. */
export const factsProjection = (workflows: readonly Workflow[]): Projection => {
  const events = new WorkflowEvents(workflows);
  return {
    name: 'facts',
    version: 2,
    schema: FACTS_SCHEMA,
    indices: FACTS_INDICES,
    canHandle: (type) => events.has(type),
    open: (database) => new FactsFold(database, events),
    tables: [
      {
        name: 'facts',
        key: ['stream', 'item', 'name', 'from_position'],
        columns: ['to_position', ...CONTENT_COLUMNS, 'event_id'],
      },
    ],
  };
};
