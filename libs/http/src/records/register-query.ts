import type { Instant, LocalDate, OfficeId, Position } from '@jejak/kernel';

export const REGISTER_SORTS = ['occurredOn', '-occurredOn', 'updated', '-updated', 'status', '-status'] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

/** What waits for a second person; `any` = either. */
export const PENDING_KINDS = ['correction', 'void', 'any'] as const;

/** What a register is asked for: filters narrow it, the cursor goes on after the last row of the page before. */
export interface RegisterQuery {
  readonly office: OfficeId;
  readonly entity?: string;
  readonly status?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly pending?: (typeof PENDING_KINDS)[number];
  /** Entered or last changed by this account. */
  readonly by?: string;
  /** Words to be found in the summary. */
  readonly q?: string;
  /** Fields of the summary and the values that they must have. */
  readonly where?: Readonly<Record<string, string>>;
  readonly sort: RegisterSort;
  readonly limit: number;
  readonly cursor?: string;
  /** The register as it stood at a position (16 digits) or an instant. */
  readonly asOf?: string;
  /** Leaves out what is of class rahasia. */
  readonly withoutSecret?: boolean;
  /** Kinds of record that are left out. */
  readonly withoutKinds?: readonly string[];
}

export interface RegisterEntry {
  readonly office: OfficeId;
  readonly id: string;
  readonly entity: string;
  readonly section: string;
  readonly stream: string;
  readonly status: string;
  readonly occurredOn: LocalDate | null;
  readonly summary: Readonly<Record<string, string | number>>;
  readonly pending: string | null;
  readonly revision: number;
  readonly firstPosition: Position;
  readonly lastPosition: Position;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly updatedBy: string;
  readonly updatedAt: Instant;
}

export interface RegisterPage {
  readonly records: readonly RegisterEntry[];
  /** All rows that the filters leave, whatever the page. */
  readonly total: number;
  readonly nextCursor: string | null;
}
