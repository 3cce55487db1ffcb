import type { Caller, Grant } from '@jejak/access';
import type { Request } from 'express';
import { RequestProblem } from '../problems/request-problem';

const PLACE = 'caller';

export const setCaller = (request: Request, caller: Caller): void => {
  if (request.res !== undefined) request.res.locals[PLACE] = caller;
};

const GRANT = 'grant';

export const setGrant = (request: Request, grant: Grant): void => {
  if (request.res !== undefined) request.res.locals[GRANT] = grant;
};

/** By what the caller may do what it asks: its own role, or one that was delegated to it. */
export const findGrant = (request: Request): Grant | undefined => {
  const grant: unknown = request.res?.locals[GRANT];
  return grant as Grant | undefined;
};

/** Who sends the request; undefined for one that nobody has signed in for. */
export const findCaller = (request: Request): Caller | undefined => {
  const caller: unknown = request.res?.locals[PLACE];
  return caller as Caller | undefined;
};

/** @throws RequestProblem 401 LOGIN_REQUIRED */
export const getCaller = (request: Request): Caller => {
  const caller = findCaller(request);
  if (caller === undefined) throw loginRequired();
  return caller;
};

export const loginRequired = (): RequestProblem =>
  new RequestProblem({
    status: 401,
    code: 'LOGIN_REQUIRED',
    en: 'Nobody has signed in',
    id: 'Masuk dahulu dengan akun Anda.',
    allowed: ['POST /api/session', 'Authorization: Bearer'],
    headers: { 'WWW-Authenticate': 'Bearer' },
  });
