import { letterDocument, type LetterNumber } from '@jejak/records';
import { type OfficeId, streamName } from '@jejak/kernel';
import { letter } from '../letter-number';
import type { TakState } from './tak';

const PURPOSE = 'tak-decision';

/** The paper of a decision, for a record that carries it out: its number is that of the decision. */
export const takDocument = (office: OfficeId, id: string): string =>
  letterDocument(streamName(office, 'tak', id), PURPOSE);

export const takLetters = (state: TakState): readonly LetterNumber[] =>
  state.status === 'new'
    ? []
    : letter(state.details.decisionNumber, {
        on: state.decidedOn,
        purpose: PURPOSE,
        label: 'keputusan tindakan administratif',
        field: 'details.decisionNumber',
      });
