import type { LetterNumber } from '@jejak/records';
import { letter } from '../letter-number';
import type { BapState } from './bap';

export const bapLetters = (state: BapState): readonly LetterNumber[] =>
  state.status === 'new'
    ? []
    : letter(state.details.number, {
        on: state.openedOn,
        purpose: 'bap',
        label: 'berita acara pemeriksaan',
        field: 'details.number',
      });
