import { type Instant, type Position, type RecordedEvent, START, toPosition, fromPosition } from '@jejak/kernel';
import {
  type AppendResult,
  type EventReader,
  type EventStore,
  type ExpectedRevision,
  type LogHead,
  type LogPage,
  type NewEvent,
  WrongExpectedRevision,
} from '@jejak/event-store';

interface Clock {
  now(): Instant;
}

/**
 * The real log with what an import would add to it, in memory: decisions see rows that stand above them, and nothing
 * is written. Only streams show what was added; reading in log order reads the real log.
 */
export class OverlayStore implements EventStore {
  private readonly added = new Map<string, readonly RecordedEvent[]>();
  private readonly read = new Set<string>();
  private last: Position = START;

  constructor(
    private readonly log: EventReader,
    private readonly clock: Clock,
  ) {}

  async readStream(stream: string): Promise<readonly RecordedEvent[]> {
    this.read.add(stream);
    const stored = await this.log.readStream(stream);
    const added = this.added.get(stream);
    if (added === undefined) return stored;
    // Others may have appended meanwhile: the check goes on with what it began with, the real append decides again.
    return [...stored.slice(0, added[0]?.revision ?? 0), ...added];
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult> {
    const actual = (await this.readStream(stream)).at(-1)?.revision ?? null;
    const expectedRevision = expected === 'noStream' ? null : expected;
    if (expectedRevision !== actual) throw new WrongExpectedRevision(stream, expected, actual);
    if (this.last === START) this.last = (await this.log.head()).position;
    const recordedAt = this.clock.now();
    const recorded = events.map((event, index): RecordedEvent => {
      const position = toPosition(fromPosition(this.last) + index + 1);
      return { ...event, stream, revision: (actual ?? -1) + index + 1, position, meta: { ...event.meta, recordedAt } };
    });
    this.added.set(stream, [...(this.added.get(stream) ?? []), ...recorded]);
    const end = recorded.at(-1);
    this.last = end?.position ?? this.last;
    return { position: this.last, revision: end?.revision ?? actual ?? 0, recordedAt, duplicate: false };
  }

  /** Streams that were read since the last call: what the decisions in between depend on. */
  takeRead(): readonly string[] {
    const streams = [...this.read];
    this.read.clear();
    return streams;
  }

  readAll(...options: Parameters<EventReader['readAll']>): Promise<LogPage> {
    return this.log.readAll(...options);
  }
  subscribe(...options: Parameters<EventReader['subscribe']>): AsyncIterable<LogPage> {
    return this.log.subscribe(...options);
  }
  head(): Promise<LogHead> {
    return this.log.head();
  }
  positionAt(instant: Instant): Promise<Position> {
    return this.log.positionAt(instant);
  }
  count(after: Position, upTo: Position): Promise<number> {
    return this.log.count(after, upTo);
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}
