import { timingSafeEqual } from 'node:crypto';
import { type Access, type Caller, callerOf, type DelegationsOf } from '@jejak/access';
import type { NextFunction, Request, Response } from 'express';
import { RequestProblem } from '../problems/request-problem';
import { changesSomething, csrfMissing, isForged, originForged } from './origin';
import { loginRequired, setCaller } from './request-caller';

export interface CallerOptions {
  readonly access: Access;
  readonly delegationsOf: DelegationsOf;
  /** Origins of this server's own pages; none while only this machine is served. */
  readonly origins: readonly string[];
  /** Addresses that answer before anybody has signed in: health, the reference, the screens themselves. */
  readonly isOpen: (path: string) => boolean;
}

const BEARER = /^Bearer +([\x21-\x7e]{1,200})$/i;
const SESSION_PATH = '/api/session';

/** Says who sends each request, and turns away what nobody has signed in for. Before a body is read. */
export const callers =
  (options: CallerOptions) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    admit(options, request).then(
      () => {
        next();
      },
      (error: unknown) => {
        next(error);
      },
    );
  };

const admit = async (options: CallerOptions, request: Request): Promise<void> => {
  const { access, isOpen } = options;
  const path = request.path.toLowerCase().replace(/\/+$/, '');
  const caller =
    request.get('Authorization') === undefined ? await bySession(options, request) : byToken(access, request);
  if (caller !== undefined) setCaller(request, caller);
  if (path === SESSION_PATH || isOpen(path)) return;
  if (caller === undefined) throw access.hasAccounts() ? loginRequired() : noAccounts();
  if (caller.mustChangePassword && !path.startsWith(`${SESSION_PATH}/`)) throw passwordChangeRequired();
};

const byToken = (access: Access, request: Request): Caller => {
  const [, token] = BEARER.exec(request.get('Authorization') ?? '') ?? [];
  const caller = token === undefined ? undefined : access.findByToken(token, request.ip);
  if (caller !== undefined) return caller;
  throw new RequestProblem({
    status: 401,
    code: 'TOKEN_REFUSED',
    en: 'The bearer token is unknown, has ended or was revoked',
    id: 'Token tidak dikenal, sudah berakhir atau sudah dicabut.',
    field: 'Authorization',
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
};

const bySession = async (
  { access, delegationsOf, origins }: CallerOptions,
  request: Request,
): Promise<Caller | undefined> => {
  const { account: id, csrf } = request.session;
  const where = {
    ...(id === undefined ? {} : { account: id }),
    ...(request.ip === undefined ? {} : { address: request.ip }),
  };
  if (changesSomething(request) && isForged(request, origins)) {
    access.security.record({ kind: 'origin-forged', ...where });
    throw originForged();
  }
  if (id === undefined) return undefined;
  const account = access.findAccount(id);
  if (account === undefined) {
    access.security.record({ kind: 'session-refused', ...where });
    return undefined;
  }
  const isLogin = request.method === 'POST' && request.path.toLowerCase() === SESSION_PATH;
  if (changesSomething(request) && !isLogin && !isToken(csrf, request.get('X-CSRF-Token'))) {
    access.security.record({ kind: 'csrf-missing', ...where });
    throw csrfMissing();
  }
  return callerOf(account, 'session', await delegationsOf(id));
};

const isToken = (expected: string | undefined, sent: string | undefined): boolean =>
  expected !== undefined &&
  sent?.length === expected.length &&
  timingSafeEqual(Buffer.from(sent), Buffer.from(expected));

const noAccounts = (): RequestProblem =>
  new RequestProblem({
    status: 401,
    code: 'NO_ACCOUNTS_YET',
    en: 'There are no accounts yet: make the first with `jejak user add`',
    id: 'Belum ada akun. Buat yang pertama di server: jejak user add ID --role admin --office KANTOR',
    allowed: ['jejak user add'],
    headers: { 'WWW-Authenticate': 'Bearer' },
  });

const passwordChangeRequired = (): RequestProblem =>
  new RequestProblem({
    status: 403,
    code: 'PASSWORD_CHANGE_REQUIRED',
    en: 'The password must be changed first',
    id: 'Ganti kata sandi dahulu.',
    allowed: ['POST /api/session/password'],
  });
