import type { OfficeId, Position } from '@jejak/kernel';
import {
  findRecord,
  getRecord,
  listEntities,
  listOffices,
  listParked,
  listRecords,
  type ParkedRow,
  type ReadDatabases,
  type RecordDetail,
  type RecordEntity,
  type RecordPage,
  type RecordQuery,
} from '@jejak/projections';
import type { AsOfRequest } from './as-of';

/** As it stood at a position or an instant; absent = as it stands. */
export type AsOf<Query extends { readonly asOf?: Position }> = Omit<Query, 'asOf'> & { readonly asOf?: AsOfRequest };

/** Queries on the read database; none of them runs on the caller's thread. */
export interface ReadQueries {
  /** @throws Refusal LIMIT_INVALID, CURSOR_INVALID, SUMMARY_FIELD_INVALID, AS_OF_AHEAD, AS_OF_INVALID */
  listRecords(query: AsOf<RecordQuery>): Promise<RecordPage>;
  /** Standing records of one kind with their own states. */
  listEntities(office: OfficeId, entity: string): Promise<readonly RecordEntity[]>;
  findRecord(stream: string): Promise<RecordDetail | undefined>;
  /** @throws Refusal RECORD_NOT_FOUND */
  getRecord(stream: string): Promise<RecordDetail>;
  /** Events that a projection could not take. */
  listParked(office?: OfficeId): Promise<readonly (ParkedRow & { readonly projection: string })[]>;
  /** Offices with facts. */
  listOffices(): Promise<readonly OfficeId[]>;
}

/** The query with the position that is meant. */
export const at = async <Query extends { readonly asOf?: AsOfRequest }>(
  { asOf, ...query }: Query,
  positionAt: (asOf: AsOfRequest) => Promise<Position>,
): Promise<Omit<Query, 'asOf'> & { readonly asOf?: Position }> =>
  asOf === undefined ? query : { ...query, asOf: await positionAt(asOf) };

/** @param positionAt waits until the read database has come to the position that is meant */
export const createReadQueries = (
  { facts, registers }: ReadDatabases,
  positionAt: (asOf: AsOfRequest) => Promise<Position>,
): ReadQueries => ({
  listRecords: async (query) => listRecords(registers, await at(query, positionAt)),
  listEntities: (office, entity) => listEntities(registers, office, entity),
  findRecord: (stream) => findRecord(registers, stream),
  getRecord: (stream) => getRecord(registers, stream),
  async listParked(office) {
    const [inFacts, inRegisters] = await Promise.all([listParked(facts, office), listParked(registers, office)]);
    return [
      ...inFacts.map((row) => ({ ...row, projection: 'facts' })),
      ...inRegisters.map((row) => ({ ...row, projection: 'registers' })),
    ];
  },
  listOffices: () => listOffices(facts),
});
