import type { DecisionContext } from '@jejak/kernel';
import { type CorrectableFields, correctedFields, noRecord, readPart } from '@jejak/records';
import type { Bap, BapState } from './bap';
import { readCancellation, readDetails, readOpenedOn, readSigning } from './bap.fields';

const CORRECTABLE: CorrectableFields = {
  openedOn: true,
  details: ['type', 'person', 'nationality', 'sex', 'place', 'number', 'additionalTo', 'from'],
  signing: ['signedOn', 'outcome'],
  cancelledOn: true,
  reason: true,
};

/** The corrected BAP, read as at its entry; its step stays what it is. */
export const correctBap = (
  state: BapState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Bap => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const openedOn = readOpenedOn(after, context);
  const details = readPart(after, 'details', (fields) => readDetails(fields, openedOn, context));
  switch (state.status) {
    case 'opened':
      return { ...state, openedOn, details };
    case 'signed': {
      const signing = readPart(after, 'signing', (fields) => readSigning(fields, { openedOn, details }, context));
      return { ...state, openedOn, details, signing };
    }
    case 'cancelled':
      return { ...state, openedOn, details, ...readCancellation(after, openedOn, context) };
  }
};
