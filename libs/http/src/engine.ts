import type { OfficeTree } from '@jejak/access/domain';
import type { CommandOutcome, CommandRequest, EventReader } from '@jejak/event-store';
import type { LocalDate, OfficeId, Position } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';
import type { IncomingLink } from './records/incoming-link';
import type { RegisterPage, RegisterQuery } from './records/register-query';

/** Injection token of the engine that the server was started with. */
export const ENGINE = Symbol('engine');

/** What the routes of a slice need of the engine; the whole of it is known only where the server is put together. */
export interface RecordEngine {
  readonly workflows: readonly Workflow[];
  readonly store: EventReader;
  /** The one way in: loads the stream, decides, appends. */
  handle(request: CommandRequest): Promise<CommandOutcome>;
  listRecords(query: RegisterQuery): Promise<RegisterPage>;
  /** Standing records of one kind with their own states, for comparing entries of a register. */
  listEntities(office: OfficeId, entity: string): Promise<readonly { readonly id: string; readonly state: unknown }[]>;
  /** Records that refer to a record. */
  listLinksTo(stream: string, asOf?: string, withoutSecret?: boolean): Promise<readonly IncomingLink[]>;
  /**
   * The position that a position or an instant means.
   * @throws Refusal AS_OF_AHEAD, AS_OF_INVALID
   */
  positionAt(asOf: string): Promise<Position>;
  /** A record's data as anyone may see it: personal texts masked. Without it they are named as sealed. */
  masked?<T>(stream: string, value: T): T;
  /** Other entries that may be the same as one whose texts are sealed. */
  listAlike?(stream: string): Promise<readonly { readonly id: string; readonly status: string }[]>;
  /** The day in an office's zone. */
  todayOf(office: OfficeId): LocalDate;
  /** @throws ProjectionBehind when the projections have not passed the position in time */
  waitFor(position: Position, timeoutMs?: number): Promise<void>;
  /** An office as its own profile names it; undefined while nothing does. */
  nameOf?(office: OfficeId): string | undefined;
  /** Which office stands under which, and since when: a Kanwil reads what its offices do. */
  officeTree(): OfficeTree;
}
