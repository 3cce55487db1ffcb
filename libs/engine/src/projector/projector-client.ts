import { Worker } from 'node:worker_threads';
import { JejakError, type Position } from '@jejak/kernel';
import type { Retry } from '@jejak/projections';
import { ProjectionBehind } from '../projection-behind';
import type { FromProjector, ProjectorSettings, ProjectorState, ToProjector } from './projector-messages';

interface Waiter {
  readonly position: Position;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}
interface PendingRetry {
  readonly resolve: (result: Retry) => void;
  readonly reject: (error: Error) => void;
}

/** The caller's side of the projector's thread: how far it is, and waiting until it is far enough. */
export class ProjectorClient {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #waiters = new Set<Waiter>();
  readonly #retries = new Map<number, PendingRetry>();
  #state: ProjectorState | undefined;
  #starting: { readonly resolve: () => void; readonly reject: (error: Error) => void } | undefined;
  #lastRetry = 0;
  #ended = false;

  /** Loads the thread's code, which takes longest; it touches no file before `start`, so that the log can be opened beside. */
  constructor({ logFile, readDirectory }: Omit<ProjectorSettings, 'leaseRetryMs'>, leaseRetryMs: number) {
    const settings: ProjectorSettings = { logFile, readDirectory, leaseRetryMs };
    // Named through the package, so that sources run by a test runner start the compiled file, too.
    this.#worker = new Worker(require.resolve('@jejak/engine/projector-worker'), { workerData: settings });
    this.#worker.on('message', (message: FromProjector) => {
      this.#receive(message);
    });
    this.#worker.on('error', (error) => {
      this.#end(error);
    });
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#end(new Error('the thread has ended'));
        resolve();
      });
    });
  }

  /**
   * Begins once the log is there.
   * @throws JejakError when the read database cannot be opened
   */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#starting = { resolve, reject };
      this.#send({ kind: 'start' });
    });
    // A process that has nothing left to do ends, though the projector could go on for ever.
    this.#worker.unref();
  }

  get state(): ProjectorState {
    return this.#state ?? { projecting: false, projections: [] };
  }

  /**
   * Resolves when every projection has passed a position.
   * @throws ProjectionBehind when that takes longer
   */
  waitFor(position: Position, timeoutMs: number): Promise<void> {
    if (this.#hasPassed(position)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        reject(new ProjectionBehind(position, this.state));
      }, timeoutMs);
      const waiter: Waiter = { position, resolve, reject, timer };
      this.#waiters.add(waiter);
    });
  }

  retryParked(stream: string): Promise<Retry> {
    if (this.#ended) return Promise.reject(new Error('The projector has ended'));
    const id = ++this.#lastRetry;
    return new Promise((resolve, reject) => {
      this.#retries.set(id, { resolve, reject });
      this.#worker.ref();
      this.#send({ kind: 'retry', id, stream });
    });
  }

  async close(): Promise<void> {
    if (!this.#ended) {
      this.#worker.ref();
      this.#send({ kind: 'close' });
    }
    await this.#exited;
    for (const { timer, position, reject } of this.#waiters) {
      clearTimeout(timer);
      reject(new ProjectionBehind(position, this.state));
    }
    this.#waiters.clear();
  }

  #send(message: ToProjector): void {
    this.#worker.postMessage(message);
  }

  #receive(message: FromProjector): void {
    switch (message.kind) {
      case 'state':
        this.#state = message.state;
        this.#starting?.resolve();
        this.#wake();
        return;
      case 'retried':
        this.#takeRetry(message.id)?.resolve(message.result);
        return;
      case 'retryFailed':
        this.#takeRetry(message.id)?.reject(new Error(message.message));
        return;
      case 'unavailable':
        this.#end(new JejakError(message.code, message.message, message.sentence));
    }
  }

  #takeRetry(id: number): PendingRetry | undefined {
    const retry = this.#retries.get(id);
    this.#retries.delete(id);
    if (this.#retries.size === 0) this.#worker.unref();
    return retry;
  }

  #wake(): void {
    for (const waiter of this.#waiters) {
      if (!this.#hasPassed(waiter.position)) continue;
      clearTimeout(waiter.timer);
      this.#waiters.delete(waiter);
      waiter.resolve();
    }
  }

  #hasPassed(position: Position): boolean {
    return this.#state?.projections.every((projection) => projection.position >= position) === true;
  }

  /** Health turns red when the thread ends by itself; what is stored stays readable. */
  #end(reason: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#starting?.reject(reason);
    const failed = { health: 'failed', error: reason.message } as const;
    this.#state = { projecting: false, projections: this.state.projections.map((one) => ({ ...one, ...failed })) };
    for (const { reject } of this.#retries.values()) reject(new Error(`The projector has ended: ${reason.message}`));
    this.#retries.clear();
  }
}
