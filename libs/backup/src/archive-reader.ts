import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { JejakError } from '@jejak/kernel';
import { type Extract, extract as createExtract } from 'tar-stream';
import type { ArchiveKind } from './archive-names';
import { damagedArchive } from './backup-errors';
import { type Opening, unseal } from './cipher';
import { DATABASES, FILES, FOLDERS } from './data-layout';
import { type Manifest, MANIFEST_NAME, type ManifestFile, readManifest } from './manifest';

type Entry = Extract extends AsyncIterable<infer T> ? T : never;

const LONGEST_MANIFEST = 512 * 1024 * 1024;

/**
 * Takes an archive apart into an empty directory and compares every file with the manifest.
 * @throws JejakError ARCHIVE_DAMAGED (also where it ends too soon); Refusal IDENTITY_WRONG; errors of the disk
 */
export const extractArchive = async (
  path: string,
  kind: ArchiveKind,
  opening: Opening,
  into: string,
): Promise<Manifest> => {
  const found: ManifestFile[] = [];
  let manifest: Manifest | undefined;
  try {
    const plain = await unseal(createReadStream(path, { highWaterMark: 1 << 18 }), opening);
    const extract = createExtract();
    const fed = pipeline(plain, createGunzip(), extract);
    // Told by the loop as well; without a listener it would end the process.
    fed.catch(() => undefined);
    for await (const entry of extract) {
      if (manifest !== undefined) throw damagedArchive('something follows its manifest');
      if (entry.header.name === MANIFEST_NAME) manifest = readManifest(await textOf(entry));
      else found.push(await extractFile(entry, into));
    }
    await fed;
  } catch (error) {
    throw isOfTheMachine(error) ? error : damagedArchive(messageOf(error), error);
  }
  if (manifest === undefined) throw damagedArchive('it has no manifest');
  if (manifest.kind !== kind) throw damagedArchive(`it holds ${manifest.kind}, not ${kind}`);
  compare(manifest.files, found);
  return manifest;
};

/** A full disk or a wrong identity says nothing about the archive. */
const isOfTheMachine = (error: unknown): boolean =>
  error instanceof JejakError ||
  (error instanceof Error && 'code' in error && typeof error.code === 'string' && MACHINE.has(error.code));
const MACHINE: ReadonlySet<string> = new Set([
  'ENOSPC',
  'EIO',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'EMFILE',
  'EDQUOT',
  'EISDIR',
]);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const compare = (expected: readonly ManifestFile[], found: readonly ManifestFile[]): void => {
  const texts = (files: readonly ManifestFile[]): readonly string[] =>
    files.map(({ name, bytes, sha256 }) => `${name} ${String(bytes)} ${sha256}`).sort();
  const there = new Set(texts(found));
  const missing = texts(expected).find((text) => !there.has(text));
  if (missing !== undefined) throw damagedArchive(`${missing.split(' ')[0] ?? ''} is not what the manifest says`);
  if (found.length !== expected.length) throw damagedArchive('it holds files that its manifest does not name');
};

const textOf = async (entry: Entry): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of entry as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_MANIFEST) throw damagedArchive('its manifest is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const extractFile = async (entry: Entry, into: string): Promise<ManifestFile> => {
  const { name, type } = entry.header;
  if (type !== 'file' || !isExpected(name)) throw damagedArchive(`it holds ${JSON.stringify(name)}`);
  const path = join(into, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const handle = await open(path, 'wx', 0o600);
  const digest = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of entry as AsyncIterable<Buffer>) {
      digest.update(chunk);
      bytes += chunk.length;
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name, bytes, sha256: digest.digest('hex') };
};

/** Nothing is written outside the directory, whoever made the archive. */
const isExpected = (name: string): boolean => {
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part))) return false;
  const [first = ''] = parts;
  if (parts.length === 1) return single.has(first) || first.endsWith('.key');
  return folders.has(first);
};
const single: ReadonlySet<string> = new Set([...FILES, ...Object.values(DATABASES)]);
const folders: ReadonlySet<string> = new Set(FOLDERS);
