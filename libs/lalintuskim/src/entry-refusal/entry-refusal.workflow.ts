import { WHOLE, type Workflow } from '@jejak/records';
import {
  type EntryRefusalState,
  evolveEntryRefusal,
  initialEntryRefusal,
  type RecordedEntryRefusal,
} from './entry-refusal';
import {
  allowedForEntryRefusal,
  correctEntryRefusal,
  decideEntryRefusal,
  type EntryRefusalCommand,
} from './entry-refusal.decide';
import { type EntryRefusal, type EntryRefusalEvent, entryRefusalEvents } from './entry-refusal.events';
import { entryRefusalFacts, entryRefusalLinks, entryRefusalRow } from './entry-refusal.facts';
import { entryRefusalImport } from './entry-refusal.import';

export const entryRefusalWorkflow: Workflow<EntryRefusalState, EntryRefusalCommand, EntryRefusalEvent> = {
  entity: 'entryRefusal',
  title: 'EntryRefusal',
  section: 'lalintuskim',
  label: { id: 'Penolakan Masuk', en: 'Entry refusal' },
  events: entryRefusalEvents,
  initialState: initialEntryRefusal,
  reenterable: false,
  decide: decideEntryRefusal,
  evolve: evolveEntryRefusal,
  allowed: allowedForEntryRefusal,
  enters: () => WHOLE,
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) =>
    content === undefined ? initialEntryRefusal : (content as RecordedEntryRefusal),
  correct: (state, _item, changes, context) => correctEntryRefusal(state, changes, context),
  counted: (event) => ({ item: WHOLE, content: event.data.refusal }),
  factsOf: (content, _item, office) => entryRefusalFacts(content as EntryRefusal, office),
  register: entryRefusalRow,
  links: entryRefusalLinks,
  imports: [entryRefusalImport],
};
