import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { SectionMonth } from '../period/period.events';

/** A section's word that nothing happened: of these kinds, in this month, there was none. */
export interface NilReport extends SectionMonth {
  readonly kinds: readonly string[];
}

export type NilReportFiled = DomainEvent<'NilReportFiled', { on: LocalDate; report: NilReport }>;
export type NilReportEvent = NilReportFiled;

export const nilReportEvents: EventTypeRegistry & Record<NilReportEvent['type'], { version: number }> = {
  NilReportFiled: { version: 1 },
};
