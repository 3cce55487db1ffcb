import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@jejak/kernel';
import type { ArchiveKind } from './archive-names';
import { extractArchive } from './archive-reader';
import { damagedArchive } from './backup-errors';
import type { Opening } from './cipher';
import { DATABASES } from './data-layout';
import { checkEvents, type LogSummary, summarizeLog } from './log-digest';
import type { Manifest } from './manifest';
import { checkDatabase } from './sqlite-copy';

export type OnProgress = (phase: 'copy' | 'write' | 'check', done: number, total: number) => void;

/** Written beside an archive that was restored on trial. */
export interface Verdict {
  readonly format: 1;
  readonly archive: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly checkedAt: Instant;
  readonly madeAt: Instant;
  readonly program: string;
  readonly log: LogSummary;
  readonly files: number;
}

/**
 * Restores an archive into a scratch directory and reads everything in it: each event against its hash, the log against
 * the manifest, each file against its hash, the databases as SQLite sees them.
 * @throws JejakError ARCHIVE_DAMAGED; Refusal IDENTITY_WRONG
 */
export const checkArchive = async (
  path: string,
  kind: ArchiveKind,
  opening: Opening,
  scratch: string,
  onProgress: OnProgress,
): Promise<Manifest> => {
  const folder = await mkdtemp(join(scratch, 'check-'));
  try {
    const manifest = await extractArchive(path, kind, opening, folder);
    checkFolder(folder, manifest, onProgress);
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** @throws JejakError ARCHIVE_DAMAGED */
export const checkFolder = (folder: string, { kind, log }: Manifest, onProgress: OnProgress): void => {
  if (kind === 'data') {
    const file = join(folder, DATABASES.log);
    if (!existsSync(file)) throw damagedArchive('it holds no log');
    checkEvents(file, (done, total) => {
      onProgress('check', done, total);
    });
    const found = summarizeLog(file);
    if (found.digest !== log.digest || found.events !== log.events || found.position !== log.position)
      throw damagedArchive('its log is not the one that its manifest describes');
  }
  for (const name of [DATABASES.log, DATABASES.access, DATABASES.keys]) {
    const file = join(folder, name);
    if (existsSync(file)) checkDatabase(file);
  }
};
