import { type BackupTask, inBackupThread } from '@jejak/backup';
import type { Engine } from '@jejak/engine';
import type { Log } from '@jejak/http';
import { JejakError } from '@jejak/kernel';
import type { BackupJobSettings } from './backup-settings';

export interface BackupJob {
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** A backup by hand may be running: the ledger is told a little later. */
const RETRY_MS = 30_000;

/**
 * Backs up at once and then at an interval, and tells the ledgers of erasures whenever the log says that a person was
 * erased; both on a thread beside the requests. A run that fails is told in the log; older backups stay as they are.
 */
export const startBackupJob = (
  engine: Pick<Engine, 'dataDir' | 'store'>,
  { to, keysTo, keep, everyHours, keysDirectory, passphrase }: BackupJobSettings,
  log: Log,
): BackupJob => {
  const { dataDir } = engine;
  const stopped = new AbortController();
  const { signal } = stopped;
  const isStopped = (): boolean => signal.aborted;
  // One after the other: both need the data directory's lock.
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (task: BackupTask): void => {
    queue = queue.then(() => run(task));
  };
  const run = async (task: BackupTask): Promise<void> => {
    if (isStopped()) return;
    try {
      const told = await inBackupThread(task, signal);
      if (told.kind === 'made') {
        const { bytes, verified, log: summary } = told.result;
        log('info', 'backed up', { bytes, verified, position: summary.position });
      } else if (told.kind === 'noted') {
        const { erasures, replaced, unreachable } = told.result;
        log('info', 'erasures noted for backups', {
          erasures,
          replaced: replaced.length,
          unreachable: unreachable.length,
        });
      }
    } catch (error) {
      if (isStopped()) return;
      const code = error instanceof JejakError ? error.code : 'UNEXPECTED';
      log('error', 'not backed up', { code, error: error instanceof Error ? error.message : String(error) });
      if (task.kind === 'erasures' && code === 'BACKUP_RUNNING') later(task);
    }
  };
  const later = (task: BackupTask): void => {
    setTimeout(() => {
      enqueue(task);
    }, RETRY_MS).unref();
  };
  const backup = (): void => {
    enqueue({ kind: 'backup', request: { dataDir, to, keysTo, keep, keysDirectory, passphrase } });
  };
  const follow = async (): Promise<void> => {
    const { position: after } = await engine.store.head();
    // What was erased before is in the backup that starts now.
    backup();
    for await (const page of engine.store.subscribe({ after, filter: { types: ['PersonErased'] }, signal })) {
      if (page.entries.length > 0) enqueue({ kind: 'erasures', dataDir, keysDirectory, passphrase });
    }
  };
  const following = follow().catch((error: unknown) => {
    if (!signal.aborted) log('error', 'erasures not followed', { error: String(error) });
  });
  const timer = setInterval(backup, everyHours * HOUR_MS);
  timer.unref();
  return {
    async stop() {
      stopped.abort();
      clearInterval(timer);
      await following;
      await queue;
    },
  };
};
