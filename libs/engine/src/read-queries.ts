import type { OfficeId } from '@jejak/kernel';
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

/** Queries on the read database; none of them runs on the caller's thread. */
export interface ReadQueries {
  /** @throws Refusal LIMIT_INVALID, CURSOR_INVALID, SUMMARY_FIELD_INVALID */
  listRecords(query: RecordQuery): Promise<RecordPage>;
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

export const createReadQueries = ({ facts, registers }: ReadDatabases): ReadQueries => ({
  listRecords: (query) => listRecords(registers, query),
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
