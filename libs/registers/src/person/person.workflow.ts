import { WHOLE, type Workflow } from '@jejak/records';
import { mergeReads } from '../merging';
import { evolvePerson, initialPerson, type Person, type PersonState } from './person';
import { correctPerson } from './person.correct';
import { allowedForPerson, decidePerson, type PersonCommand } from './person.decide';
import { type PersonEvent, personEvents } from './person.events';
import { personLinks, personRow } from './person.facts';
import { personImport } from './person.import';

/** A register entry is referred to, not counted: it states no facts. */
export const personWorkflow: Workflow<PersonState, PersonCommand, PersonEvent> = {
  entity: 'person',
  title: 'Person',
  section: 'inteldakim',
  label: { id: 'Daftar Orang', en: 'Person' },
  events: personEvents,
  initialState: initialPerson,
  reenterable: false,
  decide: decidePerson,
  evolve: evolvePerson,
  allowed: allowedForPerson,
  reads: (command, office) => (command.type === 'MergePerson' ? mergeReads('person', command, office) : []),
  enters: ({ type }) => (type === 'PersonRegistered' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialPerson : (content as Person)),
  correct: (state, _item, changes, context) => correctPerson(state, changes, context),
  counted: () => undefined,
  factsOf: () => [],
  register: personRow,
  links: personLinks,
  imports: [personImport],
};
