import type { LocalDate } from '@jejak/kernel';
import type { DeadlineEvent, DropReason, NotedDeadline } from './deadline.events';

export type ApproachingDeadline = { readonly status: 'approaching'; readonly deadline: NotedDeadline };
export type MissedDeadline = {
  readonly status: 'missed';
  readonly deadline: NotedDeadline;
  /** When the step came after all; it stays missed. */
  readonly metOn?: LocalDate;
};
export type MetInTime = { readonly status: 'met'; readonly deadline: NotedDeadline; readonly metOn: LocalDate };
export type DroppedDeadline = {
  readonly status: 'dropped';
  readonly deadline: NotedDeadline;
  readonly reason: DropReason;
};

/** What has been said of one limit. */
export type DeadlineState =
  { readonly status: 'new' } | ApproachingDeadline | MissedDeadline | MetInTime | DroppedDeadline;

export const initialDeadline: DeadlineState = { status: 'new' };

export const evolveDeadline = (state: DeadlineState, event: DeadlineEvent): DeadlineState => {
  const { deadline } = event.data;
  switch (event.type) {
    case 'DeadlineApproaching':
      return { status: 'approaching', deadline };
    case 'DeadlineMissed':
      return { status: 'missed', deadline };
    case 'DeadlineMet': {
      const { on: metOn } = event.data;
      return { status: isInTime(deadline, metOn) ? 'met' : 'missed', deadline, metOn };
    }
    case 'DeadlineDropped':
      return { status: 'dropped', deadline, reason: event.data.reason };
    default:
      return state;
  }
};

/** The last day counts as in time. */
export const isInTime = ({ dueOn }: Pick<NotedDeadline, 'dueOn'>, metOn: LocalDate): boolean => metOn <= dueOn;
