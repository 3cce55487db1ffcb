import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { LogWatch, SqliteLogReader } from '@jejak/event-store';
import { JejakError } from '@jejak/kernel';
import { Generations, ProjectionLease } from '@jejak/projections';
import { eventTypeRegistry } from '@jejak/workflows';
import { ProjectorLoop } from './projector-loop';
import type { FromProjector, ProjectorSettings, ToProjector } from './projector-messages';
import { projections } from './projections';
import { ServingRunner } from './serving-runner';

const settings = workerData as ProjectorSettings;
const send = (message: FromProjector): void => parentPort?.postMessage(message);

const start = () => {
  const { logFile, readDirectory, leaseRetryMs } = settings;
  const reader = new SqliteLogReader(logFile);
  const watch = new LogWatch(reader);
  const lease = new ProjectionLease(join(readDirectory, 'projector.lock'));
  const generations = new Generations(readDirectory);
  const runners = projections.map(
    (projection) =>
      new ServingRunner(generations, {
        projection,
        registry: eventTypeRegistry,
        readPage: (after, limit) => reader.readPage({ after, limit }),
      }),
  );
  const loop = new ProjectorLoop({
    runners,
    lease,
    watch,
    leaseRetryMs,
    report: (state) => {
      send({ kind: 'state', state });
    },
  });
  const close = (): void => {
    lease.release();
    for (const runner of runners) runner.close();
    watch.close();
    reader.close();
    parentPort?.close();
  };
  return { loop, close };
};

const serve = async (): Promise<void> => {
  const { loop, close } = start();
  const stopped = new AbortController();
  parentPort?.on('message', (message: ToProjector) => {
    if (message.kind === 'close') stopped.abort();
    else if (message.kind === 'retry') retry(loop, message);
  });
  loop.report();
  await loop.run(stopped.signal);
  close();
};

const retry = (loop: ProjectorLoop, { id, stream }: Extract<ToProjector, { kind: 'retry' }>): void => {
  try {
    send({ kind: 'retried', id, result: loop.retryParked(stream) });
  } catch (error) {
    send({ kind: 'retryFailed', id, message: error instanceof Error ? error.message : String(error) });
  }
};

const failed = (error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  const known =
    error instanceof JejakError
      ? error
      : new JejakError('PROJECTOR_FAILED', message, 'Data baca tidak dapat disiapkan.');
  send({ kind: 'unavailable', code: known.code, message: known.message, sentence: known.sentence });
  parentPort?.close();
};

// The first message is `start`, or `close` when the log could not be opened.
parentPort?.once('message', ({ kind }: ToProjector) => {
  if (kind === 'start') serve().catch(failed);
  else parentPort?.close();
});
