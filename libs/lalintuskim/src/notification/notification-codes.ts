import { type DatedCode, readDatedCodes } from '@jejak/records';
import kinds from './notification-kinds.json';

/** What a foreigner reports. */
export interface NotificationKind extends DatedCode {
  /** From another office, or to it. */
  readonly moves?: boolean;
}

/** Read and checked when the program starts. */
export const NOTIFICATION_KINDS: readonly NotificationKind[] = readDatedCodes(kinds, (row) => ({
  moves: row.has('moves') ? row.boolean('moves') : undefined,
}));
