import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import { allCodes, type Origin, type PersonInRecord, readDatedCodes } from '@jejak/records';
import elsewhereReasons from './elsewhere-reasons.json';
import grounds from './detention-grounds.json';

/** Grounds of detention, UU 6/2011 Ps 83(1). */
export const GROUNDS = readDatedCodes(grounds);
export const GROUND_CODES: readonly string[] = allCodes(GROUNDS);
/** Reasons to keep a detainee elsewhere, UU 6/2011 Ps 83(2). */
export const ELSEWHERE_REASONS = readDatedCodes(elsewhereReasons);
export const ELSEWHERE_CODES: readonly string[] = allCodes(ELSEWHERE_REASONS);

/** The office's own room (Ruang Detensi), or straight to a detention house (Rumah Detensi). */
export const DETENTION_PLACES = ['office-room', 'rudenim'] as const;
export type DetentionPlace = (typeof DETENTION_PLACES)[number];

/** A detention ends in exactly one of these ways. */
export const DETENTION_ENDS = [
  'transferred-to-rudenim',
  'released-under-reporting',
  'deported',
  'repatriated',
  'handed-over',
  'ground-lapsed',
  'died',
] as const;
export type DetentionEnd = (typeof DETENTION_ENDS)[number];

export const HANDED_OVER_TO = ['police', 'prosecutor'] as const;
export type HandedOverTo = (typeof HANDED_OVER_TO)[number];

/** The only ways in which refugees and asylum seekers leave (Perpres 125/2016). */
export const REPATRIATIONS = ['voluntary-repatriation', 'resettlement'] as const;
export type Repatriation = (typeof REPATRIATIONS)[number];

/** The written decision: identity, reason, place (UU 6/2011 Ps 84). */
export interface DetentionOrder extends PersonInRecord {
  readonly orderedOn: LocalDate;
  readonly ground: string;
  readonly reason: string;
  readonly place: DetentionPlace;
  readonly placeName?: string;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly decisionNumber?: string;
  readonly from?: Origin;
}

/** What happened between admission and end, oldest first. */
export type DetentionMovement =
  | { readonly kind: 'placed-elsewhere'; readonly on: LocalDate; readonly reason: string; readonly place: string }
  | { readonly kind: 'returned' | 'escaped' | 'recaptured'; readonly on: LocalDate };

export interface DetentionEnding {
  readonly end: DetentionEnd;
  readonly on: LocalDate;
  readonly handedOverTo?: HandedOverTo;
  readonly repatriation?: Repatriation;
  readonly number?: string;
  /** The record of the deportation that ended it. */
  readonly deportation?: string;
  readonly note?: string;
}

interface Stay {
  readonly order: DetentionOrder;
  readonly admittedOn: LocalDate;
  readonly movements: readonly DetentionMovement[];
}
export type RunningDetention = Stay & { readonly status: 'admitted' | 'placedElsewhere' | 'escaped' };
export type EndedDetention = Stay & { readonly status: 'ended'; readonly ending: DetentionEnding };
/** Everything known of a person who was admitted: the counting events carry every dimension. */
export type AdmittedDetention = RunningDetention | EndedDetention;

type Carries = { on: LocalDate; detention: AdmittedDetention };

export type DetentionOrdered = DomainEvent<'DetentionOrdered', { on: LocalDate; order: DetentionOrder }>;
export type DetentionDecisionNumbered = DomainEvent<'DetentionDecisionNumbered', { decisionNumber: string }>;
export type DetentionCancelled = DomainEvent<'DetentionCancelled', { on: LocalDate; reason: string }>;
export type DetaineeMoved = DomainEvent<
  'DetaineeAdmitted' | 'DetaineePlacedElsewhere' | 'DetaineeReturned' | 'DetaineeEscaped' | 'DetaineeRecaptured',
  Carries
>;
export type DetentionEnded = DomainEvent<'DetentionEnded', Carries>;

export type DetentionEvent =
  DetentionOrdered | DetentionDecisionNumbered | DetentionCancelled | DetaineeMoved | DetentionEnded;

export const detentionEvents: EventTypeRegistry & Record<DetentionEvent['type'], { version: number }> = {
  DetentionOrdered: { version: 1 },
  DetentionDecisionNumbered: { version: 1 },
  DetentionCancelled: { version: 1 },
  DetaineeAdmitted: { version: 1 },
  DetaineePlacedElsewhere: { version: 1 },
  DetaineeReturned: { version: 1 },
  DetaineeEscaped: { version: 1 },
  DetaineeRecaptured: { version: 1 },
  DetentionEnded: { version: 1 },
};
