import { WHOLE, type Workflow } from '@jejak/records';
import {
  evolveImmigrationCase,
  type ImmigrationCase,
  type ImmigrationCaseState,
  initialImmigrationCase,
} from './immigration-case';
import { correctImmigrationCase } from './immigration-case.correct';
import {
  allowedForImmigrationCase,
  decideImmigrationCase,
  type ImmigrationCaseCommand,
} from './immigration-case.decide';
import { type ImmigrationCaseEvent, immigrationCaseEvents } from './immigration-case.events';
import {
  immigrationCaseFacts,
  immigrationCaseLinks,
  immigrationCaseRow,
  immigrationCaseWaiting,
} from './immigration-case.facts';
import { immigrationCaseImport } from './immigration-case.import';
import { immigrationCaseLetters } from './immigration-case.letters';

export const immigrationCaseWorkflow: Workflow<ImmigrationCaseState, ImmigrationCaseCommand, ImmigrationCaseEvent> = {
  entity: 'immigrationCase',
  title: 'ImmigrationCase',
  section: 'inteldakim',
  label: { id: 'Perkara', en: 'Immigration case' },
  events: immigrationCaseEvents,
  initialState: initialImmigrationCase,
  reenterable: false,
  decide: decideImmigrationCase,
  evolve: evolveImmigrationCase,
  allowed: allowedForImmigrationCase,
  enters: ({ type }) => (type === 'ImmigrationCaseOpened' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) =>
    content === undefined ? initialImmigrationCase : (content as ImmigrationCase),
  correct: (state, _item, changes, context) => correctImmigrationCase(state, changes, context),
  counted: (event) =>
    event.type === 'ImmigrationCaseNumbered' ? undefined : { item: WHOLE, content: event.data.immigrationCase },
  factsOf: (content, _item, office) => immigrationCaseFacts(content as ImmigrationCase, office),
  register: immigrationCaseRow,
  waiting: immigrationCaseWaiting,
  links: immigrationCaseLinks,
  reserves: immigrationCaseLetters,
  imports: [immigrationCaseImport],
};
