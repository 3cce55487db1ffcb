import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Origin } from '@jejak/records';

/** Where an application may be refused. */
export const REFUSAL_STAGES = ['documents', 'interview', 'biometrics', 'adjudication'] as const;
export type RefusalStage = (typeof REFUSAL_STAGES)[number];

/** What is applied for. */
export interface PassportRequest {
  /** A code of `passport-products.json`. */
  readonly product: string;
  /** A code of `passport-reasons.json`. */
  readonly reason: string;
  /** Id in the register of persons; absent only in a booklet recorded from SIMKIM, which names nobody here. */
  readonly person?: string;
  /** The number that SIMKIM gave the application; it names the record, so that none is entered twice. */
  readonly applicationNumber?: string;
  /** The signed BAP of a lost or damaged passport. */
  readonly bap?: string;
  /** The application whose booklet was handed over with a defect. */
  readonly replaces?: string;
  readonly from?: Origin;
}

/** The steps before the blank, each taken once; all but the first in any order. */
export interface PassportSteps {
  readonly documentsCheckedOn?: LocalDate;
  readonly interviewedOn?: LocalDate;
  readonly biometricsCapturedOn?: LocalDate;
  readonly adjudicatedOn?: LocalDate;
  readonly paidOn?: LocalDate;
}

export interface Postponement {
  readonly on: LocalDate;
  readonly until: LocalDate;
  readonly reason: string;
}

/** A booklet that never reached the applicant: it failed quality control, or a defect was found before hand-over. */
export interface SpoiledBooklet {
  readonly spoiledOn: LocalDate;
  readonly defect: string;
  /** Where it had passed quality control before. */
  readonly passedOn?: LocalDate;
}

export interface Dispatch {
  readonly dispatchedOn: LocalDate;
  readonly trackingNumber?: string;
  readonly deliveredOn?: LocalDate;
  readonly returned?: { readonly on: LocalDate; readonly reason: string };
}

/** What every application that was lodged here holds. */
export interface PassportFile {
  readonly request: PassportRequest;
  readonly appliedOn: LocalDate;
  readonly steps: PassportSteps;
  /** While it is postponed; the next step ends it. */
  readonly postponed?: Postponement;
  readonly spoiled: readonly SpoiledBooklet[];
}

export interface Booklet {
  readonly allocatedOn: LocalDate;
  readonly printedOn: LocalDate;
  /** The day it counts on. */
  readonly passedOn: LocalDate;
}

/** An application whose blank was spoiled, or that has none yet. */
export type PassportInProcess = PassportFile & {
  readonly status: 'applied' | 'documentsChecked' | 'blankSpoiled';
};

/** A booklet that passed quality control: issued, wherever it is now. */
export type IssuedPassport = PassportFile & {
  readonly status: 'qualityPassed' | 'handedOver' | 'dispatched' | 'delivered' | 'returnedUndelivered';
  readonly booklet: Booklet;
  readonly dispatches: readonly Dispatch[];
  readonly handedOverOn?: LocalDate;
};

/** A booklet issued through SIMKIM, whose steps are not repeated here. */
export interface RecordedPassport {
  readonly status: 'recorded';
  readonly request: PassportRequest;
  readonly issuedOn: LocalDate;
  readonly source: string;
}

type Dated<Type extends string, More extends object = object> = DomainEvent<Type, { on: LocalDate } & More>;

export type PassportEvent =
  | Dated<'PassportApplied', { request: PassportRequest }>
  | Dated<'PassportDocumentsChecked'>
  | Dated<'PassportInterviewed'>
  | Dated<'PassportBiometricsCaptured'>
  | Dated<'PassportAdjudicated', { bap?: string }>
  | Dated<'PassportPaid'>
  | Dated<'PassportPostponed', { until: LocalDate; reason: string }>
  | Dated<'PassportBlankAllocated'>
  | Dated<'PassportPrinted'>
  | Dated<'PassportQualityPassed', { passport: IssuedPassport }>
  | Dated<'PassportQualityFailed', { defect: string }>
  | Dated<'PassportDefectFound', { defect: string; passport: PassportInProcess }>
  | Dated<'PassportHandedOver'>
  | Dated<'PassportDispatched', { trackingNumber?: string }>
  | Dated<'PassportDelivered'>
  | Dated<'PassportReturnedUndelivered', { reason: string }>
  | Dated<'PassportRefused', { stage: RefusalStage; reason: string }>
  | Dated<'PassportLapsed', { reason: string }>
  | Dated<'PassportIssuedRecorded', { passport: RecordedPassport }>;

export const passportEvents: EventTypeRegistry & Record<PassportEvent['type'], { version: number }> = {
  PassportApplied: { version: 1 },
  PassportDocumentsChecked: { version: 1 },
  PassportInterviewed: { version: 1 },
  PassportBiometricsCaptured: { version: 1 },
  PassportAdjudicated: { version: 1 },
  PassportPaid: { version: 1 },
  PassportPostponed: { version: 1 },
  PassportBlankAllocated: { version: 1 },
  PassportPrinted: { version: 1 },
  PassportQualityPassed: { version: 1 },
  PassportQualityFailed: { version: 1 },
  PassportDefectFound: { version: 1 },
  PassportHandedOver: { version: 1 },
  PassportDispatched: { version: 1 },
  PassportDelivered: { version: 1 },
  PassportReturnedUndelivered: { version: 1 },
  PassportRefused: { version: 1 },
  PassportLapsed: { version: 1 },
  PassportIssuedRecorded: { version: 1 },
};
