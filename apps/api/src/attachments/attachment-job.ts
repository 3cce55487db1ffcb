import type { Engine } from '@jejak/engine';
import type { Log } from '@jejak/http';

const EVERY_MS = 15 * 60 * 1000;

export interface AttachmentJob {
  /** Waits for the sweep that is under way. */
  stop(): Promise<void>;
}

/**
 * Removes at start, and then every quarter of an hour, what a killed process left behind: files of erased persons, and
 * files that never came into the log. A sweep that fails is told in the log; the next one does its work.
 */
export const startAttachmentJob = (engine: Engine, log: Log, everyMs = EVERY_MS): AttachmentJob => {
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      const { erased, orphans } = await engine.attachments.sweep();
      if (erased + orphans > 0) log('info', 'attachments swept', { erased, orphans });
    } catch (error) {
      log('error', 'attachments not swept', { error: error instanceof Error ? error.message : String(error) });
    }
  };
  const start = (): void => {
    running ??= run().finally(() => {
      running = undefined;
    });
  };
  start();
  const timer = setInterval(start, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
};
