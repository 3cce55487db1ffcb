import type { OfficeId } from '@jejak/kernel';
import type { Caller } from '@jejak/access/domain';
import type { Actor } from './actor-resolver';

/** What a request says beside its body: who, where, under which key, and on which revision. */
export interface ActEnvelope extends Actor {
  /** Who sent it, with all that it may do. */
  readonly caller: Caller;
  readonly office: OfficeId;
  /** The record in the path; absent where a record is opened. */
  readonly recordId?: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly expectedRevision?: number;
}
