import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** What a record says when it takes a number. */
export interface LetterClaim {
  readonly number: string;
  readonly on: LocalDate;
  readonly purpose: string;
  readonly label: string;
  /** The paper that bears the number. */
  readonly document: string;
  /** Stream of the record that bears it. */
  readonly record: string;
  /** The command for which it was taken: it is in the record's stream, or the record does not bear the number (yet). */
  readonly command: string;
}

/**
 * Why a number is free again: its command was refused after all; a correction or a withdrawal took it off the record;
 * or it was left over from a command that never came to its end.
 */
export type ReleaseReason = 'command-refused' | 'given-up' | 'left-over';

export type LetterNumberReserved = DomainEvent<'LetterNumberReserved', LetterClaim>;
export type LetterNumberReleased = DomainEvent<
  'LetterNumberReleased',
  { readonly number: string; readonly record: string; readonly reason: ReleaseReason }
>;
export type LetterReservationEvent = LetterNumberReserved | LetterNumberReleased;

export const letterReservationEvents: EventTypeRegistry & Record<LetterReservationEvent['type'], { version: number }> =
  {
    LetterNumberReserved: { version: 1 },
    LetterNumberReleased: { version: 1 },
  };
