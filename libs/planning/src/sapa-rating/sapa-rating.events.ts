import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** What applicants said of a service, as SAPA (Sistem Aplikasi Penilaian ASN) exports it; nobody is named. */
export interface SapaRating {
  readonly service: string;
  /** How many applicants the row stands for. */
  readonly applicants: number;
  /** Minutes that one of them was served, on average. */
  readonly durationMinutes: number;
  /** Their mean rating, exact decimal text from 1 to 4. */
  readonly rating: string;
  /** Key of the row in SAPA. */
  readonly ratingId?: string;
}

/** All ratings of a day: one item, so that a month of single ratings is a stream of few events. */
export interface SapaDay {
  readonly on: LocalDate;
  readonly ratings: readonly SapaRating[];
}

export type SapaRatingEvent =
  | DomainEvent<'SapaRatingDayRecorded', { on: LocalDate; day: SapaDay }>
  /** Rows that SAPA exported later; carries the whole day. */
  | DomainEvent<'SapaRatingDayExtended', { on: LocalDate; day: SapaDay; added: number }>;

export const sapaRatingEvents: EventTypeRegistry & Record<SapaRatingEvent['type'], { version: number }> = {
  SapaRatingDayRecorded: { version: 1 },
  SapaRatingDayExtended: { version: 1 },
};
