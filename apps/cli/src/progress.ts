import { SingleBar } from 'cli-progress';
import type { Output } from './output';

/** Shows how far long work is, on stderr: a bar on a terminal, else a line now and then. */
export interface Progress {
  show(label: string, done: number, total: number): void;
  end(): void;
}

/** What ends sooner needs no progress. */
const SILENT_MS = 1000;
const BETWEEN_LINES_MS = 5000;

export const startProgress = (out: Output, now: () => number = Date.now): Progress => {
  const started = now();
  return out.drawsProgress ? drawBar(started, now) : writeLines(out, started, now);
};

const drawBar = (started: number, now: () => number): Progress => {
  let bar: SingleBar | undefined;
  return {
    show: (label, done, total) => {
      if (now() - started < SILENT_MS) return;
      if (bar === undefined) {
        bar = new SingleBar({ format: '{label} [{bar}] {value}/{total}', clearOnComplete: true, hideCursor: true });
        bar.start(total, done, { label });
      }
      bar.setTotal(total);
      bar.update(done, { label });
    },
    end: () => bar?.stop(),
  };
};

const writeLines = (out: Output, started: number, now: () => number): Progress => {
  let last = started + SILENT_MS - BETWEEN_LINES_MS;
  return {
    show: (label, done, total) => {
      if (now() - last < BETWEEN_LINES_MS) return;
      last = now();
      out.note(`${label} ${String(done)}/${String(total)}`);
    },
    end: () => undefined,
  };
};
