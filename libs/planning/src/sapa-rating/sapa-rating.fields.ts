import { isWithin, lastDay, type Period } from '@jejak/calendar';
import { exact, parseDecimal } from '@jejak/figures';
import type { DecisionContext, LocalDate } from '@jejak/kernel';
import { compact, type Fields, readCode, readStepDate } from '@jejak/records';
import type { SapaRatingState } from './sapa-rating';
import type { SapaRating } from './sapa-rating.events';
import { SAPA_SERVICES } from './sapa-services';

export const LOWEST_RATING = 1;
export const HIGHEST_RATING = 4;
export const MOST_APPLICANTS = 10_000;
/** A day has 1440 minutes. */
export const LONGEST_MINUTES = 1440;
/** Rows of one day and command. */
export const MOST_RATINGS = 2000;
const RATING_ID = /^[A-Za-z0-9._-]{1,60}$/;

const monthOf = (on: LocalDate): Period => on.slice(0, 'YYYY-MM'.length);

export const monthOfRatings = (fields: Fields): Period => monthOf(fields.date('on'));

/** The day, in the month that the stream is named after. */
export const readRatedDay = (fields: Fields, { days }: SapaRatingState, context: DecisionContext): LocalDate => {
  const on = readStepDate(fields, 'on', context);
  const [known] = Object.keys(days);
  if (known !== undefined && !isWithin(on, monthOf(known)))
    fields.refuse('on', {
      code: 'DATE_OUTSIDE_MONTH',
      en: `${on} is not in ${monthOf(known)}`,
      id: `Tanggal ${on} tidak berada pada bulan ${monthOf(known)}.`,
      allowed: [`${monthOf(known)}-01 … ${lastDay(monthOf(known))}`],
    });
  return on;
};

/**
 * The rows of a day. A row that SAPA exports twice is entered once, whatever day it claims.
 * @param otherDays the days that stand beside it
 */
export const readRatings = (fields: Fields, on: LocalDate, otherDays: SapaRatingState): readonly SapaRating[] => {
  const seen = new Set(
    Object.values(otherDays.days).flatMap(({ ratings }) => ratings.flatMap(({ ratingId }) => ratingId ?? [])),
  );
  return fields.list('ratings', (row) => readRating(row, on, seen), { min: 1, max: MOST_RATINGS });
};

const readRating = (fields: Fields, on: LocalDate, seen: Set<string>): SapaRating =>
  compact({
    service: readCode(fields, 'service', SAPA_SERVICES, on).code,
    applicants: fields.whole('applicants', { min: 1, max: MOST_APPLICANTS }),
    durationMinutes: fields.whole('durationMinutes', { max: LONGEST_MINUTES }),
    rating: readMark(fields),
    ratingId: readRatingId(fields, seen),
  });

const readMark = (fields: Fields): string => {
  const text = fields.decimal('rating');
  const mark = parseDecimal(text);
  if (mark === null || mark.compare(exact(LOWEST_RATING)) < 0 || mark.compare(exact(HIGHEST_RATING)) > 0)
    fields.refuse('rating', {
      code: 'VALUE_OFF_SCALE',
      en: `${text} is off the scale of ${String(LOWEST_RATING)} to ${String(HIGHEST_RATING)}`,
      id: `Nilai SAPA harus antara ${String(LOWEST_RATING)} dan ${String(HIGHEST_RATING)}.`,
      allowed: [`${String(LOWEST_RATING)}…${String(HIGHEST_RATING)}`],
    });
  return text;
};

/** A key, not a name: who rated whom is not recorded. */
const readRatingId = (fields: Fields, seen: Set<string>): string | undefined => {
  const ratingId = fields.optionalText('ratingId');
  if (ratingId === undefined) return undefined;
  if (!RATING_ID.test(ratingId))
    fields.refuse('ratingId', {
      code: 'RATING_ID_INVALID',
      en: 'ratingId is a key of letters, digits, points and dashes',
      id: 'Kunci penilaian hanya boleh berisi huruf, angka, titik, garis bawah dan tanda hubung.',
      allowed: ['A-Z a-z 0-9 . _ -, 1…60'],
    });
  if (seen.has(ratingId))
    fields.refuse('ratingId', {
      code: 'RATING_ALREADY_RECORDED',
      en: `Rating ${ratingId} was recorded already`,
      id: `Penilaian ${ratingId} sudah tercatat; ajukan koreksi.`,
      allowed: ['RequestCorrection'],
    });
  seen.add(ratingId);
  return ratingId;
};
