import { createHmac } from 'node:crypto';
import { type Database, Query } from '@jejak/event-store/database';
import type { Instant, LocalDate } from '@jejak/kernel';
import { secretOf } from './access-database';

export const SECURITY_KINDS = [
  'login-ok',
  'login-failed',
  'login-locked',
  'address-throttled',
  'logout',
  'password-changed',
  'session-refused',
  'origin-forged',
  'csrf-missing',
  'token-refused',
  'office-refused',
  'scope-refused',
] as const;
export type SecurityKind = (typeof SECURITY_KINDS)[number];

export interface SecurityNote {
  readonly kind: SecurityKind;
  /** An account that exists. What was typed as a name may be a password, and is never kept. */
  readonly account?: string;
  /** The network address; only a keyed hash of it is kept. */
  readonly address?: string;
  /** A short code: the action that was refused, the office. */
  readonly detail?: string;
}

/** All alike of one day are one row, so that a storm of ten thousand leaves one row and not ten thousand. */
export interface SecurityEntry {
  readonly day: LocalDate;
  readonly kind: SecurityKind;
  readonly account: string | null;
  readonly address: string | null;
  readonly detail: string | null;
  readonly count: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

export interface SecurityQuery {
  readonly kind?: SecurityKind;
  readonly account?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly limit?: number;
}

const LONGEST_DETAIL = 120;
const ADDRESS_DIGITS = 16;
const MOST_ENTRIES = 1000;

export class SecurityLog {
  readonly #insert: Query;
  readonly #select: Query;
  readonly #addressKey: string;

  constructor(
    database: Database,
    private readonly now: () => number,
  ) {
    this.#addressKey = secretOf(database, 'address');
    this.#insert = new Query(
      database,
      `INSERT INTO security_log (day, kind, account, address, detail, count, first_at, last_at)
       VALUES (?, ?, ?, ?, ?, 1, ?, ?)
       ON CONFLICT (day, kind, account, address, detail) DO UPDATE SET count = count + 1, last_at = excluded.last_at`,
    );
    this.#select = new Query(
      database,
      `SELECT day, kind, account, address, detail, count, first_at, last_at FROM security_log
       WHERE (? = '' OR kind = ?) AND (? = '' OR account = ?) AND day >= ? AND day <= ?
       ORDER BY last_at DESC, kind, account, address LIMIT ?`,
    );
  }

  record({ kind, account = '', address, detail = '' }: SecurityNote): void {
    const at = this.now();
    this.#insert.run(
      new Date(at).toISOString().slice(0, 10),
      kind,
      account,
      address === undefined ? '' : this.hashOf(address),
      detail.slice(0, LONGEST_DETAIL),
      at,
      at,
    );
  }

  /** The newest first. */
  list({
    kind,
    account = '',
    from = '',
    to = '9999-12-31',
    limit = MOST_ENTRIES,
  }: SecurityQuery = {}): readonly SecurityEntry[] {
    const wanted = kind ?? '';
    const rows = this.#select.all(wanted, wanted, account, account, from, to, Math.min(limit, MOST_ENTRIES));
    return rows.map(([day, stored, by, address, detail, count, firstAt, lastAt]) => ({
      day: String(day),
      kind: SECURITY_KINDS.find((one) => one === stored) ?? 'scope-refused',
      account: textOrNull(by),
      address: textOrNull(address),
      detail: textOrNull(detail),
      count: Number(count),
      firstAt: new Date(Number(firstAt)).toISOString(),
      lastAt: new Date(Number(lastAt)).toISOString(),
    }));
  }

  /** Tells two addresses apart without saying which they are. */
  hashOf(address: string): string {
    return createHmac('sha256', this.#addressKey).update(address).digest('hex').slice(0, ADDRESS_DIGITS);
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
