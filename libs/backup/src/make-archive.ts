import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { archiveName, type ArchiveKind, compactTime, PARTIAL, partialPrefix } from './archive-names';
import { writeArchive } from './archive-writer';
import { notWritten } from './backup-errors';
import type { Sealing } from './cipher';
import type { SourceFile } from './data-layout';
import { publish, syncFile } from './durable-file';
import type { LogSummary } from './log-digest';
import type { Manifest } from './manifest';
import { removePartials } from './places';
import { JejakError } from '@jejak/kernel';
import { programVersion } from './program-version';
import { checkArchive, type OnProgress, type Verdict } from './verify-archive';

export interface ArchiveRequest {
  readonly kind: ArchiveKind;
  readonly directory: string;
  readonly installation: string;
  readonly log: LogSummary;
  readonly madeAt: string;
  readonly files: readonly SourceFile[];
  readonly sealing: Sealing;
  readonly verify: boolean;
  /** A directory in which it is restored on trial. */
  readonly scratch: string;
  readonly onProgress: OnProgress;
}

export interface MadeArchive {
  readonly path: string;
  readonly bytes: number;
  /** Null when it was not to be checked. */
  readonly verdict: Verdict | null;
  /** Gives it its name; until then it is no archive to anyone. */
  readonly publish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Writes an archive under a passing name and restores it on trial. @throws JejakError BACKUP_NOT_WRITTEN, ARCHIVE_DAMAGED */
export const makeArchive = async (request: ArchiveRequest): Promise<MadeArchive> => {
  const { kind, directory, installation, log, madeAt, files, sealing, verify, scratch, onProgress } = request;
  await removePartials(directory, kind, installation);
  const name = archiveName({ kind, installation, time: compactTime(madeAt), position: log.position });
  const path = join(directory, name);
  const partial = join(directory, `${partialPrefix(kind, installation)}${compactTime(madeAt)}${PARTIAL}`);
  const discard = (): Promise<void> => rm(partial, { force: true });
  const head = { format: 1, kind, program: programVersion(), installation, madeAt, log } as const;
  try {
    const written = await writeArchive(partial, files, head, sealing, (done, total) => {
      onProgress('write', done, total);
    });
    await syncFile(partial);
    if (verify) await checkArchive(partial, kind, written.opening, scratch, onProgress);
    return {
      path,
      bytes: written.bytes,
      verdict: verify ? verdictOf(path, written.manifest, written) : null,
      publish: () => publish(partial, path),
      discard,
    };
  } catch (error) {
    await discard();
    throw error instanceof JejakError ? error : notWritten(directory, error);
  }
};

export const verdictOf = (
  path: string,
  { madeAt, program, log, files }: Manifest,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
): Verdict => ({
  format: 1,
  archive: basename(path),
  sha256,
  bytes,
  checkedAt: new Date().toISOString(),
  madeAt,
  program,
  log,
  files: files.length,
});
