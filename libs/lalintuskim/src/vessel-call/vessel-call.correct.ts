import type { DecisionContext } from '@jejak/kernel';
import { compact, type CorrectableFields, correctedFields, noRecord, readOptionalPart, readPart } from '@jejak/records';
import type { VesselCall, VesselCallState } from './vessel-call';
import {
  readAnnouncedDetails,
  readAnnouncedOn,
  readCancellation,
  readCheck,
  readDetails,
  readExpected,
  readSchedule,
} from './vessel-call.fields';

const CORRECTABLE: CorrectableFields = {
  details: ['vessel', 'direction', 'agent', 'agentCompany', 'port'],
  announcedOn: true,
  expected: ['expectedOn', 'expectedTime'],
  schedule: ['scheduledFor', 'scheduledTime'],
  check: ['checkedOn', 'crew', 'crewByNationality', 'findings'],
  cancelledOn: true,
  reason: true,
  transcribedFrom: true,
};

/** The corrected call, read part by part as at its entry; its step stays what it is. */
export const correctVesselCall = (
  state: VesselCallState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): VesselCall => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  if (state.status === 'checked' && state.transcribedFrom !== undefined) {
    const details = readPart(after, 'details', readDetails);
    const check = readPart(after, 'check', (fields) => readCheck(fields, undefined, context));
    return { status: 'checked', details, check, transcribedFrom: after.text('transcribedFrom') };
  }
  const announcedOn = readAnnouncedOn(after, context);
  const announcement = {
    details: readPart(after, 'details', readAnnouncedDetails),
    announcedOn,
    expected: readPart(after, 'expected', readExpected),
  };
  const scheduled = compact({
    schedule: readOptionalPart(after, 'schedule', (fields) => readSchedule(fields, announcedOn)),
  });
  switch (state.status) {
    case 'announced':
    case 'scheduled':
      return { ...state, ...announcement, ...scheduled };
    case 'cancelled':
      return { ...state, ...announcement, ...scheduled, ...readCancellation(after, announcedOn, context) };
    case 'checked':
      return {
        ...state,
        ...announcement,
        ...scheduled,
        check: readPart(after, 'check', (fields) => readCheck(fields, announcedOn, context)),
      };
  }
};
