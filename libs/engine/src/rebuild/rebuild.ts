import type { Instant, OfficeId, Position } from '@jejak/kernel';
import type { Difference, FigureDifference, ParkedRow } from '@jejak/projections';

export const REBUILD_PHASES = [
  'preparing',
  'folding',
  'catching-up',
  'comparing',
  'ready',
  'paused',
  'swapped',
  'discarded',
  'failed',
] as const;
export type RebuildPhase = (typeof REBUILD_PHASES)[number];

/** What the one who asked wants of a run; the thread that carries it out looks after every batch. */
export type Wanted = 'run' | 'pause' | 'discard' | 'swap';

/** Nothing more comes of a run that has ended so. */
export const ENDED: ReadonlySet<RebuildPhase> = new Set(['swapped', 'discarded', 'failed']);
/** Waits for someone's decision. */
export const RESTING: ReadonlySet<RebuildPhase> = new Set(['ready', 'paused']);

/** A projection that is folded again in a file beside the one that serves. */
export interface Rebuild {
  readonly id: string;
  readonly projection: string;
  readonly version: number;
  /** The position at which it stops, for analysts; null = it goes on to the end of the log and may be swapped in. */
  readonly asOf: Position | null;
  readonly phase: RebuildPhase;
  /** Events folded, of those that were in the log when last looked. */
  readonly done: number;
  readonly total: number;
  /** Events a second since it was started or resumed; null before there is a measure. */
  readonly rate: number | null;
  readonly etaSeconds: number | null;
  readonly parked: number;
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Of its rows, and of those that served when they were compared. */
  readonly digest: string | null;
  readonly servingDigest: string | null;
  /** Rows that the two do not share; null before the comparison. */
  readonly differences: number | null;
}

export interface RebuildDetail extends Rebuild {
  /** When it came to which phase. */
  readonly steps: readonly { readonly at: Instant; readonly phase: RebuildPhase; readonly done: number }[];
  /** Events that it could not take; the first thousand. */
  readonly parkedEvents: readonly ParkedRow[];
}

/** What a serving generation says, in one number: equal for equal rows, whoever folded them, when and where. */
export interface ProjectionDigest {
  readonly projection: string;
  readonly version: number;
  /** The name of its file. */
  readonly generation: string;
  /** Everything up to here is in it. */
  readonly position: Position;
  /** SHA-256 over all rows in the order of their keys. */
  readonly digest: string;
}

export interface ComparisonQuery {
  /** Only rows of these offices; absent = of all. */
  readonly offices?: readonly OfficeId[];
  /** 1 to 200; 50 when absent. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface RebuildComparison {
  readonly id: string;
  readonly digest: string | null;
  readonly servingDigest: string | null;
  /** Differing rows of the offices that were asked about. */
  readonly total: number;
  /** Differing rows of other offices, which are not shown. */
  readonly elsewhere: number;
  readonly differences: readonly Difference[];
  readonly nextCursor: string | null;
  /** What it does to counts; empty for other projections than facts. */
  readonly figures: readonly FigureDifference[];
}
