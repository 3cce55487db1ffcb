import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat, unlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isUuid, JejakError, Refusal } from '@jejak/kernel';

const UNFINISHED = 'unfinished';
const OWNER_ONLY = 0o600;
const OWNER_ONLY_DIRECTORY = 0o700;

export interface StoredBlob {
  readonly id: string;
  readonly changedAt: number;
}

/** Sealed files under `<data>/attachments/aa/bb/<id>`, which no web server sees; ids are UUIDs, so no name is a path. */
export class BlobFiles {
  constructor(readonly directory: string) {}

  /** The last digits spread; the first are those of the time. @throws Refusal ATTACHMENT_NOT_FOUND */
  placeOf(id: string): string {
    if (!isUuid(id)) throw blobNotFound();
    return join(this.directory, id.slice(-4, -2), id.slice(-2), id);
  }

  /**
   * Writes a file whole and for good, or not at all; one that is there already is never replaced.
   * @returns false where there was one
   * @throws JejakError ATTACHMENT_NOT_WRITTEN
   */
  async write(id: string, bytes: Uint8Array): Promise<boolean> {
    const place = this.placeOf(id);
    const unfinished = join(this.directory, UNFINISHED, `${id}.${randomUUID()}`);
    try {
      for (const directory of [dirname(unfinished), dirname(place)])
        await mkdir(directory, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
      await writeSynced(unfinished, bytes);
      // Unlike a rename, a link replaces nothing.
      await link(unfinished, place);
      for (const directory of [dirname(place), dirname(dirname(place)), this.directory]) await syncDirectory(directory);
      return true;
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST') return false;
      throw new JejakError(
        'ATTACHMENT_NOT_WRITTEN',
        `The attachment could not be written (${cause instanceof Error ? cause.message : String(cause)})`,
        'Lampiran tidak dapat disimpan; tidak ada yang dicatat.',
        { cause },
      );
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  /** The first bytes of a file, or all; undefined where there is none. */
  async read(id: string, most?: number): Promise<Buffer | undefined> {
    try {
      if (most === undefined) return await readFile(this.placeOf(id));
      const file = await open(this.placeOf(id), 'r');
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Keeps a file that no event names yet from being swept. */
  async touch(id: string, now: Date): Promise<void> {
    await utimes(this.placeOf(id), now, now);
  }

  /** @returns false where there was none */
  async remove(id: string): Promise<boolean> {
    try {
      await unlink(this.placeOf(id));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
    await syncDirectory(dirname(this.placeOf(id)));
    return true;
  }

  async *list(): AsyncGenerator<StoredBlob> {
    for (const first of await foldersIn(this.directory))
      for (const second of await foldersIn(join(this.directory, first)))
        for (const id of await namesIn(join(this.directory, first, second))) {
          if (!isUuid(id)) continue;
          const changedAt = await changeTime(this.placeOf(id));
          if (changedAt !== undefined) yield { id, changedAt };
        }
  }

  /** Removes what a process that was killed had begun to write. */
  async removeUnfinished(before: number): Promise<void> {
    const directory = join(this.directory, UNFINISHED);
    for (const name of await namesIn(directory)) {
      const changedAt = await changeTime(join(directory, name));
      if (changedAt !== undefined && changedAt < before) await rm(join(directory, name), { force: true });
    }
  }
}

export const blobNotFound = (): Refusal =>
  new Refusal({
    code: 'ATTACHMENT_NOT_FOUND',
    field: 'attachmentId',
    en: 'There is no such attachment of this record',
    id: 'Lampiran tidak ditemukan pada catatan ini.',
  });

const writeSynced = async (place: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(place, 'wx', OWNER_ONLY);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** A name that is not on disk is no file after a loss of power. Windows knows no such call. */
const syncDirectory = async (directory: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const HEX = /^[0-9a-f]{2}$/;
const foldersIn = async (directory: string): Promise<readonly string[]> =>
  (await namesIn(directory)).filter((name) => HEX.test(name));

const namesIn = async (directory: string): Promise<readonly string[]> => {
  try {
    return await readdir(directory);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
};

const changeTime = async (place: string): Promise<number | undefined> => {
  try {
    return (await stat(place)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
