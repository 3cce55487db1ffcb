import { compact, WHOLE, type Workflow } from '@jejak/records';
import { evolveLkip, initialLkip, type LkipState } from './lkip';
import { allowedForLkip, decideLkip, type LkipCommand, lkipId } from './lkip.decide';
import { type LkipEvent, lkipEvents } from './lkip.events';

export const LKIP_ENTITY = 'lkip';

/**
 * The report of a year or a part of it: drafted, reviewed, signed. It has routes of its own, since its figures are made
 * from the log and not sent; a signed report is never changed, and another revision follows it.
 */
export const lkipWorkflow: Workflow<LkipState, LkipCommand, LkipEvent> = {
  entity: LKIP_ENTITY,
  title: 'Lkip',
  section: 'tata-usaha',
  label: { id: 'Laporan Kinerja', en: 'Performance report' },
  events: lkipEvents,
  initialState: initialLkip,
  naturalId: lkipId,
  reenterable: false,
  byProgram: true,
  undo: 'OpenLkipRevision',
  decide: decideLkip,
  evolve: evolveLkip,
  allowed: allowedForLkip,
  enters: ({ type }) => (type === 'LkipDrafted' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (state) => state,
  correct: () => {
    throw new Error('a report has no correction: a revision follows it');
  },
  counted: () => undefined,
  factsOf: () => [],
  register: (state) =>
    state.status === 'new'
      ? { status: 'new', summary: {} }
      : {
          status: state.status,
          occurredOn: `${String(state.year)}-12-31`,
          summary: compact({ year: state.year, period: state.period, revision: state.revision }),
        },
};
