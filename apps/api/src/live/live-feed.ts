import type { EngineStatus, Rebuild } from '@jejak/engine';
import type { RecordEngine } from '@jejak/http';
import type { Position } from '@jejak/kernel';
import type { ApiEngine } from '../api-engine';
import { NoticeTail, noticesOf } from './notices';

export type LiveEngine = RecordEngine & Pick<ApiEngine, 'status' | 'rebuilds'>;

const TAIL = 5000;
/** Sessions end and rebuilds go on without an event of the log. */
const TICK_MS = 1000;
const JOBS = 5;

/** What all connections share: one reading of the log, one look at the projections and at the jobs. */
export class LiveFeed {
  readonly tail: NoticeTail;
  readonly #engine: LiveEngine;
  readonly #listeners = new Set<() => void>();
  readonly #stopped = new AbortController();
  readonly #programKinds: ReadonlySet<string>;
  readonly #tick: NodeJS.Timeout;
  #reading: Promise<void> = Promise.resolve();
  #catchingUp = false;
  #projected: Position;
  #status: EngineStatus | undefined;
  #jobs: readonly Rebuild[] = [];

  private constructor(engine: LiveEngine, head: Position) {
    this.#engine = engine;
    this.tail = new NoticeTail(TAIL, head);
    this.#projected = head;
    this.#programKinds = new Set(
      engine.workflows.filter(({ byProgram }) => byProgram === true).map(({ entity }) => entity),
    );
    this.#tick = setInterval(() => {
      if (this.#listeners.size > 0) void this.#lookAround().then(this.#wake);
    }, TICK_MS);
    this.#tick.unref();
  }

  static async start(engine: LiveEngine): Promise<LiveFeed> {
    const feed = new LiveFeed(engine, (await engine.store.head()).position);
    feed.#reading = feed.#read().catch(() => {
      // A log that cannot be read is told by every other route; screens ask again, and are refused until it can.
      feed.#stop();
    });
    return feed;
  }

  /** Aborts when the server stops, or the log can be read no more. */
  get stopped(): AbortSignal {
    return this.#stopped.signal;
  }

  /** Up to here the lists and queues show everything. */
  get projected(): Position {
    return this.#projected;
  }

  get jobs(): readonly Rebuild[] {
    return this.#jobs;
  }

  /** How far log and projections are; asked anew for the first connection. */
  async status(): Promise<EngineStatus> {
    if (this.#status === undefined) await this.#lookAround();
    return this.#status ?? this.#engine.status();
  }

  /** @returns what ends the listening */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Nest calls it before it waits for the connections to end. */
  async onModuleDestroy(): Promise<void> {
    this.#stop();
    await this.#reading;
  }

  #stop(): void {
    clearInterval(this.#tick);
    this.#stopped.abort();
    this.#wake();
  }

  async #read(): Promise<void> {
    const { store } = this.#engine;
    for await (const { entries, scannedTo } of store.subscribe({ after: this.tail.head, signal: this.stopped })) {
      this.tail.add(
        entries.flatMap((entry) => noticesOf(entry, this.#programKinds)),
        scannedTo,
      );
      this.#wake();
      if (!this.#catchingUp) void this.#catchUp();
    }
  }

  /** Tells when the projections have come to the end of the log. */
  async #catchUp(): Promise<void> {
    this.#catchingUp = true;
    while (!this.stopped.aborted && this.#projected < this.tail.head) {
      const { head } = this.tail;
      const isThere = await this.#engine.waitFor(head).then(
        () => true,
        () => false,
      );
      if (isThere) this.#projected = head;
      await this.#lookAround();
      this.#wake();
    }
    this.#catchingUp = false;
  }

  async #lookAround(): Promise<void> {
    if (this.stopped.aborted) return;
    try {
      this.#jobs = this.#engine.rebuilds.list().slice(0, JOBS);
      this.#status = await this.#engine.status();
    } catch {
      // What cannot be looked at now is looked at again a second later; the connections go on with what was seen.
    }
  }

  readonly #wake = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
