import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Origin, PersonInRecord } from '@jejak/records';

/** The measures by their letters in UU 6/2011 Ps 75(2); `tak-measures.json` names them. */
export const TAK_MEASURES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type TakMeasure = (typeof TAK_MEASURES)[number];
/** Prevention or ban list. */
export const BAN_LIST: TakMeasure = 'a';
export const CHARGE: TakMeasure = 'e';
export const DEPORTATION: TakMeasure = 'f';

export const OBJECTION_RESULTS = ['upheld', 'annulled'] as const;
export type ObjectionResult = (typeof OBJECTION_RESULTS)[number];

/** Who set a decision aside without an objection. */
export const ANNULLED_BY = ['court', 'minister', 'office'] as const;
export type AnnulledBy = (typeof ANNULLED_BY)[number];

export interface TakDetails {
  /** Absent while the number of the decision is still to come ("nomor menyusul"). */
  readonly decisionNumber?: string;
  /** What the decision rests on, without names. */
  readonly ground?: string;
  readonly from?: Origin;
}

export interface TakPerson extends PersonInRecord {
  /** In the order of their letters. */
  readonly measures: readonly TakMeasure[];
  /** Days after the last day of the stay permit, which is day 0. */
  readonly overstayDays?: number;
  /** The charge for the overstay was not paid (UU 6/2011 Ps 78(2)). */
  readonly chargeUnpaid?: boolean;
}

/** The charge for an overstay, by the tariff of the day of the decision; whole rupiah. */
export interface TakCharge {
  readonly person: string;
  readonly days: number;
  readonly perDay: number;
  readonly amount: number;
}

/** The decision stays in force while an objection is open (UU 6/2011 Ps 77). */
export interface TakObjection {
  readonly person: string;
  readonly objectedOn: LocalDate;
  readonly number?: string;
  readonly decision?: { readonly decidedOn: LocalDate; readonly result: ObjectionResult };
}

/** It did happen and was set aside later: the fact of the decision stays, and this is a fact of its own. */
export interface TakAnnulment {
  readonly person: string;
  readonly annulledOn: LocalDate;
  readonly by: AnnulledBy;
  readonly reason: string;
}

export interface Tak {
  /** `annulled` when the decision was set aside for each of its persons. */
  readonly status: 'decided' | 'annulled';
  readonly decidedOn: LocalDate;
  readonly details: TakDetails;
  readonly persons: readonly TakPerson[];
  readonly charges: readonly TakCharge[];
  /** At most one a person. */
  readonly objections: readonly TakObjection[];
  readonly annulments: readonly TakAnnulment[];
}

/** Each carries the whole record after it. */
export type TakDecided = DomainEvent<'TakDecided', { on: LocalDate; tak: Tak }>;
export type TakDecisionNumbered = DomainEvent<'TakDecisionNumbered', { decisionNumber: string }>;
export type TakObjected = DomainEvent<'TakObjected', { on: LocalDate; tak: Tak }>;
export type TakObjectionDecided = DomainEvent<'TakObjectionDecided', { on: LocalDate; tak: Tak }>;
export type TakAnnulled = DomainEvent<'TakAnnulled', { on: LocalDate; tak: Tak }>;

export type TakEvent = TakDecided | TakDecisionNumbered | TakObjected | TakObjectionDecided | TakAnnulled;

export const takEvents: EventTypeRegistry & Record<TakEvent['type'], { version: number }> = {
  TakDecided: { version: 1 },
  TakDecisionNumbered: { version: 1 },
  TakObjected: { version: 1 },
  TakObjectionDecided: { version: 1 },
  TakAnnulled: { version: 1 },
};
