import { createHash } from 'node:crypto';
import { type Database, Query } from '@jejak/event-store/database';
import type { Instant } from '@jejak/kernel';

export interface LockoutSettings {
  /** Wrong passwords in a row that cost nothing. */
  readonly free: number;
  /** The delay after the next one; each further one doubles it. */
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** Failures are forgotten when none came for so long. */
  readonly forgetMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const LOCKOUTS: LockoutSettings = {
  free: 5,
  firstDelayMs: 30 * SECOND,
  longestDelayMs: 60 * MINUTE,
  forgetMs: 24 * 60 * MINUTE,
};

/** Only names that are typed are counted, whether there is such an account or not: the answer tells neither. */
const keyOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/**
 * Wrong passwords of each account. On disk, so that a restart forgets nothing. An attempt is counted before its password
 * is compared and taken back when it was right: of ten thousand at once only the first few cost any work.
 */
export class Lockouts {
  readonly #find: Query;
  readonly #put: Query;
  readonly #clear: Query;
  readonly #forget: Query;

  constructor(
    database: Database,
    private readonly now: () => number,
    private readonly settings: LockoutSettings = LOCKOUTS,
  ) {
    this.#find = new Query(database, 'SELECT failures, locked_until, last_at FROM lockouts WHERE key = ?');
    this.#put = new Query(
      database,
      `INSERT INTO lockouts (key, failures, locked_until, last_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until,
         last_at = excluded.last_at`,
    );
    this.#clear = new Query(database, 'DELETE FROM lockouts WHERE key = ?');
    this.#forget = new Query(database, 'DELETE FROM lockouts WHERE last_at < ?');
  }

  /** False while the account is locked; attempts of that time are not counted, or they would keep it so for ever. */
  begin(name: string): boolean {
    const now = this.now();
    const { failures, lockedUntil } = this.#read(name);
    if (lockedUntil > now) return false;
    const next = failures + 1;
    const { free, firstDelayMs, longestDelayMs } = this.settings;
    const delay = next < free ? 0 : Math.min(longestDelayMs, firstDelayMs * 2 ** (next - free));
    this.#put.run(keyOf(name), next, now + delay, now);
    if (next === 1) this.#forget.run(now - this.settings.forgetMs);
    return true;
  }

  /** The password was right, or an administrator unlocks it. */
  clear(name: string): void {
    this.#clear.run(keyOf(name));
  }

  /** For the administrator alone. */
  lockedUntil(name: string): Instant | undefined {
    const { lockedUntil } = this.#read(name);
    return lockedUntil > this.now() ? new Date(lockedUntil).toISOString() : undefined;
  }

  #read(name: string): { readonly failures: number; readonly lockedUntil: number } {
    const [failures = 0, lockedUntil = 0, lastAt = 0] = this.#find.first(keyOf(name)) ?? [];
    if (Number(lastAt) < this.now() - this.settings.forgetMs) return { failures: 0, lockedUntil: 0 };
    return { failures: Number(failures), lockedUntil: Number(lockedUntil) };
  }
}
