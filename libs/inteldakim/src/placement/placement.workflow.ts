import { WHOLE, type Workflow } from '@jejak/records';
import { personsRead } from '../person-reads';
import { evolvePlacement, initialPlacement, type Placement, type PlacementState } from './placement';
import { correctPlacement } from './placement.correct';
import { allowedForPlacement, decidePlacement, type PlacementCommand } from './placement.decide';
import { type PlacementEvent, placementEvents } from './placement.events';
import { placementFacts, placementLinks, placementRow, placementWaiting } from './placement.facts';
import { placementImport } from './placement.import';
import { placementLetters } from './placement.letters';

export const placementWorkflow: Workflow<PlacementState, PlacementCommand, PlacementEvent> = {
  entity: 'placement',
  title: 'Placement',
  section: 'inteldakim',
  label: { id: 'Penempatan', en: 'Placement' },
  events: placementEvents,
  initialState: initialPlacement,
  reenterable: false,
  decide: decidePlacement,
  evolve: evolvePlacement,
  allowed: allowedForPlacement,
  // Who stands in the record was found in the register then: only a newly named person is looked up.
  reads: (command, office, state) => personsRead(command, office, state, undefined, 'order'),
  enters: ({ type }) => (type === 'PlacementOrdered' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialPlacement : (content as Placement)),
  correct: (state, _item, changes, context) => correctPlacement(state, changes, context),
  counted: ({ data }) => ('placement' in data ? { item: WHOLE, content: data.placement } : undefined),
  factsOf: (content, _item, office) => placementFacts(content as Placement, office),
  register: placementRow,
  waiting: placementWaiting,
  links: placementLinks,
  reserves: placementLetters,
  imports: [placementImport],
};
