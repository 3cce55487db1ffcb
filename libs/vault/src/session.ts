import { randomBytes } from 'node:crypto';
import { SealingLost, type SealingSession, subjectErased } from '@jejak/event-store';
import { isSealed, type Position, Refusal, SEALED_PREFIX } from '@jejak/kernel';
import type { SearchTerm } from '@jejak/records';
import { decrypt, encrypt, KEY_BYTES, keyedDigest } from './ciphers';

/** What a session asks of the vault. */
export interface SubjectKeys {
  find(subject: string): Buffer | undefined;
  isErased(subject: string): boolean;
  /** Keeps the key and the terms of a subject; false where another key is there. */
  keep(subject: string, key: Buffer, terms: readonly SearchTerm[]): Promise<'kept' | 'lost' | 'erased'>;
  keepOnly(subject: string, terms: readonly SearchTerm[]): void;
  erase(subject: string, position: Position): Promise<void>;
}

export const sealText = (key: Uint8Array, subject: string, text: string): string =>
  `${SEALED_PREFIX}${encrypt(key, subject, Buffer.from(text)).toString('base64url')}`;

export const openText = (key: Uint8Array, subject: string, token: string): string | undefined =>
  isSealed(token)
    ? decrypt(key, subject, Buffer.from(token.slice(SEALED_PREFIX.length), 'base64url'))?.toString()
    : undefined;

/** The key of one subject while one command is carried out. */
export class SubjectSession implements SealingSession {
  readonly #key: Buffer;
  readonly #isNew: boolean;
  readonly erased: boolean;

  constructor(
    private readonly keys: SubjectKeys,
    private readonly subject: string,
  ) {
    const found = keys.find(subject);
    this.#isNew = found === undefined;
    this.#key = found ?? randomBytes(KEY_BYTES);
    this.erased = found === undefined && keys.isErased(subject);
  }

  digest(text: string): string {
    return keyedDigest(this.#key, 'jejak request digest', text).toString('hex');
  }

  seal(text: string): string {
    return sealText(this.#key, this.subject, text);
  }

  open(token: string): string | undefined {
    return this.#isNew ? undefined : openText(this.#key, this.subject, token);
  }

  async commit(terms: readonly SearchTerm[]): Promise<void> {
    const kept = await this.keys.keep(this.subject, this.#key, terms);
    if (kept === 'erased') throw new Refusal(subjectErased());
    if (kept === 'lost') throw new SealingLost(this.subject);
  }

  settle(terms: readonly SearchTerm[]): Promise<void> {
    this.keys.keepOnly(this.subject, terms);
    return Promise.resolve();
  }

  erase(position: Position): Promise<void> {
    return this.keys.erase(this.subject, position);
  }
}

/** For a rehearsal of commands: the same keys and digests, and nothing is kept. */
export const rehearsing = (keys: SubjectKeys): SubjectKeys => {
  const made = new Map<string, Buffer>();
  return {
    find: (subject) => keys.find(subject) ?? made.get(subject),
    isErased: (subject) => keys.isErased(subject),
    keep: (subject, key) => {
      made.set(subject, made.get(subject) ?? key);
      return Promise.resolve(keys.isErased(subject) ? 'erased' : 'kept');
    },
    keepOnly: () => undefined,
    erase: () => Promise.resolve(),
  };
};
