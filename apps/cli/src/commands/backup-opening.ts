import { readFile } from 'node:fs/promises';
import type { Opening } from '@jejak/backup';
import { JejakError, Refusal } from '@jejak/kernel';

export interface OpeningOptions {
  readonly identity?: string;
  readonly passphraseFile?: string;
}

/** From a file or the environment, never from the command line, which other accounts of the machine can read. */
export const readPassphrase = async ({ passphraseFile }: OpeningOptions): Promise<string | undefined> =>
  passphraseFile === undefined
    ? process.env['JEJAK_BACKUP_PASSPHRASE']
    : (await readSecret(passphraseFile)).replace(/\r?\n$/, '');

/** @throws Refusal IDENTITY_REQUIRED, IDENTITY_INVALID */
export const readOpening = async (options: OpeningOptions): Promise<Opening> => {
  const { readIdentities } = await import('@jejak/backup');
  if (options.identity !== undefined) return { identities: readIdentities(await readSecret(options.identity)) };
  const passphrase = await readPassphrase(options);
  if (passphrase !== undefined) return { passphrase };
  throw new Refusal({
    code: 'IDENTITY_REQUIRED',
    field: 'identity',
    en: 'Name what opens the backup',
    id: 'Sebutkan berkas identitas yang membuka cadangan.',
    allowed: ['--identity FILE', '--passphrase-file FILE', 'JEJAK_BACKUP_PASSPHRASE'],
  });
};

const readSecret = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new JejakError('FILE_NOT_READ', `Cannot read ${path}`, 'Berkas tidak dapat dibaca.', { cause });
  }
};
