import { WHOLE, type Workflow } from '@jejak/records';
import { type AwardState, evolveAward, initialAward } from './award';
import { allowedForAward, type AwardCommand, correctAward, decideAward } from './award.decide';
import { type Award, type AwardEvent, awardEvents } from './award.events';
import { awardFacts, awardRow } from './award.facts';
import { awardImport } from './award.import';

export const awardWorkflow: Workflow<AwardState, AwardCommand, AwardEvent> = {
  entity: 'award',
  title: 'Award',
  section: 'tata-usaha',
  label: { id: 'Penghargaan', en: 'Award' },
  events: awardEvents,
  initialState: initialAward,
  reenterable: false,
  decide: decideAward,
  evolve: evolveAward,
  allowed: allowedForAward,
  enters: () => WHOLE,
  contentOf: ({ award }) => award,
  withContent: (_state, _item, content) => (content === undefined ? initialAward : { award: content as Award }),
  correct: (state, _item, changes, context) => correctAward(state, changes, context),
  counted: ({ data }) => ({ item: WHOLE, content: data.award }),
  factsOf: (content, _item, office) => awardFacts(content as Award, office),
  register: awardRow,
  imports: [awardImport],
};
