import { Fields, type Workflow } from '@jejak/records';
import { evolveSapaRating, initialSapaRating, type SapaRatingState, withSapaDay } from './sapa-rating';
import { allowedForSapaRating, correctSapaDay, decideSapaRating, type SapaRatingCommand } from './sapa-rating.decide';
import { type SapaDay, type SapaRatingEvent, sapaRatingEvents } from './sapa-rating.events';
import { sapaRatingFacts, sapaRatingRow } from './sapa-rating.facts';
import { monthOfRatings } from './sapa-rating.fields';
import { sapaRatingImport } from './sapa-rating.import';

/** One stream a month. No other workflow reads it: a rating that is late or missing blocks nothing. */
export const sapaRatingWorkflow: Workflow<SapaRatingState, SapaRatingCommand, SapaRatingEvent> = {
  entity: 'sapaRating',
  title: 'SapaRating',
  section: 'tikim',
  label: { id: 'Penilaian SAPA', en: 'SAPA rating' },
  events: sapaRatingEvents,
  initialState: initialSapaRating,
  naturalId: (data) => monthOfRatings(new Fields(data)),
  reenterable: true,
  decide: decideSapaRating,
  evolve: evolveSapaRating,
  allowed: allowedForSapaRating,
  enters: ({ data }) => data.on,
  contentOf: ({ days }, item) => days[item],
  withContent: withSapaDay,
  correct: correctSapaDay,
  counted: ({ data }) => ({ item: data.on, content: data.day, replaces: true }),
  factsOf: (content, _item, office) => sapaRatingFacts(content as SapaDay, office),
  register: sapaRatingRow,
  imports: [sapaRatingImport],
};
