import type { DecisionContext } from '@jejak/kernel';
import { compact, type CorrectableFields, correctedFields, noRecord, readOptionalPart, readPart } from '@jejak/records';
import type { Operation, OperationState } from './operation';
import {
  readCancellation,
  readDetails,
  readExecution,
  readReport,
  readReportedOn,
  readTranscribedDetails,
  readWarrant,
  refuseWithoutWarrant,
} from './operation.fields';

const CORRECTABLE: CorrectableFields = {
  details: ['kind', 'mode', 'officePart', 'location', 'targets', 'agencies', 'cost'],
  plannedFor: true,
  warrant: ['issuedOn', 'number'],
  execution: ['startedOn', 'endedOn', 'personnel', 'ground'],
  report: ['number', 'foreignersChecked', 'findings'],
  reportedOn: true,
  cancelledOn: true,
  reason: true,
  transcribedFrom: true,
};

/** The corrected operation, read part by part as at its entry; its step stays what it is. */
export const correctOperation = (
  state: OperationState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Operation => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const isTranscribed = state.status === 'reported' && state.transcribedFrom !== undefined;
  const details = readPart(after, 'details', isTranscribed ? readTranscribedDetails : readDetails);
  const plannedFor = 'plannedFor' in state ? after.date('plannedFor') : undefined;
  const warrant = readOptionalPart(after, 'warrant', (fields) => readWarrant(fields, context));
  switch (state.status) {
    case 'planned':
    case 'warrantIssued':
      return { ...state, ...compact({ details, plannedFor, warrant }) };
    case 'cancelled':
      return { ...state, ...compact({ details, plannedFor, warrant }), ...readCancellation(after, warrant, context) };
    case 'carriedOut':
    case 'reported': {
      const execution = readPart(after, 'execution', (fields) => readExecution(fields, warrant, context));
      if (warrant === undefined && execution.ground === undefined && !isTranscribed)
        refuseWithoutWarrant(['changes.execution.ground']);
      const carriedOut = compact({ details, plannedFor, warrant, execution });
      if (state.status === 'carriedOut') return { status: 'carriedOut', ...carriedOut };
      const reportedOn =
        state.reportedOn === undefined ? undefined : readReportedOn(after, execution, warrant, context);
      const transcribedFrom = isTranscribed ? after.text('transcribedFrom') : undefined;
      const report = readPart(after, 'report', readReport);
      return { status: 'reported', ...carriedOut, report, ...compact({ reportedOn, transcribedFrom }) };
    }
  }
};
