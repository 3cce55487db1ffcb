import { setTimeout as pause } from 'node:timers/promises';
import { type Position, START, toPosition } from '@jejak/kernel';
import { follow } from './follow';
import type { LogPage } from './port';

describe('following a log', () => {
  it('delivers what is appended while a page is read: no mark is taken after the page', async () => {
    const controller = new AbortController();
    let end = 0;
    const log = {
      mark: () => end,
      page: (): LogPage => {
        const page = { entries: [], scannedTo: toPosition(end), atEnd: true };
        // Another thread appends between the reading of the page and whatever comes next.
        if (end < 3) end++;
        return page;
      },
      changed: async (since: number, signal: AbortSignal): Promise<void> => {
        await pause(1);
        if (end === since && !signal.aborted) throw new Error('It sleeps through an append');
      },
    };
    const seen: Position[] = [];
    for await (const { scannedTo } of follow(log, START, controller.signal)) {
      seen.push(scannedTo);
      if (scannedTo === toPosition(3)) controller.abort();
    }
    expect(seen).toEqual([1, 2, 3].map(toPosition));
  });

  it('throws what hinders reading', async () => {
    const log = {
      mark: () => 0,
      page: (): LogPage => {
        throw new Error('cannot read');
      },
      changed: () => Promise.resolve(),
    };
    const next = follow(log, START, new AbortController().signal).next();
    await expect(next).rejects.toThrow('cannot read');
  });
});
