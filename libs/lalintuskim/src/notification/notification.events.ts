import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Origin, PersonInRecord } from '@jejak/records';

/**
 * What is reported, and of whom. The day of a birth is no field of it: dates of birth stand in the register of persons
 * alone.
 */
export interface NotificationDetails extends PersonInRecord {
  /** A code of `notification-kinds.json`. */
  readonly kind: string;
  /** The office that a foreigner comes from or goes to. */
  readonly otherOffice?: string;
  readonly from?: Origin;
}

export interface NotificationConfirmation {
  /** The day it counts on. */
  readonly confirmedOn: LocalDate;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly number?: string;
}

export interface ReportedNotification {
  readonly status: 'reported';
  readonly reportedOn: LocalDate;
  readonly details: NotificationDetails;
}
export interface ConfirmedNotification {
  readonly status: 'confirmed';
  readonly reportedOn: LocalDate;
  readonly details: NotificationDetails;
  readonly confirmation: NotificationConfirmation;
}

export type NotificationEvent =
  | DomainEvent<'NotificationReported', { on: LocalDate; details: NotificationDetails }>
  | DomainEvent<'NotificationConfirmed', { on: LocalDate; notification: ConfirmedNotification }>
  | DomainEvent<'NotificationNumbered', { number: string }>;

export const notificationEvents: EventTypeRegistry & Record<NotificationEvent['type'], { version: number }> = {
  NotificationReported: { version: 1 },
  NotificationConfirmed: { version: 1 },
  NotificationNumbered: { version: 1 },
};
