import { parentPort, workerData } from 'node:worker_threads';
import type { PrintedReport, ReportFormat } from './printed.model';
import { renderReport } from './render-report';

/** What the thread is started with. */
export interface RenderTask {
  readonly report: PrintedReport;
  readonly format: ReportFormat;
}

export type RenderMessage =
  | { readonly kind: 'progress'; readonly stage: 'loaded' | 'written' }
  | { readonly kind: 'done'; readonly bytes: Uint8Array };

const say = (message: RenderMessage): void => {
  parentPort?.postMessage(message);
};

const work = async ({ report, format }: RenderTask): Promise<void> => {
  say({ kind: 'progress', stage: 'loaded' });
  const bytes = await renderReport(report, format);
  say({ kind: 'progress', stage: 'written' });
  say({ kind: 'done', bytes });
};

// What fails here ends the thread, and whoever waits for it is told why.
void work(workerData as RenderTask);
