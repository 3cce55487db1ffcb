import { type DecisionContext, refuse } from '@jejak/kernel';
import { applyChanges, compact, type CorrectableFields, correctableIn, Fields } from '@jejak/records';
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
  if (state.status === 'new')
    return refuse({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: 'There is no vessel call to correct',
      id: 'Kunjungan kapal tidak ditemukan.',
    });
  const after = new Fields(applyChanges(state, changes, correctableIn(state, CORRECTABLE)), 'changes');
  const part = <T>(name: string, read: (fields: Fields) => T): T => {
    const fields = after.object(name);
    const value = read(fields);
    fields.end();
    return value;
  };
  if (state.status === 'checked' && state.transcribedFrom !== undefined) {
    const details = part('details', readDetails);
    const check = part('check', (fields) => readCheck(fields, undefined, context));
    return { status: 'checked', details, check, transcribedFrom: after.text('transcribedFrom') };
  }
  const announcedOn = readAnnouncedOn(after, context);
  const announcement = {
    details: part('details', readAnnouncedDetails),
    announcedOn,
    expected: part('expected', readExpected),
  };
  const scheduled = compact({
    schedule: 'schedule' in state ? part('schedule', (fields) => readSchedule(fields, announcedOn)) : undefined,
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
        check: part('check', (fields) => readCheck(fields, announcedOn, context)),
      };
  }
};
