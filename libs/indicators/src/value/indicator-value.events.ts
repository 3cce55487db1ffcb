import type { Period } from '@jejak/calendar';
import type { DomainEvent, EventTypeRegistry } from '@jejak/kernel';

/** A realisation taken from a document, not computed here. */
export interface IndicatorValue {
  readonly indicator: string;
  /** The year, or the month as of which a running value was recorded. */
  readonly period: Period;
  /** Exact decimal text on the indicator's scale. */
  readonly value: string;
  /** The document. */
  readonly source: string;
}

export type IndicatorValueRecorded = DomainEvent<'IndicatorValueRecorded', { value: IndicatorValue }>;
export type IndicatorValueEvent = IndicatorValueRecorded;

export const indicatorValueEvents: EventTypeRegistry & Record<IndicatorValueEvent['type'], { version: number }> = {
  IndicatorValueRecorded: { version: 1 },
};
