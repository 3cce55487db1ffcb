import { decrypt, encrypt } from './ciphers';
import { INDEX_SUBJECT, type KeyFile } from './key-file';
import { createMasterFile, fingerprintOf, type MasterSource, nameOf, readMasterKeys } from './key-ring';
import { masterKeyMissing, masterKeyWrong } from './vault-errors';

export interface Master {
  readonly version: number;
  readonly key: Buffer;
}

/**
 * The master keys by version. Keys of subjects are wrapped by the newest; older ones are known until a rotation has come
 * to its end. A version that is not known yet was made by another process: the source is read again.
 */
export class Masters {
  #known = new Map<number, Buffer>();

  private constructor(
    private readonly keys: KeyFile,
    private readonly source: MasterSource,
  ) {}

  /** @throws KeysUnavailable MASTER_KEY_MISSING, MASTER_KEY_INVALID, MASTER_KEY_WRONG */
  static open(keys: KeyFile, source: MasterSource): Masters {
    const masters = new Masters(keys, source);
    const isNew = keys.query('SELECT count(*) FROM masters').number() === 0;
    if (isNew && source.kind === 'file') createIfAbsent(source.file);
    const found = readMasterKeys(source);
    if (found.length === 0) throw masterKeyMissing(nameOf(source));
    keys.inTransaction(() => {
      const [first] = found;
      if (first !== undefined && keys.query('SELECT count(*) FROM masters').number() === 0) addMaster(keys, first);
    });
    masters.#reload();
    masters.current();
    return masters;
  }

  /** The one that new keys are wrapped by. @throws KeysUnavailable MASTER_KEY_WRONG */
  current(): Master {
    const version = this.keys.query('SELECT max(version) FROM masters').number();
    return { version, key: this.#get(version) };
  }

  wrap(subject: string, key: Uint8Array, { version, key: master }: Master = this.current()) {
    return { wrapped: encrypt(master, `jejak key ${subject}`, key), version };
  }

  /** @throws KeysUnavailable MASTER_KEY_WRONG where the wrapped bytes do not open */
  unwrap(subject: string, wrapped: Uint8Array, version: number): Buffer {
    const key = decrypt(this.#get(version), `jejak key ${subject}`, wrapped);
    if (key === undefined) throw masterKeyWrong(nameOf(this.source));
    return key;
  }

  /** The installation's own key, under which records are found; made once. */
  indexKey(make: () => Buffer): Buffer {
    return (
      this.#storedKey(INDEX_SUBJECT) ??
      this.keys.inTransaction(() => {
        const first = this.#storedKey(INDEX_SUBJECT);
        if (first !== undefined) return first;
        const key = make();
        this.store(INDEX_SUBJECT, key);
        return key;
      })
    );
  }

  store(subject: string, key: Uint8Array): void {
    const { wrapped, version } = this.wrap(subject, key);
    const now = new Date().toISOString();
    this.keys.query('INSERT INTO subject_keys VALUES (?, ?, ?, ?)').run(subject, wrapped, version, now);
  }

  #storedKey(subject: string): Buffer | undefined {
    return this.find(subject)?.key;
  }

  /** A subject's key, wrapped and open. */
  find(subject: string): { readonly key: Buffer; readonly wrapped: Uint8Array; readonly version: number } | undefined {
    const row = this.keys.query('SELECT wrapped, master FROM subject_keys WHERE subject = ?').first(subject);
    if (row === undefined) return undefined;
    const [wrapped, master] = row;
    if (!(wrapped instanceof Uint8Array)) return undefined;
    const version = Number(master);
    return { key: this.unwrap(subject, wrapped, version), wrapped, version };
  }

  #get(version: number): Buffer {
    if (!this.#known.has(version)) this.#reload();
    const key = this.#known.get(version);
    if (key === undefined) throw masterKeyWrong(nameOf(this.source));
    return key;
  }

  #reload(): void {
    const byFingerprint = new Map(readMasterKeys(this.source).map((key) => [fingerprintOf(key), key]));
    const rows = this.keys.query('SELECT version, fingerprint FROM masters').all();
    for (const [version, fingerprint] of rows) {
      const key = byFingerprint.get(String(fingerprint));
      if (key !== undefined) this.#known.set(Number(version), key);
    }
  }
}

const createIfAbsent = (file: string): void => {
  if (readMasterKeys({ kind: 'file', file }).length === 0) createMasterFile(file);
};

/** The version under which a master key is known from now on. */
export const addMaster = (keys: KeyFile, key: Uint8Array): number => {
  const fingerprint = fingerprintOf(key);
  const known = keys.query('SELECT version FROM masters WHERE fingerprint = ?').first(fingerprint)?.[0];
  if (known !== undefined) return Number(known);
  const version = keys.query('SELECT coalesce(max(version), 0) + 1 FROM masters').number();
  keys.query('INSERT INTO masters VALUES (?, ?, ?)').run(version, fingerprint, new Date().toISOString());
  return version;
};
