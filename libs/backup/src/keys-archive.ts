import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JejakError } from '@jejak/kernel';
import { DATABASES, listFolder, sizeOf, type SourceFile } from './data-layout';
import { destroyKeys, type Erasure } from './erasures';
import { type ArchiveRequest, type MadeArchive, makeArchive } from './make-archive';
import { copyDatabase } from './sqlite-copy';

export interface KeysRequest extends Omit<ArchiveRequest, 'kind' | 'files'> {
  /** Where keys.db and the master key lie. */
  readonly keysDirectory: string;
  /** Their keys are not taken, even if they are still there. */
  readonly erasures: readonly Erasure[];
}

/**
 * An archive of the keys of all persons who are not erased. Keys are never taken away but by erasure, so the newest such
 * archive opens every older backup of the records, and older ones of it are superfluous.
 * @returns undefined where there are no keys
 */
export const makeKeysArchive = async (request: KeysRequest): Promise<MadeArchive | undefined> => {
  const { keysDirectory, erasures } = request;
  if (!existsSync(join(keysDirectory, DATABASES.keys))) return undefined;
  const folder = await mkdtemp(join(request.scratch, 'keys-'));
  try {
    const masters = await copyTogether(keysDirectory, folder);
    const database = join(folder, DATABASES.keys);
    destroyKeys(database, erasures);
    const files = [{ name: DATABASES.keys, path: database, bytes: await sizeOf(database) }, ...masters];
    return await makeArchive({ ...request, kind: 'keys', files });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const ATTEMPTS = 5;

/** Database and master keys of one moment: a rotation that falls between the two is waited out. */
const copyTogether = async (from: string, to: string): Promise<readonly SourceFile[]> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await masterKeys(from);
    const database = join(to, DATABASES.keys);
    await rm(database, { force: true });
    copyDatabase(join(from, DATABASES.keys), database);
    if (JSON.stringify(await masterKeys(from)) !== JSON.stringify(before)) continue;
    const files: SourceFile[] = [];
    for (const [name, content] of before) {
      const path = join(to, name);
      const bytes = Buffer.from(content, 'base64');
      await writeFile(path, bytes, { mode: 0o600 });
      files.push({ name, path, bytes: bytes.length });
    }
    return files;
  }
  throw new JejakError('KEYS_CHANGING', 'The keys are being changed; try again', 'Kunci sedang diganti; ulangi nanti.');
};

const masterKeys = async (directory: string): Promise<readonly (readonly [name: string, content: string])[]> => {
  const found = (await listFolder(directory, '')).filter(({ name }) => /^\/[^/]+\.key$/.test(name));
  return Promise.all(found.map(async ({ name, path }) => [name.slice(1), await readFile(path, 'base64')] as const));
};
