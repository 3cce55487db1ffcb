import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Refusal } from '@jejak/kernel';
import { readArchiveName, verdictName } from './archive-names';
import type { Opening } from './cipher';
import { writeJson } from './durable-file';
import { verdictOf } from './make-archive';
import { checkArchive, type OnProgress, type Verdict } from './verify-archive';

/**
 * Restores an archive on trial with the operator's own identity, and writes the result beside it.
 * @throws Refusal IDENTITY_WRONG, NOT_AN_ARCHIVE; JejakError ARCHIVE_DAMAGED
 */
export const verifyFile = async (path: string, opening: Opening, onProgress: OnProgress): Promise<Verdict> => {
  const name = readArchiveName(basename(path));
  if (name === undefined)
    throw new Refusal({
      code: 'NOT_AN_ARCHIVE',
      field: 'file',
      en: `${path} is not named like a backup of Jejak`,
      id: 'Nama berkas ini bukan nama cadangan Jejak.',
      allowed: ['jejak-data-….tar.gz.age', 'jejak-keys-….tar.gz.age'],
    });
  const scratch = await mkdtemp(join(tmpdir(), 'jejak-verify-'));
  try {
    const manifest = await checkArchive(path, name.kind, opening, scratch, onProgress);
    const digest = createHash('sha256');
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) digest.update(chunk);
    const verdict = verdictOf(path, manifest, { bytes: (await stat(path)).size, sha256: digest.digest('hex') });
    await writeJson(verdictName(path), verdict);
    return verdict;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
