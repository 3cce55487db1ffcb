import { WHOLE, type Workflow } from '@jejak/records';
import { evolveInnovation, initialInnovation, type InnovationRecord, type InnovationState } from './innovation';
import { allowedForInnovation, correctInnovation, decideInnovation, type InnovationCommand } from './innovation.decide';
import { type InnovationEvent, innovationEvents } from './innovation.events';
import { innovationFacts, innovationRow } from './innovation.facts';
import { innovationImport } from './innovation.import';

export const innovationWorkflow: Workflow<InnovationState, InnovationCommand, InnovationEvent> = {
  entity: 'innovation',
  title: 'Innovation',
  section: 'tata-usaha',
  label: { id: 'Inovasi', en: 'Innovation' },
  events: innovationEvents,
  initialState: initialInnovation,
  reenterable: false,
  decide: decideInnovation,
  evolve: evolveInnovation,
  allowed: allowedForInnovation,
  enters: ({ type }) => (type === 'InnovationRecorded' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialInnovation : (content as InnovationRecord)),
  correct: (state, _item, changes, context) => correctInnovation(state, changes, context),
  counted: ({ data }) => ('record' in data ? { item: WHOLE, content: data.record } : undefined),
  factsOf: (content, _item, office) => innovationFacts(content as InnovationRecord, office),
  register: innovationRow,
  imports: [innovationImport],
};
