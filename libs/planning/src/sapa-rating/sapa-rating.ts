import type { LocalDate } from '@jejak/kernel';
import type { SapaDay, SapaRatingEvent } from './sapa-rating.events';

/** The ratings of one month, each day an item named by its date. */
export interface SapaRatingState {
  readonly days: Readonly<Record<LocalDate, SapaDay>>;
}

export const initialSapaRating: SapaRatingState = { days: {} };

export const evolveSapaRating = ({ days }: SapaRatingState, { data }: SapaRatingEvent): SapaRatingState => ({
  days: { ...days, [data.on]: data.day },
});

/** The state with a day replaced, or taken away (undefined). */
export const withSapaDay = ({ days }: SapaRatingState, item: string, content: object | undefined): SapaRatingState => {
  const { [item]: _before, ...others } = days;
  return { days: content === undefined ? others : { ...others, [item]: content as SapaDay } };
};
