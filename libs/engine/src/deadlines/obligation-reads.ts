import type { LocalDate, OfficeId } from '@jejak/kernel';
import {
  countDeadlines,
  type DeadlineCount,
  type DeadlinePage,
  type DeadlineQuery,
  type GoneDeadline,
  type IncomingLink,
  listDeadlines,
  listGoneDeadlines,
  listLinksTo,
  listQueue,
  listQueues,
  listRecordOffices,
  listUnnotedDeadlines,
  type NotesQuery,
  type QueuePage,
  type QueueQuery,
  type QueueRow,
  type ReadDatabases,
  type UnnotedDeadline,
} from '@jejak/projections';

/** A day to judge by may be named; otherwise it is today in the office's zone. */
type Dated<Query extends { readonly today: LocalDate }> = Omit<Query, 'today'> & { readonly today?: LocalDate };

/** What records owe, wait for and refer to, from the read database. */
export interface ObligationReads {
  /** Queues in which something waits. */
  listQueues(office: OfficeId): Promise<readonly QueueRow[]>;
  /** @throws Refusal LIMIT_INVALID, CURSOR_INVALID */
  listQueue(query: Dated<QueueQuery>): Promise<QueuePage>;
  /** Limits that run, the most pressing first. @throws Refusal LIMIT_INVALID, CURSOR_INVALID */
  listDeadlines(query: Dated<DeadlineQuery>): Promise<DeadlinePage>;
  countDeadlines(office: OfficeId, today?: LocalDate): Promise<readonly DeadlineCount[]>;
  /** Records that refer to a record. */
  listLinksTo(stream: string): Promise<readonly IncomingLink[]>;
  /** Offices that have records. */
  listOffices(): Promise<readonly OfficeId[]>;
  listUnnoted(query: NotesQuery): Promise<readonly UnnotedDeadline[]>;
  listGone(office: OfficeId): Promise<readonly GoneDeadline[]>;
}

export const createObligationReads = (
  { registers }: Pick<ReadDatabases, 'registers'>,
  todayOf: (office: OfficeId) => LocalDate,
): ObligationReads => ({
  listQueues: (office) => listQueues(registers, office),
  listQueue: ({ today, ...query }) => listQueue(registers, { ...query, today: today ?? todayOf(query.office) }),
  listDeadlines: ({ today, ...query }) => listDeadlines(registers, { ...query, today: today ?? todayOf(query.office) }),
  countDeadlines: (office, today = todayOf(office)) => countDeadlines(registers, { office, today }),
  listLinksTo: (stream) => listLinksTo(registers, stream),
  listOffices: () => listRecordOffices(registers),
  listUnnoted: (query) => listUnnotedDeadlines(registers, query),
  listGone: (office) => listGoneDeadlines(registers, office),
});
