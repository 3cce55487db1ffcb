import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isMissing } from './durable-file';

/**
 * What a backup takes of a data directory. The read databases are left out: they are folds of the log, take as much
 * space again, and are made anew from the log that was restored, which also proves that it can be read.
 */
export const DATABASES = { log: 'log.db', access: 'access.db', keys: 'keys.db' } as const;
/** The backup's own settings and erasures that the log of a restored, older backup does not know. */
export const SETTINGS_FILE = 'backup.json';
export const ERASURES_FILE = 'erasures.json';
export const FILES = ['offices.json', SETTINGS_FILE, ERASURES_FILE] as const;
export const FOLDERS = ['templates', 'attachments'] as const;
export const KEYS_FOLDER = 'keys';

export interface SourceFile {
  /** Where it lies in the archive, with slashes. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** Every file of the folders and single files that a data directory has; files that are just being written are not. */
export const listOfficeFiles = async (dataDir: string): Promise<readonly SourceFile[]> => {
  const found: SourceFile[] = [];
  for (const name of FILES) {
    const path = join(dataDir, name);
    if (existsSync(path)) found.push({ name, path, bytes: (await stat(path)).size });
  }
  for (const folder of FOLDERS) found.push(...(await listFolder(join(dataDir, folder), folder)));
  return found;
};

/** All files under a folder, by name. */
export const listFolder = async (path: string, name: string): Promise<readonly SourceFile[]> => {
  const found: SourceFile[] = [];
  for (const relative of await namesIn(path)) {
    const file = join(path, relative);
    const about = await statIfThere(file);
    if (about?.isFile() !== true) continue;
    found.push({ name: `${name}/${relative.split(sep).join('/')}`, path: file, bytes: about.size });
  }
  return found;
};

const namesIn = async (path: string): Promise<readonly string[]> => {
  try {
    return (await readdir(path, { recursive: true })).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** An attachment may be erased between being listed and being looked at. */
const statIfThere = async (path: string) => {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** The size of a file that may not be there. */
export const sizeOf = async (path: string): Promise<number> => (await statIfThere(path))?.size ?? 0;
