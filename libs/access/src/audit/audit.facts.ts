import { compact, type RegisterRow } from '@jejak/records';
import type { AuditState } from './audit';

/** Ids stand in one field with spaces around each, so that a list can be searched for one whole id. */
export const auditRow = (state: AuditState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { kind, account, role, on, what, persons, personCount, rows, reason, by, record } = state;
  return {
    status: 'recorded',
    occurredOn: on,
    summary: compact({
      kind,
      account,
      role,
      what: what.join(', '),
      persons: persons.length === 0 ? undefined : ` ${persons.join(' ')} `,
      personCount,
      rows,
      reason,
      by,
      record,
    }),
  };
};
