import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { JejakError, Refusal } from '@jejak/kernel';
import { ProjectionLease } from '@jejak/projections';
import { ledgerName } from './archive-names';
import { extractArchive } from './archive-reader';
import { damagedArchive, notRestored } from './backup-errors';
import { findSettings } from './backup-settings';
import type { Opening } from './cipher';
import { DATABASES, ERASURES_FILE, KEYS_FOLDER } from './data-layout';
import { isMissing, syncDirectory, syncFile } from './durable-file';
import { addToLedger, destroyKeys, type Erasure, knownErasures, mergeErasures, readLedger } from './erasures';
import type { Manifest } from './manifest';
import { useWriteAheadLog } from './sqlite-copy';
import { checkFolder, type OnProgress } from './verify-archive';

export interface RestoreRequest {
  readonly from: string;
  readonly keysFrom?: string | undefined;
  readonly to: string;
  readonly opening: Opening;
  /** Ledgers of erasures beside those that lie with the archives. */
  readonly ledgers?: readonly string[] | undefined;
}

export interface RestoreResult {
  readonly to: string;
  readonly manifest: Manifest;
  /** Null without an archive of the keys: personal data stays sealed. */
  readonly keys: Manifest | null;
  /** Subjects that are erased, by the log or by a ledger. */
  readonly erasures: number;
  /** Of how many of them the archive still held keys, which were destroyed. */
  readonly keysDestroyed: number;
  readonly ledgersRead: readonly string[];
}

/**
 * Restores to a directory that is not there or empty. All is done in a sibling of it, which gets the name at the end:
 * whoever opens the directory finds all of it, erasures applied, or nothing.
 * @throws Refusal TARGET_NOT_EMPTY, TARGET_IN_USE, IDENTITY_WRONG, ARCHIVE_NOT_FOUND, ANOTHER_INSTALLATION;
 *   JejakError ARCHIVE_DAMAGED, LEDGER_DAMAGED, NOT_RESTORED
 */
export const restore = async (request: RestoreRequest, onProgress: OnProgress): Promise<RestoreResult> => {
  const to = resolve(request.to);
  for (const file of [request.from, request.keysFrom]) if (file !== undefined) ensureThere(file);
  await ensureFree(to);
  await mkdir(dirname(to), { recursive: true });
  await removeAbandoned(to);
  const beside = join(dirname(to), `${prefixOf(to)}${String(process.pid)}-${randomUUID()}`);
  try {
    await mkdir(beside, { mode: 0o700 });
    const result = await restoreInto(beside, request, onProgress);
    await putInPlace(beside, to);
    return { ...result, to };
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error instanceof JejakError ? error : notRestored(to, error);
  }
};

const ensureThere = (file: string): void => {
  if (existsSync(file)) return;
  throw new Refusal({
    code: 'ARCHIVE_NOT_FOUND',
    field: 'from',
    en: `There is no file ${file}`,
    id: `Berkas ${file} tidak ditemukan.`,
    allowed: ['jejak backup list DIR'],
  });
};

const restoreInto = async (
  folder: string,
  { from, keysFrom, opening, ledgers = [] }: RestoreRequest,
  onProgress: OnProgress,
): Promise<Omit<RestoreResult, 'to'>> => {
  const manifest = await extractArchive(from, 'data', opening, folder);
  checkFolder(folder, manifest, onProgress);
  const logFile = join(folder, DATABASES.log);
  const { read, erasures: fromLedgers } = await readLedgers(folder, manifest.installation, [from, keysFrom], ledgers);
  const erasures = mergeErasures(await knownErasures(folder, logFile), fromLedgers);
  await addToLedger(join(folder, ERASURES_FILE), erasures);
  const { keys, destroyed } = await restoreKeys(folder, keysFrom, manifest, opening, erasures, onProgress);
  for (const file of [logFile, join(folder, DATABASES.access)]) {
    if (!existsSync(file)) continue;
    useWriteAheadLog(file);
    await syncFile(file);
  }
  await syncDirectory(folder);
  return { manifest, keys, erasures: erasures.length, keysDestroyed: destroyed, ledgersRead: read };
};

