import type { DecisionContext } from '@jejak/kernel';
import { type CorrectableFields, correctedFields, noRecord, readPart } from '@jejak/records';
import type { Detention, DetentionState } from './detention';
import {
  lastStepOn,
  readAdmittedOn,
  readCancellation,
  readEnding,
  readMovements,
  readOrder,
  refuseDeportedRefugee,
  refuseVictim,
} from './detention.fields';

const CORRECTABLE: CorrectableFields = {
  order: [
    'person',
    'nationality',
    'sex',
    'orderedOn',
    'ground',
    'reason',
    'place',
    'placeName',
    'decisionNumber',
    'from',
  ],
  admittedOn: true,
  movements: true,
  ending: ['end', 'on', 'handedOverTo', 'repatriation', 'deportation', 'number', 'note'],
  cancelledOn: true,
  reason: true,
};

/** The corrected detention, read part by part as at its entry; the steps that were taken stay. */
export const correctDetention = (
  state: DetentionState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Detention => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const order = readPart(after, 'order', (fields) => {
    const read = readOrder(fields, context);
    // Another person may be exempt; what was decided of the same one stays decided.
    if (read.person !== state.order.person) refuseVictim(read.person, 'person', fields, context);
    return read;
  });
  if (state.status === 'ordered') return { ...state, order };
  if (state.status === 'cancelled') return { ...state, order, ...readCancellation(after, order.orderedOn, context) };
  const admittedOn = readAdmittedOn(after, order, context);
  const kinds = state.movements.map(({ kind }) => kind);
  const movements = readMovements(after, kinds, admittedOn, context);
  if (state.status !== 'ended') return { ...state, order, admittedOn, movements };
  const ending = readPart(after, 'ending', (fields) => {
    const read = readEnding(fields, lastStepOn({ admittedOn, movements }), context);
    if (read.end !== state.ending.end || order.person !== state.order.person)
      refuseDeportedRefugee(read, order.person, fields, context);
    return read;
  });
  return { ...state, order, admittedOn, movements, ending };
};
