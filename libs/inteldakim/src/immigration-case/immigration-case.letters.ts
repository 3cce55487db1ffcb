import type { LetterNumber } from '@jejak/records';
import { letter } from '../letter-number';
import type { ImmigrationCaseState } from './immigration-case';

/** Numbered in a register of its own, apart from the office's letters. */
export const immigrationCaseLetters = (state: ImmigrationCaseState): readonly LetterNumber[] =>
  state.status === 'new'
    ? []
    : letter(state.details.number, {
        on: state.openedOn,
        purpose: 'immigration-case',
        label: 'perkara',
        field: 'details.number',
        series: 'immigration-case',
      });
