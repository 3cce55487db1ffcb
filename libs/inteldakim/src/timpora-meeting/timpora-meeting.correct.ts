import type { DecisionContext } from '@jejak/kernel';
import { compact, type CorrectableFields, correctedFields, noRecord, readOptionalPart, readPart } from '@jejak/records';
import type { TimporaMeeting, TimporaMeetingState } from './timpora-meeting';
import {
  readCancellation,
  readDetails,
  readHolding,
  readMinutes,
  readPlan,
  readTranscribedDetails,
  refuseAlone,
} from './timpora-meeting.fields';

const CORRECTABLE: CorrectableFields = {
  details: ['level', 'kind', 'officePart', 'area', 'venue', 'chair', 'agencies', 'agenda', 'letterNumber', 'cost'],
  plan: ['plannedFor', 'plannedTime'],
  holding: ['heldOn', 'heldTime', 'outcome'],
  minutes: ['filedOn', 'minutesNumber'],
  cancelledOn: true,
  reason: true,
  transcribedFrom: true,
};

/** The corrected meeting, read part by part as at its entry; its step and its history of dates stay what they are. */
export const correctTimporaMeeting = (
  state: TimporaMeetingState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): TimporaMeeting => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const isTranscribed = 'transcribedFrom' in state;
  const details = readPart(after, 'details', (fields) => {
    if (isTranscribed) return readTranscribedDetails(fields);
    const read = readDetails(fields);
    if ('holding' in state) refuseAlone(read, fields);
    return read;
  });
  const plan = readOptionalPart(after, 'plan', readPlan);
  switch (state.status) {
    case 'planned':
      return { ...state, details, ...compact({ plan }) };
    case 'cancelled':
      return { ...state, details, ...compact({ plan }), ...readCancellation(after, context) };
    case 'held':
    case 'minutesFiled': {
      const holding = readPart(after, 'holding', (fields) => readHolding(fields, context));
      const transcribedFrom = isTranscribed ? after.text('transcribedFrom') : undefined;
      const held = { ...state, details, holding, ...compact({ plan, transcribedFrom }) };
      return held.status === 'held'
        ? held
        : { ...held, minutes: readPart(after, 'minutes', (fields) => readMinutes(fields, holding, context)) };
    }
  }
};
