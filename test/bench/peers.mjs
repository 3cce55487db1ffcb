import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { syncRate } from './machine.mjs';
import { eventStore, kernel, root } from './packages.mjs';
import { sampleEvents } from './sample-events.mjs';

/**
 * Installed into the benchmark's own folder, and nowhere else; what they need is named here, since the registry does not
 * have every peer at the version that they ask for.
 */
const PEERS = {
  '@event-driven-io/emmett': '0.42.0',
  '@event-driven-io/emmett-sqlite': '0.42.4',
  'async-retry': '1.3.3',
  commander: '12.1.0',
  sqlite3: '5.1.7',
  uuid: '10.0.0',
};
const RUN_MS = 1500;

/** @returns a `require` of the peers, or why there is none */
export const installPeers = (folder) => {
  const directory = join(folder, 'peers');
  const require = createRequire(join(directory, 'package.json'));
  try {
    if (!existsSync(join(directory, 'node_modules', '@event-driven-io', 'emmett-sqlite'))) {
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
      execFileSync('npm', ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--silent'], {
        cwd: directory,
        stdio: 'ignore',
      });
    }
    return { emmett: require('@event-driven-io/emmett-sqlite') };
  } catch (error) {
    return { missing: error instanceof Error ? error.message.split('\n')[0] : String(error) };
  }
};

const emmettAppend = (emmett) => async (folder) => {
  const file = join(folder, 'emmett.db');
  rmSync(file, { force: true });
  const F = syncRate(folder);
  const store = emmett.getSQLiteEventStore({ fileName: file, schema: { autoMigration: 'CreateOrUpdate' } });
  let appends = 0;
  const started = performance.now();
  while (performance.now() - started < RUN_MS) {
    const name = `peer-${String(appends++)}`;
    const [{ type, data, meta }] = sampleEvents(name);
    await store.appendToStream(`operation-${name}`, [{ type, data, metadata: meta }]);
  }
  const perSecond = appends / ((performance.now() - started) / 1000);
  await store.close?.();
  return { perSecond, F, ratioToF: perSecond / F };
};

/** Every stored event handed to the in-memory bus of NestJS, as code that misuses it for a replay would. */
const nestReplay = (log) => async () => {
  const require = createRequire(join(root, 'apps', 'api', 'package.json'));
  const { EventBus } = require('@nestjs/cqrs');
  const { Subject } = require('rxjs');
  const subject = new Subject();
  const publish = EventBus.prototype.publish;
  const bus = Object.assign(Object.create(EventBus.prototype), {
    _publisher: { publish: (event) => subject.next(event) },
    publisher: { publish: (event) => subject.next(event) },
  });
  const counters = new Map();
  subject.subscribe((event) => counters.set(event.type, (counters.get(event.type) ?? 0) + 1));
  const reader = await eventStore.openSqliteEventStore({ file: join(log.directory, 'log.db') });
  const started = performance.now();
  let events = 0;
  for (let after = kernel.START; ;) {
    const page = await reader.readAll({ after, limit: 5000 });
    for (const { event } of page.entries) {
      publish.call(bus, event);
      events++;
    }
    if (page.atEnd) break;
    after = page.scannedTo;
  }
  const seconds = (performance.now() - started) / 1000;
  await reader.close();
  return { events, eventsPerSecond: events / seconds, counters: counters.size };
};

export const peerSlices = ({ emmett }, log) => [
  ...(emmett === undefined
    ? []
    : [{ name: 'Emmett on SQLite: durable append, 1 writer', goal: null, run: emmettAppend(emmett) }]),
  { name: 'replay through the EventBus of NestJS', goal: null, once: true, run: nestReplay(log) },
];
