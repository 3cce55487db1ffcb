import type { AppendOutcome } from '../append-outcome';
import type { AppendRequest } from '../append-request';

/** What the writer's thread is started with. */
export interface WriterSettings {
  readonly file: string;
  readonly channel: string;
  readonly busyTimeoutMs: number;
  readonly longestIdleDays: number;
  /** Milliseconds added to the wall clock, shared with a test that sets them; absent otherwise. */
  readonly clockOffset: Float64Array | undefined;
}

/** Appends are answered in the order in which they were sent. */
export type ToWriter =
  { readonly kind: 'append'; readonly requests: readonly AppendRequest[] } | { readonly kind: 'close' };

export type FromWriter =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly code: string; readonly message: string; readonly sentence: string }
  | { readonly kind: 'outcomes'; readonly outcomes: readonly AppendOutcome[] };

/** Where threads of one process hear that a log has grown. */
export const channelOf = (file: string): string => `jejak-log:${file}`;
