import type { DecisionContext } from '@jejak/kernel';
import { compact, type CorrectableFields, correctedFields, noRecord, readOptionalPart, readPart } from '@jejak/records';
import type { Complaint, ComplaintState } from './complaint';
import { readAnswer, readClosing, readForward, readReceipt } from './complaint.fields';

const CORRECTABLE: CorrectableFields = {
  receipt: ['receivedOn', 'channel', 'category', 'reference', 'subject', 'section'],
  forward: ['forwardedOn', 'forwardedTo'],
  answer: ['answeredOn', 'answer'],
  closing: ['closedOn'],
};

/** The corrected complaint, read part by part as at its entry; its step stays what it is. */
export const correctComplaint = (
  state: ComplaintState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Complaint => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const received = readPart(after, 'receipt', (fields) => readReceipt(fields, context));
  if (state.status === 'received') return { status: state.status, ...received };
  const forward = readOptionalPart(after, 'forward', (fields) => readForward(fields, received, context));
  const passed = { ...received, ...compact({ forward }) };
  if (state.status === 'forwarded')
    return forward === undefined ? noRecord() : { status: state.status, ...received, forward };
  const answer = readPart(after, 'answer', (fields) => readAnswer(fields, passed, context));
  if (state.status === 'answered') return { status: state.status, ...passed, answer };
  const closing = readPart(after, 'closing', (fields) => readClosing(fields, answer, context));
  return { status: state.status, ...passed, answer, closing };
};
