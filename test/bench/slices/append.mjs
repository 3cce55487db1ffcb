import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { syncRate } from '../machine.mjs';
import { eventStore, openDatabase, Query } from '../packages.mjs';
import { jsonBytes, sampleEvents } from '../sample-events.mjs';
import { quantile } from '../statistics.mjs';

const RUN_MS = 1500;
let named = 0;
const nextName = () => `bench-${String(++named)}`;

const inFolder = async (folder, act) => {
  const directory = mkdtempSync(join(folder, 'append-'));
  try {
    return await act(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/** Each writer appends to streams of its own, the next when the last is acknowledged. */
const appending = (writers, eventsPerAppend) => (folder) =>
  inFolder(folder, async (directory) => {
    const F = syncRate(directory);
    const store = await eventStore.openSqliteEventStore({ file: join(directory, 'log.db') });
    const latencies = [];
    const started = performance.now();
    const write = async () => {
      while (performance.now() - started < RUN_MS) {
        const name = nextName();
        const events = sampleEvents(name, eventsPerAppend);
        const at = performance.now();
        await store.append(`kantor-01.operation-${name}`, 'noStream', events);
        latencies.push(performance.now() - at);
      }
    };
    await Promise.all(Array.from({ length: writers }, write));
    const seconds = (performance.now() - started) / 1000;
    await store.close();
    const perSecond = latencies.length / seconds;
    return {
      perSecond,
      eventsPerSecond: perSecond * eventsPerAppend,
      F,
      ratioToF: perSecond / F,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
    };
  });

/** The same row in a table of the same driver, a transaction each: what SQLite alone can do with one writer. */
const byHand = (folder) =>
  inFolder(folder, async (directory) => {
    const F = syncRate(directory);
    const database = openDatabase(join(directory, 'hand.db'), { busyTimeoutMs: 1000 });
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT, revision INTEGER, type TEXT, data TEXT, meta TEXT,
        UNIQUE (stream, revision))`);
    const insert = new Query(
      database,
      'INSERT INTO events (stream, revision, type, data, meta) VALUES (?, ?, ?, ?, ?)',
    );
    let appends = 0;
    const started = performance.now();
    while (performance.now() - started < RUN_MS) {
      const name = nextName();
      const [event] = sampleEvents(name);
      insert.run(`kantor-01.operation-${name}`, 0, event.type, JSON.stringify(event.data), JSON.stringify(event.meta));
      appends++;
    }
    const perSecond = appends / ((performance.now() - started) / 1000);
    database.close();
    return { perSecond, F, ratioToF: perSecond / F };
  });

/** Bytes a stored event takes, with its indices and its hash, when the log is closed. */
const storeSize = (folder) =>
  inFolder(folder, async (directory) => {
    const file = join(directory, 'log.db');
    const store = await eventStore.openSqliteEventStore({ file });
    const streams = 2000;
    const perStream = 4;
    let json = 0;
    for (let stream = 0; stream < streams; stream++) {
      const events = sampleEvents(nextName(), perStream);
      json += jsonBytes(events);
      await store.append(`kantor-01.operation-${String(stream)}`, 'noStream', events);
    }
    await store.close();
    return { bytesPerEvent: statSync(file).size / (streams * perStream), jsonBytesPerEvent: json / streams };
  });

export const appendSlices = [
  {
    name: 'durable append, 1 writer',
    goal: '≥ 0,9 F',
    run: appending(1, 1),
    met: ({ ratioToF }) => ratioToF >= 0.9,
  },
  {
    name: 'durable append, 16 writers, each its own',
    goal: '≥ 10 F, p50 ≤ 1 ms',
    run: appending(16, 1),
    met: ({ ratioToF, p50 }) => ratioToF >= 10 && p50 <= 1,
  },
  {
    name: '100 events per append',
    goal: '≥ 80.000 events/s',
    run: appending(1, 100),
    met: ({ eventsPerSecond }) => eventsPerSecond >= 80_000,
  },
  { name: 'by hand on the same driver, a transaction each', goal: null, run: byHand, met: () => true },
  {
    name: 'store, id index and 32-byte hash included',
    goal: '≤ 560 bytes at 400 bytes of JSON',
    once: true,
    run: storeSize,
    met: ({ bytesPerEvent }) => bytesPerEvent <= 560,
  },
];
