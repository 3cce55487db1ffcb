import { type Access, type Caller, callerOf, type DelegationsOf } from '@jejak/access';
import { getCaller, leaveSession } from '@jejak/http';
import type { Request } from 'express';

const BEARER = /^Bearer +(\S+)$/i;

export interface Standing {
  /** Whose connection it is, for the limits: a session, or the account of a token. */
  readonly holder: string;
  /** The caller with the rights that it has at the moment; undefined once its session or token has ended. */
  readonly caller: () => Promise<Caller | undefined>;
}

/** A request is over in a moment and its caller is who it was; a connection that stays open asks again and again. */
export const standingOf = (access: Access, delegationsOf: DelegationsOf, request: Request): Standing => {
  const { account: id, via } = getCaller(request);
  if (via === 'token') {
    const [, token = ''] = BEARER.exec(request.get('Authorization') ?? '') ?? [];
    return { holder: `token ${id}`, caller: () => Promise.resolve(access.findByToken(token, request.ip)) };
  }
  const sessionID = leaveSession(request);
  return {
    holder: `session ${access.sessions.idOf(sessionID)}`,
    caller: async () => {
      const account = access.sessions.find(sessionID).is === 'standing' ? access.findAccount(id) : undefined;
      return account === undefined ? undefined : callerOf(account, 'session', await delegationsOf(id));
    },
  };
};
