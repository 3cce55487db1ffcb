import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Section } from '@jejak/records';

/** What the office did that no other workflow counts: socialisation, publication, cooperation, integrity events. */
export interface OtherActivity {
  readonly kind: string;
  /** The section that owns the kind. */
  readonly section: Section;
  /** The first day. */
  readonly startedOn: LocalDate;
  /** The last day, where it went on. */
  readonly endedOn?: LocalDate;
  readonly title: string;
  readonly description?: string;
  readonly place?: string;
  readonly participants?: number;
  /** Website, Instagram, radio … */
  readonly medium?: string;
  readonly partner?: string;
  /** Whole rupiah. */
  readonly cost?: number;
  /** Whether its kind bears a number; then a number that is absent is still to come ("nomor menyusul"). */
  readonly numbered: boolean;
  readonly documentNumber?: string;
  readonly source?: string;
}

export type OtherActivityEvent =
  | DomainEvent<'OtherActivityRecorded', { on: LocalDate; activity: OtherActivity }>
  | DomainEvent<'OtherActivityNumbered', { documentNumber: string }>;

export const otherActivityEvents: EventTypeRegistry & Record<OtherActivityEvent['type'], { version: number }> = {
  OtherActivityRecorded: { version: 1 },
  OtherActivityNumbered: { version: 1 },
};
