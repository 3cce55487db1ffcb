import type { Command } from '@jejak/kernel';
import { WHOLE, type Workflow } from '@jejak/records';
import { personsRead } from '../person-reads';
import { evolveTak, initialTak, type TakState } from './tak';
import { correctTak } from './tak.correct';
import { allowedForTak, decideTak, type TakCommand } from './tak.decide';
import { type Tak, type TakEvent, takEvents } from './tak.events';
import { takFacts, takLinks, takRow, takWaiting } from './tak.facts';
import { takImport } from './tak.import';
import { takLetters } from './tak.letters';

const personsIn = (data: object): readonly unknown[] => {
  const list: unknown = 'persons' in data ? data.persons : data;
  return Array.isArray(list) ? list : [];
};

/** Own commands other than the decision name persons for whom it stands already, so they read nothing. */
const readsRegister = ({ type }: Command): boolean =>
  type === 'DecideTak' || type === 'RequestCorrection' || type === 'ApproveCorrection';

export const takWorkflow: Workflow<TakState, TakCommand, TakEvent> = {
  entity: 'tak',
  title: 'Tak',
  section: 'inteldakim',
  label: { id: 'Tindakan Administratif Keimigrasian', en: 'Administrative immigration measure (TAK)' },
  events: takEvents,
  initialState: initialTak,
  reenterable: false,
  decide: decideTak,
  evolve: evolveTak,
  allowed: allowedForTak,
  reads: (command, office, state) =>
    readsRegister(command) ? personsRead(command, office, state, state.entity, 'persons', personsIn) : [],
  enters: ({ type }) => (type === 'TakDecided' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialTak : (content as Tak)),
  correct: (state, _item, changes, context) => correctTak(state, changes, context),
  counted: (event) => (event.type === 'TakDecisionNumbered' ? undefined : { item: WHOLE, content: event.data.tak }),
  factsOf: (content, _item, office) => takFacts(content as Tak, office),
  register: takRow,
  waiting: takWaiting,
  links: takLinks,
  reserves: takLetters,
  imports: [takImport],
};
