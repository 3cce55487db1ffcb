import type { DecisionContext } from '@jejak/kernel';
import { type CorrectableFields, correctedFields, noRecord, readPart } from '@jejak/records';
import type { Placement, PlacementState } from './placement';
import { readCancellation, readEnding, readOrder, readPlacedOn } from './placement.fields';

const CORRECTABLE: CorrectableFields = {
  order: ['person', 'nationality', 'sex', 'orderedOn', 'reason', 'place', 'placeName', 'decisionNumber', 'from'],
  placedOn: true,
  ending: ['on', 'end', 'note'],
  cancelledOn: true,
  reason: true,
};

/** The corrected placement, read part by part as at its entry; its step stays what it is. */
export const correctPlacement = (
  state: PlacementState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Placement => {
  if (state.status === 'new') return noRecord();
  const { victim: _register, ...order } = state.order;
  const written = { ...state, order };
  const after = correctedFields(written, changes, CORRECTABLE);
  const corrected = readPart(after, 'order', (fields) => readOrder(fields, context, state.order));
  if (state.status === 'ordered') return { ...state, order: corrected };
  if (state.status === 'cancelled')
    return { ...state, order: corrected, ...readCancellation(after, corrected, context) };
  const placedOn = readPlacedOn(after, corrected, context);
  if (state.status === 'placed') return { ...state, order: corrected, placedOn };
  const ending = readPart(after, 'ending', (fields) => readEnding(fields, placedOn, context));
  return { ...state, order: corrected, placedOn, ending };
};
