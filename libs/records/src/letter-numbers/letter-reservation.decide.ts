import { yearOf } from '@jejak/calendar';
import { Refusal } from '@jejak/kernel';
import type { LetterReservation } from './letter-reservation';
import type { LetterClaim, LetterReservationEvent, ReleaseReason } from './letter-reservation.events';

/**
 * A number is unique in office and year: it is another record's only where both speak of one paper. What is left over
 * of a record that does not bear it (any more) is released on the way.
 * @param field the path of the number in what was sent
 * @returns nothing where this very command has the number already
 * @throws Refusal LETTER_NUMBER_TAKEN, which names the record that has it
 */
export const reserveLetterNumber = (
  { holders }: LetterReservation,
  claim: LetterClaim,
  leftOver: ReadonlySet<string>,
  field: string,
): readonly LetterReservationEvent[] => {
  const others = holders.filter(({ record }) => record !== claim.record && !leftOver.has(record));
  const taken = others.find(({ document }) => document !== claim.document);
  if (taken !== undefined) throw letterNumberTaken(claim, taken, field);
  const own = holders.find(({ record }) => record === claim.record);
  if (own?.command === claim.command && own.document === claim.document) return [];
  const released = holders.filter(({ record }) => record !== claim.record && leftOver.has(record));
  return [
    ...released.map(({ number, record }) => letterNumberReleased(number, record, 'left-over')),
    { type: 'LetterNumberReserved', version: 1, data: claim },
  ];
};

export const letterNumberReleased = (
  number: string,
  record: string,
  reason: ReleaseReason,
): LetterReservationEvent => ({ type: 'LetterNumberReleased', version: 1, data: { number, record, reason } });

export const letterNumberTaken = (
  { number, on }: Pick<LetterClaim, 'number' | 'on'>,
  by: Pick<LetterClaim, 'number' | 'label' | 'record'>,
  field: string,
): Refusal => {
  const year = String(yearOf(on));
  return new Refusal({
    code: 'LETTER_NUMBER_TAKEN',
    field,
    en: `The letter number ${JSON.stringify(number)} of ${year} is that of ${by.record}`,
    id: `Nomor ${number} tahun ${year} sudah dipakai untuk ${by.label} pada catatan ${by.record}.`,
    allowed: [`≠ ${by.number}`],
  });
};
