import { ensure, type Instant, Refusal } from '@jejak/kernel';
import { SECTIONS } from '@jejak/records';
import type { AccountChangeKind } from '../account-change/account-change.events';
import type { Role } from '../caller';
import { generatePassword, hashPassword } from '../passwords/hashing';
import { ensurePassword } from '../passwords/password-rules';
import { type AccountTable, withoutPassword } from '../store/account-table';
import type { Lockouts } from '../store/lockouts';
import type { SecurityLog } from '../store/security-log';
import type { SessionInfo, SessionTable } from '../store/session-table';
import type { TokenInfo, TokenTable } from '../store/token-table';
import {
  type Account,
  type AccountDuty,
  ensureAccountId,
  ensureDisplayName,
  ensureDuty,
  SECTION_ROLES,
  TOKEN_ROLES,
} from './account';

/** What the log says of a change: who may do what from now on, without a name. */
export interface AccountChangeNote extends AccountDuty {
  readonly account: string;
  readonly change: AccountChangeKind;
  readonly active: boolean;
}
export type NoteAccountChange = (note: AccountChangeNote) => Promise<void>;

interface Parts {
  readonly accounts: AccountTable;
  readonly tokens: TokenTable;
  readonly sessions: SessionTable;
  readonly lockouts: Lockouts;
  readonly security: SecurityLog;
  readonly now: () => number;
  readonly note?: NoteAccountChange;
}

export interface NewAccount extends AccountDuty {
  readonly id: string;
  readonly displayName?: string;
  /** Absent = one is made up and given back, to be shown once. */
  readonly password?: string;
  /** Whether the first sign-in must choose another; true unless said otherwise. */
  readonly mustChangePassword?: boolean;
  readonly demo?: boolean;
}

export interface NewTokenRequest {
  readonly account: string;
  readonly role?: Role;
  readonly section?: string;
  readonly label: string;
  /** Days until it ends. */
  readonly days: number;
}

const DAY_MS = 86_400_000;
const LONGEST_TOKEN_DAYS = 366;

/**
 * What an administrator does with accounts. Each change is in the log before it holds, so that no right is ever in force
 * of which the log does not know.
 */
export class AccountAdmin {
  constructor(private readonly parts: Parts) {}

  /** The same accounts, whose changes are noted as the acts of another. */
  notedBy(note: NoteAccountChange): AccountAdmin {
    return new AccountAdmin({ ...this.parts, note });
  }

  list(): readonly Account[] {
    return this.parts.accounts.list();
  }

  /** @throws Refusal ACCOUNT_NOT_FOUND */
  get(id: string): Account {
    const stored = this.parts.accounts.find(id);
    if (stored !== undefined) return withoutPassword(stored);
    throw new Refusal({
      code: 'ACCOUNT_NOT_FOUND',
      field: 'account',
      en: `There is no account ${JSON.stringify(id)}`,
      id: `Akun ${id} tidak ada.`,
      allowed: this.list().map((account) => account.id),
    });
  }

  lockedUntil(id: string): Instant | undefined {
    return this.parts.lockouts.lockedUntil(id);
  }

  /** @throws Refusal ACCOUNT_INVALID, ACCOUNT_EXISTS, a rule of duties or passwords */
  async createAccount(request: NewAccount): Promise<{ readonly account: Account; readonly password: string }> {
    const { id, role, office, section, displayName, mustChangePassword = true, demo = false } = request;
    ensureAccountId(id);
    ensureDuty(request);
    if (displayName !== undefined) ensureDisplayName(displayName);
    ensure(this.parts.accounts.find(id) === undefined, {
      code: 'ACCOUNT_EXISTS',
      field: 'account',
      en: `The account ${id} exists; ids are never used again`,
      id: `Akun ${id} sudah ada; nama akun tidak dipakai ulang.`,
    });
    const password = request.password ?? generatePassword();
    ensurePassword(password, [id, office]);
    const hashed = await hashPassword(password);
    const account: Account = {
      id,
      role,
      office,
      ...(section === undefined ? {} : { section }),
      ...(displayName === undefined ? {} : { displayName }),
      active: true,
      mustChangePassword,
      demo,
    };
    await this.#note(account, 'created');
    this.parts.accounts.insert({ ...account, password: hashed });
    return { account, password };
  }

  /** A disabled account is out at once, with all its sessions; its tokens open nothing. */
  async setActive(id: string, active: boolean): Promise<Account> {
    const account = { ...this.get(id), active };
    await this.#note(account, active ? 'enabled' : 'disabled');
    this.parts.accounts.setActive(id, active);
    if (!active) this.parts.sessions.endAll(id);
    return account;
  }

