import { basename, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteLogReader } from '@jejak/event-store';
import { openDatabase, Query } from '@jejak/event-store/database';
import { toPosition } from '@jejak/kernel';
import { Generations, projectionDigest, ProjectionLease } from '@jejak/projections';
import { projections } from '../projector/projections';
import type { ProjectionDigest } from './rebuild';
import type { RebuildPace } from './rebuild-pace';
import { RebuildRuns } from './rebuild-runs';
import { RebuildWork } from './rebuild-work';

export interface DigestSettings {
  readonly task: 'digest';
  readonly readDirectory: string;
}

export interface RebuildWorkerSettings {
  readonly task: 'rebuild';
  readonly logFile: string;
  readonly readDirectory: string;
  readonly id: string;
  readonly boot: string;
  readonly pace: RebuildPace;
}

const BUSY_TIMEOUT_MS = 5000;

/** Carries one run on, unless another process does so already, and ends. */
const work = async ({ logFile, readDirectory, id, boot, pace }: RebuildWorkerSettings): Promise<void> => {
  const lease = new ProjectionLease(join(readDirectory, 'rebuild.lock'));
  if (!lease.tryAcquire()) return;
  const runs = new RebuildRuns(join(readDirectory, 'rebuilds.db'));
  const reader = new SqliteLogReader(logFile);
  const now = (): string => new Date().toISOString();
  try {
    const generations = new Generations(readDirectory);
    await new RebuildWork({ runs, reader, generations, readDirectory, projections, boot, pace, now }, id).carryOn();
  } catch (error) {
    runs.failed(id, 'REBUILD_FAILED', error instanceof Error ? error.message : String(error), now());
  } finally {
    reader.close();
    runs.close();
    lease.release();
  }
};

/** Reads all rows of what serves, which takes a while: not on the thread that serves HTTP. */
const digest = ({ readDirectory }: DigestSettings): void => {
  const generations = new Generations(readDirectory);
  const digests = projections.map((projection): ProjectionDigest => {
    const file = generations.servingNow(projection);
    const database = openDatabase(file, { readOnly: true, busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      database.exec('BEGIN');
      const position = toPosition(new Query(database, 'SELECT position FROM checkpoint WHERE id = 1').number());
      const { name, version } = projection;
      return {
        projection: name,
        version,
        generation: basename(file),
        position,
        digest: projectionDigest(database, projection),
      };
    } finally {
      database.close();
    }
  });
  parentPort?.postMessage(digests);
};

const settings = workerData as RebuildWorkerSettings | DigestSettings;
if (settings.task === 'digest') {
  digest(settings);
  parentPort?.close();
} else void work(settings).finally(() => parentPort?.close());
