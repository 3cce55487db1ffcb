import type { LetterNumber, Waiting } from '@jejak/records';
import { WHOLE } from '@jejak/records';
import { letter, numberToFollow } from '../letter-number';
import type { OperationState } from './operation';

/** One warrant order may cover several operations: those of one number and day speak of the same paper. */
export const operationLetters = (state: OperationState): readonly LetterNumber[] => {
  if (state.status === 'new') return [];
  const warrant = 'warrant' in state ? state.warrant : undefined;
  const issued =
    warrant === undefined
      ? []
      : letter(warrant.number, {
          on: warrant.issuedOn,
          purpose: 'operation-warrant',
          label: 'surat perintah operasi',
          field: 'warrant.number',
          document: `operation-warrant ${warrant.issuedOn}`,
        });
  if (state.status !== 'reported') return issued;
  const on = state.reportedOn ?? state.execution.endedOn;
  const report = { on, purpose: 'operation-report', label: 'laporan operasi', field: 'report.number' };
  return [...issued, ...letter(state.report.number, report)];
};

/** An operation that was carried out waits for its warrant order, if it went before it, and then for its report. */
export const operationWaiting = (state: OperationState): readonly Waiting[] => {
  if (state.status === 'new' || state.status === 'cancelled') return [];
  const warrant = 'warrant' in state ? state.warrant : undefined;
  const number =
    warrant === undefined ? [] : numberToFollow(warrant.number, warrant.issuedOn, 'NumberOperationWarrant');
  if (state.status !== 'carriedOut') return number;
  const next =
    warrant === undefined
      ? { queue: 'operation-warrant', label: 'Operasi menunggu surat perintah', nextStep: 'IssueOperationWarrant' }
      : { queue: 'operation-report', label: 'Operasi menunggu laporan', nextStep: 'ReportOperation' };
  return [{ ...next, item: WHOLE, waitsFor: 'inteldakim', since: state.execution.endedOn }, ...number];
};
