import { Worker } from 'node:worker_threads';
import { JejakError } from '@jejak/kernel';
import type { NotedErasures } from './note-erasures';
import type { BackupRequest, BackupResult } from './run-backup';

export type BackupTask =
  | { readonly kind: 'backup'; readonly request: BackupRequest }
  | {
      readonly kind: 'erasures';
      readonly dataDir: string;
      readonly keysDirectory?: string | undefined;
      readonly passphrase?: string | undefined;
    };

export type BackupTold =
  | { readonly kind: 'made'; readonly result: BackupResult }
  | { readonly kind: 'noted'; readonly result: NotedErasures }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly sentence: string };

/**
 * Backs up on a thread of its own, so that the one that serves HTTP never waits: copying a log is one long call.
 * @throws JejakError as `runBackup` and `noteErasures` do, BACKUP_ABORTED when the signal ended it
 */
export const inBackupThread = (task: BackupTask, signal: AbortSignal): Promise<BackupTold> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(require.resolve('@jejak/backup/backup-worker'), { workerData: task });
    worker.on('message', (told: BackupTold) => {
      if (told.kind === 'failed') reject(new JejakError(told.code, told.message, told.sentence));
      else resolve(told);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new JejakError('BACKUP_ABORTED', 'The backup was ended before it was done', 'Pencadangan dihentikan.'));
    });
    const end = (): void => {
      void worker.terminate();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
