import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Origin, PersonInRecord } from '@jejak/records';

/** What a case conference (gelar perkara) decides of one person. */
export const CASE_DECISIONS = ['tak', 'pro-justitia', 'released'] as const;
export type CaseDecisionKind = (typeof CASE_DECISIONS)[number];

export interface CaseDetails {
  /** What the case is about, without names. */
  readonly subject: string;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly number?: string;
  readonly from?: Origin;
}

export interface CaseDecision {
  readonly person: string;
  readonly decision: CaseDecisionKind;
  readonly note?: string;
}
export interface CaseConference {
  readonly heldOn: LocalDate;
  readonly decisions: readonly CaseDecision[];
}

interface CaseContents {
  readonly openedOn: LocalDate;
  readonly details: CaseDetails;
  readonly persons: readonly PersonInRecord[];
  /** Oldest first. */
  readonly conferences: readonly CaseConference[];
}
export interface OpenedCase extends CaseContents {
  readonly status: 'opened';
}
export interface ClosedCase extends CaseContents {
  readonly status: 'closed';
  readonly closedOn: LocalDate;
  readonly note?: string;
}

export type ImmigrationCaseOpened = DomainEvent<
  'ImmigrationCaseOpened',
  { on: LocalDate; immigrationCase: OpenedCase }
>;
export type ImmigrationCaseNumbered = DomainEvent<'ImmigrationCaseNumbered', { number: string }>;
/** Carries the whole case after the conference, whose decisions are its newest. */
export type ImmigrationCaseConferenceHeld = DomainEvent<
  'ImmigrationCaseConferenceHeld',
  { on: LocalDate; immigrationCase: OpenedCase }
>;
export type ImmigrationCaseClosed = DomainEvent<
  'ImmigrationCaseClosed',
  { on: LocalDate; immigrationCase: ClosedCase }
>;

export type ImmigrationCaseEvent =
  ImmigrationCaseOpened | ImmigrationCaseNumbered | ImmigrationCaseConferenceHeld | ImmigrationCaseClosed;

export const immigrationCaseEvents: EventTypeRegistry & Record<ImmigrationCaseEvent['type'], { version: number }> = {
  ImmigrationCaseOpened: { version: 1 },
  ImmigrationCaseNumbered: { version: 1 },
  ImmigrationCaseConferenceHeld: { version: 1 },
  ImmigrationCaseClosed: { version: 1 },
};
