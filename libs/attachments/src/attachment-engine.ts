import type { CommandOutcome, CommandRequest, EventReader } from '@jejak/event-store';
import type { Instant, OfficeId, Position } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';

/** What attachments need of the engine. */
export interface AttachmentEngine {
  readonly dataDir: string;
  readonly store: EventReader;
  readonly workflows: readonly Workflow[];
  handle(request: CommandRequest): Promise<CommandOutcome>;
  readonly read: {
    listRecords(query: {
      readonly office: OfficeId;
      readonly entity: string;
      readonly where: Readonly<Record<string, string>>;
      readonly sort: 'updated';
      readonly direction: 'asc';
      readonly limit: number;
    }): Promise<{ readonly records: readonly ListedRecord[] }>;
  };
  waitFor(position: Position): Promise<void>;
}

export interface ListedRecord {
  readonly id: string;
  readonly status: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly summary: Readonly<Record<string, string | number>>;
}

/** Who acts, under which key. */
export interface Act {
  readonly office: OfficeId;
  readonly actor: string;
  readonly role: string;
  /** `http` or `cli`. */
  readonly source: string;
  readonly commandId: string;
  readonly correlationId?: string;
}

/** A record of another workflow. */
export interface RecordRef {
  readonly office: OfficeId;
  readonly entity: string;
  readonly id: string;
}
