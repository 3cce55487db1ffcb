import { WHOLE, type Workflow } from '@jejak/records';
import { alikeNames } from '../match-alias';
import { mergeReads } from '../merging';
import { type Company, type CompanyState, evolveCompany, initialCompany } from './company';
import { correctCompany } from './company.correct';
import { allowedForCompany, type CompanyCommand, decideCompany } from './company.decide';
import { type CompanyEvent, companyEvents } from './company.events';
import { companyLinks, companyRow } from './company.facts';
import { companyImport } from './company.import';

const standing = ({ id, state }: { readonly id: string; readonly state: CompanyState }) =>
  state.status === 'registered' ? [{ ...state.company, id }] : [];

/** A register entry is referred to, not counted: it states no facts. */
export const companyWorkflow: Workflow<CompanyState, CompanyCommand, CompanyEvent> = {
  entity: 'company',
  title: 'Company',
  section: 'inteldakim',
  label: { id: 'Daftar Perusahaan', en: 'Company' },
  events: companyEvents,
  initialState: initialCompany,
  reenterable: false,
  decide: decideCompany,
  evolve: evolveCompany,
  allowed: allowedForCompany,
  reads: (command, office) => (command.type === 'MergeCompany' ? mergeReads('company', command, office) : []),
  enters: ({ type }) => (type === 'CompanyRegistered' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialCompany : (content as Company)),
  correct: (state, _item, changes) => correctCompany(state, changes),
  counted: () => undefined,
  factsOf: () => [],
  register: companyRow,
  alike: (state, known) => (state.status === 'new' ? [] : alikeNames(state.company, known.flatMap(standing))),
  links: companyLinks,
  imports: [companyImport],
};