  async setDuty(id: string, duty: AccountDuty): Promise<Account> {
    ensureDuty(duty);
    const { section: _before, ...rest } = this.get(id);
    const account: Account = { ...rest, ...duty };
    await this.#note(account, 'duty-changed');
    this.parts.accounts.setDuty(id, duty);
    return account;
  }

  /** An administrator gives a password that must be changed; all sessions end. */
  async resetPassword(id: string, given?: string): Promise<string> {
    const account = this.get(id);
    const password = given ?? generatePassword();
    ensurePassword(password, [id, account.office]);
    const hashed = await hashPassword(password);
    await this.#note(account, 'password-reset');
    this.parts.accounts.setPassword(id, hashed, true);
    this.parts.sessions.endAll(id);
    this.parts.lockouts.clear(id);
    return password;
  }

  /** The owner chooses another; all other sessions end. Whether the old one is right was asked before. */
  async choosePassword(id: string, password: string, keepSid?: string): Promise<void> {
    const account = this.get(id);
    ensurePassword(password, [id, account.office], 'newPassword');
    this.parts.accounts.setPassword(id, await hashPassword(password), false);
    this.parts.sessions.endAll(id, keepSid);
    this.parts.security.record({ kind: 'password-changed', account: id });
  }

  async unlock(id: string): Promise<void> {
    await this.#note(this.get(id), 'unlocked');
    this.parts.lockouts.clear(id);
  }

  /** @throws Refusal TOKEN_ROLE_TOO_HIGH, TOKEN_DAYS_INVALID, a rule of duties */
  async createToken(
    request: NewTokenRequest,
  ): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Instant }> {
    const owner = this.get(request.account);
    const { role = owner.role, label, days } = request;
    const allowed = TOKEN_ROLES[owner.role];
    const section = SECTION_ROLES.has(role) ? (request.section ?? owner.section) : undefined;
    const given = section === undefined ? {} : { section };
    ensure(
      allowed.includes(role) && (owner.section === undefined || section === undefined || section === owner.section),
      {
        code: 'TOKEN_ROLE_TOO_HIGH',
        field: 'role',
        en: `A token of ${owner.id} may not have the role ${role}${section === undefined ? '' : ` of ${section}`}`,
        id: 'Token tidak boleh berwenang lebih dari pemiliknya.',
        allowed: [...allowed, ...(owner.section === undefined ? SECTIONS : [owner.section])],
      },
    );
    ensureDuty({ role, office: owner.office, ...given });
    ensure(days > 0 && days <= LONGEST_TOKEN_DAYS, {
      code: 'TOKEN_DAYS_INVALID',
      field: 'days',
      en: `A token lasts at most ${String(LONGEST_TOKEN_DAYS)} days`,
      id: `Token berlaku paling lama ${String(LONGEST_TOKEN_DAYS)} hari.`,
      allowed: [`≤ ${String(LONGEST_TOKEN_DAYS)}`],
    });
    await this.#note(owner, 'token-made');
    const expiresAt = Math.round(this.parts.now() + days * DAY_MS);
    const made = this.parts.tokens.insert({ account: owner.id, role, ...given, label, expiresAt });
    return { ...made, expiresAt: new Date(expiresAt).toISOString() };
  }

  listTokens(account?: string): readonly TokenInfo[] {
    return this.parts.tokens.list(account);
  }

  /** @throws Refusal TOKEN_NOT_FOUND */
  async revokeToken(account: string, id: string): Promise<void> {
    const owner = this.get(account);
    const standing = this.listTokens(account).filter(({ revoked }) => !revoked);
    ensure(
      standing.some((token) => token.id === id),
      {
        code: 'TOKEN_NOT_FOUND',
        field: 'token',
        en: `There is no standing token ${JSON.stringify(id)} of ${account}`,
        id: 'Token tidak ditemukan atau sudah dicabut.',
        allowed: standing.map((token) => token.id),
      },
    );
    await this.#note(owner, 'token-revoked');
    this.parts.tokens.revoke(account, id);
  }

  listSessions(account: string): readonly SessionInfo[] {
    return this.parts.sessions.list(this.get(account).id);
  }

  /** Ends one session, by the id that the list shows; false when it does not stand any more. */
  async endSession(account: string, session: string): Promise<boolean> {
    if (!this.listSessions(account).some(({ id }) => id === session)) return false;
    await this.#note(this.get(account), 'logged-out');
    return this.parts.sessions.endListed(account, session);
  }

  /** Ends all sessions of an account at once. */
  async endSessions(account: string): Promise<number> {
    const standing = this.listSessions(account).length;
    await this.#note(this.get(account), 'logged-out');
    this.parts.sessions.endAll(account);
    return standing;
  }

  async #note({ id, role, office, section, active }: Account, change: AccountChangeKind): Promise<void> {
    const place = section === undefined ? {} : { section };
    await this.parts.note?.({ account: id, change, role, office, ...place, active });
  }
}
