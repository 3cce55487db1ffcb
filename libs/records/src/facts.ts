import type { Period } from '@jejak/calendar';
import type { OfficeId } from '@jejak/kernel';

/**
 * What a fact is good for. `act`: one countable act, itemised. `tally`: a number of acts stated for a period by a named
 * source. `statement`: a target, a survey month, an allotment, a nil report … — read by figures, counted by nobody.
 */
export type FactBasis = 'act' | 'tally' | 'statement';

/** The value of a dimension that a record does not say: a document of the past left it out. */
export const UNSTATED = 'unknown';

/** One row of the table between events and figures. */
export interface Fact {
  /** Unique within the item that states it, for example `counted`. */
  readonly name: string;
  readonly office: OfficeId;
  /** The section that owns the kind (one per kind), whoever typed it. */
  readonly section: string;
  readonly kind: string;
  readonly basis: FactBasis;
  /** The business date, month or year that it counts in. */
  readonly period: Period;
  /** How many: acts for an act or tally, respondents for a survey, whole rupiah for money. A safe integer ≥ 0. */
  readonly quantity: number;
  /** An exact number beside the quantity, as a decimal (`98.64`) or a fraction (`775/9`). */
  readonly value?: string;
  /** What it can be broken down by; values are short codes or names, never personal data. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Data that figures read but nobody counts by: a definition's formula, a unit, a document. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * What an event does to the fact table. A fact is keyed by stream, item and name: a `put` opens it, replacing one that
 * stands; a `withdraw` closes all that the item states. Neither needs the state of the stream, so a rebuild needs none.
 */
export type FactChange =
  | { readonly op: 'put'; readonly item: string; readonly fact: Fact }
  | { readonly op: 'withdraw'; readonly item: string };
