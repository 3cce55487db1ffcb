import type { LocalDate, OfficeId } from '@jejak/kernel';
import { accountChangeWorkflow } from '../account-change/account-change.workflow';
import { auditWorkflow } from '../audit/audit.workflow';
import type { Caller } from '../caller';
import type { Action } from './actions';
import { mayDo } from './may-do';
import type { OfficeTree } from './office-tree';

/** What the program writes about its users: who read personal data, and who could do what. */
const AUDIT_KINDS: readonly string[] = [auditWorkflow.entity, accountChangeWorkflow.entity];

export const isAuditKind = (entity: string): boolean => AUDIT_KINDS.includes(entity);

/** What a route needs on records of a kind: to read what is written about users is to read the audit trail. */
export const needOn = (need: Action, entity: string | undefined): Action =>
  need === 'record.read' && entity !== undefined && isAuditKind(entity) ? 'audit.read' : need;

/** Kinds of record that lists for a caller leave out, from their totals too. */
export const kindsHiddenFrom = (
  of: { todayOf(office: OfficeId): LocalDate; officeTree(): OfficeTree },
  caller: Caller | undefined,
  office: OfficeId,
): readonly string[] => {
  const target = { office, today: of.todayOf(office), tree: of.officeTree() };
  return caller !== undefined && mayDo(caller, 'audit.read', target) ? [] : AUDIT_KINDS;
};
