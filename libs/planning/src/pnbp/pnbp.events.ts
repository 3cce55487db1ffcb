import type { Period } from '@jejak/calendar';
import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** Who says it: SIMPONI bills and receives, SPAN books. Both are recorded; neither is added to the other. */
export const PNBP_SOURCES = ['simponi', 'span'] as const;
export type PnbpSource = (typeof PNBP_SOURCES)[number];

/** Revenue (PNBP) of one month under one account, as one source says it. */
export interface PnbpEntry {
  readonly month: Period;
  /** Six digits; non-tax revenue begins with 42. */
  readonly account: string;
  readonly accountName?: string;
  readonly source: PnbpSource;
  /** Whole rupiah of the month alone, not since January. */
  readonly amount: number;
  /** The report that it was taken from. */
  readonly document?: string;
}

export type PnbpRecorded = DomainEvent<'PnbpRecorded', { on: LocalDate; item: string; entry: PnbpEntry }>;
export type PnbpEvent = PnbpRecorded;

export const pnbpEvents: EventTypeRegistry & Record<PnbpEvent['type'], { version: number }> = {
  PnbpRecorded: { version: 1 },
};
