import type { Workflow } from '@jejak/records';
import type { Projection } from '../projection';
import { WorkflowEvents } from '../workflow-events';
import { OBLIGATION_TABLES, OBLIGATIONS_INDICES, OBLIGATIONS_SCHEMA } from './obligations.schema';
import { RegistersFold } from './registers-fold';
import { RECORD_COLUMNS, RECORDS_INDICES, RECORDS_SCHEMA } from './registers.schema';

/**
 * One row a stream: what lists show, filter and sort by, with the state that a record's page shows; beside it what the
 * record owes, waits for and refers to; and all that lists showed before.
 */
export const registersProjection = (workflows: readonly Workflow[]): Projection => {
  const events = new WorkflowEvents(workflows);
  return {
    name: 'registers',
    version: 4,
    schema: RECORDS_SCHEMA + OBLIGATIONS_SCHEMA,
    indices: RECORDS_INDICES + OBLIGATIONS_INDICES,
    canHandle: (type) => events.has(type),
    open: (database) => new RegistersFold(database, events),
    tables: [
      { name: 'records', key: ['stream'], columns: [...RECORD_COLUMNS, 'state'] },
      {
        name: 'records_past',
        key: ['stream', 'last_position'],
        columns: [...RECORD_COLUMNS.filter((column) => column !== 'last_position'), 'to_position'],
      },
      ...OBLIGATION_TABLES,
    ],
  };
};
