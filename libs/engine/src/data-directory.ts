import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JejakError } from '@jejak/kernel';

/** Where everything of one installation lies. */
export interface DataDirectory {
  readonly path: string;
  readonly logFile: string;
  readonly readDirectory: string;
  readonly officesFile: string;
  /** An office's own templates of letters; there may be none. */
  readonly templatesDirectory: string;
  /** Keys of personal data; JEJAK_KEYS puts them apart, so that a copy of the data is no copy of the keys. */
  readonly keysDirectory: string;
}

/**
 * Creates the directory where there is none.
 * @throws JejakError DATA_DIRECTORY_UNUSABLE
 */
export const openDataDirectory = (path: string): DataDirectory => {
  const directory = resolve(path);
  const readDirectory = join(directory, 'read');
  try {
    mkdirSync(readDirectory, { recursive: true });
    for (const place of [directory, readDirectory]) accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new JejakError(
      'DATA_DIRECTORY_UNUSABLE',
      `The data directory ${directory} cannot be written (${cause instanceof Error ? cause.message : String(cause)}); name another one with --data or JEJAK_DATA`,
      `Folder data ${directory} tidak dapat ditulis; pilih folder lain.`,
      { cause },
    );
  }
  return {
    path: directory,
    logFile: join(directory, 'log.db'),
    readDirectory,
    officesFile: join(directory, 'offices.json'),
    templatesDirectory: join(directory, 'templates'),
    keysDirectory: resolve(process.env['JEJAK_KEYS'] ?? join(directory, 'keys')),
  };
};
