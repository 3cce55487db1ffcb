import { mkdirSync, realpathSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ProjectionLease } from '@jejak/projections';
import { Refusal } from '@jejak/kernel';
import { type ArchiveKind, PARTIAL, partialPrefix } from './archive-names';

const LOCK_FILE = 'backup.lock';
const SCRATCH = '.backup-scratch';

export interface Places {
  readonly dataDir: string;
  readonly to: string;
  readonly keysTo: string | null;
}

/**
 * The directories as they are on the disk; those that backups go to are made where there are none.
 * @throws Refusal BACKUP_INSIDE_DATA, KEYS_NOT_APART
 */
export const openPlaces = (
  { dataDir, to, keysTo }: { readonly dataDir: string; readonly to: string; readonly keysTo?: string | undefined },
  keysTogether: boolean,
): Places => {
  const made = (path: string): string => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return realpathSync(path);
  };
  const data = realpathSync(dataDir);
  const ensureRight = (places: Places): void => {
    for (const path of [places.to, places.keysTo]) if (path !== null) ensureOutside(data, path);
    if (places.keysTo !== null && !keysTogether) ensureApart(places.to, places.keysTo);
  };
  // Before anything is made, and again as it is on the disk: a link may lead back.
  ensureRight({ dataDir: data, to: resolve(to), keysTo: keysTo === undefined ? null : resolve(keysTo) });
  const places = { dataDir: data, to: made(to), keysTo: keysTo === undefined ? null : made(keysTo) };
  ensureRight(places);
  return places;
};

const ensureApart = (to: string, keysTo: string): void => {
  if (!isWithin(to, keysTo) && !isWithin(keysTo, to)) return;
  throw new Refusal({
    code: 'KEYS_NOT_APART',
    field: 'keysTo',
    en: 'Records and keys would lie in one directory tree: whoever takes it has both',
    id: 'Cadangan kunci harus di tempat yang terpisah dari cadangan catatan.',
    allowed: ['--keys-to DIR on another medium', '--keys-together'],
  });
};

const ensureOutside = (dataDir: string, path: string): void => {
  if (!isWithin(dataDir, path)) return;
  throw new Refusal({
    code: 'BACKUP_INSIDE_DATA',
    field: 'to',
    en: `${path} lies in the data directory: what destroys the one destroys the other`,
    id: 'Cadangan tidak boleh disimpan di dalam folder data.',
    allowed: ['a directory on another disk'],
  });
};

const isWithin = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};

/**
 * One backup of a data directory at a time: the lock goes with its process. What a killed one left is removed, here and
 * where it was writing to.
 * @throws Refusal BACKUP_RUNNING
 */
export const alone = async <T>(dataDir: string, use: (scratch: string) => Promise<T>): Promise<T> => {
  const lease = new ProjectionLease(join(dataDir, LOCK_FILE));
  if (!lease.tryAcquire())
    throw new Refusal({
      code: 'BACKUP_RUNNING',
      en: `Another backup of ${dataDir} is running`,
      id: 'Pencadangan lain sedang berjalan.',
      allowed: ['wait until it is done'],
    });
  const scratch = join(dataDir, SCRATCH);
  try {
    await rm(scratch, { recursive: true, force: true });
    await mkdir(scratch, { mode: 0o700 });
    return await use(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
    lease.release();
  }
};

/** Half-written archives of this installation in a directory, which only a killed backup leaves. */
export const removePartials = async (directory: string, kind: ArchiveKind, installation: string): Promise<void> => {
  const prefix = partialPrefix(kind, installation);
  for (const name of await readdir(directory)) {
    if (name.startsWith(prefix) && name.endsWith(PARTIAL)) await rm(join(directory, name), { force: true });
  }
};
