import type { Period } from '@jejak/calendar';
import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Section } from '@jejak/records';

/** What hinders a section (LKIP, Bab I: potensi dan permasalahan). */
export interface ProblemStatement {
  readonly section: Section;
  /** A heading within the section: Kepegawaian, Keuangan, Umum. */
  readonly topic?: string;
  readonly text: string;
  /** Day, month or year, as it is known. */
  readonly since: Period;
  readonly source?: string;
}

/** What is to be done (LKIP, Bab IV: rencana tindak lanjut); it may stand alone, without a problem that was recorded. */
export interface FollowUp {
  /** The section that does it; absent = the whole office. */
  readonly section?: Section;
  readonly text: string;
  readonly plannedOn: LocalDate;
  readonly dueOn?: LocalDate;
  readonly source?: string;
}

export interface FollowUpDone {
  readonly doneOn: LocalDate;
  readonly result: string;
}
export interface FollowUpDropped {
  readonly droppedOn: LocalDate;
  readonly reason: string;
}

export type OpenProblem = { readonly status: 'open'; readonly problem: ProblemStatement };
interface Planned {
  readonly problem?: ProblemStatement;
  readonly followUp: FollowUp;
}
export type PlannedFollowUp = Planned & { readonly status: 'followUpPlanned' };
export type DoneFollowUp = Planned & { readonly status: 'done'; readonly done: FollowUpDone };
export type DroppedFollowUp = Planned & { readonly status: 'dropped'; readonly dropped: FollowUpDropped };
export type Problem = OpenProblem | PlannedFollowUp | DoneFollowUp | DroppedFollowUp;

/** Each event carries the whole record, since each states a fact. */
export type ProblemEvent =
  | DomainEvent<'ProblemRecorded', { on: LocalDate; record: OpenProblem }>
  | DomainEvent<'ProblemFollowUpPlanned', { on: LocalDate; record: PlannedFollowUp }>
  | DomainEvent<'ProblemFollowUpDone', { on: LocalDate; record: DoneFollowUp }>
  | DomainEvent<'ProblemFollowUpDropped', { on: LocalDate; record: DroppedFollowUp }>;

export const problemEvents: EventTypeRegistry & Record<ProblemEvent['type'], { version: number }> = {
  ProblemRecorded: { version: 1 },
  ProblemFollowUpPlanned: { version: 1 },
  ProblemFollowUpDone: { version: 1 },
  ProblemFollowUpDropped: { version: 1 },
};
