import type { Evented, LocalDate } from '@jejak/kernel';
import { type AccessKind, type AuditedAccess, type AuditEvent, kindOfEvent } from './audit.events';

export type RecordedAccess = {
  readonly status: 'recorded';
  readonly kind: AccessKind;
  readonly account: string;
  readonly role: string;
  readonly on: LocalDate;
} & AuditedAccess;

/** A stream holds one access, which nothing changes afterwards. */
export type AuditState = { readonly status: 'new' } | RecordedAccess;

export const initialAudit: AuditState = { status: 'new' };

export const evolveAudit = (_state: AuditState, event: Evented<AuditEvent>): AuditState => ({
  status: 'recorded',
  kind: kindOfEvent(event.type),
  account: event.meta.actor,
  role: event.meta.role,
  ...event.data,
});
