import { once } from 'node:events';
import type { Writable } from 'node:stream';

const HEARTBEAT_MS = 15_000;
/** A client that reads nothing for so long is dropped; it comes back with the last id that it saw. */
const SLOW_MS = 10_000;

/** Writes server-sent events, no faster than they are read. */
export class EventSink {
  readonly #closed = new AbortController();
  readonly #heartbeat: NodeJS.Timeout;
  readonly #slowMs: number;
  #isFull = false;

  constructor(
    private readonly to: Writable,
    { heartbeatMs = HEARTBEAT_MS, slowMs = SLOW_MS } = {},
  ) {
    this.#slowMs = slowMs;
    this.#heartbeat = setInterval(() => {
      // What waits to be read tells as much.
      if (!this.#isFull) this.send('heartbeat', {});
    }, heartbeatMs);
    this.#heartbeat.unref();
    to.once('close', () => {
      this.#close();
    });
    to.once('error', () => {
      this.#close();
    });
  }

  /** Aborts when the client has gone, or was dropped. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  /** @param id the log position up to which the client has then been told everything */
  send(event: string, data: object, id?: string): void {
    if (this.closed.aborted) return;
    const place = id === undefined ? '' : `id: ${id}\n`;
    this.#isFull = !this.to.write(`${place}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** How soon a browser comes back once the connection is lost. */
  sendRetry(ms: number): void {
    this.#isFull = !this.to.write(`retry: ${String(ms)}\n\n`);
  }

  /** Resolves when the client has read enough; drops one that does not. */
  async drained(): Promise<void> {
    if (!this.#isFull || this.closed.aborted) return;
    const signal = AbortSignal.any([this.closed, AbortSignal.timeout(this.#slowMs)]);
    try {
      await once(this.to, 'drain', { signal });
      this.#isFull = false;
    } catch {
      this.drop();
    }
  }

  end(): void {
    this.#close();
    this.to.end();
  }

  drop(): void {
    this.#close();
    this.to.destroy();
  }

  #close(): void {
    clearInterval(this.#heartbeat);
    this.#closed.abort();
  }
}
