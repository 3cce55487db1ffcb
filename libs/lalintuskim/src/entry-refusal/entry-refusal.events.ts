import type { DomainEvent, EventTypeRegistry, LocalDate, LocalTime } from '@jejak/kernel';
import type { Direction } from '../direction';

/** One person who was turned back at the border. */
export interface EntryRefusal {
  readonly refusedOn: LocalDate;
  readonly refusedTime?: LocalTime;
  readonly direction: Direction;
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  /** A code of `refusal-reasons.json`. */
  readonly reason: string;
  /** Id in the register of persons, where the person was entered there. */
  readonly person?: string;
  readonly port?: string;
  /** The vessel or flight that has to take the person back. */
  readonly carrier?: string;
  /** The document that a record of the past was taken from. */
  readonly source?: string;
}

export type EntryRefusalEvent = DomainEvent<'EntryRefusalRecorded', { on: LocalDate; refusal: EntryRefusal }>;

export const entryRefusalEvents: EventTypeRegistry & Record<EntryRefusalEvent['type'], { version: number }> = {
  EntryRefusalRecorded: { version: 1 },
};
