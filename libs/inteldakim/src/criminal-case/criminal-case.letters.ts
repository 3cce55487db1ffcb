import type { LetterNumber } from '@jejak/records';
import { letter } from '../letter-number';
import type { CriminalCaseState } from './criminal-case';

/** Letters of the office itself: the P-21 is the prosecutor's. */
export const criminalCaseLetters = (state: CriminalCaseState): readonly LetterNumber[] => {
  if (state.status === 'new') return [];
  const { start, spdp, stop } = state;
  return [
    ...letter(start.sprindikNumber, {
      on: start.startedOn,
      purpose: 'sprindik',
      label: 'surat perintah penyidikan',
      field: 'start.sprindikNumber',
    }),
    ...(spdp === undefined
      ? []
      : letter(spdp.number, { on: spdp.sentOn, purpose: 'spdp', label: 'SPDP', field: 'spdp.number' })),
    ...(stop === undefined
      ? []
      : letter(stop.number, { on: stop.stoppedOn, purpose: 'sp3', label: 'SP3', field: 'stop.number' })),
  ];
};
