import { WHOLE, type Workflow } from '@jejak/records';
import { personsRead } from '../person-reads';
import { type DeportationState, evolveDeportation, initialDeportation } from './deportation';
import { deportationDeadlines, metDeportationDeadlines } from './deportation.clocks';
import { correctDeportation } from './deportation.correct';
import { allowedForDeportation, decideDeportation, type DeportationCommand } from './deportation.decide';
import { type Deportation, type DeportationEvent, deportationEvents } from './deportation.events';
import { deportationFacts, deportationLinks, deportationRow, deportationWaiting } from './deportation.facts';
import { deportationImport } from './deportation.import';
import { deportationLetters } from './deportation.letters';

export const deportationWorkflow: Workflow<DeportationState, DeportationCommand, DeportationEvent> = {
  entity: 'deportation',
  title: 'Deportation',
  section: 'inteldakim',
  label: { id: 'Pendeportasian', en: 'Deportation' },
  events: deportationEvents,
  initialState: initialDeportation,
  reenterable: false,
  decide: decideDeportation,
  evolve: evolveDeportation,
  allowed: allowedForDeportation,
  reads: (command, office, state) =>
    personsRead(command, office, state, state.entity.status === 'new' ? undefined : state.entity.proposal, 'proposal'),
  enters: ({ type }) => (type === 'DeportationProposed' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialDeportation : (content as Deportation)),
  correct: (state, _item, changes, context) => correctDeportation(state, changes, context),
  counted: ({ data }) => ('deportation' in data ? { item: WHOLE, content: data.deportation } : undefined),
  factsOf: (content, _item, office) => deportationFacts(content as Deportation, office),
  likeness: ['person'],
  register: deportationRow,
  deadlines: deportationDeadlines,
  metDeadlines: metDeportationDeadlines,
  waiting: deportationWaiting,
  links: deportationLinks,
  reserves: deportationLetters,
  imports: [deportationImport],
};
