import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { syncRate } from '../machine.mjs';
import { eventStore, openDatabase, Query } from '../packages.mjs';
import { jsonBytes, sampleEvents } from '../sample-events.mjs';
import { quantile } from '../statistics.mjs';

let named = 0;
const nextName = () => `bench-${String(++named)}`;
const streamOf = (name) => `kantor-01.operation-${name}`;
/** Made before the clock runs: what is measured begins with the call of `append`. */
const prepared = (count, eventsEach) =>
  Array.from({ length: count }, () => {
    const name = nextName();
    return { stream: streamOf(name), events: sampleEvents(name, eventsEach) };
  });

const inFolder = async (folder, act) => {
  const directory = mkdtempSync(join(folder, 'append-'));
  try {
    return await act(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/** F before and after: the disk of a shared machine changes its mind within seconds. */
const besideF = async (directory, syncMs, act) => {
  const before = syncRate(directory, syncMs);
  const perSecond = await act();
  const F = (before + syncRate(directory, syncMs)) / 2;
  return { perSecond, F, ratioToF: perSecond / F };
};

/** Each writer appends to streams of its own, the next when the last is acknowledged. */
const appending = (writers, appends, eventsEach, syncMs) => (folder) =>
  inFolder(folder, async (directory) => {
    const store = await eventStore.openSqliteEventStore({ file: join(directory, 'log.db') });
    const left = prepared(appends, eventsEach);
    const latencies = [];
    const write = async () => {
      for (let one = left.pop(); one !== undefined; one = left.pop()) {
        const at = performance.now();
        await store.append(one.stream, 'noStream', one.events);
        latencies.push(performance.now() - at);
      }
    };
    const rates = await besideF(directory, syncMs, async () => {
      const started = performance.now();
      await Promise.all(Array.from({ length: writers }, write));
      return (appends * 1000) / (performance.now() - started);
    });
    await store.close();
    const perEvent = eventsEach === 1 ? {} : { eventsPerSecond: rates.perSecond * eventsEach };
    return { ...rates, ...perEvent, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
  });

/** The same row in a table of the same driver, a transaction each: what SQLite alone can do with one writer. */
const byHand = (appends, syncMs) => (folder) =>
  inFolder(folder, async (directory) => {
    const database = openDatabase(join(directory, 'hand.db'), { busyTimeoutMs: 1000 });
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT, revision INTEGER, type TEXT, data TEXT, meta TEXT,
        UNIQUE (stream, revision))`);
    const insert = new Query(
      database,
      'INSERT INTO events (stream, revision, type, data, meta) VALUES (?, ?, ?, ?, ?)',
    );
    const given = prepared(appends, 1);
    const rates = await besideF(directory, syncMs, () => {
      const started = performance.now();
      for (const { stream, events } of given) {
        const [{ type, data, meta }] = events;
        insert.run(stream, 0, type, JSON.stringify(data), JSON.stringify(meta));
      }
      return (appends * 1000) / (performance.now() - started);
    });
    database.close();
    return rates;
  });

/** Bytes a stored event takes, with its indices and its hash, when the log is closed. */
const storeSize = (streams) => (folder) =>
  inFolder(folder, async (directory) => {
    const file = join(directory, 'log.db');
    const store = await eventStore.openSqliteEventStore({ file });
    const perStream = 4;
    const given = prepared(streams, perStream);
    const json = given.reduce((sum, { events }) => sum + jsonBytes(events), 0) / streams;
    await Promise.all(given.map(({ stream, events }) => store.append(stream, 'noStream', events)));
    await store.close();
    const bytesPerEvent = statSync(file).size / (streams * perStream);
    return { bytesPerEvent, jsonBytesPerEvent: json };
  });

export const appendSlices = ({ appends, sizedStreams, syncMs }) => [
  {
    name: 'durable append, 1 writer',
    goal: '≥ 0,9 F',
    goals: [['ratioToF', 'least', 0.9]],
    run: appending(1, appends.alone, 1, syncMs),
  },
  {
    name: 'durable append, 16 writers, each its own',
    goal: '≥ 10 F, p50 ≤ 1 ms',
    goals: [
      ['ratioToF', 'least', 10],
      ['p50', 'most', 1],
    ],
    run: appending(16, appends.together, 1, syncMs),
  },
  {
    name: '100 events per append',
    goal: '≥ 80.000 events/s',
    goals: [['eventsPerSecond', 'least', 80_000]],
    run: appending(1, appends.batches, 100, syncMs),
  },
  { name: 'by hand on the same driver, a transaction each', goal: null, run: byHand(appends.alone, syncMs) },
  {
    name: 'store, id index and 32-byte hash included, four events a stream',
    goal: '≤ 560 bytes at 400 bytes of JSON',
    goals: [['bytesPerEvent', 'most', 560]],
    once: true,
    run: storeSize(sizedStreams),
  },
];
