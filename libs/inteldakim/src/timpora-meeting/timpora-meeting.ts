import type { LocalDate } from '@jejak/kernel';
import type {
  HeldTimporaMeeting,
  TimporaMeetingDetails,
  TimporaMeetingEvent,
  TimporaMeetingPlan,
  TimporaMeetingReschedule,
  TimporaMinutes,
} from './timpora-meeting.events';

export type PlannedTimporaMeeting = {
  readonly status: 'planned';
  readonly details: TimporaMeetingDetails;
  readonly plan: TimporaMeetingPlan;
  /** Dates given up, oldest first. */
  readonly reschedules: readonly TimporaMeetingReschedule[];
};
export type CancelledTimporaMeeting = Omit<PlannedTimporaMeeting, 'status'> & {
  readonly status: 'cancelled';
  readonly cancelledOn: LocalDate;
  readonly reason: string;
};
export type MinutedTimporaMeeting = Omit<HeldTimporaMeeting, 'status'> & {
  readonly status: 'minutesFiled';
  readonly minutes: TimporaMinutes;
};

/** A meeting that exists, in one of its steps. */
export type TimporaMeeting =
  PlannedTimporaMeeting | HeldTimporaMeeting | MinutedTimporaMeeting | CancelledTimporaMeeting;
export type TimporaMeetingState = { readonly status: 'new' } | TimporaMeeting;

export const initialTimporaMeeting: TimporaMeetingState = { status: 'new' };

export const evolveTimporaMeeting = (state: TimporaMeetingState, event: TimporaMeetingEvent): TimporaMeetingState => {
  switch (event.type) {
    case 'TimporaMeetingPlanned':
      return { status: 'planned', details: event.data.details, plan: event.data.plan, reschedules: [] };
    case 'TimporaMeetingRescheduled': {
      if (state.status !== 'planned') return state;
      const { on, plan, before, venue, reason } = event.data;
      const details = venue === undefined ? state.details : { ...state.details, venue };
      return { ...state, details, plan, reschedules: [...state.reschedules, { rescheduledOn: on, before, reason }] };
    }
    case 'TimporaMeetingHeld':
    case 'TimporaMeetingTranscribed':
      return event.data.meeting;
    case 'TimporaMeetingMinutesFiled': {
      if (state.status !== 'held') return state;
      const { minutes, outcome } = event.data;
      const holding = outcome === undefined ? state.holding : { ...state.holding, outcome };
      return { ...state, status: 'minutesFiled', holding, minutes };
    }
    case 'TimporaMeetingLetterNumbered':
      return state.status === 'new'
        ? state
        : { ...state, details: { ...state.details, letterNumber: event.data.letterNumber } };
    case 'TimporaMeetingCancelled':
      return state.status === 'planned'
        ? { ...state, status: 'cancelled', cancelledOn: event.data.on, reason: event.data.reason }
        : state;
  }
};
