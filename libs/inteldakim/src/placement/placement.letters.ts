import type { LetterNumber } from '@jejak/records';
import { letter } from '../letter-number';
import type { PlacementState } from './placement';

export const placementLetters = (state: PlacementState): readonly LetterNumber[] =>
  state.status === 'new'
    ? []
    : letter(state.order.decisionNumber, {
        on: state.order.orderedOn,
        purpose: 'placement-decision',
        label: 'keputusan penempatan',
        field: 'order.decisionNumber',
      });
