import type { OfficeId } from '@jejak/kernel';
import { compact, type LetterNumber } from '@jejak/records';
import { letter } from '../letter-number';
import { takDocument } from '../tak/tak.letters';
import type { DeportationState } from './deportation';

/**
 * A deportation that continues a TAK is decided by that decision, which names one or more persons (UU 6/2011 Ps 75(2)):
 * the records of all of them may bear its number. One letter may propose several entry bans on a day.
 */
export const deportationLetters = (state: DeportationState, office: OfficeId): readonly LetterNumber[] => {
  if (!('decision' in state)) return [];
  const { proposal, decision, entryBan } = state;
  const { from } = proposal;
  const decided = letter(
    decision.number,
    compact({
      on: decision.decidedOn,
      purpose: 'deportation-decision',
      label: 'keputusan deportasi',
      field: 'decision.number',
      document: from?.entity === 'tak' ? takDocument(office, from.id) : undefined,
    }),
  );
  if (entryBan === undefined) return decided;
  const ban = letter(entryBan.number, {
    on: entryBan.proposedOn,
    purpose: 'entry-ban-proposal',
    label: 'usulan penangkalan',
    field: 'entryBan.number',
    document: `entry-ban-proposal ${entryBan.proposedOn}`,
  });
  return [...decided, ...ban];
};
