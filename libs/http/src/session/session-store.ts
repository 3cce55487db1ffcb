import type { Access } from '@jejak/access';
import { type SessionData, Store } from 'express-session';

declare module 'express-session' {
  interface SessionData {
    /** The account that signed in. */
    account: string;
    /** The synchroniser token of this session. */
    csrf: string;
  }
}

/** Sessions of `access.db`. What a callback throws is the caller's own, so it is called outside of `try`. */
export class AccessSessionStore extends Store {
  constructor(private readonly access: Pick<Access, 'sessions' | 'security'>) {
    super();
  }

  override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    answer(() => this.#read(sid), callback);
  }

  override set(sid: string, session: SessionData, callback?: (error?: unknown) => void): void {
    answer(() => {
      this.access.sessions.save(sid, session.account, JSON.stringify(session));
    }, callback);
  }

  override destroy(sid: string, callback?: (error?: unknown) => void): void {
    answer(() => {
      this.access.sessions.end(sid);
    }, callback);
  }

  override touch(sid: string, _session: SessionData, callback?: () => void): void {
    answer(() => {
      this.access.sessions.touch(sid);
    }, callback);
  }

  #read(sid: string): SessionData | null {
    const found = this.access.sessions.find(sid);
    if (found.is === 'standing') return JSON.parse(found.data) as SessionData;
    // The cookie of a session that has ended, sent again: its owner's old window, or a thief.
    if (found.is === 'ended')
      this.access.security.record({
        kind: 'session-refused',
        ...(found.account === undefined ? {} : { account: found.account }),
      });
    return null;
  }
}

const answer = <T>(work: () => T, callback?: (error: unknown, result?: T) => void): void => {
  let result: T;
  try {
    result = work();
  } catch (error) {
    callback?.(error);
    return;
  }
  callback?.(null, result);
};
