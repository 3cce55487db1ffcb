import type { LetterNumber } from '@jejak/records';
import { letter } from '../letter-number';
import type { IncidentState } from './incident';

/** Numbered in a register of its own, apart from the office's letters. */
export const incidentLetters = (state: IncidentState): readonly LetterNumber[] =>
  state.status === 'new'
    ? []
    : letter(state.details.number, {
        on: state.reportedOn,
        purpose: 'incident',
        label: 'laporan kejadian',
        field: 'details.number',
        series: 'incident',
      });
