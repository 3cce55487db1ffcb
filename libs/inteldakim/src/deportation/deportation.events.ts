import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import { allCodes, type Origin, type PersonInRecord, readDatedCodes } from '@jejak/records';
import reasons from './deportation-reasons.json';

export const DEPORTATION_REASONS = readDatedCodes(reasons);
export const DEPORTATION_REASON_CODES: readonly string[] = allCodes(DEPORTATION_REASONS);

export const TRAVEL_DOCUMENTS = ['passport', 'emergency-document'] as const;
export type TravelDocumentKind = (typeof TRAVEL_DOCUMENTS)[number];

export const ENTRY_BAN_ANSWERS = ['imposed', 'declined'] as const;
export type EntryBanAnswer = (typeof ENTRY_BAN_ANSWERS)[number];

/** One record per person; children are persons. */
export interface DeportationProposal extends PersonInRecord {
  readonly proposedOn: LocalDate;
  readonly reason: string;
  readonly note?: string;
  readonly from?: Origin;
}

export interface DeportationDecision {
  readonly decidedOn: LocalDate;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly number?: string;
  /** The agreed last day of departure. */
  readonly executeBy?: LocalDate;
}

export interface TravelDocument {
  readonly readyOn: LocalDate;
  readonly kind: TravelDocumentKind;
}

export interface Escort {
  readonly escortedOn: LocalDate;
  readonly officers?: number;
}

export interface Departure {
  readonly departedOn: LocalDate;
  /** ISO 3166-1 alpha-3. */
  readonly destination: string;
  readonly port: string;
}

/** Months or a lifetime, never both. */
export interface EntryBanTerm {
  readonly termMonths?: number;
  readonly lifetime?: true;
}

/** What the office proposes. */
export interface EntryBanProposal extends EntryBanTerm {
  readonly proposedOn: LocalDate;
  readonly number?: string;
}

/** What the Ditjen decides: its term may be another one than the proposed. */
export interface EntryBanDecision extends EntryBanTerm {
  readonly answeredOn: LocalDate;
  readonly answer: EntryBanAnswer;
  readonly number?: string;
}

interface EntryBan {
  readonly entryBan?: EntryBanProposal;
  readonly entryBanAnswer?: EntryBanDecision;
}
type Decided = EntryBan & { readonly proposal: DeportationProposal; readonly decision: DeportationDecision };
type Ready = Decided & { readonly travelDocument: TravelDocument };
type Escorted = Ready & { readonly escort: Escort };

export type ProposedDeportation = { readonly status: 'proposed'; readonly proposal: DeportationProposal };
export type DecidedDeportation = Decided & { readonly status: 'decided' };
export type ReadyDeportation = Ready & { readonly status: 'travelDocumentReady' };
export type EscortedDeportation = Escorted & { readonly status: 'escorted' };
export type DepartedDeportation = Escorted & { readonly status: 'departed'; readonly departure: Departure };
export type CancelledDeportation = EntryBan &
  Pick<Escorted, 'proposal'> &
  Partial<Pick<Escorted, 'decision' | 'travelDocument' | 'escort'>> & {
    readonly status: 'cancelled';
    readonly cancelledOn: LocalDate;
    readonly reason: string;
  };

/** The deportation of one person, in one of its steps. */
export type Deportation =
  | ProposedDeportation
  | DecidedDeportation
  | ReadyDeportation
  | EscortedDeportation
  | DepartedDeportation
  | CancelledDeportation;

export type DeportationProposed = DomainEvent<'DeportationProposed', { on: LocalDate; proposal: DeportationProposal }>;
export type DeportationDecided = DomainEvent<'DeportationDecided', { on: LocalDate; decision: DeportationDecision }>;
export type DeportationDecisionNumbered = DomainEvent<'DeportationDecisionNumbered', { number: string }>;
export type DeportationTravelDocumentReady = DomainEvent<
  'DeportationTravelDocumentReady',
  { on: LocalDate; travelDocument: TravelDocument }
>;
export type DeportationEscorted = DomainEvent<'DeportationEscorted', { on: LocalDate; escort: Escort }>;
export type DeportationCancelled = DomainEvent<'DeportationCancelled', { on: LocalDate; reason: string }>;
/** The counting events carry every dimension. */
export type DeportationCounted = DomainEvent<
  'DeportationDeparted' | 'EntryBanProposed' | 'EntryBanAnswered',
  { on: LocalDate; deportation: Deportation }
>;

export type DeportationEvent =
  | DeportationProposed
  | DeportationDecided
  | DeportationDecisionNumbered
  | DeportationTravelDocumentReady
  | DeportationEscorted
  | DeportationCancelled
  | DeportationCounted;

export const deportationEvents: EventTypeRegistry & Record<DeportationEvent['type'], { version: number }> = {
  DeportationProposed: { version: 1 },
  DeportationDecided: { version: 1 },
  DeportationDecisionNumbered: { version: 1 },
  DeportationTravelDocumentReady: { version: 1 },
  DeportationEscorted: { version: 1 },
  DeportationDeparted: { version: 1 },
  DeportationCancelled: { version: 1 },
  EntryBanProposed: { version: 1 },
  EntryBanAnswered: { version: 1 },
};
