import type { Access } from '@jejak/access';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import { AccessSessionStore } from './session-store';

/** `__Host-` binds a cookie to this very host, and to HTTPS, which this machine alone does without. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-jejak' : 'jejak');

export const COOKIE = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

/** Reads the session of a cookie. The cookie ends with the browser; its times are kept by the server. */
export const sessions = (access: Access, secure: boolean): RequestHandler =>
  session({
    name: cookieName(secure),
    secret: access.cookieSecret,
    store: new AccessSessionStore(access),
    resave: false,
    saveUninitialized: false,
    cookie: { ...COOKIE, secure },
  });

/**
 * The session's id for an answer that stays open. The session is taken off the request: touched at the end of the answer,
 * one that has expired meanwhile would stand again.
 */
export const leaveSession = (request: Request): string => {
  const { sessionID } = request;
  Reflect.deleteProperty(request, 'session');
  return sessionID;
};
