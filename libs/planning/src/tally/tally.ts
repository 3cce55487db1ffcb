import type { Period } from '@jejak/calendar';
import type { Evented } from '@jejak/kernel';
import type { Tally, TallyEvent, TallyStatement } from './tally.events';

export interface PendingReplacement {
  readonly replacement: TallyStatement;
  readonly reason: string;
  /** The account that asked; another one approves. */
  readonly requestedBy: string;
}

/** The tallies of one kind and year, each an item named by its period. */
export interface TallyState {
  readonly tallies: Readonly<Record<Period, Tally>>;
  readonly replacements: Readonly<Record<Period, PendingReplacement>>;
}

export const initialTally: TallyState = { tallies: {}, replacements: {} };

const without = <T>(byPeriod: Readonly<Record<Period, T>>, period: Period): Readonly<Record<Period, T>> =>
  Object.fromEntries(Object.entries(byPeriod).filter(([key]) => key !== period));

export const withTally = (state: TallyState, tally: Tally): TallyState => ({
  ...state,
  tallies: { ...state.tallies, [tally.period]: tally },
});

/** A tally that goes takes what was asked of it along. */
export const withoutTally = ({ tallies, replacements }: TallyState, period: Period): TallyState => ({
  tallies: without(tallies, period),
  replacements: without(replacements, period),
});

export const evolveTally = (state: TallyState, event: Evented<TallyEvent>): TallyState => {
  switch (event.type) {
    case 'TallyRecorded':
      return withTally(state, event.data.tally);
    case 'TallyReplacementRequested': {
      const { period, replacement, reason } = event.data;
      const pending = { replacement, reason, requestedBy: event.meta.actor };
      return { ...state, replacements: { ...state.replacements, [period]: pending } };
    }
    case 'TallyReplacementRejected':
      return { ...state, replacements: without(state.replacements, event.data.period) };
    case 'TallyReplaced': {
      const { tally } = event.data;
      return { ...withTally(state, tally), replacements: without(state.replacements, tally.period) };
    }
  }
};
