import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { compact, Fields, statusName } from '@jejak/records';
import type { TimporaMeetingState } from './timpora-meeting';
import type { HeldTimporaMeeting, TimporaMeetingEvent } from './timpora-meeting.events';
import {
  readCancellation,
  readDetails,
  readHeldDetails,
  readHolding,
  readLetterNumber,
  readMinutes,
  readOutcome,
  readPlan,
  readTranscribedDetails,
  readVenue,
  refuseAlone,
} from './timpora-meeting.fields';

export type TimporaMeetingCommand = Command<
  | 'PlanTimporaMeeting'
  | 'RescheduleTimporaMeeting'
  | 'HoldTimporaMeeting'
  | 'FileTimporaMinutes'
  | 'NumberTimporaLetter'
  | 'TranscribeTimporaMeeting'
  | 'CancelTimporaMeeting'
>;

/** Own commands that each step allows. */
export const allowedForTimporaMeeting = (state: TimporaMeetingState): readonly TimporaMeetingCommand['type'][] => {
  switch (state.status) {
    case 'new':
      return ['PlanTimporaMeeting', 'TranscribeTimporaMeeting'];
    case 'planned':
      return ['RescheduleTimporaMeeting', 'HoldTimporaMeeting', ...numberable(state), 'CancelTimporaMeeting'];
    case 'held':
      return ['FileTimporaMinutes', ...numberable(state)];
    case 'minutesFiled':
      return numberable(state);
    case 'cancelled':
      return [];
  }
};

const numberable = ({
  details,
}: {
  readonly details: { readonly letterNumber?: string };
}): readonly TimporaMeetingCommand['type'][] => (details.letterNumber === undefined ? ['NumberTimporaLetter'] : []);

export const decideTimporaMeeting = (
  command: TimporaMeetingCommand,
  state: TimporaMeetingState,
  context: DecisionContext,
): readonly TimporaMeetingEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: TimporaMeetingCommand,
  fields: Fields,
  state: TimporaMeetingState,
  context: DecisionContext,
): TimporaMeetingEvent => {
  switch (command.type) {
    case 'PlanTimporaMeeting':
      return plan(fields, state);
    case 'RescheduleTimporaMeeting':
      return reschedule(fields, state, context);
    case 'HoldTimporaMeeting':
      return hold(fields, state, context);
    case 'FileTimporaMinutes':
      return fileMinutes(fields, state, context);
    case 'NumberTimporaLetter':
      return numberLetter(fields, state);
    case 'TranscribeTimporaMeeting':
      return transcribe(fields, state, context);
    case 'CancelTimporaMeeting':
      return cancel(fields, state, context);
  }
};

const plan = (fields: Fields, state: TimporaMeetingState): TimporaMeetingEvent => {
  if (state.status !== 'new') throw notNow('PlanTimporaMeeting', state);
  return {
    type: 'TimporaMeetingPlanned',
    version: 1,
    data: { details: readDetails(fields), plan: readPlan(fields) },
  };
};

const reschedule = (fields: Fields, state: TimporaMeetingState, { today }: DecisionContext): TimporaMeetingEvent => {
  if (state.status !== 'planned') throw notNow('RescheduleTimporaMeeting', state);
  const before = state.plan;
  const after = readPlan(fields);
  if (after.plannedFor === before.plannedFor && after.plannedTime === before.plannedTime)
    fields.refuse('plannedFor', {
      code: 'RESCHEDULE_TO_SAME_TIME',
      en: `The meeting is planned for ${before.plannedFor} already`,
      id: `Rapat memang sudah direncanakan pada ${before.plannedFor}.`,
      allowed: [`≠ ${before.plannedFor}`],
    });
  const data = compact({ on: today, plan: after, before, venue: readVenue(fields), reason: fields.reason() });
  return { type: 'TimporaMeetingRescheduled', version: 1, data };
};

const hold = (fields: Fields, state: TimporaMeetingState, context: DecisionContext): TimporaMeetingEvent => {
  if (state.status !== 'planned') throw notNow('HoldTimporaMeeting', state);
  const details = readHeldDetails(fields, state.details);
  refuseAlone(details, fields);
  const meeting: HeldTimporaMeeting = { ...state, status: 'held', details, holding: readHolding(fields, context) };
  return { type: 'TimporaMeetingHeld', version: 1, data: { on: meeting.holding.heldOn, meeting } };
};

const fileMinutes = (fields: Fields, state: TimporaMeetingState, context: DecisionContext): TimporaMeetingEvent => {
  if (state.status !== 'held') throw notNow('FileTimporaMinutes', state);
  const minutes = readMinutes(fields, state.holding, context);
  const data = compact({ on: minutes.filedOn, minutes, outcome: readOutcome(fields) });
  return { type: 'TimporaMeetingMinutesFiled', version: 1, data };
};

/** The number may follow the letter ("nomor menyusul"), at any time after it, and is given once. */
const numberLetter = (fields: Fields, state: TimporaMeetingState): TimporaMeetingEvent => {
  if (!allowedForTimporaMeeting(state).includes('NumberTimporaLetter')) throw notNow('NumberTimporaLetter', state);
  return { type: 'TimporaMeetingLetterNumbered', version: 1, data: { letterNumber: readLetterNumber(fields) } };
};

/**
 * A record of the past, taken from a named document that gives the meeting but not its steps. It counts like any other;
 * what the document does not say — the kind, who was there — stays unknown. Its minutes may be filed later.
 */
const transcribe = (fields: Fields, state: TimporaMeetingState, context: DecisionContext): TimporaMeetingEvent => {
  if (state.status !== 'new') throw notNow('TranscribeTimporaMeeting', state);
  const meeting: HeldTimporaMeeting = {
    status: 'held',
    details: readTranscribedDetails(fields),
    reschedules: [],
    holding: readHolding(fields, context),
    transcribedFrom: fields.text('transcribedFrom'),
  };
  return { type: 'TimporaMeetingTranscribed', version: 1, data: { on: meeting.holding.heldOn, meeting } };
};

/** Cancelled is possible only before the meeting was held: afterwards it did happen. */
const cancel = (fields: Fields, state: TimporaMeetingState, context: DecisionContext): TimporaMeetingEvent => {
  if (state.status !== 'planned') throw notNow('CancelTimporaMeeting', state);
  const { cancelledOn, reason } = readCancellation(fields, context);
  return { type: 'TimporaMeetingCancelled', version: 1, data: { on: cancelledOn, reason } };
};

const notNow = (command: TimporaMeetingCommand['type'], state: TimporaMeetingState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the meeting is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada rapat dengan status ${statusName(state.status)}.`,
    allowed: allowedForTimporaMeeting(state),
  });
