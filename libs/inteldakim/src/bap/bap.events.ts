import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Origin, PersonInRecord } from '@jejak/records';

export interface BapDetails extends PersonInRecord {
  /** A code of `BAP_TYPES`. */
  readonly type: string;
  /** Where the person is examined. */
  readonly place?: string;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly number?: string;
  /** Id of the signed BAP of the same person that this one adds to. */
  readonly additionalTo?: string;
  readonly from?: Origin;
}

export interface BapSigning {
  readonly signedOn: LocalDate;
  /** A code of `BAP_OUTCOMES` for the type. */
  readonly outcome: string;
}

export interface OpenedBap {
  readonly status: 'opened';
  readonly openedOn: LocalDate;
  readonly details: BapDetails;
}
/** Everything known of a signed BAP: the counting event carries every dimension. */
export interface SignedBap {
  readonly status: 'signed';
  readonly openedOn: LocalDate;
  readonly details: BapDetails;
  readonly signing: BapSigning;
}

export type BapOpened = DomainEvent<'BapOpened', { on: LocalDate; bap: OpenedBap }>;
export type BapNumbered = DomainEvent<'BapNumbered', { number: string }>;
export type BapSigned = DomainEvent<'BapSigned', { on: LocalDate; bap: SignedBap }>;
export type BapCancelled = DomainEvent<'BapCancelled', { on: LocalDate; reason: string }>;

export type BapEvent = BapOpened | BapNumbered | BapSigned | BapCancelled;

export const bapEvents: EventTypeRegistry & Record<BapEvent['type'], { version: number }> = {
  BapOpened: { version: 1 },
  BapNumbered: { version: 1 },
  BapSigned: { version: 1 },
  BapCancelled: { version: 1 },
};
