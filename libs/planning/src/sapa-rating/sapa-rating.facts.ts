import { exact, fromFractionText, sum, toFractionText } from '@jejak/figures';
import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import type { SapaRatingState } from './sapa-rating';
import type { SapaDay, SapaRating } from './sapa-rating.events';

export const SAPA_RATING_KIND = 'sapa-rating';
export const SAPA_DURATION_KIND = 'sapa-duration';

const applicantsOf = (ratings: readonly SapaRating[]): number =>
  ratings.reduce((total, { applicants }) => total + applicants, 0);

/** The exact mean over applicants, so that the mean over days weighted by applicants is that over all of them. */
const meanOf = (ratings: readonly SapaRating[], valueOf: (rating: SapaRating) => string): string =>
  toFractionText(
    sum(ratings.map((rating) => fromFractionText(valueOf(rating)).mul(exact(rating.applicants)))).div(
      exact(applicantsOf(ratings)),
    ),
  );

/** Of each service and day the mean rating and the mean minutes: quantity = applicants, value = the mean. */
export const sapaRatingFacts = ({ on, ratings }: SapaDay, office: OfficeId): readonly Fact[] =>
  [...new Set(ratings.map(({ service }) => service))].flatMap((service): readonly Fact[] => {
    const ofService = ratings.filter((rating) => rating.service === service);
    const shared = {
      office,
      section: 'tikim',
      basis: 'statement' as const,
      period: on,
      quantity: applicantsOf(ofService),
      dimensions: { service },
      detail: { rows: ofService.length },
    };
    const rating = meanOf(ofService, (row) => row.rating);
    const minutes = meanOf(ofService, ({ durationMinutes }) => String(durationMinutes));
    return [
      { ...shared, name: `rating.${service}`, kind: SAPA_RATING_KIND, value: rating },
      { ...shared, name: `duration.${service}`, kind: SAPA_DURATION_KIND, value: minutes },
    ];
  });

export const sapaRatingRow = ({ days }: SapaRatingState): RegisterRow => {
  const all = Object.values(days);
  const [first] = all;
  if (first === undefined) return { status: 'new', summary: {} };
  const month = first.on.slice(0, 'YYYY-MM'.length);
  const ratings = all.flatMap((day) => day.ratings);
  return {
    status: 'recorded',
    occurredOn: `${month}-01`,
    summary: { month, days: all.length, rows: ratings.length, applicants: applicantsOf(ratings) },
  };
};
