import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { JejakError, Refusal } from '@jejak/kernel';
import { ensureRecipient, newIdentity, type Sealing } from './cipher';
import { SETTINGS_FILE } from './data-layout';
import { readJson, writeJson } from './durable-file';
import { isObject } from './manifest';

/** What `jejak backup init` leaves in the data directory. It opens nothing: the identity is with the operator. */
export interface BackupSettings {
  readonly format: 1;
  /** Tells archives of one installation from those of another in the same directory; restored with the data. */
  readonly installation: string;
  /** None: a passphrase is asked for each time. */
  readonly recipients: readonly string[];
  /** Where backups were made to; their ledgers of erasures are kept up to date. */
  readonly directories: readonly BackupDirectory[];
}

export interface BackupDirectory {
  readonly to: string;
  readonly keysTo: string | null;
}

/** Whose identity opens the archives: a new one in a file, an existing one, or a passphrase. */
export type Opener = { readonly identityFile: string } | { readonly recipient: string } | { readonly passphrase: true };

/** @throws Refusal BACKUP_ALREADY_SET_UP, FILE_EXISTS, RECIPIENT_INVALID */
export const initBackup = async (dataDir: string, opener: Opener): Promise<BackupSettings> => {
  if ((await findSettings(dataDir)) !== undefined)
    throw new Refusal({
      code: 'BACKUP_ALREADY_SET_UP',
      en: `Backups of ${dataDir} are set up already; a new identity would not open the older ones`,
      id: 'Pencadangan sudah diatur.',
      allowed: [`remove ${join(dataDir, SETTINGS_FILE)} first, if that is what you want`],
    });
  const settings: BackupSettings = {
    format: 1,
    installation: randomBytes(4).toString('hex'),
    recipients: await recipientsOf(opener),
    directories: [],
  };
  await writeJson(join(dataDir, SETTINGS_FILE), settings);
  return settings;
};

const recipientsOf = async (opener: Opener): Promise<readonly string[]> => {
  if ('passphrase' in opener) return [];
  if ('recipient' in opener) {
    ensureRecipient(opener.recipient);
    return [opener.recipient];
  }
  const { identity, recipient } = await newIdentity();
  await writeIdentity(opener.identityFile, `# public key: ${recipient}\n${identity}\n`);
  return [recipient];
};

/** An identity that is there already is never written over: it may be the only one that opens older archives. */
const writeIdentity = async (path: string, text: string): Promise<void> => {
  try {
    const handle = await open(path, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Refusal({
      code: 'FILE_EXISTS',
      field: 'identity',
      en: `${path} exists already`,
      id: `${path} sudah ada.`,
      allowed: ['another --identity FILE'],
    });
  }
};

/** @throws Refusal BACKUP_NOT_SET_UP; JejakError BACKUP_SETTINGS_INVALID */
export const getSettings = async (dataDir: string): Promise<BackupSettings> => {
  const settings = await findSettings(dataDir);
  if (settings !== undefined) return settings;
  throw new Refusal({
    code: 'BACKUP_NOT_SET_UP',
    en: `Backups of ${dataDir} are not set up yet`,
    id: 'Pencadangan belum diatur.',
    allowed: ['jejak backup init --identity FILE'],
  });
};

export const findSettings = async (dataDir: string): Promise<BackupSettings | undefined> => {
  const path = join(dataDir, SETTINGS_FILE);
  let value: unknown;
  try {
    value = await readJson(path);
  } catch (cause) {
    throw invalidSettings(path, cause);
  }
  if (value === undefined) return undefined;
  if (!isSettings(value)) throw invalidSettings(path, undefined);
  return value;
};

const invalidSettings = (path: string, cause: unknown): JejakError =>
  new JejakError('BACKUP_SETTINGS_INVALID', `${path} is damaged`, 'Pengaturan cadangan rusak.', { cause });

const isSettings = (value: unknown): value is BackupSettings =>
  isObject(value) &&
  value['format'] === 1 &&
  typeof value['installation'] === 'string' &&
  /^[0-9a-f]{8}$/.test(value['installation']) &&
  isTexts(value['recipients']) &&
  Array.isArray(value['directories']) &&
  value['directories'].every(
    (one) =>
      isObject(one) && typeof one['to'] === 'string' && (one['keysTo'] === null || typeof one['keysTo'] === 'string'),
  );

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

export const rememberDirectory = async (
  dataDir: string,
  settings: BackupSettings,
  { to, keysTo }: BackupDirectory,
): Promise<void> => {
  if (settings.directories.some((known) => known.to === to && known.keysTo === keysTo)) return;
  const others = settings.directories.filter((known) => known.to !== to);
  await writeJson(join(dataDir, SETTINGS_FILE), { ...settings, directories: [...others, { to, keysTo }] });
};

/** @throws Refusal PASSPHRASE_REQUIRED, PASSPHRASE_TOO_SHORT */
export const sealingOf = ({ recipients }: BackupSettings, passphrase: string | undefined): Sealing => {
  if (recipients.length > 0) return { recipients };
  if (passphrase === undefined)
    throw new Refusal({
      code: 'PASSPHRASE_REQUIRED',
      field: 'passphrase',
      en: 'Backups of this installation are encrypted with a passphrase, which was not given',
      id: 'Cadangan ini memakai kata sandi; sebutkan berkasnya.',
      allowed: ['--passphrase-file FILE', 'JEJAK_BACKUP_PASSPHRASE'],
    });
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new Refusal({
      code: 'PASSPHRASE_TOO_SHORT',
      field: 'passphrase',
      en: `A passphrase has at least ${String(SHORTEST_PASSPHRASE)} characters`,
      id: `Kata sandi cadangan paling sedikit ${String(SHORTEST_PASSPHRASE)} karakter.`,
      allowed: ['five or more random words'],
    });
  return { passphrase };
};

/** A stolen archive can be guessed at for as long as the thief likes. */
const SHORTEST_PASSPHRASE = 16;
