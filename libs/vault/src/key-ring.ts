import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { KEY_BYTES, keyedDigest } from './ciphers';
import { masterKeyInvalid } from './vault-errors';

/** Where the master key comes from: one of the environment, or a file that rotation may change. */
export type MasterSource =
  | { readonly kind: 'environment'; readonly key: string; readonly next?: string }
  | { readonly kind: 'file'; readonly file: string };

/** JEJAK_MASTER_KEY, else JEJAK_MASTER_KEY_FILE, else `master.key` beside the keys. */
export const masterSource = (
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): MasterSource => {
  const { JEJAK_MASTER_KEY: key, JEJAK_MASTER_KEY_NEXT: next, JEJAK_MASTER_KEY_FILE: file } = environment;
  if (key !== undefined) return { kind: 'environment', key, ...(next === undefined ? {} : { next }) };
  return { kind: 'file', file: file ?? join(directory, 'master.key') };
};

export const nameOf = (source: MasterSource): string =>
  source.kind === 'file' ? source.file : 'the environment (JEJAK_MASTER_KEY)';

/** What tells one master key from another without saying anything of it. */
export const fingerprintOf = (key: Uint8Array): string =>
  keyedDigest(key, 'jejak master fingerprint', '').toString('base64url');

/** All master keys at hand, the newest last. @throws KeysUnavailable MASTER_KEY_INVALID */
export const readMasterKeys = (source: MasterSource): readonly Buffer[] => {
  if (source.kind === 'environment')
    return [source.key, ...(source.next === undefined ? [] : [source.next])].map((text) => parse(text, nameOf(source)));
  if (!existsSync(source.file)) return [];
  const lines = readFileSync(source.file, 'utf8').split('\n');
  const keys = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0) throw masterKeyInvalid(source.file, 'the file holds no key');
  return keys.map((line) => parse(line, source.file));
};

const parse = (text: string, where: string): Buffer => {
  const key = Buffer.from(text, 'base64');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) throw masterKeyInvalid(where, 'it is not base64');
  if (key.length !== KEY_BYTES) throw masterKeyInvalid(where, `it has ${String(key.length)} bytes`);
  return key;
};

export const newMasterKey = (): Buffer => randomBytes(KEY_BYTES);

/** The first master key of an installation; where another process was first, its key stays. */
export const createMasterFile = (file: string): void => {
  const own = write(`${file}.${String(process.pid)}.tmp`, [newMasterKey()]);
  try {
    // Unlike a rename, a link replaces nothing.
    linkSync(own, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  syncDirectory(dirname(file));
};

/** Replaces the file at once and whole: after a crash it is the old one or the new one. */
export const writeMasterFile = (file: string, keys: readonly Uint8Array[]): void => {
  renameSync(write(`${file}.${String(process.pid)}.tmp`, keys), file);
  syncDirectory(dirname(file));
};

const write = (file: string, keys: readonly Uint8Array[]): string => {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    writeSync(descriptor, `${keys.map((key) => Buffer.from(key).toString('base64')).join('\n')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return file;
};

const syncDirectory = (directory: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
