import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Sex } from '@jejak/records';
import type { OfficePart } from '../office-part';

export const OPERATION_KINDS = ['joint-operation', 'independent-operation', 'intelligence-operation'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

export const OPERATION_MODES = ['land', 'sea', 'both'] as const;
export type OperationMode = (typeof OPERATION_MODES)[number];

/** Only these let an operation be carried out before its warrant order is issued. */
export const GROUNDS_WITHOUT_WARRANT = ['caught-in-the-act', 'wanted-list'] as const;
export type GroundWithoutWarrant = (typeof GROUNDS_WITHOUT_WARRANT)[number];

export interface OperationDetails {
  readonly kind: OperationKind;
  /** Absent only in a transcribed record whose document does not say it. */
  readonly mode?: OperationMode;
  readonly officePart: OfficePart;
  readonly location: string;
  /** Companies or places that are visited, by name. */
  readonly targets: readonly string[];
  /** Parties from outside the office, the Kanwil included. */
  readonly agencies: readonly string[];
  /** Whole rupiah. */
  readonly cost?: number;
}

export interface WarrantOrder {
  readonly issuedOn: LocalDate;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly number?: string;
}

export interface Execution {
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly personnel?: number;
  readonly ground?: GroundWithoutWarrant;
}

export interface ForeignersChecked {
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  readonly sex: Sex;
  readonly count: number;
}

export interface OperationReport {
  readonly number?: string;
  readonly foreignersChecked: readonly ForeignersChecked[];
  readonly findings?: string;
}

/** Everything known of an operation that has been reported: the counting event carries every dimension. */
export interface ReportedOperation {
  readonly status: 'reported';
  readonly details: OperationDetails;
  readonly plannedFor?: LocalDate;
  readonly warrant?: WarrantOrder;
  readonly execution: Execution;
  readonly report: OperationReport;
  /** Absent where the date of the report itself is not known (transcribed records). */
  readonly reportedOn?: LocalDate;
  /** The document that a record of the past was transcribed from. */
  readonly transcribedFrom?: string;
}

export type OperationPlanned = DomainEvent<'OperationPlanned', { details: OperationDetails; plannedFor: LocalDate }>;
export type OperationWarrantIssued = DomainEvent<'OperationWarrantIssued', { on: LocalDate; warrant: WarrantOrder }>;
export type OperationWarrantNumbered = DomainEvent<'OperationWarrantNumbered', { number: string }>;
export type OperationCarriedOut = DomainEvent<
  'OperationCarriedOut',
  { on: LocalDate; execution: Execution; details?: OperationDetails }
>;
export type OperationReported = DomainEvent<'OperationReported', { on: LocalDate; operation: ReportedOperation }>;
export type OperationTranscribed = DomainEvent<'OperationTranscribed', { on: LocalDate; operation: ReportedOperation }>;
export type OperationCancelled = DomainEvent<'OperationCancelled', { on: LocalDate; reason: string }>;

export type OperationEvent =
  | OperationPlanned
  | OperationWarrantIssued
  | OperationWarrantNumbered
  | OperationCarriedOut
  | OperationReported
  | OperationTranscribed
  | OperationCancelled;

export const operationEvents: EventTypeRegistry & Record<OperationEvent['type'], { version: number }> = {
  OperationPlanned: { version: 1 },
  OperationWarrantIssued: { version: 1 },
  OperationWarrantNumbered: { version: 1 },
  OperationCarriedOut: { version: 1 },
  OperationReported: { version: 1 },
  OperationTranscribed: { version: 1 },
  OperationCancelled: { version: 1 },
};
