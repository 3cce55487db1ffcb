import { createHash } from 'node:crypto';
import { type Database, Query } from '@jejak/event-store/database';
import type { Instant } from '@jejak/kernel';

export interface SessionLimits {
  /** Without a request for so long, a session has ended. */
  readonly idleMs: number;
  /** So long after its beginning it has ended in any case. */
  readonly absoluteMs: number;
}

export interface SessionInfo {
  /** Names a session to its owner, and opens nothing. */
  readonly id: string;
  readonly begunAt: Instant;
  readonly seenAt: Instant;
}

export type FoundSession =
  | { readonly is: 'standing'; readonly data: string }
  /** Logged out, ended by an administrator, or past its time: what comes with it now may be a stolen cookie. */
  | { readonly is: 'ended'; readonly account: string | undefined }
  | { readonly is: 'unknown' };

/** Only a hash of the id is kept: who reads the file or a backup of it can open no session. */
const hashOf = (sid: string): string => createHash('sha256').update(sid).digest('hex');
const SHOWN = 16;
/** A request in every so long renews the time of a session, so that not each one writes. */
const SEEN_EVERY_MS = 15_000;

export class SessionTable {
  readonly #find: Query;
  readonly #save: Query;
  readonly #touch: Query;
  readonly #end: Query;
  readonly #endAll: Query;
  readonly #list: Query;
  readonly #forget: Query;

  constructor(
    database: Database,
    private readonly limits: SessionLimits,
    private readonly now: () => number,
  ) {
    this.#find = new Query(
      database,
      'SELECT account, data, begun_at, seen_at, ended_at FROM sessions WHERE id_hash = ?',
    );
    this.#save = new Query(
      database,
      `INSERT INTO sessions (id_hash, account, data, begun_at, seen_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id_hash) DO UPDATE SET account = excluded.account, data = excluded.data, seen_at = excluded.seen_at
       WHERE ended_at IS NULL`,
    );
    this.#touch = new Query(
      database,
      'UPDATE sessions SET seen_at = ? WHERE id_hash = ? AND seen_at < ? AND ended_at IS NULL',
    );
    this.#end = new Query(database, 'UPDATE sessions SET ended_at = ? WHERE id_hash = ? AND ended_at IS NULL');
    this.#endAll = new Query(
      database,
      'UPDATE sessions SET ended_at = ? WHERE account = ? AND id_hash <> ? AND ended_at IS NULL',
    );
    this.#list = new Query(
      database,
      `SELECT id_hash, begun_at, seen_at FROM sessions
       WHERE account = ? AND ended_at IS NULL AND begun_at > ? AND seen_at > ? ORDER BY seen_at DESC`,
    );
    this.#forget = new Query(database, 'DELETE FROM sessions WHERE begun_at < ?');
  }

  find(sid: string): FoundSession {
    const row = this.#find.first(hashOf(sid));
    if (row === undefined) return { is: 'unknown' };
    const [account, data, begunAt, seenAt, endedAt] = row;
    const now = this.now();
    const standing =
      endedAt === null && now < Number(begunAt) + this.limits.absoluteMs && now < Number(seenAt) + this.limits.idleMs;
    if (standing) return { is: 'standing', data: String(data) };
    return { is: 'ended', account: typeof account === 'string' ? account : undefined };
  }

  /** How a session will end: after so long without a request, and at a moment in any case. One that is not saved yet begins now. */
  endOf(sid: string): { readonly idleMs: number; readonly endsAt: Instant } {
    const [, , begunAt = this.now()] = this.#find.first(hashOf(sid)) ?? [];
    return { idleMs: this.limits.idleMs, endsAt: new Date(Number(begunAt) + this.limits.absoluteMs).toISOString() };
  }

  save(sid: string, account: string | undefined, data: string): void {
    const now = this.now();
    this.#save.run(hashOf(sid), account ?? null, data, now, now);
    // Ended ones are kept for as long as their cookie may come back, so that it is known for what it is.
    this.#forget.run(now - 2 * this.limits.absoluteMs);
  }

  touch(sid: string): void {
    const now = this.now();
    this.#touch.run(now, hashOf(sid), now - SEEN_EVERY_MS);
  }

  end(sid: string): void {
    this.#end.run(this.now(), hashOf(sid));
  }

  endAll(account: string, exceptSid?: string): void {
    this.#endAll.run(this.now(), account, exceptSid === undefined ? '' : hashOf(exceptSid));
  }

  list(account: string): readonly SessionInfo[] {
    return this.#standing(account).map(([hash, begunAt, seenAt]) => ({
      id: String(hash).slice(0, SHOWN),
      begunAt: new Date(Number(begunAt)).toISOString(),
      seenAt: new Date(Number(seenAt)).toISOString(),
    }));
  }

  /** Ends one of an account's own sessions by the id that `list` shows; false when there is none. */
  endListed(account: string, id: string): boolean {
    const hash = this.#standing(account)
      .map(([stored]) => String(stored))
      .find((stored) => stored.slice(0, SHOWN) === id);
    if (hash !== undefined) this.#end.run(this.now(), hash);
    return hash !== undefined;
  }

  /** The id by which `list` shows a session. */
  idOf(sid: string): string {
    return hashOf(sid).slice(0, SHOWN);
  }

  #standing(account: string) {
    const now = this.now();
    return this.#list.all(account, now - this.limits.absoluteMs, now - this.limits.idleMs);
  }
}
