import { WHOLE, type Workflow } from '@jejak/records';
import { type AuditState, evolveAudit, initialAudit } from './audit';
import { type AuditCommand, decideAudit } from './audit.decide';
import { type AuditEvent, auditEvents } from './audit.events';
import { auditRow } from './audit.facts';

export const AUDIT_ENTITY = 'personalDataAccess';

/**
 * Who read, searched or took out personal data, a stream an access. The program writes it before it answers; it counts
 * in no figure and nothing changes it.
 */
export const auditWorkflow: Workflow<AuditState, AuditCommand, AuditEvent> = {
  entity: AUDIT_ENTITY,
  // Begins with no other title, as `PersonalData…` would with that of persons.
  title: 'DataAccess',
  section: 'tata-usaha',
  label: { id: 'Jejak Akses Data Pribadi', en: 'Access to personal data' },
  events: auditEvents,
  initialState: initialAudit,
  reenterable: false,
  byProgram: true,
  // Nothing undoes an access: naming a command keeps corrections, voids and withdrawals away.
  undo: 'RecordAccess',
  decide: decideAudit,
  evolve: evolveAudit,
  allowed: ({ status }) => (status === 'new' ? ['RecordAccess'] : []),
  enters: () => WHOLE,
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (state) => state,
  correct: () => {
    throw new Error('an access that was recorded has no correction');
  },
  counted: () => undefined,
  factsOf: () => [],
  register: auditRow,
};
