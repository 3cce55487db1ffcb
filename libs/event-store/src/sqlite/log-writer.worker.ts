import { BroadcastChannel, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { AppendRequest } from '../append-request';
import { LogUnavailable } from '../errors';
import { type Clock, systemClock } from '../recording-clock';
import { LogWriter } from './log-writer';
import type { FromWriter, ToWriter, WriterSettings } from './log-writer-messages';

/** Appends and characters of JSON in one transaction: enough to share the wait for the disk, little enough to be quick. */
const GROUP = { appends: 512, size: 4_000_000 };
/** Rough bytes written ahead after which they are copied into the file, and what a commit writes at least. */
const CHECKPOINT_AFTER = 4_000_000;
const COMMIT_BYTES = 16_384;

const port = parentPort;
const settings = workerData as WriterSettings;
const send = (message: FromWriter): void => port?.postMessage(message);

const clockWithOffset = (offset: Float64Array | undefined): Clock =>
  offset === undefined ? systemClock : { ...systemClock, now: () => systemClock.now() + (offset[0] ?? 0) };

const start = (): LogWriter | undefined => {
  const { file, busyTimeoutMs, longestIdleDays, clockOffset } = settings;
  try {
    const clock = clockWithOffset(clockOffset);
    const writer = new LogWriter({ file, busyTimeoutMs, longestIdleDays, clock });
    send({ kind: 'ready' });
    return writer;
  } catch (error) {
    const { code, message, sentence } =
      error instanceof LogUnavailable
        ? error
        : new LogUnavailable(
            'LOG_UNAVAILABLE',
            `The log at ${file} does not open: ${String(error)}`,
            'Penyimpanan tidak dapat dibuka.',
          );
    send({ kind: 'unavailable', code, message, sentence });
    return undefined;
  }
};

const serve = (writer: LogWriter): void => {
  const channel = new BroadcastChannel(settings.channel);
  channel.unref();
  const queue: AppendRequest[] = [];
  let closing = false;
  let writtenAhead = 0;

  const accept = (message: ToWriter): void => {
    if (message.kind === 'close') closing = true;
    else queue.push(...message.requests);
  };

  /** Whatever arrived while the last group was written. */
  const drain = (): void => {
    for (;;) {
      const next = port === null ? undefined : receiveMessageOnPort(port);
      if (next === undefined) return;
      accept(next.message as ToWriter);
    }
  };

  const takeGroup = (): readonly AppendRequest[] => {
    let size = 0;
    let count = 0;
    for (const request of queue) {
      if (count > 0 && (count >= GROUP.appends || size + request.size > GROUP.size)) break;
      size += request.size;
      count++;
    }
    writtenAhead += size + COMMIT_BYTES;
    return queue.splice(0, count);
  };

  const writeAll = (): void => {
    drain();
    while (queue.length > 0) {
      const outcomes = writer.commitGroup(takeGroup());
      send({ kind: 'outcomes', outcomes });
      if (outcomes.some((outcome) => outcome.kind === 'appended' && !outcome.duplicate)) channel.postMessage(null);
      if (writtenAhead > CHECKPOINT_AFTER) {
        writtenAhead = 0;
        writer.checkpoint();
      }
      drain();
    }
  };

  port?.on('message', (message: ToWriter) => {
    accept(message);
    writeAll();
    if (!closing) return;
    writer.close();
    channel.close();
    port.close();
  });
};

const writer = start();
if (writer !== undefined) serve(writer);
