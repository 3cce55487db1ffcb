import type { CommandOutcome, CommandRequest } from '@jejak/event-store';
import type { OfficeId } from '@jejak/kernel';
import { compact } from '@jejak/records';
import { MOST_NAMED } from './audit.decide';
import type { AccessKind } from './audit.events';
import { AUDIT_ENTITY } from './audit.workflow';

/** Who reads, and on whose behalf of the program. */
export interface Reader {
  readonly office: OfficeId;
  readonly actor: string;
  readonly role: string;
  /** `http` or `cli`. */
  readonly source: string;
  readonly correlationId?: string;
}

export interface AccessToRecord {
  readonly kind: AccessKind;
  readonly what: readonly string[];
  /** Register ids; those beyond the named ones are counted. */
  readonly persons?: readonly string[];
  /** Where it is known how many persons, but not which. */
  readonly personCount?: number;
  readonly rows?: number;
  readonly reason?: string;
  readonly by: string;
  readonly record?: string;
}

export interface AuditLog {
  readonly handle: (request: CommandRequest) => Promise<CommandOutcome>;
  /** A key for this access; the same one records it once. */
  readonly newId: () => string;
}

/**
 * Writes an access into the log. It is awaited before anything is answered: what cannot be recorded is not read.
 * @throws Refusal; whatever hinders the log from being written
 */
export const recordAccess = (
  { handle, newId }: AuditLog,
  { office, ...reader }: Reader,
  { persons = [], ...access }: AccessToRecord,
): Promise<CommandOutcome> => {
  const different = [...new Set(persons)];
  return handle({
    ...reader,
    office,
    entity: AUDIT_ENTITY,
    section: 'tata-usaha',
    commandId: newId(),
    command: {
      type: 'RecordAccess',
      data: compact({
        ...access,
        persons: different.slice(0, MOST_NAMED),
        personCount: Math.max(access.personCount ?? 0, different.length),
      }),
    },
  });
};
