import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import type { VesselCallState } from './vessel-call';
import type { CheckedVesselCall, VesselCallEvent } from './vessel-call.events';
import {
  readAnnouncedDetails,
  readAnnouncedOn,
  readCancellation,
  readCheck,
  readDetails,
  readExpected,
  readSchedule,
} from './vessel-call.fields';

export type VesselCallCommand = Command<
  'AnnounceVesselCall' | 'ScheduleVesselCall' | 'CheckVesselCall' | 'TranscribeVesselCall' | 'CancelVesselCall'
>;

/** Own commands that each step allows. */
export const allowedForVesselCall = (state: VesselCallState): readonly VesselCallCommand['type'][] => {
  switch (state.status) {
    case 'new':
      return ['AnnounceVesselCall', 'TranscribeVesselCall'];
    case 'announced':
      return ['ScheduleVesselCall', 'CancelVesselCall'];
    case 'scheduled':
      return ['CheckVesselCall', 'ScheduleVesselCall', 'CancelVesselCall'];
    case 'checked':
    case 'cancelled':
      return [];
  }
};

export const decideVesselCall = (
  command: VesselCallCommand,
  state: VesselCallState,
  context: DecisionContext,
): readonly VesselCallEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: VesselCallCommand,
  fields: Fields,
  state: VesselCallState,
  context: DecisionContext,
): VesselCallEvent => {
  switch (command.type) {
    case 'AnnounceVesselCall':
      return announce(fields, state, context);
    case 'ScheduleVesselCall':
      return schedule(fields, state, context);
    case 'CheckVesselCall':
      return check(fields, state, context);
    case 'TranscribeVesselCall':
      return transcribe(fields, state, context);
    case 'CancelVesselCall':
      return cancel(fields, state, context);
  }
};

const announce = (fields: Fields, state: VesselCallState, context: DecisionContext): VesselCallEvent => {
  if (state.status !== 'new') throw notNow('AnnounceVesselCall', state);
  const data = {
    on: readAnnouncedOn(fields, context),
    details: readAnnouncedDetails(fields),
    expected: readExpected(fields),
  };
  return { type: 'VesselCallAnnounced', version: 1, data };
};

/** Ships are late: a check may be scheduled again until it is made. */
const schedule = (fields: Fields, state: VesselCallState, { today }: DecisionContext): VesselCallEvent => {
  if (state.status !== 'announced' && state.status !== 'scheduled') throw notNow('ScheduleVesselCall', state);
  return {
    type: 'VesselCallScheduled',
    version: 1,
    data: { on: today, schedule: readSchedule(fields, state.announcedOn) },
  };
};

const check = (fields: Fields, state: VesselCallState, context: DecisionContext): VesselCallEvent => {
  if (state.status !== 'scheduled') throw notNow('CheckVesselCall', state);
  const call: CheckedVesselCall = {
    ...state,
    status: 'checked',
    check: readCheck(fields, state.announcedOn, context),
  };
  return { type: 'VesselCallChecked', version: 1, data: { on: call.check.checkedOn, call } };
};

/** A call of the past, taken from a named document that gives the check but not its steps. It counts like any other. */
const transcribe = (fields: Fields, state: VesselCallState, context: DecisionContext): VesselCallEvent => {
  if (state.status !== 'new') throw notNow('TranscribeVesselCall', state);
  const call: CheckedVesselCall = {
    status: 'checked',
    details: readDetails(fields),
    check: readCheck(fields, undefined, context),
    transcribedFrom: fields.text('transcribedFrom'),
  };
  return { type: 'VesselCallTranscribed', version: 1, data: { on: call.check.checkedOn, call } };
};

/** Cancelled is possible only before the check: afterwards the call did happen. */
const cancel = (fields: Fields, state: VesselCallState, context: DecisionContext): VesselCallEvent => {
  if (state.status !== 'announced' && state.status !== 'scheduled') throw notNow('CancelVesselCall', state);
  const { cancelledOn, reason } = readCancellation(fields, state.announcedOn, context);
  return { type: 'VesselCallCancelled', version: 1, data: { on: cancelledOn, reason } };
};

const notNow = (command: VesselCallCommand['type'], state: VesselCallState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the vessel call is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada kunjungan kapal dengan status ${statusName(state.status)}.`,
    allowed: allowedForVesselCall(state),
  });
