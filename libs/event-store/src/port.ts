import type { DomainEvent, EventMeta, Instant, Position, RecordedEvent, UnreadableEvent } from '@jejak/kernel';

/** What an append expects of its stream: nothing there, anything there, whatever, or exactly this last revision. */
export type ExpectedRevision = 'noStream' | 'streamExists' | 'any' | number;

/** An event handed to the log; the log adds stream, revision, position and `recordedAt`. */
export interface NewEvent extends DomainEvent {
  /** UUIDv5 of command id and index (`eventId`). */
  readonly id: string;
  readonly meta: EventMeta;
}

export interface AppendResult {
  /** Position of the last event of the command. */
  readonly position: Position;
  /** Revision of the last event of the command. */
  readonly revision: number;
  readonly recordedAt: Instant;
  /** True when the command was in the log already: this is its first outcome, and nothing was written. */
  readonly duplicate: boolean;
}

export interface EventFilter {
  /** Stored event types; absent = all. */
  readonly types?: readonly string[];
  /** Starts of stream names (`cilegon.`, `cilegon.operation-`); absent = all. */
  readonly streamPrefixes?: readonly string[];
}

/** A place in the log: an event, or bytes that could not be read as one. Readers decide what to do; nobody skips it. */
export type LogEntry =
  | { readonly readable: true; readonly event: RecordedEvent }
  | {
      readonly readable: false;
      readonly position: Position;
      readonly stream: string;
      readonly type: string;
      readonly error: UnreadableEvent;
    };

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** How far the log was searched: a checkpoint may move here, also over events that the filter left out. */
  readonly scannedTo: Position;
  /** True when the log held nothing more at the time of reading. */
  readonly atEnd: boolean;
}

export interface LogHead {
  /** `START` for an empty log. */
  readonly position: Position;
  /** Null for an empty log. */
  readonly recordedAt: Instant | null;
}

export interface ReadStreamOptions {
  readonly fromRevision?: number;
  /** Leave out what was appended after this position: the stream as it was. */
  readonly upTo?: Position;
  readonly limit?: number;
}

export interface ReadAllOptions {
  readonly after: Position;
  readonly limit: number;
  readonly filter?: EventFilter;
  readonly upTo?: Position;
}

export interface SubscribeOptions {
  readonly after: Position;
  readonly batchSize?: number;
  readonly filter?: EventFilter;
  /** The only way a subscription ends without an error. */
  readonly signal: AbortSignal;
}

/**
 * The event log. The contract, run as one suite on every adapter (`contract/`):
 * a refused append leaves no trace; what is acknowledged is on disk; a reader neither skips nor repeats an acknowledged
 * event; positions and revisions ascend without repetition; `recordedAt` never runs backwards; a subscription catches up,
 * goes on live and never ends silently.
 */
export interface EventStore extends EventReader {
  /**
   * Appends one command's events to one stream, all or none.
   *
   * A command id that the log holds already is looked up before the expected revision is: with the same request digest
   * and stream the first outcome is answered (`duplicate`), read back from the log; otherwise it is refused.
   * @throws WrongExpectedRevision, CommandIdReused, AppendRefused (limits, clock), LogFailed (after a failed write: the
   *   log is closed for writing and does not retry)
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;
  close(): Promise<void>;
}

/** The reading half, which projections and queries open on threads of their own. */
export interface EventReader {
  /** @throws UnreadableEvent where a stored event is damaged: nothing is decided on a history with a hole. */
  readStream(stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]>;
  readAll(options: ReadAllOptions): Promise<LogPage>;
  /** Pages in log order, first the past, then live; reconnects by itself; throws when it cannot. Empty pages are left out unless they move `scannedTo`. */
  subscribe(options: SubscribeOptions): AsyncIterable<LogPage>;
  head(): Promise<LogHead>;
  /** The position as of which the log was known at an instant: the longest prefix recorded at or before it. */
  positionAt(instant: Instant): Promise<Position>;
  /** How many events lie after one position up to and including another. */
  count(after: Position, upTo: Position): Promise<number>;
}
