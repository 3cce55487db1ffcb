import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { Caller, Grant } from '../caller';
import { type Action, ACTIONS, OPERATOR_ACCOUNT, OPERATOR_ACTIONS, type Rule } from './actions';
import { isWithin, type OfficeTree } from './office-tree';

/** What an action is about. */
export interface Target {
  /** Absent where the action is not about an office. */
  readonly office?: OfficeId;
  /** The section that owns the record; absent where none does. */
  readonly section?: string;
  readonly today: LocalDate;
  readonly tree: OfficeTree;
}

export type Why = 'granted' | 'password-must-change' | 'office' | 'section' | 'role';

/** Whether a caller may do an action, and if not, what is missing: the role, the section, or the office. */
export const why = (caller: Caller, action: Action, target: Target): Why => {
  const rule = ACTIONS[action];
  if (isOperator(caller)) return OPERATOR_ACTIONS.has(action) ? 'granted' : 'role';
  if (caller.mustChangePassword && action !== 'session.own') return 'password-must-change';
  const standing = caller.grants.filter(({ until }) => until === undefined || until >= target.today);
  const reaching = standing.filter((grant) => reaches(rule, grant, target));
  if (reaching.length === 0) return 'office';
  const named = reaching.filter(
    ({ role, delegatedFrom }) => rule.who.includes(role) && (rule.own !== true || delegatedFrom === undefined),
  );
  if (named.length === 0) return 'role';
  return named.some((grant) => owns(rule, grant, target)) ? 'granted' : 'section';
};

export const mayDo = (caller: Caller, action: Action, target: Target): boolean =>
  why(caller, action, target) === 'granted';

/** The grant that an act is done under, whose role stands in the log: the own one before a delegated one. */
export const grantFor = (caller: Caller, action: Action, target: Target): Grant | undefined =>
  caller.grants.find((grant) => mayDo({ ...caller, grants: [grant] }, action, target));

export const isOperator = ({ via, account }: Caller): boolean => via === 'cli' && account === OPERATOR_ACCOUNT;

const reaches = (rule: Rule, { office }: Grant, target: Target): boolean => {
  if (rule.anywhere === true || target.office === undefined) return true;
  return rule.reach === 'tree' ? isWithin(target.tree, target.office, office, target.today) : target.office === office;
};

const owns = (rule: Rule, { role, section }: Grant, target: Target): boolean => {
  if (rule.section !== true || (role !== 'officer' && role !== 'section-head')) return true;
  return target.section !== undefined && section === target.section;
};
