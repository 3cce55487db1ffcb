import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/**
 * One access to personal data, or one file that left the program. It names fields, entries of the register and the
 * route; never a value of them, so that it can stay when the person's data is erased.
 */
export interface AuditedAccess {
  /** Fields that were read (`name`, `documents[].number`), or what was handed out (`evidence:ikm`). */
  readonly what: readonly string[];
  /** Register entries of persons, as far as they are named. */
  readonly persons: readonly string[];
  /** How many persons it was about; more than are named where a file held many. */
  readonly personCount: number;
  /** How many rows or files were handed out; absent where that says nothing. */
  readonly rows?: number;
  /** Why, in the words of who asked; without names or numbers of persons. */
  readonly reason?: string;
  /** The route or command, as it is declared: no address, which may name a record. */
  readonly by: string;
  /** The record that was read or printed. */
  readonly record?: string;
}

type Access<Type extends string> = DomainEvent<Type, { readonly on: LocalDate } & AuditedAccess>;

export type PersonalDataSearched = Access<'PersonalDataSearched'>;
export type PersonalDataRevealed = Access<'PersonalDataRevealed'>;
export type PersonalDataExported = Access<'PersonalDataExported'>;
export type DocumentMade = Access<'DocumentMade'>;
export type AuditExported = Access<'AuditExported'>;
export type AuditEvent =
  PersonalDataSearched | PersonalDataRevealed | PersonalDataExported | DocumentMade | AuditExported;

export const auditEvents: EventTypeRegistry & Record<AuditEvent['type'], { version: number }> = {
  PersonalDataSearched: { version: 1 },
  PersonalDataRevealed: { version: 1 },
  PersonalDataExported: { version: 1 },
  DocumentMade: { version: 1 },
  AuditExported: { version: 1 },
};

/** What an access is called in filters and lists. */
export const ACCESS_KINDS = ['searched', 'revealed', 'exported', 'document', 'audit-exported'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

export const EVENT_OF_KIND = {
  searched: 'PersonalDataSearched',
  revealed: 'PersonalDataRevealed',
  exported: 'PersonalDataExported',
  document: 'DocumentMade',
  'audit-exported': 'AuditExported',
} as const satisfies Record<AccessKind, AuditEvent['type']>;

export const kindOfEvent = (type: AuditEvent['type']): AccessKind =>
  ACCESS_KINDS.find((kind) => EVENT_OF_KIND[kind] === type) ?? 'exported';
