import { type EventReader, loadRecord } from '@jejak/event-store';
import {
  type OperationState,
  operationWorkflow,
  type TimporaMeetingState,
  timporaMeetingWorkflow,
} from '@jejak/inteldakim/domain';
import type { OfficeId, Position } from '@jejak/kernel';
import type { PlannedActivity } from '@jejak/recaps';
import { compact, type Workflow } from '@jejak/records';
import type { ReadQueries } from '../read-queries';
import { inBatches } from './in-batches';

const MOST_ROWS = 200;

interface Sources {
  readonly log: EventReader;
  readonly read: ReadQueries;
}

/**
 * Meetings and operations of an office, as they were at a position, that may belong to a year: a plan of one year may be
 * carried out in the next.
 */
export const loadPlannedActivities = async (
  sources: Sources,
  office: OfficeId,
  year: number,
  asOf: Position,
): Promise<readonly PlannedActivity[]> => {
  const [meetings, operations] = await Promise.all([
    load(sources, timporaMeetingWorkflow, (state) => meetingActivity(state as TimporaMeetingState), office, year, asOf),
    load(sources, operationWorkflow, (state) => operationActivity(state as OperationState), office, year, asOf),
  ]);
  return [...meetings, ...operations];
};

type Described = Omit<PlannedActivity, 'entity' | 'id'>;

const load = async (
  { log, read }: Sources,
  workflow: Workflow,
  describe: (state: unknown) => Described | undefined,
  office: OfficeId,
  year: number,
  asOf: Position,
): Promise<readonly PlannedActivity[]> => {
  const records = await listAround(read, office, workflow.entity, year);
  const found = await inBatches(records, async ({ stream, id }) => {
    const record = await loadRecord(log, workflow, stream, asOf);
    const described = record === undefined ? undefined : describe(record.state.entity);
    return described === undefined ? undefined : { entity: workflow.entity, id, ...described };
  });
  return found.filter((activity) => activity !== undefined);
};

const listAround = async (read: ReadQueries, office: OfficeId, entity: string, year: number) => {
  const query = {
    office,
    entity,
    from: `${String(year - 1)}-01-01`,
    to: `${String(year + 1)}-12-31`,
    limit: MOST_ROWS,
    direction: 'asc',
  } as const;
  let page = await read.listRecords(query);
  const records = [...page.records];
  while (page.nextCursor !== null) {
    page = await read.listRecords({ ...query, cursor: page.nextCursor });
    records.push(...page.records);
  }
  return records;
};

const meetingActivity = (state: TimporaMeetingState): Described | undefined => {
  if (state.status === 'new' || state.details.officePart !== 'organiser') return undefined;
  const { status, details, plan } = state;
  return compact({
    kind: 'timpora-meeting',
    title: details.area,
    status,
    plannedFor: plan?.plannedFor,
    carriedOutOn: 'holding' in state ? state.holding.heldOn : undefined,
    cancelled: status === 'cancelled',
    cost: details.cost,
  });
};

const operationActivity = (state: OperationState): Described | undefined => {
  if (state.status === 'new' || state.details.officePart !== 'organiser') return undefined;
  const { status, details, plannedFor } = state;
  return compact({
    kind: details.kind,
    title: details.location,
    status,
    plannedFor,
    carriedOutOn: 'execution' in state ? state.execution.startedOn : undefined,
    cancelled: status === 'cancelled',
    cost: details.cost,
  });
};
