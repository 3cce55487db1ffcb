import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@jejak/kernel';
import { ledgerName, verdictName } from './archive-names';
import { notWritten } from './backup-errors';
import { type BackupSettings, getSettings, rememberDirectory, sealingOf } from './backup-settings';
import { DATABASES, KEYS_FOLDER, listOfficeFiles, sizeOf, type SourceFile } from './data-layout';
import { writeJson } from './durable-file';
import { addToLedger, type Erasure, knownErasures } from './erasures';
import { makeKeysArchive } from './keys-archive';
import { keepNewest, listStaleKeys, removeAll } from './list-backups';
import { type LogSummary, summarizeLog } from './log-digest';
import { type MadeArchive, makeArchive } from './make-archive';
import { alone, openPlaces, type Places } from './places';
import { copyDatabase } from './sqlite-copy';
import type { OnProgress } from './verify-archive';

export interface BackupRequest {
  readonly dataDir: string;
  readonly to: string;
  /** Where the archive of the keys goes; absent: no keys are backed up. */
  readonly keysTo?: string | undefined;
  /** Where the keys lie; `keys` in the data directory when absent. */
  readonly keysDirectory?: string | undefined;
  readonly keysTogether?: boolean | undefined;
  /** How many backups remain, this one among them; absent: all. */
  readonly keep?: number | undefined;
  readonly verify?: boolean | undefined;
  readonly passphrase?: string | undefined;
}

export interface BackupResult {
  readonly archive: string;
  readonly bytes: number;
  readonly verified: boolean;
  readonly log: LogSummary;
  /** Null when no keys were backed up: personal data cannot be opened from this backup alone. */
  readonly keysArchive: string | null;
  readonly erasures: number;
  /** Older archives that were removed: by number, and keys of before an erasure. */
  readonly removed: readonly string[];
}

/**
 * Backs up a data directory while it is being written. The log comes first and fixes the position; what it refers to
 * was on the disk before it was logged, so everything copied afterwards is at least as new.
 * @throws Refusal BACKUP_NOT_SET_UP, BACKUP_RUNNING, BACKUP_INSIDE_DATA, KEYS_NOT_APART, NO_DATA, PASSPHRASE_REQUIRED;
 *   JejakError BACKUP_NOT_WRITTEN, ARCHIVE_DAMAGED
 */
export const runBackup = async (request: BackupRequest, onProgress: OnProgress): Promise<BackupResult> => {
  ensureData(request.dataDir);
  const settings = await getSettings(request.dataDir);
  const places = openPlaces(request, request.keysTogether === true);
  const sealing = sealingOf(settings, request.passphrase);
  const { installation } = settings;
  return alone(places.dataDir, async (scratch) => {
    await rememberDirectory(places.dataDir, settings, places);
    const { log, files, erasures } = await gather(places, scratch, onProgress);
    const common = { installation, log, sealing, scratch, onProgress, madeAt: new Date().toISOString() };
    const verify = request.verify !== false;
    const data = await makeArchive({ ...common, kind: 'data', directory: places.to, files, verify });
    let keys: MadeArchive | undefined;
    try {
      if (places.keysTo !== null) {
        const keysDirectory = request.keysDirectory ?? join(places.dataDir, KEYS_FOLDER);
        keys = await makeKeysArchive({ ...common, keysDirectory, directory: places.keysTo, erasures, verify });
        if (keys !== undefined) await name(keys);
      }
      // The records come last: a backup that can be seen has its keys.
      await name(data);
    } finally {
      await data.discard();
      await keys?.discard();
    }
    return {
      archive: data.path,
      bytes: data.bytes,
      verified: verify,
      log,
      keysArchive: keys?.path ?? null,
      erasures: await tellErasures(places, installation, erasures),
      removed: await prune(places, settings, erasures, request.keep),
    };
  });
};

export const ensureData = (dataDir: string): void => {
  if (existsSync(join(dataDir, DATABASES.log))) return;
  throw new Refusal({
    code: 'NO_DATA',
    field: 'data',
    en: `There are no records in ${dataDir}`,
    id: `Belum ada catatan di ${dataDir}.`,
    allowed: ['--data DIR of an existing installation'],
  });
};

/** Copies what is being written into the scratch directory, and lists what is not. */
const gather = async (
  { dataDir }: Places,
  scratch: string,
  onProgress: OnProgress,
): Promise<{
  readonly log: LogSummary;
  readonly files: readonly SourceFile[];
  readonly erasures: readonly Erasure[];
}> => {
  const files: SourceFile[] = [];
  const names = [DATABASES.log, DATABASES.access].filter((file) => existsSync(join(dataDir, file)));
  try {
    for (const [index, file] of names.entries()) {
      onProgress('copy', index, names.length);
      const path = join(scratch, file);
      copyDatabase(join(dataDir, file), path);
      files.push({ name: file, path, bytes: await sizeOf(path) });
    }
  } catch (error) {
    throw notWritten(scratch, error);
  }
  const copy = join(scratch, DATABASES.log);
  const erasures = await knownErasures(dataDir, copy);
  return { log: summarizeLog(copy), files: [...files, ...(await listOfficeFiles(dataDir))], erasures };
};

const name = async (archive: MadeArchive): Promise<void> => {
  await archive.publish();
  if (archive.verdict !== null) await writeJson(verdictName(archive.path), archive.verdict);
};

const tellErasures = async (
  { to, keysTo }: Places,
  installation: string,
  erasures: readonly Erasure[],
): Promise<number> => {
  for (const directory of [to, keysTo])
    if (directory !== null) await addToLedger(join(directory, ledgerName(installation)), erasures);
  return erasures.length;
};

const prune = async (
  { to, keysTo }: Places,
  { installation }: BackupSettings,
  erasures: readonly Erasure[],
  keep: number | undefined,
): Promise<readonly string[]> => {
  const removed: string[] = [];
  if (keysTo !== null) {
    removed.push(...(await removeAll(await listStaleKeys(keysTo, installation, erasures.at(-1)?.position))));
    if (keep !== undefined) removed.push(...(await keepNewest(keysTo, 'keys', installation, keep)));
  }
  if (keep !== undefined) removed.push(...(await keepNewest(to, 'data', installation, keep)));
  return removed;
};

/** What a backup would take now, without taking it. */
export const planBackup = async (
  dataDir: string,
): Promise<readonly { readonly name: string; readonly bytes: number }[]> => {
  ensureData(dataDir);
  const databases = await Promise.all(
    [DATABASES.log, DATABASES.access].map(async (file) => ({
      name: file,
      bytes: (await sizeOf(join(dataDir, file))) + (await sizeOf(join(dataDir, `${file}-wal`))),
    })),
  );
  return [...databases, ...(await listOfficeFiles(dataDir))]
    .filter(({ bytes }) => bytes > 0)
    .map(({ name: file, bytes }) => ({ name: file, bytes }));
};
