import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { EventReader } from '@jejak/event-store';
import { ensure, type Instant } from '@jejak/kernel';
import { generationFileName, Generations, type Projection, ProjectionLease } from '@jejak/projections';
import { type AsOfRequest, resolveAsOf } from '../as-of';
import {
  type ComparisonQuery,
  ENDED,
  type ProjectionDigest,
  type Rebuild,
  type RebuildComparison,
  type RebuildDetail,
  type RebuildPhase,
  RESTING,
} from './rebuild';
import { bootOfMachine } from './boot-of-machine';
import { parkedIn } from './parked-in';
import { rebuildPaceOf } from './rebuild-pace';
import { RebuildRuns, type Run } from './rebuild-runs';
import { removeFile } from './rebuild-work';
import type { DigestSettings, RebuildWorkerSettings } from './rebuild.worker';

/** Building projections beside those that serve; every process of a data directory sees the same runs. */
export interface Rebuilds {
  list(): readonly Rebuild[];
  /** @throws Refusal REBUILD_UNKNOWN */
  get(id: string): RebuildDetail;
  /** @throws Refusal REBUILD_UNDER_WAY, PROJECTION_UNKNOWN, AS_OF_AHEAD, AS_OF_INVALID */
  start(projection: string, asOf?: AsOfRequest): Promise<Rebuild>;
  /** @throws Refusal REBUILD_UNKNOWN, REBUILD_PHASE */
  pause(id: string): Promise<Rebuild>;
  resume(id: string): Promise<Rebuild>;
  cancel(id: string): Promise<Rebuild>;
  /** Row by row what the two generations do not share, with the events behind it. @throws Refusal REBUILD_PHASE */
  comparison(id: string, query?: ComparisonQuery): RebuildComparison;
  /** @throws Refusal REBUILD_PHASE, REBUILD_AS_OF */
  swap(id: string): Promise<Rebuild>;
  discard(id: string): Promise<Rebuild>;
  /** Deletes the generation that a swap replaced. */
  drop(id: string): Rebuild;
  /** Of what serves now; reads every row. */
  digests(): Promise<readonly ProjectionDigest[]>;
  /** Resolves when a run rests or has ended. */
  settled(id: string): Promise<Rebuild>;
  close(): Promise<void>;
}

export interface RebuildsOptions {
  readonly log: EventReader;
  readonly logFile: string;
  readonly readDirectory: string;
  readonly projections: readonly Projection[];
  readonly newId: () => string;
  readonly now: () => Instant;
  /** A server carries on what another process left. */
  readonly adopts: boolean;
}

const POLL_MS = 20;
const ADOPT_MS = 1000;
const SETTLE_MS = 15_000;
const USUAL_ROWS = 50;
const MOST_ROWS = 200;

