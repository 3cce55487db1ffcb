import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack as createPack } from 'tar-stream';
import { type Opening, seal, type Sealing } from './cipher';
import type { SourceFile } from './data-layout';
import { isMissing } from './durable-file';
import { type Manifest, MANIFEST_NAME, type ManifestFile } from './manifest';

export interface WrittenArchive {
  readonly bytes: number;
  /** SHA-256 of the archive as it lies on the disk. */
  readonly sha256: string;
  readonly manifest: Manifest;
  readonly opening: Opening;
}

/** Writes tar → gzip → age to a new file, as a stream: memory does not grow with the size of what is backed up. */
export const writeArchive = async (
  path: string,
  files: readonly SourceFile[],
  head: Omit<Manifest, 'files'>,
  sealing: Sealing,
  onProgress: (done: number, total: number) => void,
): Promise<WrittenArchive> => {
  const pack = createPack();
  // A reader of Node's own between tar-stream's and what follows.
  const plain = new PassThrough();
  const zipped = createGzip({ level: 6 });
  const broken = new AbortController();
  const digest = createHash('sha256');
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      digest.update(chunk);
      bytes += chunk.length;
      next(null, chunk);
    },
  });
  const squeezed = pipeline(pack, plain, zipped);
  squeezed.catch((error: unknown) => {
    broken.abort(error);
  });
  const { stream, opening } = await seal(zipped, sealing);
  const written = pipeline(stream, counting, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  written.catch((error: unknown) => {
    broken.abort(error);
  });
  try {
    const manifest = await fill(pack, files, head, broken.signal, onProgress);
    await squeezed;
    await written;
    return { bytes, sha256: digest.digest('hex'), manifest, opening };
  } catch (error) {
    pack.destroy(error instanceof Error ? error : undefined);
    await Promise.allSettled([squeezed, written]);
    throw broken.signal.aborted ? broken.signal.reason : error;
  }
};

const fill = async (
  pack: Pack,
  files: readonly SourceFile[],
  head: Omit<Manifest, 'files'>,
  broken: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Manifest> => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const packed: ManifestFile[] = [];
  for (const file of files) {
    const one = await addFile(pack, file, broken);
    if (one !== undefined) packed.push(one);
    done += file.bytes;
    onProgress(done, total);
  }
  const manifest = { ...head, files: packed };
  pack.entry({ name: MANIFEST_NAME, mode: 0o600 }, JSON.stringify(manifest));
  pack.finalize();
  return manifest;
};

/** Undefined for an attachment that was erased meanwhile. */
const addFile = async (
  pack: Pack,
  { name, path }: SourceFile,
  broken: AbortSignal,
): Promise<ManifestFile | undefined> => {
  const bytes = await openedSize(path);
  if (bytes === undefined) return undefined;
  const digest = createHash('sha256');
  const finished = new Promise<void>((resolve, reject) => {
    const entry = pack.entry({ name, size: bytes, mode: 0o600 }, (error) => {
      if (error) reject(error);
      else resolve();
    });
    // Told by the callback, too; without a listener it would end the process.
    entry.on('error', reject);
    if (bytes > 0) copyInto(entry, path, bytes, digest, broken).catch(reject);
    else entry.end('');
    broken.addEventListener(
      'abort',
      () => {
        reject(broken.reason as Error);
      },
      { once: true },
    );
  });
  await finished;
  return { name, bytes, sha256: digest.digest('hex') };
};

const copyInto = async (
  entry: NodeJS.WritableStream,
  path: string,
  bytes: number,
  digest: Hash,
  signal: AbortSignal,
): Promise<void> => {
  // A file that grows meanwhile is taken as it was; a database never is: it was copied before.
  for await (const chunk of createReadStream(path, {
    end: bytes - 1,
    highWaterMark: 1 << 18,
  }) as AsyncIterable<Buffer>) {
    digest.update(chunk);
    if (!entry.write(chunk)) await once(entry, 'drain', { signal });
  }
  entry.end();
};

const openedSize = async (path: string): Promise<number | undefined> => {
  try {
    const handle = await open(path, 'r');
    try {
      return (await handle.stat()).size;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};
