import { fromPosition, type Instant, type Position, type RecordedEvent, START, toPosition } from '@jejak/kernel';
import type {
  AppendResult,
  EventReader,
  EventStore,
  ExpectedRevision,
  LogHead,
  LogPage,
  NewEvent,
  ReadStreamOptions,
} from '@jejak/event-store';

/** Appends under way at once: enough that many share one sync to disk. */
const MOST_UNDER_WAY = 400;

/**
 * The log, written to in the order in which commands are decided and without waiting for the disk: a decision sees what
 * was decided before it, whether it is written yet or not. Since the log takes appends in the order in which they come,
 * what a killed process leaves is always a beginning of what it had decided.
 *
 * The one who writes must be alone: an append that the log refuses ends the run, and everything after it fails too.
 */
export class PipelinedStore implements EventStore {
  readonly #unwritten = new Map<string, readonly RecordedEvent[]>();
  readonly #underWay = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;
  #last: Position = START;

  constructor(
    private readonly log: EventStore,
    private readonly now: () => Instant,
  ) {}

  async readStream(stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    const stored = await this.log.readStream(stream, options);
    const unwritten = this.#unwritten.get(stream);
    if (unwritten === undefined) return stored;
    const written = stored.at(-1)?.revision ?? -1;
    return [...stored, ...unwritten.filter(({ revision }) => revision > written)];
  }

  /** Answers what the log is going to answer. @throws what an earlier append failed with */
  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    while (this.#underWay.size >= MOST_UNDER_WAY) await Promise.race(this.#underWay);
    this.#throwFailure();
    if (expected === 'any' || expected === 'streamExists') throw new Error('appends here name the revision they saw');
    const first = expected === 'noStream' ? 0 : expected + 1;
    if (this.#last === START) this.#last = (await this.log.head()).position;
    const recordedAt = this.now();
    const recorded = events.map((event, index): RecordedEvent => {
      const position = toPosition(fromPosition(this.#last) + index + 1);
      return { ...event, stream, revision: first + index, position, meta: { ...event.meta, recordedAt } };
    });
    this.#last = recorded.at(-1)?.position ?? this.#last;
    this.#unwritten.set(stream, [...(this.#unwritten.get(stream) ?? []), ...recorded]);
    this.#write(stream, expected, events, first + events.length - 1);
    return { position: this.#last, revision: first + events.length - 1, recordedAt, duplicate: false };
  }

  /** Resolves when everything is on disk. @throws what an append failed with */
  async flush(): Promise<void> {
    await Promise.all(this.#underWay);
    this.#throwFailure();
  }

  #write(stream: string, expected: ExpectedRevision, events: readonly NewEvent[], revision: number): void {
    const writing = this.log.append(stream, expected, events).then(
      () => {
        const left = this.#unwritten.get(stream)?.filter((event) => event.revision > revision) ?? [];
        if (left.length === 0) this.#unwritten.delete(stream);
        else this.#unwritten.set(stream, left);
      },
      (error: unknown) => {
        this.#failure ??= { error };
      },
    );
    this.#underWay.add(writing);
    void writing.then(() => this.#underWay.delete(writing));
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async head(): Promise<LogHead> {
    await this.flush();
    return this.log.head();
  }

  readAll(...options: Parameters<EventReader['readAll']>): Promise<LogPage> {
    return this.log.readAll(...options);
  }
  subscribe(...options: Parameters<EventReader['subscribe']>): AsyncIterable<LogPage> {
    return this.log.subscribe(...options);
  }
  positionAt(instant: Instant): Promise<Position> {
    return this.log.positionAt(instant);
  }
  count(after: Position, upTo: Position): Promise<number> {
    return this.log.count(after, upTo);
  }
  close(): Promise<void> {
    return this.flush();
  }
}
