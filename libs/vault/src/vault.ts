import { join } from 'node:path';
import { type EventReader, opened, type Sealing, type SealingSession, subjectErased } from '@jejak/event-store';
import { isSealed, mapTexts, maskText, type Position, SEALED_WORD, START, Refusal } from '@jejak/kernel';
import type { SearchTerm } from '@jejak/records';
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, KEY_BYTES } from './ciphers';
import { INDEX_SUBJECT, KeyFile } from './key-file';
import { KeyStore } from './key-store';
import { masterSource, type MasterSource } from './key-ring';
import { Masters } from './masters';
import { rotate, type RotationProgress } from './rotate';
import { openText, rehearsing, type SubjectKeys, SubjectSession } from './session';

export interface VaultOptions {
  /** The folder of keys.db; JEJAK_KEYS or `<data>/keys`. */
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface VaultStatus {
  readonly file: string;
  readonly masterVersion: number;
  readonly subjects: number;
  /** Keys that an unfinished rotation has still to wrap. */
  readonly toRotate: number;
  readonly indexed: number;
  readonly erased: number;
  readonly checkpoint: Position;
  /** True while bytes of destroyed keys may still lie in the file. */
  readonly scrubDue: boolean;
}

const PAGE = 1000;

/** The keys of personal data: seals, opens, finds and erases. Several processes may have it open. */
export class Vault implements Sealing {
  readonly #keys: KeyFile;
  readonly #source: MasterSource;
  readonly #masters: Masters;
  readonly #store: KeyStore;
  readonly #subjects: SubjectKeys;
  readonly #onErased: ((subject: string) => void | Promise<void>)[] = [];

  /** @throws KeysUnavailable */
  constructor({ directory, environment = process.env }: VaultOptions) {
    this.#keys = new KeyFile(join(directory, 'keys.db'));
    try {
      this.#source = masterSource(directory, environment);
      this.#masters = Masters.open(this.#keys, this.#source);
      const store = new KeyStore(this.#keys, this.#masters);
      this.#store = store;
      this.#subjects = {
        find: (subject) => store.find(subject),
        isErased: (subject) => store.isErased(subject),
        keep: (subject, key, terms) => store.keep(subject, key, terms),
        keepOnly: (subject, terms) => {
          store.keepOnly(subject, terms);
        },
        erase: (subject, position) => this.destroy(subject, position),
      };
    } catch (error) {
      this.#keys.close();
      throw error;
    }
  }

  begin(subject: string): SealingSession {
    return new SubjectSession(this.#subjects, subject);
  }

  /** For a dry run: commands meet the same keys, and none is kept. */
  rehearsal(): Sealing {
    const keys = rehearsing(this.#subjects);
    return { begin: (subject) => new SubjectSession(keys, subject) };
  }

  /** Undefined where the key is gone, or the token is another subject's. */
  open(subject: string, token: string): string | undefined {
    const key = this.#store.find(subject);
    return key === undefined ? undefined : openText(key, subject, token);
  }

  /** A value with every sealed text in it opened; what cannot be opened stays sealed. */
  openAll<T>(subject: string, value: T): T {
    const key = this.#store.find(subject);
    return key === undefined ? value : opened(value, (token) => openText(key, subject, token));
  }

  /** A value as it is shown to anyone: personal texts masked, and one word where nothing can be opened. */
  maskAll<T>(subject: string, value: T): T {
    const key = this.#store.find(subject);
    const mask = (token: string, field: string): string => {
      const text = key === undefined ? undefined : openText(key, subject, token);
      return text === undefined ? SEALED_WORD : maskText(text, field);
    };
    return mapTexts(value, (text, field) => (isSealed(text) ? mask(text, field) : text)) as T;
  }

  /** Subjects found by all of the terms. */
  search(terms: readonly SearchTerm[]): readonly string[] {
    return this.#store.search(terms);
  }

  reindex(subject: string, terms: readonly SearchTerm[]): void {
    this.#store.reindex(subject, terms);
  }

  /** A digest of this installation, for keys that must not be confirmed by guessing. */
  digest(text: string): string {
    return this.#store.digest(text);
  }

  /** Bytes of an attachment under the key of its subject, which is made where there is none. @throws Refusal SUBJECT_ERASED */
  async sealBytes(subject: string, bytes: Uint8Array): Promise<Buffer> {
    for (;;) {
      const found = this.#store.find(subject);
      if (found !== undefined) return encrypt(found, `bytes of ${subject}`, bytes);
      if ((await this.#store.keep(subject, randomBytes(KEY_BYTES), [])) === 'erased')
        throw new Refusal(subjectErased());
    }
  }

  /** @throws Refusal SUBJECT_ERASED; undefined where the bytes were changed */
  openBytes(subject: string, sealed: Uint8Array): Buffer | undefined {
    const key = this.#store.find(subject);
    if (key === undefined) throw new Refusal(subjectErased());
    return decrypt(key, `bytes of ${subject}`, sealed);
  }

  isErased(subject: string): boolean {
    return this.#store.isErased(subject);
  }

  listErased(): readonly { readonly subject: string; readonly position: Position }[] {
    return this.#store.listErased();
  }

  /** Is told of every subject whose keys this process destroys; repeated after a crash, so it must be idempotent. */
  onErased(act: (subject: string) => void | Promise<void>): void {
    this.#onErased.push(act);
  }

  async destroy(subject: string, position: Position): Promise<void> {
    this.#store.eraseAll([{ subject, position }]);
    for (const act of this.#onErased) await act(subject);
  }

  /** Carries out the erasures that the log knows and this vault does not, before anything is served. */
  async eraseUpToHead(log: EventReader, types: readonly string[]): Promise<Position> {
    let after = this.#keys.meta('checkpoint') ?? START;
    const head = await log.head();
    // An older log was put in its place: what it knows is looked through again.
    if (after > head.position) after = START;
    this.#store.scrubWhenDue();
    for (;;) {
      const page = await log.readAll({ after, limit: PAGE, filter: { types } });
      for (const entry of page.entries) {
        // What is damaged destroys nothing: the backup that mends it brings the erasure with it.
        if (entry.readable) await this.destroy(entry.event.stream, entry.event.position);
      }
      after = page.scannedTo;
      if (page.entries.length > 0 || page.atEnd) this.#keys.setMeta('checkpoint', after);
      if (page.atEnd) return after;
    }
  }

  rotate(onProgress?: (progress: RotationProgress) => void): Promise<number> {
    return rotate(this.#keys, this.#masters, this.#source, onProgress).then((version) => {
      this.#store.scrubWhenDue();
      return version;
    });
  }

  status(): VaultStatus {
    const { version } = this.#masters.current();
    const count = (sql: string, ...values: (string | number)[]): number => this.#keys.query(sql).number(...values);
    return {
      file: this.#keys.file,
      masterVersion: version,
      subjects: count('SELECT count(*) FROM subject_keys WHERE subject <> ?', INDEX_SUBJECT),
      toRotate: count('SELECT count(*) FROM subject_keys WHERE master <> ?', version),
      indexed: count('SELECT count(DISTINCT subject) FROM blind_index'),
      erased: count('SELECT count(*) FROM erased'),
      checkpoint: this.#keys.meta('checkpoint') ?? START,
      scrubDue: this.#keys.meta('scrub') === 'due',
    };
  }

  /** Once or again. */
  close(): void {
    if (!this.#keys.isOpen) return;
    this.#store.flush();
    this.#keys.close();
  }
}
