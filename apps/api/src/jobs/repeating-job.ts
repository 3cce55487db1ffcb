/** Work that the server does beside the requests, again and again. */
export interface RepeatingJob {
  /** Ends the work that is under way, or waits for it. */
  stop(): Promise<void>;
}

const EVERY_MS = 15 * 60 * 1000;

/**
 * Runs at once, and then every quarter of an hour; never twice at a time. The work itself tells the log what went wrong,
 * and the next run does what the last one could not.
 * @param run hears by its signal that the server stops
 */
export const startRepeatingJob = (run: (signal: AbortSignal) => Promise<void>, everyMs = EVERY_MS): RepeatingJob => {
  const stopped = new AbortController();
  let running: Promise<void> | undefined;
  const start = (): void => {
    running ??= run(stopped.signal).finally(() => {
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
