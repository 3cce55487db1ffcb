import { Worker } from 'node:worker_threads';
import { JejakError } from '@jejak/kernel';
import type { PrintedReport, ReportFormat } from './printed.model';
import type { RenderMessage, RenderTask } from './render.worker';

/** How far a report is: hundredths, for a bar. A writer lays all pages at once and says nothing in between. */
export interface RenderProgress {
  readonly percent: number;
  readonly stage: 'started' | 'loaded' | 'written';
}

const PERCENT: Readonly<Record<RenderProgress['stage'], number>> = { started: 0, loaded: 10, written: 100 };

/**
 * Writes a report in a thread of its own: laying out pages takes a second or more, in which a server would answer nobody.
 * `signal` ends the thread, and the work with it.
 */
export const renderInBackground = (
  report: PrintedReport,
  format: ReportFormat,
  { onProgress, signal }: { onProgress?: (progress: RenderProgress) => void; signal?: AbortSignal } = {},
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const tell = (stage: RenderProgress['stage']): void => onProgress?.({ percent: PERCENT[stage], stage });
    if (signal?.aborted === true) {
      reject(stopped());
      return;
    }
    const workerData: RenderTask = { report, format };
    const thread = new Worker(require.resolve('@jejak/lkip/render-worker'), { workerData });
    const stop = (): void => {
      reject(stopped());
      void thread.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    tell('started');
    thread.on('message', (message: RenderMessage) => {
      if (message.kind === 'progress') tell(message.stage);
      else resolve(message.bytes);
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(stopped());
    });
  });

const stopped = (): JejakError =>
  new JejakError('RENDER_STOPPED', 'The report was not written: the work was ended', 'Laporan tidak selesai ditulis.');
