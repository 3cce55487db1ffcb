import type { LetterNumber } from '@jejak/records';
import { letter } from '../letter-number';
import type { DetentionState } from './detention';

export const detentionLetters = (state: DetentionState): readonly LetterNumber[] =>
  state.status === 'new'
    ? []
    : letter(state.order.decisionNumber, {
        on: state.order.orderedOn,
        purpose: 'detention-decision',
        label: 'keputusan pendetensian',
        field: 'order.decisionNumber',
      });
