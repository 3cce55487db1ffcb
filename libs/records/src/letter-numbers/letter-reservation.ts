import type { Evented, Instant } from '@jejak/kernel';
import type { LetterClaim, LetterReservationEvent } from './letter-reservation.events';

/** A record that has the number, and since when. */
export interface LetterHolder extends LetterClaim {
  readonly since: Instant;
}

export interface LetterReservation {
  /** One, or all the records that speak of one paper; none = the number is free. */
  readonly holders: readonly LetterHolder[];
  /** The last claim, kept after a release so that the register still shows what the number was. */
  readonly last?: LetterClaim;
}

export const initialLetterReservation: LetterReservation = { holders: [] };

export const evolveLetterReservation = (
  { holders, last }: LetterReservation,
  { type, data, meta }: Evented<LetterReservationEvent>,
): LetterReservation => {
  const others = holders.filter(({ record }) => record !== data.record);
  if (type === 'LetterNumberReleased') return { holders: others, ...(last !== undefined && { last }) };
  return { holders: [...others, { ...data, since: meta.recordedAt }], last: data };
};
