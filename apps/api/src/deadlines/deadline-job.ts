import { type Engine, runDeadlines } from '@jejak/engine';
import type { Log } from '@jejak/http';

const EVERY_MS = 15 * 60 * 1000;

export interface DeadlineJob {
  /** Ends the run that is under way between two notes. */
  stop(): Promise<void>;
}

/**
 * Notes the limits of all records at once, and then every quarter of an hour, beside the requests. A run that fails is
 * told in the log; the next one does its work.
 */
export const startDeadlineJob = (engine: Engine, log: Log, everyMs = EVERY_MS): DeadlineJob => {
  const stopped = new AbortController();
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      const { failed, notTaken: _none, ...noted } = await runDeadlines(engine, { signal: stopped.signal });
      if (noted.approaching + noted.missed + noted.met + noted.dropped > 0) log('info', 'deadlines noted', noted);
      if (failed.length > 0) log('error', 'deadlines not readable', { count: failed.length, first: failed[0] });
    } catch (error) {
      if (stopped.signal.aborted) return;
      log('error', 'deadlines not noted', { error: error instanceof Error ? error.message : String(error) });
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
      stopped.abort();
      clearInterval(timer);
      await running;
    },
  };
};
