import type { DomainEvent, EventTypeRegistry, LocalDate, LocalTime } from '@jejak/kernel';
import type { OfficePart } from '../office-part';

/** Levels of the supervision team of foreigners (Permenkumham 50/2016). */
export const TIMPORA_LEVELS = ['pusat', 'provinsi', 'kabupaten/kota', 'kecamatan'] as const;
export type TimporaLevel = (typeof TIMPORA_LEVELS)[number];

/** A meeting founds a team, or coordinates one that exists. */
export const TIMPORA_MEETING_KINDS = ['pembentukan', 'koordinasi'] as const;
export type TimporaMeetingKind = (typeof TIMPORA_MEETING_KINDS)[number];

/** A party from outside the office: invited while planned, there once held (0 present = invited and absent). */
export interface TimporaAgency {
  readonly name: string;
  /** How many persons came; absent while that is not known. */
  readonly present?: number;
}

export interface TimporaMeetingDetails {
  readonly level: TimporaLevel;
  /** Absent only in a transcribed record whose document does not say it. */
  readonly kind?: TimporaMeetingKind;
  readonly officePart: OfficePart;
  /** The region that the team watches over. */
  readonly area: string;
  readonly venue?: string;
  /** The position of who chairs, never the name of a person: `Kepala Kantor Imigrasi`. */
  readonly chair?: string;
  readonly agencies: readonly TimporaAgency[];
  readonly agenda?: string;
  /** Absent while the number of the letter of invitation is still to come ("nomor menyusul"). */
  readonly letterNumber?: string;
  /** Whole rupiah. */
  readonly cost?: number;
}

export interface TimporaMeetingPlan {
  readonly plannedFor: LocalDate;
  readonly plannedTime?: LocalTime;
}

/** A date that was given up, and why. */
export interface TimporaMeetingReschedule {
  readonly rescheduledOn: LocalDate;
  readonly before: TimporaMeetingPlan;
  readonly reason: string;
}

export interface TimporaMeetingHolding {
  /** The meeting's day, the first one where it went on. */
  readonly heldOn: LocalDate;
  readonly heldTime?: LocalTime;
  readonly outcome?: string;
}

export interface TimporaMinutes {
  readonly filedOn: LocalDate;
  readonly minutesNumber?: string;
}

/** Everything known of a meeting that was held: the counting event carries every dimension. */
export interface HeldTimporaMeeting {
  readonly status: 'held';
  readonly details: TimporaMeetingDetails;
  readonly plan?: TimporaMeetingPlan;
  readonly reschedules: readonly TimporaMeetingReschedule[];
  readonly holding: TimporaMeetingHolding;
  /** The document that a record of the past was transcribed from. */
  readonly transcribedFrom?: string;
}

export type TimporaMeetingPlanned = DomainEvent<
  'TimporaMeetingPlanned',
  { details: TimporaMeetingDetails; plan: TimporaMeetingPlan }
>;
export type TimporaMeetingRescheduled = DomainEvent<
  'TimporaMeetingRescheduled',
  { on: LocalDate; plan: TimporaMeetingPlan; before: TimporaMeetingPlan; venue?: string; reason: string }
>;
export type TimporaMeetingHeld = DomainEvent<'TimporaMeetingHeld', { on: LocalDate; meeting: HeldTimporaMeeting }>;
export type TimporaMeetingTranscribed = DomainEvent<
  'TimporaMeetingTranscribed',
  { on: LocalDate; meeting: HeldTimporaMeeting }
>;
export type TimporaMeetingMinutesFiled = DomainEvent<
  'TimporaMeetingMinutesFiled',
  { on: LocalDate; minutes: TimporaMinutes; outcome?: string }
>;
export type TimporaMeetingCancelled = DomainEvent<'TimporaMeetingCancelled', { on: LocalDate; reason: string }>;
export type TimporaMeetingLetterNumbered = DomainEvent<'TimporaMeetingLetterNumbered', { letterNumber: string }>;

export type TimporaMeetingEvent =
  | TimporaMeetingPlanned
  | TimporaMeetingRescheduled
  | TimporaMeetingHeld
  | TimporaMeetingTranscribed
  | TimporaMeetingMinutesFiled
  | TimporaMeetingCancelled
  | TimporaMeetingLetterNumbered;

export const timporaMeetingEvents: EventTypeRegistry & Record<TimporaMeetingEvent['type'], { version: number }> = {
  TimporaMeetingPlanned: { version: 1 },
  TimporaMeetingRescheduled: { version: 1 },
  TimporaMeetingHeld: { version: 1 },
  TimporaMeetingTranscribed: { version: 1 },
  TimporaMeetingMinutesFiled: { version: 1 },
  TimporaMeetingCancelled: { version: 1 },
  TimporaMeetingLetterNumbered: { version: 1 },
};
