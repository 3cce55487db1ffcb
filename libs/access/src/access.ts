import { join, resolve } from 'node:path';

import type { Account } from './accounts/account';
import { AccountAdmin, type NoteAccountChange } from './accounts/account-admin';
import type { Caller, Grant } from './caller';
import { SignIn } from './sign-in';
import { openAccessDatabase, secretOf } from './store/access-database';
import { AccountTable, withoutPassword } from './store/account-table';
import { Lockouts, type LockoutSettings } from './store/lockouts';
import { SecurityLog } from './store/security-log';
import { type SessionLimits, SessionTable } from './store/session-table';
import { TokenTable } from './store/token-table';
import { roleOfToken } from './tokens';

export interface AccessOptions {
  readonly clock?: { now(): number };
  /** Writes a change of an account into the log before it holds; absent in tests that need no log. */
  readonly note?: NoteAccountChange;
  /** Accounts made for trying the program out may sign in. */
  readonly demo?: boolean;
  readonly sessions?: SessionLimits;
  readonly lockouts?: LockoutSettings;
}

const MINUTE = 60_000;
export const SESSION_LIMITS: SessionLimits = { idleMs: 30 * MINUTE, absoluteMs: 12 * 60 * MINUTE };

/** Delegations that stand on a day, of one account. */
export type DelegationsOf = (account: string) => Promise<readonly Grant[]>;

/** Who may use one installation: its accounts, sessions, tokens, and what was refused. */
export interface Access {
  readonly admin: AccountAdmin;
  readonly sessions: SessionTable;
  readonly security: SecurityLog;
  readonly signIn: SignIn;
  readonly demo: boolean;
  /** Signs the cookie; made with the file. */
  readonly cookieSecret: string;
  hasAccounts(): boolean;
  /** An account that may act now; undefined for one that is unknown, disabled, or for demonstration only. */
  findAccount(id: string): Account | undefined;
  /** The caller that a bearer token stands for; recorded when it is refused. */
  findByToken(token: string, address?: string): Caller | undefined;
  close(): void;
}

export const ACCESS_FILE = 'access.db';

/**
 * Opens `access.db` of a data directory and creates it where there is none. Several processes may do so at once: the
 * command line changes accounts beside a running server, which sees it with the next request.
 * @throws JejakError ACCESS_SCHEMA_NEWER
 */
export const openAccess = (dataDir: string, options: AccessOptions = {}): Access => {
  const { clock = Date, note, demo = false, sessions: limits = SESSION_LIMITS } = options;
  const now = (): number => clock.now();
  const database = openAccessDatabase(join(resolve(dataDir), ACCESS_FILE));
  const accounts = new AccountTable(database);
  const tokens = new TokenTable(database, now);
  const sessions = new SessionTable(database, limits, now);
  const lockouts = new Lockouts(database, now, options.lockouts);
  const security = new SecurityLog(database, now);
  const serves = ({ active, demo: forDemo }: Account): boolean => active && (!forDemo || demo);
  const findAccount = (id: string): Account | undefined => {
    const stored = accounts.find(id);
    return stored !== undefined && serves(stored) ? withoutPassword(stored) : undefined;
  };
  return {
    admin: new AccountAdmin({ accounts, tokens, sessions, lockouts, security, now, ...(note && { note }) }),
    sessions,
    security,
    signIn: new SignIn(accounts, lockouts, security, serves),
    demo,
    cookieSecret: secretOf(database, 'session'),
    hasAccounts: () => accounts.count() > 0,
    findAccount,
    findByToken(text, address) {
      const token = tokens.find(text);
      const owner = token === undefined ? undefined : findAccount(token.account);
      const role = token === undefined || owner === undefined ? undefined : roleOfToken(token, owner);
      if (token === undefined || owner === undefined || role === undefined || token.revoked || token.expired) {
        security.record({
          kind: 'token-refused',
          ...(token === undefined ? {} : { account: token.account, detail: token.id }),
          ...(address === undefined ? {} : { address }),
        });
        return undefined;
      }
      const { section = owner.section } = token;
      return callerOf({ ...owner, role, ...(section === undefined ? {} : { section }) }, 'token');
    },
    close() {
      database.close();
    },
  };
};

/** An account as a caller. Delegations are added where they are known; a token never has any. */
export const callerOf = (
  { id, role, office, section, mustChangePassword }: Account,
  via: Caller['via'],
  delegated: readonly Grant[] = [],
): Caller => {
  const place = section === undefined ? {} : { section };
  return {
    account: id,
    role,
    office,
    ...place,
    grants: [{ role, office, ...place }, ...delegated],
    // A token is made by an administrator and does not know a password.
    mustChangePassword: via !== 'token' && mustChangePassword,
    via,
  };
};
