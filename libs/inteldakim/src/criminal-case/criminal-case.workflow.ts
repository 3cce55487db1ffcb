import { WHOLE, type Workflow } from '@jejak/records';
import { personsRead } from '../person-reads';
import { type CriminalCaseState, evolveCriminalCase, initialCriminalCase } from './criminal-case';
import { criminalCaseDeadlines, metCriminalCaseDeadlines } from './criminal-case.clocks';
import { correctCriminalCase } from './criminal-case.correct';
import { allowedForCriminalCase, type CriminalCaseCommand, decideCriminalCase } from './criminal-case.decide';
import { type CriminalCase, type CriminalCaseEvent, criminalCaseEvents } from './criminal-case.events';
import { criminalCaseFacts, criminalCaseLinks, criminalCaseRow, criminalCaseWaiting } from './criminal-case.facts';
import { criminalCaseImport } from './criminal-case.import';
import { criminalCaseLetters } from './criminal-case.letters';

const personsOf = (data: object): readonly unknown[] =>
  'persons' in data && Array.isArray(data.persons) ? data.persons : [];

export const criminalCaseWorkflow: Workflow<CriminalCaseState, CriminalCaseCommand, CriminalCaseEvent> = {
  entity: 'criminalCase',
  title: 'CriminalCase',
  section: 'inteldakim',
  label: { id: 'Penyidikan', en: 'Criminal case' },
  events: criminalCaseEvents,
  initialState: initialCriminalCase,
  reenterable: false,
  decide: decideCriminalCase,
  evolve: evolveCriminalCase,
  allowed: allowedForCriminalCase,
  // Persons who stand in the record were found in the register then: only newly named ones are looked up.
  reads: (command, office, state) => personsRead(command, office, state, undefined, 'start', personsOf),
  enters: ({ type }) => (type === 'CriminalCaseStarted' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialCriminalCase : (content as CriminalCase)),
  correct: (state, _item, changes, context) => correctCriminalCase(state, changes, context),
  counted: ({ data }) => ('criminalCase' in data ? { item: WHOLE, content: data.criminalCase } : undefined),
  factsOf: (content, _item, office) => criminalCaseFacts(content as CriminalCase, office),
  register: criminalCaseRow,
  deadlines: criminalCaseDeadlines,
  metDeadlines: metCriminalCaseDeadlines,
  waiting: criminalCaseWaiting,
  links: criminalCaseLinks,
  reserves: criminalCaseLetters,
  imports: [criminalCaseImport],
};
