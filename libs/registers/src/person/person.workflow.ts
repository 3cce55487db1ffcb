import { WHOLE, type Workflow } from '@jejak/records';
import { mergeReads } from '../merging';
import { likelyDuplicates } from './likely-duplicates';
import { ERASED_NAME, evolvePerson, initialPerson, type Person, type PersonState } from './person';
import { erasureCommands } from './person.erasure';
import { personTerms } from './person-terms';
import { correctPerson } from './person.correct';
import { allowedForPerson, decidePerson, type PersonCommand } from './person.decide';
import { type PersonEvent, personEvents } from './person.events';
import { personLinks, personRow } from './person.facts';
import { personImport } from './person.import';

/** Entries that were merged already are found at the entry that they went to. */
const alikePersons = (
  { person }: Person,
  known: readonly { readonly id: string; readonly state: PersonState }[],
): readonly string[] => {
  if (person.name === ERASED_NAME) return [];
  const standing = known.flatMap(({ id, state }) => (state.status === 'registered' ? [{ ...state.person, id }] : []));
  return likelyDuplicates(person, standing).map(({ id }) => id);
};

const isEntry = (state: PersonState): state is Person => state.status !== 'new' && state.status !== 'closed';

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
  contentOf: (state) => (isEntry(state) ? state : undefined),
  withContent: (_state, _item, content) => (content === undefined ? { status: 'closed' } : (content as Person)),
  correct: (state, _item, changes, context) => correctPerson(state, changes, context),
  counted: () => undefined,
  factsOf: () => [],
  register: personRow,
  alike: (state, known) => (isEntry(state) ? alikePersons(state, known) : []),
  searchTerms: (state) => (isEntry(state) ? personTerms(state) : []),
  whenClosed: erasureCommands,
  links: personLinks,
  imports: [personImport],
};
