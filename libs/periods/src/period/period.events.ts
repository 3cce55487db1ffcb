import type { Period as Month } from '@jejak/calendar';
import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Section } from '@jejak/records';

/** A section's month: what is reported, approved and locked as one. */
export interface SectionMonth {
  readonly section: Section;
  readonly month: Month;
}

/** Every event names the section and month, so that what it states needs no state of the stream. */
export type PeriodCompleted = DomainEvent<'PeriodCompleted', SectionMonth & { on: LocalDate }>;
export type PeriodApproved = DomainEvent<'PeriodApproved', SectionMonth & { on: LocalDate; completedBy: string }>;
export type PeriodLocked = DomainEvent<'PeriodLocked', SectionMonth & { on: LocalDate }>;
export type PeriodReopened = DomainEvent<
  'PeriodReopened',
  SectionMonth & { on: LocalDate; from: 'complete' | 'approved' | 'locked'; reason: string }
>;

export type PeriodEvent = PeriodCompleted | PeriodApproved | PeriodLocked | PeriodReopened;

export const periodEvents: EventTypeRegistry & Record<PeriodEvent['type'], { version: number }> = {
  PeriodCompleted: { version: 1 },
  PeriodApproved: { version: 1 },
  PeriodLocked: { version: 1 },
  PeriodReopened: { version: 1 },
};
