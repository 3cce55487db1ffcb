import type { Deadline, MetDeadline } from '@jejak/records';
import { planDeadline } from '../plan-deadline';
import type { TimporaMeetingState } from './timpora-meeting';

export const timporaMeetingDeadlines = (state: TimporaMeetingState): readonly Deadline[] =>
  state.status === 'planned' ? [planDeadline(state.plan.plannedFor, state.reschedules.length)] : [];

/** Met on the day of the meeting, in time or late. */
export const metTimporaMeetingDeadlines = (state: TimporaMeetingState): readonly MetDeadline[] =>
  (state.status === 'held' || state.status === 'minutesFiled') && state.plan !== undefined
    ? [{ ...planDeadline(state.plan.plannedFor, state.reschedules.length), metOn: state.holding.heldOn }]
    : [];