const restoreKeys = async (
  folder: string,
  keysFrom: string | undefined,
  { installation }: Manifest,
  opening: Opening,
  erasures: readonly Erasure[],
  onProgress: OnProgress,
): Promise<{ readonly keys: Manifest | null; readonly destroyed: number }> => {
  if (keysFrom === undefined) return { keys: null, destroyed: 0 };
  const keysFolder = join(folder, KEYS_FOLDER);
  await mkdir(keysFolder, { mode: 0o700 });
  const keys = await extractArchive(keysFrom, 'keys', opening, keysFolder);
  if (keys.installation !== installation)
    throw new Refusal({
      code: 'ANOTHER_INSTALLATION',
      field: 'keysFrom',
      en: 'The keys are those of another installation',
      id: 'Cadangan kunci berasal dari pemasangan lain.',
      allowed: [`jejak-keys-${installation}-…`],
    });
  checkFolder(keysFolder, keys, onProgress);
  const file = join(keysFolder, DATABASES.keys);
  if (!existsSync(file)) throw damagedArchive('it holds no keys');
  const destroyed = destroyKeys(file, erasures);
  useWriteAheadLog(file);
  await syncFile(file);
  return { keys, destroyed };
};

/** Erasures after the backup are told by the ledgers: beside the archives, where backups went to, and those named. */
const readLedgers = async (
  folder: string,
  installation: string,
  archives: readonly (string | undefined)[],
  named: readonly string[],
): Promise<{ readonly read: readonly string[]; readonly erasures: readonly Erasure[] }> => {
  const name = ledgerName(installation);
  const { directories } = (await findSettings(folder)) ?? { directories: [] };
  const places = [
    ...archives.flatMap((file) => (file === undefined ? [] : [dirname(resolve(file))])),
    ...directories.flatMap(({ to, keysTo }) => (keysTo === null ? [to] : [to, keysTo])),
  ];
  const paths = [...new Set([...places.map((place) => join(place, name)), ...named.map((path) => resolve(path))])];
  const read = paths.filter((path) => existsSync(path) || named.some((one) => resolve(one) === path));
  return { read, erasures: mergeErasures(...(await Promise.all(read.map(readLedger)))) };
};

/** @throws Refusal TARGET_NOT_EMPTY, TARGET_IN_USE */
const ensureFree = async (to: string): Promise<void> => {
  const names = await namesIn(to);
  if (names.length === 0) return;
  const lock = join(to, 'read', 'projector.lock');
  const lease = new ProjectionLease(lock);
  const isIdle = !existsSync(lock) || lease.tryAcquire();
  lease.release();
  throw new Refusal({
    code: isIdle ? 'TARGET_NOT_EMPTY' : 'TARGET_IN_USE',
    field: 'to',
    en: isIdle ? `${to} is not empty` : `A server or tool is running on ${to}`,
    id: isIdle ? `Folder ${to} tidak kosong.` : `Folder ${to} sedang dipakai.`,
    allowed: ['--to DIR that is not there yet or is empty; move the old one aside first'],
  });
};

const namesIn = async (path: string): Promise<readonly string[]> => {
  try {
    return await readdir(path);
  } catch (error) {
    if (isMissing(error)) return [];
    throw new Refusal({
      code: 'TARGET_NOT_EMPTY',
      field: 'to',
      en: `${path} is no directory`,
      id: `${path} bukan folder.`,
      allowed: ['--to DIR that is not there yet or is empty'],
    });
  }
};

const putInPlace = async (beside: string, to: string): Promise<void> => {
  // Fails when something has come into it meanwhile.
  if (existsSync(to)) await rmdir(to);
  await rename(beside, to);
  await syncDirectory(dirname(to));
};

const prefixOf = (to: string): string => `.${basename(to)}.restoring-`;

/** What a killed restore left; one that is running is left alone. */
const removeAbandoned = async (to: string): Promise<void> => {
  for (const name of await readdir(dirname(to))) {
    if (!name.startsWith(prefixOf(to))) continue;
    const pid = Number(name.slice(prefixOf(to).length).split('-')[0]);
    if (!isAlive(pid)) await rm(join(dirname(to), name), { recursive: true, force: true });
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
