import { monthsOfYear, type Period as Month } from '@jejak/calendar';
import type { Evented, LocalDate } from '@jejak/kernel';
import type { PeriodEvent, SectionMonth } from './period.events';

export interface Reopening {
  readonly on: LocalDate;
  readonly by: string;
  readonly from: 'complete' | 'approved' | 'locked';
  readonly reason: string;
}

interface Known extends SectionMonth {
  /** Every time that it was reopened, the first one first. */
  readonly reopenings: readonly Reopening[];
}

interface Completed extends Known {
  readonly completedBy: string;
  readonly completedOn: LocalDate;
}

interface Approved extends Completed {
  readonly approvedBy: string;
  readonly approvedOn: LocalDate;
}

/** Open → Complete → Approved → Locked, and from each of these back to open. */
export type PeriodState =
  /** No step was ever taken: a month is open from its start, without an event that says so. */
  | { readonly status: 'open' }
  | ({ readonly status: 'reopened' } & Known)
  | ({ readonly status: 'complete' } & Completed)
  | ({ readonly status: 'approved' } & Approved)
  | ({ readonly status: 'locked'; readonly lockedBy: string; readonly lockedOn: LocalDate } & Approved);

export const initialPeriod: PeriodState = { status: 'open' };

export const evolvePeriod = (state: PeriodState, event: Evented<PeriodEvent>): PeriodState => {
  const by = event.meta.actor;
  const { section, month, on } = event.data;
  switch (event.type) {
    case 'PeriodCompleted': {
      const reopenings = state.status === 'open' ? [] : state.reopenings;
      return { status: 'complete', section, month, reopenings, completedBy: by, completedOn: on };
    }
    case 'PeriodApproved':
      return state.status === 'complete' ? { ...state, status: 'approved', approvedBy: by, approvedOn: on } : state;
    case 'PeriodLocked':
      return state.status === 'approved' ? { ...state, status: 'locked', lockedBy: by, lockedOn: on } : state;
    case 'PeriodReopened': {
      const reopening = { on, by, from: event.data.from, reason: event.data.reason };
      const reopenings = state.status === 'open' ? [reopening] : [...state.reopenings, reopening];
      return { status: 'reopened', section, month, reopenings };
    }
  }
};

/** Whether a section's year is locked: it is when all its twelve months are. Months of other years do not matter. */
export const isYearLocked = (
  year: number,
  months: readonly { readonly month: Month; readonly status: string }[],
): boolean => {
  const locked = new Set(months.filter(({ status }) => status === 'locked').map(({ month }) => month));
  return monthsOfYear(year).every((month) => locked.has(month));
};
