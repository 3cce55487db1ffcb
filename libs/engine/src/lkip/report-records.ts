import { firstDay } from '@jejak/calendar';
import { type EventReader, loadRecord } from '@jejak/event-store';
import { operationWorkflow, timporaMeetingWorkflow } from '@jejak/inteldakim/domain';
import { type Command, type DomainEvent, type OfficeId, parseStream, type Position, streamName } from '@jejak/kernel';
import type { ReportInput } from '@jejak/lkip/domain';
import {
  awardWorkflow,
  budgetWorkflow,
  innovationWorkflow,
  officeProfileWorkflow,
  otherActivityWorkflow,
  performanceAgreementWorkflow,
  PROFILE_ID,
  profileAt,
  problemWorkflow,
  staffSnapshotWorkflow,
} from '@jejak/planning/domain';
import { lastDayOf, type Span } from '@jejak/recaps';
import { endOf, type Workflow } from '@jejak/records';
import type { ReadQueries } from '../read-queries';
import { inBatches } from '../recaps/in-batches';

interface Sources {
  readonly log: EventReader;
  readonly read: ReadQueries;
}

type Narrated = Pick<
  ReportInput,
  'profile' | 'staff' | 'awards' | 'innovations' | 'problems' | 'meetings' | 'operations' | 'otherActivities'
>;

const MOST_ROWS = 200;

/** Records that a report tells of, as they were at a position; what is of class rahasia is not among them. */
export const loadReportRecords = async (
  sources: Sources,
  office: OfficeId,
  span: Span,
  asOf: Position,
): Promise<Narrated> => {
  const [from, to] = [firstDay(span.months[0] ?? String(span.year)), lastDayOf(span)];
  const within = { office, from, to, asOf };
  const until = { office, to, asOf };
  const [profile, staff, awards, innovations, problems, meetings, operations, others] = await Promise.all([
    loadOne(sources, officeProfileWorkflow, office, PROFILE_ID, asOf),
    loadAll(sources, staffSnapshotWorkflow, { ...until, direction: 'desc', limit: 1 }),
    loadAll(sources, awardWorkflow, within),
    loadAll(sources, innovationWorkflow, until),
    loadAll(sources, problemWorkflow, until),
    loadAll(sources, timporaMeetingWorkflow, within),
    loadAll(sources, operationWorkflow, { ...within, where: { kind: 'joint-operation' } }),
    loadAll(sources, otherActivityWorkflow, { ...within, limit: MOST_ROWS }),
  ]);
  return {
    profile: profile === null ? {} : profileAt(profile, to),
    staff: staff[0]?.content.snapshot ?? null,
    awards: awards.flatMap(({ content: { award } }) => award ?? []),
    innovations: innovations.flatMap(({ content }) =>
      content.status === 'running' || (content.status === 'ended' && content.end.endedOn >= from)
        ? [content.innovation]
        : [],
    ),
    problems: problems.flatMap(({ id, content }) => (content.status === 'new' ? [] : [{ id, content }])),
    meetings: meetings.flatMap(({ id, content }) =>
      (content.status === 'held' || content.status === 'minutesFiled') && content.details.officePart === 'organiser'
        ? [{ id, content }]
        : [],
    ),
    operations: operations.flatMap(({ id, content }) =>
      content.status === 'reported' && content.details.officePart === 'organiser' ? [{ id, content }] : [],
    ),
    otherActivities: others.flatMap(({ content: { activity } }) => activity ?? []),
  };
};

/** Budget and agreement of a year, whose streams bear its name. */
export const loadYearRecords = async (sources: Sources, office: OfficeId, year: number, asOf: Position) => {
  const [budget, agreement] = await Promise.all([
    loadOne(sources, budgetWorkflow, office, String(year), asOf),
    loadOne(sources, performanceAgreementWorkflow, office, String(year), asOf),
  ]);
  return { budget, agreement: agreement === null || agreement.status === 'new' ? null : agreement.agreement };
};

const loadOne = async <State, C extends Command, E extends DomainEvent>(
  { log }: Sources,
  workflow: Workflow<State, C, E>,
  office: OfficeId,
  id: string,
  asOf: Position,
): Promise<State | null> => stateOf(log, workflow, streamName(office, workflow.entity, id), asOf);

interface Listing {
  readonly office: OfficeId;
  readonly asOf: Position;
  readonly from?: string;
  readonly to?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly direction?: 'asc' | 'desc';
  /** All where absent. */
  readonly limit?: number;
}

const loadAll = async <State, C extends Command, E extends DomainEvent>(
  { log, read }: Sources,
  workflow: Workflow<State, C, E>,
  { limit, ...listing }: Listing,
): Promise<readonly { readonly id: string; readonly content: State }[]> => {
  const query = {
    ...{ entity: workflow.entity, direction: 'asc' as const, withoutSecret: true },
    ...{ limit: limit ?? MOST_ROWS, ...listing },
  };
  let page = await read.listRecords(query);
  const rows = [...page.records];
  while (limit === undefined && page.nextCursor !== null) {
    page = await read.listRecords({ ...query, cursor: page.nextCursor });
    rows.push(...page.records);
  }
  const loaded = await inBatches(rows, async ({ stream }) => {
    const content = await stateOf(log, workflow, stream, listing.asOf);
    return content === null ? undefined : { id: parseStream(stream).id, content };
  });
  return loaded.filter((one) => one !== undefined);
};

/** Null where there is none, or none any more. */
const stateOf = async <State, C extends Command, E extends DomainEvent>(
  log: EventReader,
  workflow: Workflow<State, C, E>,
  stream: string,
  asOf: Position,
): Promise<State | null> => {
  const record = await loadRecord(log, workflow, stream, asOf);
  return record === undefined || endOf(record.state) !== undefined ? null : (record.state.entity as State);
};
