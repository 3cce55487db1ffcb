import type { LocalDate, OfficeId, Position } from '@jejak/kernel';
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
import type { AsOfRequest } from '../as-of';
import { type AsOf, at } from '../read-queries';

/** A day to judge by may be named; otherwise it is today in the office's zone. */
type Dated<Query extends { readonly today: LocalDate }> = Omit<Query, 'today'> & { readonly today?: LocalDate };

/** What records owe, wait for and refer to, from the read database. */
export interface ObligationReads {
  /** Queues in which something waits. */
  listQueues(office: OfficeId, asOf?: AsOfRequest, withoutSecret?: boolean): Promise<readonly QueueRow[]>;
  /** @throws Refusal LIMIT_INVALID, CURSOR_INVALID */
  listQueue(query: AsOf<Dated<QueueQuery>>): Promise<QueuePage>;
  /** Limits that run, the most pressing first. @throws Refusal LIMIT_INVALID, CURSOR_INVALID */
  listDeadlines(query: AsOf<Dated<DeadlineQuery>>): Promise<DeadlinePage>;
  countDeadlines(office: OfficeId, today?: LocalDate, asOf?: AsOfRequest): Promise<readonly DeadlineCount[]>;
  /** Records that refer to a record. */
  listLinksTo(stream: string, asOf?: AsOfRequest, withoutSecret?: boolean): Promise<readonly IncomingLink[]>;
  /** Offices that have records. */
  listOffices(): Promise<readonly OfficeId[]>;
  listUnnoted(query: NotesQuery): Promise<readonly UnnotedDeadline[]>;
  listGone(office: OfficeId): Promise<readonly GoneDeadline[]>;
}

export const createObligationReads = (
  { registers }: Pick<ReadDatabases, 'registers'>,
  todayOf: (office: OfficeId) => LocalDate,
  positionAt: (asOf: AsOfRequest) => Promise<Position>,
): ObligationReads => ({
  listQueues: async (office, asOf, withoutSecret) =>
    listQueues(registers, office, asOf === undefined ? undefined : await positionAt(asOf), withoutSecret),
  async listQueue({ today, ...query }) {
    return listQueue(registers, { ...(await at(query, positionAt)), today: today ?? todayOf(query.office) });
  },
  async listDeadlines({ today, ...query }) {
    return listDeadlines(registers, { ...(await at(query, positionAt)), today: today ?? todayOf(query.office) });
  },
  countDeadlines: async (office, today = todayOf(office), asOf) =>
    countDeadlines(registers, { office, today, ...(asOf === undefined ? {} : { asOf: await positionAt(asOf) }) }),
  listLinksTo: async (stream, asOf, withoutSecret) =>
    listLinksTo(registers, stream, asOf === undefined ? undefined : await positionAt(asOf), withoutSecret),
  listOffices: () => listRecordOffices(registers),
  listUnnoted: (query) => listUnnotedDeadlines(registers, query),
  listGone: (office) => listGoneDeadlines(registers, office),
});
