import { setTimeout as pause } from 'node:timers/promises';
import { type Caller, mayDo, visibleStreams } from '@jejak/access';
import { readableOffices } from '@jejak/http';
import type { OfficeId, Position } from '@jejak/kernel';
import { Bell } from './bell';
import type { EventSink } from './event-sink';
import type { LiveEngine, LiveFeed } from './live-feed';
import { countsEvent, jobEvent, positionEvent, recordEvent, resetEvent } from './live-events';
import { missedNotices } from './missed-notices';
import { lastOfEach, type Notice } from './notices';

export interface LiveParts {
  readonly engine: LiveEngine;
  readonly feed: LiveFeed;
  readonly sink: EventSink;
  /** The caller with the rights that it has now; undefined once its session or token has ended. */
  readonly standing: () => Promise<Caller | undefined>;
  /** The last position that the client was told of, when it comes back. */
  readonly after?: Position;
}

const RETRY_MS = 3000;
/** Between two tellings, so that an import is told in a few and not event by event. */
const GAP_MS = 50;
/** More records than this at once are told as "read again what you show". */
const MOST_TOLD = 200;

/** One screen's connection: tells what changed of what it may read, until it goes or may no more. */
export class LiveConnection {
  #cursor: Position;
  #isBehind: boolean;
  #counted: { readonly offices: Set<OfficeId>; upTo: Position } | undefined;
  #lastPosition = '';
  readonly #lastJobs = new Map<string, string>();

  constructor(private readonly parts: LiveParts) {
    const { head } = parts.feed.tail;
    const { after = head } = parts;
    this.#cursor = after > head ? head : after;
    // A log that was restored from a backup is behind what the screen has seen.
    this.#isBehind = after > head;
  }

  async run(): Promise<void> {
    const { feed, sink } = this.parts;
    const over = AbortSignal.any([sink.closed, feed.stopped]);
    const news = new Bell();
    const endListening = feed.listen(news.ring);
    over.addEventListener('abort', news.ring);
    try {
      sink.sendRetry(RETRY_MS);
      while (!over.aborted && (await this.#tell())) {
        await sink.drained();
        await pause(GAP_MS);
        await news.next();
      }
      if (feed.stopped.aborted) sink.send('end', { reason: 'server-stops' });
    } finally {
      endListening();
      sink.end();
    }
  }

  /** @returns false once the caller has no session or token any more */
  async #tell(): Promise<boolean> {
    const { engine, feed, sink, standing } = this.parts;
    const caller = await standing();
    if (caller === undefined) {
      sink.send('end', { reason: 'signed-out' });
      return false;
    }
    await this.#tellRecords(caller);
    this.#tellCounts();
    if (mayDo(caller, 'rebuild.read', { today: engine.todayOf(caller.office), tree: engine.officeTree() }))
      this.#tellJobs();
    const position = positionEvent(await feed.status());
    const text = `${this.#cursor} ${JSON.stringify(position)}`;
    if (text !== this.#lastPosition) sink.send('position', position, this.#cursor);
    this.#lastPosition = text;
    return true;
  }

  async #tellRecords(caller: Caller): Promise<void> {
    const { engine, feed, sink } = this.parts;
    const upTo = feed.tail.head;
    const offices = readableOffices(engine, caller, 'record.read');
    const notices = await missedNotices(feed, engine, { after: this.#cursor, upTo, offices });
    const told = notices === undefined ? undefined : await this.#visible(caller, notices);
    if (this.#isBehind || told === undefined || told.length > MOST_TOLD) {
      sink.send('reset', resetEvent(this.#isBehind ? 'log-behind' : 'too-much'), upTo);
      this.#count(offices, upTo);
    } else {
      for (const [index, notice] of told.entries()) {
        const isLastThere = told[index + 1]?.position !== notice.position;
        sink.send('record', recordEvent(notice), isLastThere ? notice.position : undefined);
      }
      if (told.length > 0)
        this.#count(
          told.map(({ office }) => office),
          upTo,
        );
    }
    this.#isBehind = false;
    this.#cursor = upTo;
  }

  async #visible(caller: Caller, notices: readonly Notice[]): Promise<readonly Notice[]> {
    const changed = lastOfEach(notices);
    if (changed.length > MOST_TOLD) return changed;
    const visible: Notice[] = [];
    for (const notice of changed) {
      // A record that cannot be read is told of nowhere: nobody knows of which class it is.
      const streams = await visibleStreams(this.parts.engine, caller, [notice.stream]).catch(() => new Set<string>());
      if (streams.has(notice.stream)) visible.push(notice);
    }
    return visible;
  }

  #count(offices: readonly OfficeId[], upTo: Position): void {
    this.#counted = { offices: new Set([...(this.#counted?.offices ?? []), ...offices]), upTo };
  }

  /** Once the queues show it: a count that is read before would be the old one. */
  #tellCounts(): void {
    if (this.#counted === undefined || this.parts.feed.projected < this.#counted.upTo) return;
    this.parts.sink.send('counts', countsEvent([...this.#counted.offices], this.#counted.upTo));
    this.#counted = undefined;
  }

  #tellJobs(): void {
    for (const rebuild of this.parts.feed.jobs) {
      const event = jobEvent(rebuild);
      const text = JSON.stringify(event);
      if (this.#lastJobs.get(rebuild.id) !== text) this.parts.sink.send('job', event);
      this.#lastJobs.set(rebuild.id, text);
    }
  }
}