export const createRebuilds = (options: RebuildsOptions): Rebuilds => {
  const { log, readDirectory, projections, now } = options;
  const runs = new RebuildRuns(join(readDirectory, 'rebuilds.db'));
  const boot = bootOfMachine();
  const pace = rebuildPaceOf(process.env);
  let worker: { readonly thread: Worker; readonly exited: Promise<void> } | undefined;
  let isClosed = false;

  /** One thread at a time; where another process has the lease, its thread looks at the run itself. */
  const carryOn = (id: string): void => {
    if (worker !== undefined || isClosed) return;
    const workerData: RebuildWorkerSettings = {
      task: 'rebuild',
      logFile: options.logFile,
      readDirectory,
      id,
      boot,
      pace,
    };
    const thread = new Worker(require.resolve('@jejak/engine/rebuild-worker'), { workerData });
    const exited = new Promise<void>((resolve) => {
      thread.once('error', (error) => {
        runs.failed(id, 'REBUILD_FAILED', error.message, now());
      });
      thread.once('exit', () => {
        worker = undefined;
        resolve();
      });
    });
    thread.unref();
    worker = { thread, exited };
  };
  const isCarried = (): boolean => {
    const lease = new ProjectionLease(join(readDirectory, 'rebuild.lock'));
    if (!lease.tryAcquire()) return true;
    lease.release();
    return false;
  };
  const adopt = setInterval(() => {
    const active = runs.active();
    if (active !== undefined && (!RESTING.has(active.phase) || active.wanted === 'swap' || active.wanted === 'discard'))
      carryOn(active.id);
  }, ADOPT_MS);
  adopt.unref();
  if (!options.adopts) clearInterval(adopt);

  const until = async (id: string, holds: (run: Run) => boolean, patience = SETTLE_MS): Promise<Run> => {
    const given = performance.now() + patience;
    for (;;) {
      const run = runs.get(id);
      if (holds(run) || performance.now() > given) return run;
      if (worker === undefined && !isCarried()) carryOn(id);
      await pause(POLL_MS);
    }
  };
  const decide = async (id: string, wanted: 'pause' | 'discard' | 'swap', from: readonly RebuildPhase[]) => {
    const run = runs.get(id);
    ensurePhase(run, from);
    runs.want(id, wanted);
    carryOn(id);
    return until(id, ({ phase }) => OUTCOMES[wanted].includes(phase) || ENDED.has(phase));
  };

  return {
    list: () => runs.list().map(shown),
    get(id) {
      const run = runs.get(id);
      return { ...shown(run), steps: runs.steps(id), parkedEvents: parkedIn(join(readDirectory, run.file)) };
    },
    async start(name, asOf) {
      const projection = projections.find((one) => one.name === name);
      ensure(projection !== undefined, {
        code: 'PROJECTION_UNKNOWN',
        field: 'projection',
        en: `There is no projection ${JSON.stringify(name)}`,
        id: 'Data baca dengan nama itu tidak ada.',
        allowed: projections.map((one) => one.name),
      });
      const id = options.newId();
      const position = asOf === undefined ? null : await resolveAsOf(log, asOf, now());
      const { version } = projection;
      const file = generationFileName(projection, id);
      runs.start({ id, projection: name, version, file, asOf: position, boot }, now());
      carryOn(id);
      return shown(runs.get(id));
    },
    pause: async (id) => shown(await decide(id, 'pause', WORKING)),
    async resume(id) {
      const run = runs.get(id);
      ensurePhase(run, ['paused', ...WORKING]);
      runs.want(id, 'run');
      carryOn(id);
      return shown(await until(id, ({ phase }) => phase !== 'paused'));
    },
    cancel: async (id) => shown(await decide(id, 'discard', [...WORKING, 'paused', 'ready'])),
    discard: async (id) => shown(await decide(id, 'discard', [...WORKING, 'paused', 'ready'])),
    async swap(id) {
      const { asOf } = runs.get(id);
      ensure(asOf === null, {
        code: 'REBUILD_AS_OF',
        en: `The rebuild stops at position ${asOf ?? ''} and cannot serve`,
        id: 'Hasil sampai suatu posisi hanya untuk dibandingkan.',
        allowed: ['discard'],
      });
      return shown(await decide(id, 'swap', ['ready']));
    },
    comparison(id, { offices, cursor, limit = USUAL_ROWS } = {}) {
      const run = runs.get(id);
      const { digest, servingDigest, differences } = run;
      ensurePhase(run, ['ready', 'swapped', 'discarded']);
      const shownRows = Math.min(limit, MOST_ROWS);
      const after = Number(cursor ?? 0) || 0;
      const rows = runs.differences.list(id, { after, limit: shownRows + 1, offices });
      const page = rows.slice(0, shownRows);
      const total = offices === undefined ? (differences ?? 0) : runs.differences.count(id, { offices });
      return {
        ...{ id, digest, servingDigest, total },
        elsewhere: (differences ?? 0) - total,
        differences: page.map(([, difference]) => difference),
        nextCursor: rows.length > page.length ? String(page.at(-1)?.[0] ?? 0) : null,
        figures: runs.differences.figures(id, { offices }),
      };
    },
    drop(id) {
      const run = runs.get(id);
      ensurePhase(run, ['swapped']);
      if (run.replaced === null) return shown(run);
      const serving = new Generations(readDirectory).servingNow({ name: run.projection, version: run.version });
      const file = join(readDirectory, run.replaced);
      if (file !== serving) removeFile(file);
      runs.replaced(id, null);
      return shown(runs.get(id));
    },
    digests: () => digestsIn(readDirectory),
    settled: async (id) => shown(await until(id, ({ phase }) => RESTING.has(phase) || ENDED.has(phase), Infinity)),
    async close() {
      if (isClosed) return;
      isClosed = true;
      clearInterval(adopt);
      // The state and its checkpoint are one transaction: a run that is broken off goes on from there.
      await worker?.thread.terminate();
      await worker?.exited;
      runs.close();
    },
  };
};

const WORKING: readonly RebuildPhase[] = ['preparing', 'folding', 'catching-up', 'comparing'];
const OUTCOMES: Readonly<Record<'pause' | 'discard' | 'swap', readonly RebuildPhase[]>> = {
  pause: ['paused', 'ready'],
  discard: ['discarded'],
  swap: ['swapped'],
};

/** Without what only those who carry it out need. */
const shown = ({ file: _file, wanted: _wanted, boot: _boot, replaced: _replaced, ...rebuild }: Run): Rebuild => rebuild;

const ensurePhase = ({ id, phase }: Run, allowed: readonly RebuildPhase[]): void => {
  ensure(allowed.includes(phase), {
    code: 'REBUILD_PHASE',
    en: `The rebuild ${id} is ${phase}`,
    id: `Pembangunan ulang ini berada pada tahap ${phase}.`,
    allowed: [...allowed],
  });
};

const digestsIn = (readDirectory: string): Promise<readonly ProjectionDigest[]> =>
  new Promise((resolve, reject) => {
    const workerData: DigestSettings = { task: 'digest', readDirectory };
    const thread = new Worker(require.resolve('@jejak/engine/rebuild-worker'), { workerData });
    thread.once('message', (digests: readonly ProjectionDigest[]) => {
      resolve(digests);
    });
    thread.once('error', reject);
  });
