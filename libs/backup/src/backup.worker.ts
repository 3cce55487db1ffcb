import { parentPort, workerData } from 'node:worker_threads';
import { JejakError } from '@jejak/kernel';
import type { BackupTask, BackupTold } from './backup-thread';
import { noteErasures } from './note-erasures';
import { runBackup } from './run-backup';

const tell = (told: BackupTold): void => {
  parentPort?.postMessage(told);
};

const run = async (task: BackupTask): Promise<BackupTold> => {
  switch (task.kind) {
    case 'backup':
      return { kind: 'made', result: await runBackup(task.request, () => undefined) };
    case 'erasures':
      return { kind: 'noted', result: await noteErasures(task.dataDir, task) };
  }
};

run(workerData as BackupTask).then(tell, (error: unknown) => {
  tell({
    kind: 'failed',
    code: error instanceof JejakError ? error.code : 'UNEXPECTED',
    message: error instanceof Error ? error.message : String(error),
    sentence: error instanceof JejakError ? error.sentence : 'Kesalahan di dalam program.',
  });
});
