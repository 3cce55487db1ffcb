import { type Engine, runDeadlines } from '@jejak/engine';
import type { Log } from '@jejak/http';
import { type RepeatingJob, startRepeatingJob } from '../jobs/repeating-job';

/**
 * Notes the limits of all records beside the requests; told to stop, it ends between two notes. A run that fails is told
 * in the log; the next one does its work.
 */
export const startDeadlineJob = (engine: Engine, log: Log): RepeatingJob =>
  startRepeatingJob(async (signal) => {
    try {
      const { failed, notTaken: _none, ...noted } = await runDeadlines(engine, { signal });
      if (noted.approaching + noted.missed + noted.met + noted.dropped > 0) log('info', 'deadlines noted', noted);
      if (failed.length > 0) log('error', 'deadlines not readable', { count: failed.length, first: failed[0] });
    } catch (error) {
      if (signal.aborted) return;
      log('error', 'deadlines not noted', { error: error instanceof Error ? error.message : String(error) });
    }
  });
