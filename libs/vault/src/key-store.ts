import { randomBytes } from 'node:crypto';
import type { Position } from '@jejak/kernel';
import type { SearchTerm } from '@jejak/records';
import { KEY_BYTES, keyedDigest } from './ciphers';
import type { KeyFile } from './key-file';
import type { Masters } from './masters';

type Kept = 'kept' | 'lost' | 'erased';
interface Waiting {
  readonly keep: () => Kept;
  readonly done: (kept: Kept) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keys and blind index of subjects. No key is held in memory between commands: what one process erases, no other still
 * has. Keys of many new subjects at once (an import) are written in one transaction, so that they share a sync to disk.
 */
export class KeyStore {
  readonly #indexKey: Buffer;
  #waiting: Waiting[] = [];

  constructor(
    private readonly keys: KeyFile,
    private readonly masters: Masters,
  ) {
    this.#indexKey = masters.indexKey(() => randomBytes(KEY_BYTES));
  }

  find(subject: string): Buffer | undefined {
    return this.masters.find(subject)?.key;
  }

  isErased(subject: string): boolean {
    return this.keys.query('SELECT 1 FROM erased WHERE subject = ?').number(subject) === 1;
  }

  keep(subject: string, key: Buffer, terms: readonly SearchTerm[]): Promise<Kept> {
    return new Promise((done, failed) => {
      this.#waiting.push({ keep: () => this.#keepNow(subject, key, terms), done, failed });
      if (this.#waiting.length === 1)
        setImmediate(() => {
          this.flush();
        });
    });
  }

  /** Writes what waits. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length === 0) return;
    try {
      const kept = this.keys.inTransaction(() => waiting.map(({ keep }) => keep()));
      for (const [index, { done }] of waiting.entries()) done(kept[index] ?? 'lost');
    } catch (error) {
      for (const { failed } of waiting) failed(error);
    }
  }

  #keepNow(subject: string, key: Buffer, terms: readonly SearchTerm[]): Kept {
    const found = this.find(subject);
    if (found === undefined) {
      if (this.isErased(subject)) return 'erased';
      this.masters.store(subject, key);
    } else if (!found.equals(key)) return 'lost';
    const insert = this.keys.query('INSERT OR IGNORE INTO blind_index VALUES (?, ?)');
    for (const term of terms) insert.run(this.tokenOf(term), subject);
    return 'kept';
  }

  keepOnly(subject: string, terms: readonly SearchTerm[]): void {
    const wanted = new Set(terms.map((term) => this.tokenOf(term).toString('hex')));
    const held = this.keys.query('SELECT token FROM blind_index WHERE subject = ?').all(subject);
    const stale = held.flatMap(([token]) =>
      token instanceof Uint8Array && !wanted.has(Buffer.from(token).toString('hex')) ? [token] : [],
    );
    if (stale.length === 0) return;
    this.keys.inTransaction(() => {
      for (const token of stale)
        this.keys.query('DELETE FROM blind_index WHERE token = ? AND subject = ?').run(token, subject);
    });
  }

  /** Rows of a subject that is indexed anew. */
  reindex(subject: string, terms: readonly SearchTerm[]): void {
    this.keys.inTransaction(() => {
      this.keys.query('DELETE FROM blind_index WHERE subject = ?').run(subject);
      if (this.isErased(subject)) return;
      const insert = this.keys.query('INSERT OR IGNORE INTO blind_index VALUES (?, ?)');
      for (const term of terms) insert.run(this.tokenOf(term), subject);
    });
  }

  /** Subjects that have every one of the terms. */
  search(terms: readonly SearchTerm[]): readonly string[] {
    const [first, ...others] = terms.map((term) => this.#holdersOf(term));
    return [...(first ?? [])].filter((subject) => others.every((holders) => holders.has(subject)));
  }

  #holdersOf(term: SearchTerm): ReadonlySet<string> {
    const rows = this.keys.query('SELECT subject FROM blind_index WHERE token = ?').all(this.tokenOf(term));
    return new Set(rows.map(([subject]) => String(subject)));
  }

  tokenOf({ field, value }: SearchTerm): Buffer {
    return keyedDigest(this.#indexKey, `jejak blind index ${field}`, value);
  }

  /** A digest that only this installation can make. */
  digest(text: string): string {
    return keyedDigest(this.#indexKey, 'jejak installation digest', text).toString('hex');
  }

  /** Destroys keys and index of subjects, then what is left of them in the file. @returns those that had not been erased */
  eraseAll(erasures: readonly { readonly subject: string; readonly position: Position }[]): readonly string[] {
    const gone = this.keys.inTransaction(() => {
      const fresh = erasures.filter(({ subject }) => !this.isErased(subject) || this.#hasTraces(subject));
      for (const { subject, position } of fresh) {
        this.keys.query('DELETE FROM subject_keys WHERE subject = ?').run(subject);
        this.keys.query('DELETE FROM blind_index WHERE subject = ?').run(subject);
        this.keys.query('INSERT OR IGNORE INTO erased VALUES (?, ?)').run(subject, position);
      }
      if (fresh.length > 0) this.keys.setMeta('scrub', 'due');
      return fresh.map(({ subject }) => subject);
    });
    this.scrubWhenDue();
    return gone;
  }

  #hasTraces(subject: string): boolean {
    const query = this.keys.query(
      'SELECT EXISTS (SELECT 1 FROM subject_keys WHERE subject = ?1) OR EXISTS (SELECT 1 FROM blind_index WHERE subject = ?1)',
    );
    return query.number(subject) === 1;
  }

  /** Deleted is not gone: the note stands until the file was written anew, whatever happens between. */
  scrubWhenDue(): void {
    if (this.keys.meta('scrub') !== 'due') return;
    if (!this.keys.scrub()) return;
    this.keys.setMeta('scrub', 'done');
  }

  listErased(): readonly { readonly subject: string; readonly position: Position }[] {
    const rows = this.keys.query('SELECT subject, position FROM erased ORDER BY position').all();
    return rows.map(([subject, position]) => ({ subject: String(subject), position: String(position) }));
  }
}
