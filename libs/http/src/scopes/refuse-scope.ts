import type { Access } from '@jejak/access';
import { type Action, ACTIONS, type Caller, ROLE_LABELS } from '@jejak/access/domain';
import type { RecordEngine } from '../engine';
import { RequestProblem } from '../problems/request-problem';
import { type Asked, grantOf } from './scope-of-command';

/** The refusal of what a caller may not do; it is in the security log before it is answered. */
export const refuseScope = (
  engine: RecordEngine,
  access: Access,
  caller: Caller,
  asked: Asked,
  address?: string,
): RequestProblem => {
  const isElsewhere =
    asked.office !== undefined && grantOf(engine, caller, { ...asked, office: caller.office }) !== undefined;
  access.security.record({
    kind: isElsewhere ? 'office-refused' : 'scope-refused',
    account: caller.account,
    detail: asked.action,
    ...(address === undefined ? {} : { address }),
  });
  return scopeRequired(asked.action);
};

const scopeRequired = (action: Action): RequestProblem =>
  new RequestProblem({
    status: 403,
    code: 'SCOPE_REQUIRED',
    en: `The caller may not do this here: ${action}`,
    id: `Akun Anda tidak berwenang di sini untuk ${ACTIONS[action].label}.`,
    allowed: ACTIONS[action].who.map((role) => ROLE_LABELS[role]),
  });
