import { setImmediate as nextTurn } from 'node:timers/promises';
import { fromPosition, type Instant, type Position, type RecordedEvent } from '@jejak/kernel';
import { aheadOfLog, closedWhileRead } from '../errors';
import { follow } from '../follow';
import type {
  EventReader,
  LogEntry,
  LogHead,
  LogPage,
  ReadAllOptions,
  ReadStreamOptions,
  SubscribeOptions,
} from '../port';
import { SqliteLogReader } from './log-reader';
import { LogWatch } from './log-watch';

const BATCH = 500;

/** The reading half behind the port; each call reads little at a time on the caller's thread. */
export class SqliteEventReader implements EventReader {
  protected readonly reader: SqliteLogReader;

  /** @param file an existing log @throws LogUnavailable */
  constructor(file: string) {
    this.reader = new SqliteLogReader(file);
  }

  readStream(stream: string, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]> {
    return settle(() => this.reader.readStream(stream, options));
  }

  /** Fills the page unless the log ends, and lets others run between the parts of a long search. */
  async readAll(options: ReadAllOptions): Promise<LogPage> {
    const entries: LogEntry[] = [];
    let { after } = options;
    for (;;) {
      const page = this.reader.readPage({ ...options, after, limit: options.limit - entries.length });
      entries.push(...page.entries);
      if (page.atEnd || entries.length >= options.limit) return { ...page, entries };
      after = page.scannedTo;
      await nextTurn();
    }
  }

  async *subscribe({ after, batchSize = BATCH, filter, signal }: SubscribeOptions): AsyncGenerator<LogPage, void> {
    if (fromPosition(after) > fromPosition(this.reader.head().position)) throw aheadOfLog(after);
    const watch = new LogWatch(this.reader);
    const log = {
      mark: () => watch.mark(),
      page: (from: Position) => this.reader.readPage({ after: from, limit: batchSize, ...(filter && { filter }) }),
      changed: (since: number, until: AbortSignal) => watch.changed(since, until),
    };
    try {
      yield* follow(log, after, signal);
    } catch (error) {
      throw this.reader.isOpen ? error : closedWhileRead();
    } finally {
      watch.close();
    }
  }

  head(): Promise<LogHead> {
    return settle(() => this.reader.head());
  }

  positionAt(instant: Instant): Promise<Position> {
    return settle(() => this.reader.positionAt(instant));
  }

  count(after: Position, upTo: Position): Promise<number> {
    return settle(() => this.reader.count(after, upTo));
  }

  close(): Promise<void> {
    return settle(() => {
      this.reader.close();
    });
  }
}

const settle = <T>(read: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(read());
  });
