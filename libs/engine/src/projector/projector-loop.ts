import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { LogWatch } from '@jejak/event-store';
import type { Position } from '@jejak/kernel';
import type { ProjectionLease, ProjectionRunner, Retry } from '@jejak/projections';
import type { ProjectionState, ProjectorState } from './projector-messages';

/** What the loop needs of a projection, whichever of its generations serves. */
export type LoopRunner = Pick<
  ProjectionRunner,
  'name' | 'version' | 'step' | 'position' | 'parked' | 'isBuilt' | 'retryParked'
>;

export interface ProjectorLoopOptions {
  readonly runners: readonly LoopRunner[];
  readonly lease: ProjectionLease;
  readonly watch: Pick<LogWatch, 'mark' | 'changed'>;
  readonly leaseRetryMs: number;
  report(state: ProjectorState): void;
}

/** How soon a process that does not project notices what the other one has written. */
const FOLLOW_MS = 20;
const SHORTEST_BACK_OFF_MS = 100;
const LONGEST_BACK_OFF_MS = 5000;

interface Lane {
  readonly runner: LoopRunner;
  error: string | null;
  backOffMs: number;
  notBefore: number;
}

/**
 * Keeps the projections up with the log, in the one process that holds the lease; in the others it follows their
 * checkpoints. A projection that fails waits and tries again, ever more slowly, and holds up no other.
 */
export class ProjectorLoop {
  readonly #options: ProjectorLoopOptions;
  readonly #lanes: readonly Lane[];
  #reported = '';
  #leaseAskedAt = -Infinity;

  constructor(options: ProjectorLoopOptions) {
    this.#options = options;
    this.#lanes = options.runners.map((runner) => ({ runner, error: null, backOffMs: 0, notBefore: 0 }));
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if (this.#mayProject()) await this.#project(signal);
        else await this.#follow(signal);
      } catch (error) {
        for (const lane of this.#lanes) this.#fail(lane, error);
        this.report();
        await quietPause(SHORTEST_BACK_OFF_MS, signal);
      }
    }
  }

  /** Sends the state on when it has changed. */
  report(): void {
    const state: ProjectorState = {
      projecting: this.#options.lease.isHeld,
      projections: this.#lanes.map(stateOf),
    };
    const text = JSON.stringify(state);
    if (text === this.#reported) return;
    this.#reported = text;
    this.#options.report(state);
  }

  /** Applies what is parked of a stream in every projection; any process may, since each does it in one transaction. */
  retryParked(stream: string): Retry {
    const results = this.#lanes.map(({ runner }) => runner.retryParked(stream));
    this.report();
    return {
      applied: Math.max(0, ...results.map(({ applied }) => applied)),
      remaining: Math.max(0, ...results.map(({ remaining }) => remaining)),
    };
  }

  #mayProject(): boolean {
    const { lease, leaseRetryMs } = this.#options;
    const now = performance.now();
    if (lease.isHeld) return true;
    if (now - this.#leaseAskedAt < leaseRetryMs) return false;
    this.#leaseAskedAt = now;
    return lease.tryAcquire();
  }

  async #project(signal: AbortSignal): Promise<void> {
    const mark = this.#options.watch.mark();
    const atEnd = this.#lanes.map((lane) => this.#step(lane)).every((end) => end);
    this.report();
    if (!atEnd) {
      await nextTurn();
      return;
    }
    await this.#options.watch.changed(mark, this.#untilRetry(signal));
  }

  /** Ends the waiting also when a projection that failed is due again. */
  #untilRetry(signal: AbortSignal): AbortSignal {
    const due = Math.min(...this.#lanes.flatMap(({ error, notBefore }) => (error === null ? [] : [notBefore])));
    if (due === Infinity) return signal;
    return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(due - performance.now())))]);
  }

  async #follow(signal: AbortSignal): Promise<void> {
    for (const lane of this.#lanes) lane.error = null;
    this.report();
    await quietPause(FOLLOW_MS, signal);
  }

  /** Whether nothing more is to be done now. */
  #step(lane: Lane): boolean {
    if (performance.now() < lane.notBefore) return true;
    try {
      const { atEnd } = lane.runner.step();
      lane.error = null;
      lane.backOffMs = 0;
      return atEnd;
    } catch (error) {
      this.#fail(lane, error);
      return true;
    }
  }

  #fail(lane: Lane, error: unknown): void {
    lane.error = error instanceof Error ? error.message : String(error);
    lane.backOffMs = Math.min(LONGEST_BACK_OFF_MS, Math.max(SHORTEST_BACK_OFF_MS, lane.backOffMs * 2));
    lane.notBefore = performance.now() + lane.backOffMs;
  }
}

const stateOf = ({ runner, error }: Lane): ProjectionState => ({
  name: runner.name,
  version: runner.version,
  ...placeOf(runner),
  health: error === null ? 'running' : 'failed',
  error,
});

const placeOf = (
  runner: LoopRunner,
): { readonly position: Position; readonly parked: number; readonly built: boolean } => ({
  position: runner.position(),
  parked: runner.parked(),
  built: runner.isBuilt(),
});

const quietPause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await pause(ms, undefined, { signal }).catch(() => undefined);
};
