import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** A distinction that the office received. */
export interface Award {
  readonly receivedOn: LocalDate;
  readonly name: string;
  /** The institution that gives it. */
  readonly giver: string;
  /** What it was given for, or on what occasion. */
  readonly description?: string;
  readonly source?: string;
}

export type AwardRecorded = DomainEvent<'AwardRecorded', { on: LocalDate; award: Award }>;
export type AwardEvent = AwardRecorded;

export const awardEvents: EventTypeRegistry & Record<AwardEvent['type'], { version: number }> = {
  AwardRecorded: { version: 1 },
};
