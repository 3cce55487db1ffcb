import type { LocalDate } from '@jejak/kernel';
import { type LetterNumber, type Waiting, WHOLE } from '@jejak/records';
import { letter, numberToFollow } from '../letter-number';
import type { TimporaMeeting, TimporaMeetingState } from './timpora-meeting';

/** The day for which the meeting was first planned: a later one is another day, not another letter. */
const firstDay = (meeting: TimporaMeeting): LocalDate => {
  const first = meeting.reschedules[0]?.before;
  return meeting.status === 'held' || meeting.status === 'minutesFiled'
    ? ((first ?? meeting.plan)?.plannedFor ?? meeting.holding.heldOn)
    : (first ?? meeting.plan).plannedFor;
};

/** The invitation and the minutes are the organiser's: who only takes part has letters of another office. */
export const timporaMeetingLetters = (state: TimporaMeetingState): readonly LetterNumber[] => {
  if (state.status === 'new' || state.details.officePart === 'participant') return [];
  const invitation = letter(state.details.letterNumber, {
    on: firstDay(state),
    purpose: 'timpora-invitation',
    label: 'surat undangan rapat TIMPORA',
    field: 'details.letterNumber',
  });
  if (state.status !== 'minutesFiled') return invitation;
  const minutes = letter(state.minutes.minutesNumber, {
    on: state.minutes.filedOn,
    purpose: 'timpora-minutes',
    label: 'notulen rapat TIMPORA',
    field: 'minutes.minutesNumber',
  });
  return [...invitation, ...minutes];
};

/** What was transcribed from a document of the past waits for nothing: what it does not say stays unknown. */
export const timporaMeetingWaiting = (state: TimporaMeetingState): readonly Waiting[] => {
  if (state.status === 'new' || state.status === 'cancelled' || 'transcribedFrom' in state) return [];
  const { letterNumber, officePart } = state.details;
  const number =
    officePart === 'participant' ? [] : numberToFollow(letterNumber, firstDay(state), 'NumberTimporaLetter');
  if (state.status !== 'held') return number;
  const minutes = {
    queue: 'timpora-minutes',
    label: 'Rapat TIMPORA menunggu notulen',
    item: WHOLE,
    waitsFor: 'inteldakim',
    since: state.holding.heldOn,
    nextStep: 'FileTimporaMinutes',
  };
  return [minutes, ...number];
};
