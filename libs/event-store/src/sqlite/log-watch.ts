import { statSync } from 'node:fs';
import { BroadcastChannel } from 'node:worker_threads';
import { LogUnavailable } from '../errors';
import { channelOf } from './log-writer-messages';
import type { SqliteLogReader } from './log-reader';

/** Another process is noticed within this time. */
const POLL_MS = 25;

/**
 * Tells a reader that its log may have grown: at once when a writer of this process says so, else by asking SQLite
 * whether another connection has written. Neither keeps the process alive, only the poll while someone waits.
 */
export class LogWatch {
  readonly #reader: SqliteLogReader;
  readonly #channel: BroadcastChannel;
  readonly #inode: number;
  #calls = 0;
  #wake: (() => void) | undefined;

  constructor(reader: SqliteLogReader) {
    this.#reader = reader;
    this.#inode = statSync(reader.file).ino;
    this.#channel = new BroadcastChannel(channelOf(reader.file));
    this.#channel.unref();
    this.#channel.onmessage = () => {
      this.#calls++;
      this.#wake?.();
    };
  }

  /** Changes whenever the log may have grown. Taken before reading, it misses nothing. */
  mark(): number {
    return this.#calls * CALL + (this.#reader.dataVersion() % CALL);
  }

  /** @throws LogUnavailable LOG_GONE, and whatever hinders reading */
  async changed(since: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#requireFile();
      if (this.mark() !== since) return;
      await this.#pause(signal);
    }
  }

  close(): void {
    this.#channel.close();
  }

  /** SQLite goes on reading a file that was deleted or replaced under its name; a reader must not. */
  #requireFile(): void {
    const { file } = this.#reader;
    if (statSync(file, { throwIfNoEntry: false })?.ino === this.#inode) return;
    throw new LogUnavailable(
      'LOG_GONE',
      `The event log at ${file} was deleted or replaced while it was read`,
      'Berkas penyimpanan dihapus atau diganti selagi dibaca; jalankan ulang program.',
    );
  }

  #pause(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(wake, POLL_MS);
      signal.addEventListener('abort', wake);
      this.#wake = wake;
    });
  }
}

/** Room for SQLite's own version beside the count of calls; both fit a safe integer. */
const CALL = 2 ** 26;
