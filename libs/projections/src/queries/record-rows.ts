import { type Instant, type LocalDate, type OfficeId, type Position, toPosition } from '@jejak/kernel';
import type { RecordState } from '@jejak/records';
import type { Selectable } from 'kysely';
import type { RecordsTable } from '../read-database/tables';
import { RECORD_COLUMNS } from '../registers/registers.schema';

/** A record as a list shows it. */
export interface RecordRow {
  readonly stream: string;
  readonly office: OfficeId;
  readonly entity: string;
  readonly section: string;
  readonly id: string;
  /** `voided` and `withdrawn` win over the status of the entity. */
  readonly status: string;
  readonly occurredOn: LocalDate | null;
  readonly summary: Readonly<Record<string, string | number>>;
  /** What waits for a second person. */
  readonly pending: 'correction' | 'void' | null;
  readonly revision: number;
  readonly firstPosition: Position;
  readonly lastPosition: Position;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly updatedBy: string;
  readonly updatedAt: Instant;
}

/** A record with all that its stream folds to. */
export interface RecordDetail extends RecordRow {
  readonly state: RecordState<unknown>;
}

export const recordColumns = ['stream', ...RECORD_COLUMNS] as const;

export type RecordColumns = Pick<Selectable<RecordsTable>, (typeof recordColumns)[number]>;

export const toRecordRow = (row: RecordColumns): RecordRow => ({
  stream: row.stream,
  office: row.office,
  entity: row.entity,
  section: row.section,
  id: row.record_id,
  status: row.status,
  occurredOn: row.occurred_on === '' ? null : row.occurred_on,
  summary: JSON.parse(row.summary) as Readonly<Record<string, string | number>>,
  pending: row.pending_corrections > 0 ? 'correction' : row.pending_voids > 0 ? 'void' : null,
  revision: row.revision,
  firstPosition: toPosition(row.first_position),
  lastPosition: toPosition(row.last_position),
  createdBy: row.created_by,
  createdAt: row.created_at,
  updatedBy: row.updated_by,
  updatedAt: row.updated_at,
});
