import type { Period } from '@jejak/calendar';
import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** A part of a tally, by one value of each dimension. */
export interface TallyRow {
  readonly values: Readonly<Record<string, string>>;
  readonly count: number;
}

/** What a source says of a period: so many, perhaps broken down. The rows sum to the count. */
export interface TallyStatement {
  readonly count: number;
  readonly dimensions: readonly TallyRow[];
  /** The document that gives the number. */
  readonly source: string;
}

/** A number of acts of a kind, stated for a day, month or year. */
export interface Tally extends TallyStatement {
  readonly kind: string;
  readonly period: Period;
  /**
   * Stated beside finer tallies that cover the whole period: the finer ones are counted, this one is not. Decided when
   * it was entered, and kept true: while it stands, none of the finer ones may change the sum.
   */
  readonly total?: true;
}

export type TallyRecorded = DomainEvent<'TallyRecorded', { on: LocalDate; tally: Tally }>;
export type TallyReplacementRequested = DomainEvent<
  'TallyReplacementRequested',
  { period: Period; replacement: TallyStatement; reason: string }
>;
export type TallyReplacementRejected = DomainEvent<
  'TallyReplacementRejected',
  { period: Period; reason: string; requestedBy: string }
>;
/** Carries the tally before and the full one after. */
export type TallyReplaced = DomainEvent<
  'TallyReplaced',
  { on: LocalDate; before: Tally; tally: Tally; reason: string; requestedBy: string }
>;

export type TallyEvent = TallyRecorded | TallyReplacementRequested | TallyReplacementRejected | TallyReplaced;

export const tallyEvents: EventTypeRegistry & Record<TallyEvent['type'], { version: number }> = {
  TallyRecorded: { version: 1 },
  TallyReplacementRequested: { version: 1 },
  TallyReplacementRejected: { version: 1 },
  TallyReplaced: { version: 1 },
};
