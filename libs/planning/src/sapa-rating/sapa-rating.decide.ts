import { canonicalJson, type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, Fields, noRecord } from '@jejak/records';
import { type SapaRatingState, withSapaDay } from './sapa-rating';
import type { SapaDay, SapaRating, SapaRatingEvent } from './sapa-rating.events';
import { readRatedDay, readRatings } from './sapa-rating.fields';

export type SapaRatingCommand = Command<'RecordSapaRatings'>;

/** Ratings come whenever SAPA is read out: none waits for another, and nothing waits for one. */
export const allowedForSapaRating = (): readonly SapaRatingCommand['type'][] => ['RecordSapaRatings'];

export const decideSapaRating = (
  command: SapaRatingCommand,
  state: SapaRatingState,
  context: DecisionContext,
): readonly SapaRatingEvent[] => {
  const fields = new Fields(command.data);
  const on = readRatedDay(fields, state, context);
  const ratings = readRatings(fields, on, withSapaDay(state, on, undefined));
  fields.end();
  const before = state.days[on];
  if (before === undefined) return [{ type: 'SapaRatingDayRecorded', version: 1, data: { on, day: { on, ratings } } }];
  const added = newRatings(before, ratings);
  if (added.length === 0) return [];
  const day: SapaDay = { on, ratings: [...before.ratings, ...added] };
  return [{ type: 'SapaRatingDayExtended', version: 1, data: { on, day, added: added.length } }];
};

/**
 * Rows of a later export that the day does not have. Only their keys tell: rows without one might be the same again, and
 * would count twice.
 */
const newRatings = (before: SapaDay, ratings: readonly SapaRating[]): readonly SapaRating[] => {
  const known = new Map(
    before.ratings.flatMap((rating) => (rating.ratingId === undefined ? [] : [[rating.ratingId, rating]])),
  );
  return ratings.filter((rating, index) => {
    const field = `ratings[${String(index)}].ratingId`;
    if (rating.ratingId === undefined)
      throw new Refusal({
        code: 'SAPA_DAY_ALREADY_RECORDED',
        field,
        en: `${before.on} was recorded already; a row without a key may be one of it`,
        id: `Penilaian ${before.on} sudah tercatat; baris tanpa kunci tidak dapat ditambahkan, ajukan koreksi.`,
        allowed: ['ratingId', `RequestCorrection ${before.on}`],
      });
    const same = known.get(rating.ratingId);
    if (same === undefined) return true;
    if (canonicalJson(same) === canonicalJson(rating)) return false;
    throw new Refusal({
      code: 'RATING_ALREADY_RECORDED',
      field,
      en: `Rating ${rating.ratingId} was recorded with other content`,
      id: `Penilaian ${rating.ratingId} sudah tercatat dengan isi lain; ajukan koreksi.`,
      allowed: [`RequestCorrection ${before.on}`],
    });
  });
};

/** The day names the item: one entered under a wrong day is voided and entered anew. */
const CORRECTABLE: CorrectableFields = { ratings: true };

/** A day after a correction, checked by the rules of its entry. */
export const correctSapaDay = (
  state: SapaRatingState,
  item: string,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): SapaDay => {
  const fields = new Fields(applyChanges(state.days[item] ?? noRecord(), changes, CORRECTABLE));
  const on = readRatedDay(fields, state, context);
  return { on, ratings: readRatings(fields, on, withSapaDay(state, item, undefined)) };
};
