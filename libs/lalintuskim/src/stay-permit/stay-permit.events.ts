import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Origin, Sex } from '@jejak/records';
import type { StayPermitAction } from './stay-permit-codes';

/** The permit that an EPO or ERP ends: a record here, or the number of a document that was issued elsewhere. */
export interface EndedPermit {
  readonly kind: string;
  readonly permit?: string;
  readonly number?: string;
}

/** What is applied for. */
export interface StayPermitRequest {
  /** A code of `stay-permit-kinds.json`. */
  readonly kind: string;
  readonly action: StayPermitAction;
  /** Id in the register of persons; absent only in a document recorded from SIMKIM, which names nobody here. */
  readonly person?: string;
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  /** Absent only in a document recorded from SIMKIM that does not say it. */
  readonly sex?: Sex;
  /** The sponsor, by id in the register of companies. */
  readonly company?: string;
  /** The number that SIMKIM gave the application; it names the record, so that none is entered twice. */
  readonly applicationNumber?: string;
  readonly statusChange?: { readonly from: string; readonly to: string };
  readonly ends?: EndedPermit;
  /** The kind of permit that a re-entry permit goes with. */
  readonly heldWith?: string;
  readonly from?: Origin;
}

export interface StayPermitRefusal {
  readonly refusedOn: LocalDate;
  /** A code of `refusal-reasons.json`. */
  readonly reason: string;
  readonly note?: string;
}

export interface StayPermitIssue {
  /** The day it counts on. */
  readonly issuedOn: LocalDate;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly documentNumber?: string;
  readonly validUntil?: LocalDate;
}

export interface AppliedStayPermit {
  readonly status: 'applied';
  readonly request: StayPermitRequest;
  readonly appliedOn: LocalDate;
}
export interface GrantedStayPermit {
  readonly status: 'granted';
  readonly request: StayPermitRequest;
  readonly appliedOn: LocalDate;
  readonly grantedOn: LocalDate;
}
export interface RefusedStayPermit {
  readonly status: 'refused';
  readonly request: StayPermitRequest;
  readonly appliedOn: LocalDate;
  readonly refusal: StayPermitRefusal;
}
export interface IssuedStayPermit {
  readonly status: 'issued';
  readonly request: StayPermitRequest;
  readonly appliedOn: LocalDate;
  readonly grantedOn: LocalDate;
  readonly issue: StayPermitIssue;
}
/** A document issued through SIMKIM, whose steps are not repeated here. */
export interface RecordedStayPermit {
  readonly status: 'recorded';
  readonly request: StayPermitRequest;
  /** Known of some exports only; without it nothing is said of the service standard. */
  readonly appliedOn?: LocalDate;
  readonly issue: StayPermitIssue;
  readonly source: string;
}

export type StayPermitEvent =
  | DomainEvent<'StayPermitApplied', { on: LocalDate; request: StayPermitRequest }>
  | DomainEvent<'StayPermitGranted', { on: LocalDate }>
  | DomainEvent<'StayPermitRefused', { on: LocalDate; permit: RefusedStayPermit }>
  | DomainEvent<'StayPermitIssued', { on: LocalDate; permit: IssuedStayPermit }>
  | DomainEvent<'StayPermitNumbered', { documentNumber: string }>
  | DomainEvent<'StayPermitIssuedRecorded', { on: LocalDate; permit: RecordedStayPermit }>;

export const stayPermitEvents: EventTypeRegistry & Record<StayPermitEvent['type'], { version: number }> = {
  StayPermitApplied: { version: 1 },
  StayPermitGranted: { version: 1 },
  StayPermitRefused: { version: 1 },
  StayPermitIssued: { version: 1 },
  StayPermitNumbered: { version: 1 },
  StayPermitIssuedRecorded: { version: 1 },
};
