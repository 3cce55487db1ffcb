import type { Engine } from '@jejak/engine';
import type { Log } from '@jejak/http';
import { type RepeatingJob, startRepeatingJob } from '../jobs/repeating-job';

/**
 * Removes what a killed process left behind: files of erased persons, and files that never came into the log. A sweep
 * that fails is told in the log; the next one does its work.
 */
export const startAttachmentJob = (engine: Engine, log: Log): RepeatingJob =>
  startRepeatingJob(async () => {
    try {
      const { erased, orphans } = await engine.attachments.sweep();
      if (erased + orphans > 0) log('info', 'attachments swept', { erased, orphans });
    } catch (error) {
      log('error', 'attachments not swept', { error: error instanceof Error ? error.message : String(error) });
    }
  });
