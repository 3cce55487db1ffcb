import { Worker } from 'node:worker_threads';
import type { SqlValue } from '@jejak/event-store/database';
import { JejakError } from '@jejak/kernel';
import type { ReadAnswer, ReadRequest } from './reader-messages';

/** Something that answers a query on a file. */
export interface SqlReader {
  query(file: string, sql: string, parameters: readonly SqlValue[]): Promise<readonly unknown[]>;
}

interface Pending {
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Queries on a thread of their own, over read-only connections, so that a long one never holds up the thread that serves
 * HTTP. The thread keeps the process alive only while a query waits for its answer.
 */
export class ReaderThread implements SqlReader {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #pending = new Map<number, Pending>();
  #last = 0;
  #failure: Error | undefined;

  constructor() {
    // Named through the package, so that sources run by a test runner start the compiled file, too.
    this.#worker = new Worker(require.resolve('@jejak/projections/reader-worker'));
    this.#worker.on('message', (answer: ReadAnswer) => {
      this.#settle(answer);
    });
    this.#worker.on('error', (error) => {
      this.#fail(error);
    });
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#fail(new Error('the thread has ended'));
        resolve();
      });
    });
    this.#worker.unref();
  }

  /** @throws JejakError READ_FAILED */
  query(file: string, sql: string, parameters: readonly SqlValue[]): Promise<readonly unknown[]> {
    if (this.#failure !== undefined) return Promise.reject(readFailed(this.#failure));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      if (this.#pending.size === 0) this.#worker.ref();
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, file, sql, parameters } satisfies ReadRequest);
    });
  }

  /** Queries that wait are answered first. */
  async close(): Promise<void> {
    if (this.#failure !== undefined) return;
    this.#worker.ref();
    this.#worker.postMessage('close');
    await this.#exited;
  }

  #settle(answer: ReadAnswer): void {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (this.#pending.size === 0) this.#worker.unref();
    if ('error' in answer) pending?.reject(readFailed(answer.error));
    else pending?.resolve(answer.rows);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#pending.values()) reject(readFailed(this.#failure));
    this.#pending.clear();
  }
}

const readFailed = (cause: unknown): JejakError =>
  new JejakError(
    'READ_FAILED',
    `The read database could not answer: ${cause instanceof Error ? cause.message : String(cause)}`,
    'Data tidak dapat dibaca; coba lagi.',
    { cause },
  );
