import { WHOLE, type Workflow } from '@jejak/records';
import { personsRead } from '../person-reads';
import { type Detention, type DetentionState, evolveDetention, initialDetention } from './detention';
import { detentionDeadlines, metDetentionDeadlines } from './detention.clocks';
import { correctDetention } from './detention.correct';
import { allowedForDetention, decideDetention, type DetentionCommand } from './detention.decide';
import { type DetentionEvent, detentionEvents } from './detention.events';
import { detentionFacts, detentionLinks, detentionRow, detentionWaiting } from './detention.facts';
import { detentionImport } from './detention.import';
import { detentionLetters } from './detention.letters';

export const detentionWorkflow: Workflow<DetentionState, DetentionCommand, DetentionEvent> = {
  entity: 'detention',
  title: 'Detention',
  section: 'inteldakim',
  label: { id: 'Pendetensian', en: 'Detention' },
  events: detentionEvents,
  initialState: initialDetention,
  reenterable: false,
  decide: decideDetention,
  evolve: evolveDetention,
  allowed: allowedForDetention,
  reads: (command, office, state) =>
    personsRead(command, office, state, state.entity.status === 'new' ? undefined : state.entity.order, 'order'),
  enters: ({ type }) => (type === 'DetentionOrdered' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialDetention : (content as Detention)),
  correct: (state, _item, changes, context) => correctDetention(state, changes, context),
  counted: ({ data }) => ('detention' in data ? { item: WHOLE, content: data.detention } : undefined),
  factsOf: (content, _item, office) => detentionFacts(content as Detention, office),
  likeness: ['person'],
  register: detentionRow,
  deadlines: detentionDeadlines,
  metDeadlines: metDetentionDeadlines,
  waiting: detentionWaiting,
  links: detentionLinks,
  reserves: detentionLetters,
  imports: [detentionImport],
};
