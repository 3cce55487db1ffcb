import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from '@jejak/kernel';
import { type ArchiveKind, type ArchiveName, readArchiveName, verdictName } from './archive-names';
import { sizeOf } from './data-layout';
import { readJson } from './durable-file';
import { isObject } from './manifest';

export interface ListedArchive extends ArchiveName {
  readonly path: string;
  readonly bytes: number;
  /** When it was restored on trial; null when it never was. */
  readonly checkedAt: string | null;
}

/** The archives in a directory, newest first. */
export const listBackups = async (directory: string): Promise<readonly ListedArchive[]> => {
  const listed: ListedArchive[] = [];
  for (const name of (await readdir(directory)).sort().reverse()) {
    const read = readArchiveName(name);
    if (read === undefined) continue;
    const path = join(directory, name);
    const bytes = await sizeOf(path);
    listed.push({ ...read, path, bytes, checkedAt: await checkedAt(join(directory, verdictName(name)), bytes) });
  }
  return listed.sort((a, b) => (a.time < b.time ? 1 : -1));
};

const checkedAt = async (path: string, bytes: number): Promise<string | null> => {
  const verdict: unknown = await readJson(path).catch(() => undefined);
  const isAboutIt = isObject(verdict) && verdict['bytes'] === bytes && typeof verdict['checkedAt'] === 'string';
  return isAboutIt ? String(verdict['checkedAt']) : null;
};

const ofInstallation = async (
  directory: string,
  kind: ArchiveKind,
  installation: string,
): Promise<readonly ListedArchive[]> =>
  (await listBackups(directory)).filter((one) => one.kind === kind && one.installation === installation);

/** Keeps the newest archives of one kind. @returns what was removed */
export const keepNewest = async (
  directory: string,
  kind: ArchiveKind,
  installation: string,
  keep: number,
): Promise<readonly string[]> => removeAll((await ofInstallation(directory, kind, installation)).slice(keep));

/** Archives of keys that were made before an erasure; the newest archive is never among them. */
export const listStaleKeys = async (
  directory: string,
  installation: string,
  lastErasure: Position | undefined,
): Promise<readonly ListedArchive[]> =>
  lastErasure === undefined
    ? []
    : (await ofInstallation(directory, 'keys', installation)).filter(({ position }) => position < lastErasure);

export const removeAll = async (archives: readonly ListedArchive[]): Promise<readonly string[]> => {
  for (const { path } of archives) {
    await rm(path, { force: true });
    await rm(verdictName(path), { force: true });
  }
  return archives.map(({ path }) => path);
};
