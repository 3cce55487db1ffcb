import type { RegisterRow } from '@jejak/records';
import type { Command, DomainEvent, Instant, LocalTime, OfficeId, Position } from '@jejak/kernel';

/** A request to change one record, from HTTP, the command line or an import. */
export interface CommandRequest {
  readonly office: OfficeId;
  /** camelCase, as in stream names. */
  readonly entity: string;
  /** The record; absent for a command that opens one. */
  readonly id?: string;
  readonly command: Command;
  /** The client's key for this request; any text that is no UUID is turned into one. */
  readonly commandId: string;
  readonly actor: string;
  readonly role: string;
  readonly section: string;
  readonly source: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  /** The revision that the client saw; another one is refused instead of decided upon. */
  readonly expectedRevision?: number;
  readonly capturedAt?: Instant;
  readonly occurredTime?: LocalTime;
}

/** What became of a command; a repeated one is answered with its first outcome. */
export interface CommandOutcome {
  readonly stream: string;
  readonly id: string;
  readonly entity: string;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: Instant;
  readonly duplicate: boolean;
  readonly events: readonly DomainEvent[];
  /** State of the record after the command, as its register shows it. */
  readonly status: string;
  /** The record as registers show it after the command. */
  readonly row: RegisterRow;
  /** Commands that are allowed next. */
  readonly allowed: readonly string[];
}
