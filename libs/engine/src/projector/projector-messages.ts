import type { Position } from '@jejak/kernel';
import type { Retry } from '@jejak/projections';

/** What the projector's thread is started with. */
export interface ProjectorSettings {
  readonly logFile: string;
  readonly readDirectory: string;
  readonly leaseRetryMs: number;
}

export interface ProjectionState {
  readonly name: string;
  readonly version: number;
  /** The checkpoint: everything up to here has been applied or parked. */
  readonly position: Position;
  /** Events that could not be applied. */
  readonly parked: number;
  /** False until it has been at the end of the log once: what it holds before is a part of the past. */
  readonly built: boolean;
  /** `failed`: the machine hinders it (a full disk); it keeps what it has and tries again by itself. */
  readonly health: 'running' | 'failed';
  readonly error: string | null;
}

export interface ProjectorState {
  /** True in the one process of a data directory that projects; the others see what it writes. */
  readonly projecting: boolean;
  readonly projections: readonly ProjectionState[];
}

export type ToProjector =
  | { readonly kind: 'start' }
  | { readonly kind: 'retry'; readonly id: number; readonly stream: string }
  | { readonly kind: 'close' };

export type FromProjector =
  | { readonly kind: 'state'; readonly state: ProjectorState }
  | { readonly kind: 'unavailable'; readonly code: string; readonly message: string; readonly sentence: string }
  | { readonly kind: 'retried'; readonly id: number; readonly result: Retry }
  | { readonly kind: 'retryFailed'; readonly id: number; readonly message: string };
