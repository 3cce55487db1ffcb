import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What was written is on disk when this returns; its name is only once its directory is, too. */
export const syncFile = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export const syncDirectory = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Gives a written file its name: it is there whole, or not at all. */
export const publish = async (from: string, to: string): Promise<void> => {
  await syncFile(from);
  await rename(from, to);
  await syncDirectory(dirname(to));
};

/** Writes a small file of JSON, whole or not at all. */
export const writeJson = async (path: string, value: unknown, mode = 0o644): Promise<void> => {
  const beside = join(dirname(path), `.jejak-${randomUUID()}.partial`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`);
    } finally {
      await handle.close();
    }
    await publish(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** The value in a file of JSON; undefined where there is no file. @throws SyntaxError */
export const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
