import { Fields, WHOLE, type Workflow } from '@jejak/records';
import { applicationIdOf, readApplicationNumber } from '../application-number';
import { evolveStayPermit, initialStayPermit, type StayPermit, type StayPermitState } from './stay-permit';
import { correctStayPermit } from './stay-permit.correct';
import { allowedForStayPermit, decideStayPermit, type StayPermitCommand } from './stay-permit.decide';
import { type StayPermitEvent, stayPermitEvents } from './stay-permit.events';
import {
  stayPermitDeadlines,
  stayPermitFacts,
  stayPermitLinks,
  stayPermitMetDeadlines,
  stayPermitNumbers,
  stayPermitRow,
  stayPermitWaiting,
} from './stay-permit.facts';
import { stayPermitImport } from './stay-permit.import';
import { STAY_PERMIT_ENTITY, stayPermitReads } from './stay-permit.references';

export const stayPermitWorkflow: Workflow<StayPermitState, StayPermitCommand, StayPermitEvent> = {
  entity: STAY_PERMIT_ENTITY,
  title: 'StayPermit',
  section: 'lalintuskim',
  label: { id: 'Izin Tinggal', en: 'Stay permit' },
  events: stayPermitEvents,
  initialState: initialStayPermit,
  naturalId: (data) => applicationIdOf(readApplicationNumber(new Fields(data))),
  // An application that was voided may be entered again under the same number.
  reenterable: true,
  decide: decideStayPermit,
  evolve: evolveStayPermit,
  allowed: allowedForStayPermit,
  reads: stayPermitReads,
  enters: ({ type }) => (type === 'StayPermitApplied' || type === 'StayPermitIssuedRecorded' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialStayPermit : (content as StayPermit)),
  correct: (state, _item, changes, context) => correctStayPermit(state, changes, context),
  counted: (event) => ('permit' in event.data ? { item: WHOLE, content: event.data.permit } : undefined),
  factsOf: (content, _item, office) => stayPermitFacts(content as StayPermit, office),
  register: stayPermitRow,
  deadlines: stayPermitDeadlines,
  metDeadlines: stayPermitMetDeadlines,
  waiting: stayPermitWaiting,
  links: stayPermitLinks,
  reserves: stayPermitNumbers,
  imports: [stayPermitImport],
};
