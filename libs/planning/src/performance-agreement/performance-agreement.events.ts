import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

export interface IndicatorTarget {
  /** Code of the indicator's definition. */
  readonly indicator: string;
  /** As the agreement words it, where that differs from the definition. */
  readonly name?: string;
  /** The goal (sasaran kegiatan) that it measures, as the agreement words it. */
  readonly goal?: string;
  /** Exact decimal text on the indicator's scale; never zero. */
  readonly target: string;
}

/** How many acts of a kind the office undertook to carry out: signed before the period, never the count of plans. */
export interface ActivityTarget {
  readonly kind: string;
  readonly target: number;
}

export interface Amendment {
  readonly amendedOn: LocalDate;
  readonly reason: string;
}

/** An agreement as it stands. */
export interface Agreement {
  readonly year: number;
  /** Absent where the document does not give the day. */
  readonly signedOn?: LocalDate;
  readonly targets: readonly IndicatorTarget[];
  readonly activityTargets: readonly ActivityTarget[];
  /** Who signed, by position. */
  readonly parties?: string;
  /** The document. */
  readonly source: string;
  /** The last amendment; earlier ones are in the log. */
  readonly amendment?: Amendment;
}

export type AgreementSigned = DomainEvent<'AgreementSigned', { on?: LocalDate; agreement: Agreement }>;
/** Carries the full agreement after the amendment. */
export type AgreementAmended = DomainEvent<'AgreementAmended', { on: LocalDate; agreement: Agreement }>;

export type AgreementEvent = AgreementSigned | AgreementAmended;

export const agreementEvents: EventTypeRegistry & Record<AgreementEvent['type'], { version: number }> = {
  AgreementSigned: { version: 1 },
  AgreementAmended: { version: 1 },
};
