import { createHash, randomBytes } from 'node:crypto';
import { type Database, Query } from '@jejak/event-store/database';
import type { Instant } from '@jejak/kernel';
import type { Role } from '../caller';

/** So that a token that strays into a file or a log is recognised as one. */
export const TOKEN_PREFIX = 'jejak_';

export interface TokenInfo {
  readonly id: string;
  readonly account: string;
  readonly role: string;
  readonly section?: string;
  readonly label: string;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly revoked: boolean;
}
export interface NewToken {
  readonly account: string;
  readonly role: Role;
  readonly section?: string;
  readonly label: string;
  readonly expiresAt: number;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const COLUMNS = 'id, account, role, section, label, made_at, expires_at, revoked_at';

export class TokenTable {
  readonly #insert: Query;
  readonly #find: Query;
  readonly #list: Query;
  readonly #revoke: Query;

  constructor(
    database: Database,
    private readonly now: () => number,
  ) {
    this.#insert = new Query(
      database,
      'INSERT INTO tokens (id, hash, account, role, section, label, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.#find = new Query(database, `SELECT ${COLUMNS} FROM tokens WHERE hash = ?`);
    this.#list = new Query(database, `SELECT ${COLUMNS} FROM tokens WHERE ? = '' OR account = ? ORDER BY made_at, id`);
    this.#revoke = new Query(
      database,
      'UPDATE tokens SET revoked_at = ? WHERE id = ? AND account = ? AND revoked_at IS NULL',
    );
  }

  /** The token itself, which is nowhere else: it is shown once. */
  insert({ account, role, section, label, expiresAt }: NewToken): { readonly id: string; readonly token: string } {
    const token = `${TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;
    const id = randomBytes(6).toString('hex');
    this.#insert.run(id, hashOf(token), account, role, section ?? null, label, this.now(), expiresAt);
    return { id, token };
  }

  /** Undefined for one that is unknown. */
  find(token: string): (TokenInfo & { readonly expired: boolean }) | undefined {
    const row = this.#find.first(hashOf(token));
    if (row === undefined) return undefined;
    const info = infoOf(row);
    return { ...info, expired: Date.parse(info.expiresAt) <= this.now() };
  }

  list(account = ''): readonly TokenInfo[] {
    return this.#list.all(account, account).map(infoOf);
  }

  revoke(account: string, id: string): boolean {
    const standing = this.list(account).some((token) => token.id === id && !token.revoked);
    if (standing) this.#revoke.run(this.now(), id, account);
    return standing;
  }
}

const infoOf = ([id, account, role, section, label, madeAt, expiresAt, revokedAt]: readonly unknown[]): TokenInfo => ({
  id: String(id),
  account: String(account),
  role: String(role),
  ...(typeof section === 'string' ? { section } : {}),
  label: String(label),
  madeAt: new Date(Number(madeAt)).toISOString(),
  expiresAt: new Date(Number(expiresAt)).toISOString(),
  revoked: revokedAt !== null,
});
