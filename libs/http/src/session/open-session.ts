import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { RequestProblem } from '../problems/request-problem';

/** A new session id at each sign-in: one that was planted before opens nothing (session fixation). */
export const openSession = (request: Request, account: string): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => {
      if (error !== null && error !== undefined) {
        reject(error instanceof Error ? error : new Error('the session was not opened'));
        return;
      }
      request.session.account = account;
      request.session.csrf = randomBytes(32).toString('base64url');
      resolve();
    });
  });

export const endSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.destroy((error: unknown) => {
      if (error === null || error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('the session was not ended'));
    });
  });

export const loginFailed = (): RequestProblem =>
  new RequestProblem({
    status: 401,
    code: 'LOGIN_FAILED',
    en: 'The account or the password is wrong',
    id: 'Nama akun atau kata sandi salah.',
    allowed: ['jejak user reset-password'],
  });

/** Until when is not said: it would tell a guesser when to come back. */
export const loginThrottled = (): RequestProblem =>
  new RequestProblem({
    status: 429,
    code: 'LOGIN_THROTTLED',
    en: 'Too many wrong passwords',
    id: 'Terlalu banyak percobaan masuk. Coba lagi nanti, atau minta admin membuka akun.',
    allowed: ['jejak user unlock'],
  });
