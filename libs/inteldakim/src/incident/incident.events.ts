import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Origin } from '@jejak/records';

export interface IncidentDetails {
  /** How the report came to the office; a code of `INCIDENT_SOURCES`. */
  readonly source: string;
  readonly location: string;
  /** What happened, without names: persons are in the case and its BAPs, by register id. */
  readonly description: string;
  /** Absent while the number of the incident report is still to come ("nomor menyusul"). */
  readonly number?: string;
  /** The operation that found it. */
  readonly from?: Origin;
}

export interface IncidentClosing {
  readonly closedOn: LocalDate;
  /** A code of `INCIDENT_OUTCOMES`. */
  readonly outcome: string;
  readonly note?: string;
}

export interface ReportedIncident {
  readonly status: 'reported';
  readonly reportedOn: LocalDate;
  readonly details: IncidentDetails;
}
export interface ClosedIncident {
  readonly status: 'closed';
  readonly reportedOn: LocalDate;
  readonly details: IncidentDetails;
  readonly closing: IncidentClosing;
}

export type IncidentReported = DomainEvent<'IncidentReported', { on: LocalDate; incident: ReportedIncident }>;
export type IncidentNumbered = DomainEvent<'IncidentNumbered', { number: string }>;
export type IncidentClosed = DomainEvent<'IncidentClosed', { on: LocalDate; incident: ClosedIncident }>;

export type IncidentEvent = IncidentReported | IncidentNumbered | IncidentClosed;

export const incidentEvents: EventTypeRegistry & Record<IncidentEvent['type'], { version: number }> = {
  IncidentReported: { version: 1 },
  IncidentNumbered: { version: 1 },
  IncidentClosed: { version: 1 },
};
