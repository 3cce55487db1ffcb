import { Worker } from 'node:worker_threads';
import type { AppendOutcome } from '../append-outcome';
import type { AppendRequest } from '../append-request';
import { LogFailed, LogUnavailable, refuseClosed } from '../errors';
import type { FromWriter, ToWriter, WriterSettings } from './log-writer-messages';

/** Named through the package, so that sources run by a test runner start the compiled file, too. */
const workerScript = (): string => require.resolve('@jejak/event-store/log-writer-worker');

interface Pending {
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The caller's side of the writer's thread. Appends of one turn of the event loop travel in one message, and what
 * arrives while a group is being written forms the next; nothing here blocks. The thread keeps the process alive only
 * while an append waits for its answer.
 */
export class LogWriterClient {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  /** First in, first out: the writer answers in order. */
  readonly #pending: Pending[] = [];
  #outbox: AppendRequest[] = [];
  #closing = false;
  #failure: LogFailed | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromWriter) => {
      if (message.kind === 'outcomes') this.#settle(message.outcomes);
    });
    worker.on('messageerror', (error) => {
      this.#fail(error);
    });
    worker.on('error', (error) => {
      this.#fail(error);
    });
    this.#exited = new Promise((resolve) => {
      worker.once('exit', (code) => {
        if (!this.#closing || this.#pending.length > 0)
          this.#fail(new Error(`The writer's thread ended with ${String(code)}`));
        resolve();
      });
    });
  }

  /** @throws LogUnavailable when the log cannot be opened */
  static async open(settings: WriterSettings, script = workerScript()): Promise<LogWriterClient> {
    const worker = new Worker(script, { workerData: settings });
    const client = new LogWriterClient(worker);
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (message: FromWriter) => {
        if (message.kind === 'unavailable') reject(new LogUnavailable(message.code, message.message, message.sentence));
        else resolve();
      });
    });
    worker.unref();
    return client;
  }

  append(request: AppendRequest): Promise<AppendOutcome> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#closing) return Promise.reject(refuseClosed());
    return new Promise((resolve, reject) => {
      if (this.#pending.push({ resolve, reject }) === 1) this.#worker.ref();
      if (this.#outbox.push(request) === 1) {
        setImmediate(() => {
          this.#flush();
        });
      }
    });
  }

  /** What was accepted is written and answered first. */
  async close(): Promise<void> {
    if (!this.#closing) {
      this.#closing = true;
      this.#flush();
      this.#worker.ref();
      this.#send({ kind: 'close' });
    }
    await this.#exited;
  }

  #flush(): void {
    if (this.#outbox.length === 0) return;
    const requests = this.#outbox;
    this.#outbox = [];
    this.#send({ kind: 'append', requests });
  }

  #send(message: ToWriter): void {
    this.#worker.postMessage(message);
  }

  #settle(outcomes: readonly AppendOutcome[]): void {
    const answered = this.#pending.splice(0, outcomes.length);
    if (this.#pending.length === 0 && !this.#closing) this.#worker.unref();
    for (const [index, { resolve }] of answered.entries()) {
      const outcome = outcomes[index];
      if (outcome !== undefined) resolve(outcome);
    }
  }

  #fail(cause: unknown): void {
    this.#failure ??= new LogFailed(cause);
    this.#outbox = [];
    for (const { reject } of this.#pending.splice(0)) reject(this.#failure);
  }
}
