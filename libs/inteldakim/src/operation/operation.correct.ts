import { type DecisionContext, refuse } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, compact, correctableIn, Fields } from '@jejak/records';
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
  if (state.status === 'new')
    return refuse({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: 'There is no operation to correct',
      id: 'Operasi tidak ditemukan.',
    });
  const after = new Fields(applyChanges(state, changes, correctableIn(state, CORRECTABLE)), 'changes');
  const part = <T>(name: string, read: (fields: Fields) => T): T => {
    const fields = after.object(name);
    const value = read(fields);
    fields.end();
    return value;
  };
  const isTranscribed = state.status === 'reported' && state.transcribedFrom !== undefined;
  const details = part('details', isTranscribed ? readTranscribedDetails : readDetails);
  const plannedFor = 'plannedFor' in state ? after.date('plannedFor') : undefined;
  const warrant = 'warrant' in state ? part('warrant', (fields) => readWarrant(fields, context)) : undefined;
  switch (state.status) {
    case 'planned':
    case 'warrantIssued':
      return { ...state, ...compact({ details, plannedFor, warrant }) };
    case 'cancelled':
      return { ...state, ...compact({ details, plannedFor, warrant }), ...readCancellation(after, warrant, context) };
    case 'carriedOut':
    case 'reported': {
      const execution = part('execution', (fields) => readExecution(fields, warrant, context));
      if (warrant === undefined && execution.ground === undefined && !isTranscribed)
        refuseWithoutWarrant(['changes.execution.ground']);
      const carriedOut = compact({ details, plannedFor, warrant, execution });
      if (state.status === 'carriedOut') return { status: 'carriedOut', ...carriedOut };
      const reportedOn =
        state.reportedOn === undefined ? undefined : readReportedOn(after, execution, warrant, context);
      const transcribedFrom = isTranscribed ? after.text('transcribedFrom') : undefined;
      const report = part('report', readReport);
      return { status: 'reported', ...carriedOut, report, ...compact({ reportedOn, transcribedFrom }) };
    }
  }
};
