import type { DecisionContext } from '@jejak/kernel';
import {
  applyChanges,
  type CorrectableFields,
  correctableIn,
  Fields,
  noRecord,
  readPart,
  readStepDateOrToday,
} from '@jejak/records';
import type { StayPermit, StayPermitState } from './stay-permit';
import { readIssue, readRecordedDays, readRefusal, readRequest } from './stay-permit.fields';

/** The application number names the record: one that is wrong is voided and entered anew. */
const CORRECTABLE: CorrectableFields = {
  request: ['kind', 'action', 'person', 'nationality', 'sex', 'company', 'statusChange', 'ends', 'heldWith', 'from'],
  appliedOn: true,
  grantedOn: true,
  refusal: ['refusedOn', 'reason', 'note'],
  issue: ['issuedOn', 'documentNumber', 'validUntil'],
  source: true,
};

/** The corrected permit, read as at its entry; its step stays what it is. */
export const correctStayPermit = (
  state: StayPermitState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): StayPermit => {
  if (state.status === 'new') return noRecord();
  const correctable =
    state.status === 'recorded'
      ? { ...correctableIn(state, CORRECTABLE), appliedOn: true as const }
      : correctableIn(state, CORRECTABLE);
  const after = new Fields(applyChanges(state, changes, correctable), 'changes');
  if (state.status === 'recorded') {
    const days = readPart(after, 'issue', (fields) => readRecordedDays(after, fields, context));
    const on = days.appliedOn ?? days.issue.issuedOn;
    const request = readPart(after, 'request', (fields) => readRequest(fields, on, context, true));
    return { status: 'recorded', request, ...days, source: after.text('source') };
  }
  const appliedOn = readStepDateOrToday(after, 'appliedOn', context);
  const request = readPart(after, 'request', (fields) => readRequest(fields, appliedOn, context));
  if (state.status === 'applied') return { status: 'applied', request, appliedOn };
  if (state.status === 'refused') {
    const refusal = readPart(after, 'refusal', (fields) => readRefusal(fields, appliedOn, context));
    return { status: 'refused', request, appliedOn, refusal };
  }
  const grantedOn = readStepDateOrToday(after, 'grantedOn', context, { on: appliedOn, called: 'tanggal permohonan' });
  if (state.status === 'granted') return { status: 'granted', request, appliedOn, grantedOn };
  const issue = readPart(after, 'issue', (fields) =>
    readIssue(fields, context, { on: grantedOn, called: 'tanggal persetujuan' }),
  );
  return { status: 'issued', request, appliedOn, grantedOn, issue };
};
