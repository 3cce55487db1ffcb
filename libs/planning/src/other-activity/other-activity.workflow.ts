import { WHOLE, type Workflow } from '@jejak/records';
import { evolveOtherActivity, initialOtherActivity, type OtherActivityState } from './other-activity';
import {
  allowedForOtherActivity,
  correctOtherActivity,
  decideOtherActivity,
  type OtherActivityCommand,
} from './other-activity.decide';
import { type OtherActivity, type OtherActivityEvent, otherActivityEvents } from './other-activity.events';
import { otherActivityFacts, otherActivityRow, otherActivityWaiting } from './other-activity.facts';
import { otherActivityImport } from './other-activity.import';

export const otherActivityWorkflow: Workflow<OtherActivityState, OtherActivityCommand, OtherActivityEvent> = {
  entity: 'otherActivity',
  title: 'OtherActivity',
  section: 'tata-usaha',
  label: { id: 'Kegiatan Lain', en: 'Other activity' },
  events: otherActivityEvents,
  initialState: initialOtherActivity,
  reenterable: false,
  decide: decideOtherActivity,
  evolve: evolveOtherActivity,
  allowed: allowedForOtherActivity,
  enters: ({ type }) => (type === 'OtherActivityRecorded' ? WHOLE : undefined),
  contentOf: ({ activity }) => activity,
  withContent: (_state, _item, content) =>
    content === undefined ? initialOtherActivity : { activity: content as OtherActivity },
  correct: (state, _item, changes, context) => correctOtherActivity(state, changes, context),
  counted: ({ data }) => ('activity' in data ? { item: WHOLE, content: data.activity } : undefined),
  factsOf: (content, _item, office) => otherActivityFacts(content as OtherActivity, office),
  register: otherActivityRow,
  waiting: otherActivityWaiting,
  imports: [otherActivityImport],
};
