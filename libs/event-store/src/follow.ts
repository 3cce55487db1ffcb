import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Position } from '@jejak/kernel';
import type { LogPage } from './port';

/** A log that can be followed page by page. */
export interface Followed {
  /** Changes whenever the log may have grown; taken before a page is read, so that nothing falls between. */
  mark(): number;
  page(after: Position): LogPage;
  /** Resolves when the log may have grown since the mark, or the signal aborts. Rejects when the log is gone. */
  changed(since: number, signal: AbortSignal): Promise<void>;
}

/**
 * First the past, then live, in log order. Catching up and going live are the same read, so nothing can fall between
 * them. Ends by the signal alone; whatever hinders reading is thrown.
 */
export async function* follow(log: Followed, after: Position, signal: AbortSignal): AsyncGenerator<LogPage, void> {
  let at = after;
  while (!signal.aborted) {
    const mark = log.mark();
    const page = log.page(at);
    if (page.entries.length > 0 || page.scannedTo !== at) {
      at = page.scannedTo;
      yield page;
    }
    if (page.atEnd) await log.changed(mark, signal);
    else await nextTurn();
  }
}
