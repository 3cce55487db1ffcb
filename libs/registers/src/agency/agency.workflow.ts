import { WHOLE, type Workflow } from '@jejak/records';
import { alikeNames } from '../match-alias';
import { mergeReads } from '../merging';
import { type Agency, type AgencyState, evolveAgency, initialAgency } from './agency';
import { correctAgency } from './agency.correct';
import { allowedForAgency, type AgencyCommand, decideAgency } from './agency.decide';
import { type AgencyEvent, agencyEvents } from './agency.events';
import { agencyLinks, agencyRow } from './agency.facts';
import { agencyImport } from './agency.import';

const standing = ({ id, state }: { readonly id: string; readonly state: AgencyState }) =>
  state.status === 'registered' ? [{ ...state.agency, id }] : [];

/** A register entry is referred to, not counted: it states no facts. */
export const agencyWorkflow: Workflow<AgencyState, AgencyCommand, AgencyEvent> = {
  entity: 'agency',
  title: 'Agency',
  section: 'inteldakim',
  label: { id: 'Daftar Instansi', en: 'Agency' },
  events: agencyEvents,
  initialState: initialAgency,
  reenterable: false,
  decide: decideAgency,
  evolve: evolveAgency,
  allowed: allowedForAgency,
  reads: (command, office) => (command.type === 'MergeAgency' ? mergeReads('agency', command, office) : []),
  enters: ({ type }) => (type === 'AgencyRegistered' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialAgency : (content as Agency)),
  correct: (state, _item, changes) => correctAgency(state, changes),
  counted: () => undefined,
  factsOf: () => [],
  register: agencyRow,
  alike: (state, known) => (state.status === 'new' ? [] : alikeNames(state.agency, known.flatMap(standing))),
  links: agencyLinks,
  imports: [agencyImport],
};
