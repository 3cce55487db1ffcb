import type { Instant } from '@jejak/kernel';
import type { ListedRecord } from './attachment-engine';

/** An attachment as lists show it. */
export interface Listed {
  readonly id: string;
  readonly status: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly addedAt: Instant;
  readonly addedBy: string;
  /** Null where it may be the name of a person: it comes with the file, whose reading is recorded. */
  readonly fileName: string | null;
  readonly personal: boolean;
}

export const listedOf = (
  { id, status, createdAt, createdBy, summary }: ListedRecord,
  fileName: string | undefined,
): Listed => ({
  id,
  status,
  kind: String(summary['kind'] ?? ''),
  mediaType: String(summary['mediaType'] ?? ''),
  bytes: Number(summary['bytes'] ?? 0),
  addedAt: createdAt,
  addedBy: createdBy,
  fileName: fileName ?? null,
  personal: summary['subject'] !== undefined,
});
