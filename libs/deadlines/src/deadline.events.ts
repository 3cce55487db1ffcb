import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** A limit of a record as it was when something was said of it. */
export interface NotedDeadline {
  /** Stream of the record whose limit it is. */
  readonly record: string;
  /** Part of the record; '' for the whole. */
  readonly item: string;
  readonly name: string;
  /** Indonesian, for lists. */
  readonly label: string;
  /** The section that owns the record. */
  readonly section: string;
  readonly dueOn: LocalDate;
  readonly warnFrom: LocalDate;
  /** Counts in the share of steps done in time under this name; absent = does not count. */
  readonly measuredAs?: string;
}

/**
 * Why what was said of a limit holds no longer: its record was voided or withdrawn; a correction moved its last day; the
 * step that met it was undone; or it ended without being met (an operation was cancelled before its day).
 */
export const DROP_REASONS = ['record-ended', 'date-moved', 'step-undone', 'no-longer-due'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/**
 * `on` is the day from which it was so, whenever the program noticed: the first day of the warning, the day after the
 * last one, the day of the step. The log's own clock tells when it was noticed.
 */
export type DeadlineApproaching = DomainEvent<
  'DeadlineApproaching',
  { readonly on: LocalDate; readonly deadline: NotedDeadline }
>;
export type DeadlineMissed = DomainEvent<
  'DeadlineMissed',
  { readonly on: LocalDate; readonly deadline: NotedDeadline }
>;
export type DeadlineMet = DomainEvent<'DeadlineMet', { readonly on: LocalDate; readonly deadline: NotedDeadline }>;
export type DeadlineDropped = DomainEvent<
  'DeadlineDropped',
  { readonly deadline: NotedDeadline; readonly reason: DropReason }
>;
export type DeadlineEvent = DeadlineApproaching | DeadlineMissed | DeadlineMet | DeadlineDropped;

export const deadlineEvents: EventTypeRegistry & Record<DeadlineEvent['type'], { version: number }> = {
  DeadlineApproaching: { version: 1 },
  DeadlineMissed: { version: 1 },
  DeadlineMet: { version: 1 },
  DeadlineDropped: { version: 1 },
};
