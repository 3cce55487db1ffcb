import type { CommandOutcome, CommandRequest, EventReader } from '@jejak/event-store';
import type { Position } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';
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
  /** @throws ProjectionBehind when the projections have not passed the position in time */
  waitFor(position: Position, timeoutMs?: number): Promise<void>;
}
