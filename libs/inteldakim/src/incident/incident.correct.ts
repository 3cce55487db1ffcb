import type { DecisionContext } from '@jejak/kernel';
import { type CorrectableFields, correctedFields, noRecord, readPart } from '@jejak/records';
import type { Incident, IncidentState } from './incident';
import { readClosing, readDetails, readReportedOn } from './incident.fields';

const CORRECTABLE: CorrectableFields = {
  reportedOn: true,
  details: ['source', 'location', 'description', 'number', 'from'],
  closing: ['closedOn', 'outcome', 'note'],
};

/** The corrected incident, read as at its entry; its step stays what it is. */
export const correctIncident = (
  state: IncidentState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Incident => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const reportedOn = readReportedOn(after, context);
  const details = readPart(after, 'details', (fields) => readDetails(fields, reportedOn));
  return state.status === 'reported'
    ? { ...state, reportedOn, details }
    : {
        ...state,
        reportedOn,
        details,
        closing: readPart(after, 'closing', (fields) => readClosing(fields, reportedOn, context)),
      };
};
