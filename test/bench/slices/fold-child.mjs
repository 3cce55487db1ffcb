import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { kernel, openDatabase, Query, root, SqliteLogReader } from '../packages.mjs';

const [, , task, from, to] = process.argv;
/** What is read at once dies young: of larger pages the collector copies each event. */
const PAGE = 500;

const measured = (act) => {
  let most = 0;
  const started = performance.now();
  const result = act(() => {
    most = Math.max(most, process.memoryUsage.rss());
  });
  return { ...result, seconds: (performance.now() - started) / 1000, rssMiB: most / 2 ** 20 };
};

const count = (counters, key) => counters.set(key, (counters.get(key) ?? 0) + 1);

const counters = () =>
  measured((look) => {
    const reader = new SqliteLogReader(from);
    const found = new Map();
    let events = 0;
    for (let after = kernel.START; ;) {
      const page = reader.readPage({ after, limit: PAGE });
      for (const { readable, event } of page.entries) {
        if (!readable) continue;
        count(found, `${event.type} ${event.meta.office} ${event.meta.occurredOn.slice(0, 7)}`);
        events++;
      }
      look();
      if (page.atEnd) break;
      after = page.scannedTo;
    }
    reader.close();
    return { events, counters: found.size };
  });

/** What anyone would write who knows the table: the same counters, with or without a look at each hash. */
const countersByHand = () =>
  measured((look) => {
    const checked = to === 'checked';
    const database = openDatabase(from, { readOnly: true, busyTimeoutMs: 1000 });
    const page = new Query(
      database,
      checked
        ? `SELECT e.position, t.name, e.data, e.meta, e.id, e.version, s.name, e.revision, e.recorded_at, e.hash
             FROM events e JOIN types t ON t.id = e.type_id JOIN streams s ON s.id = e.stream_id
            WHERE e.position > ? ORDER BY e.position LIMIT ?`
        : `SELECT e.position, t.name, e.data, e.meta FROM events e JOIN types t ON t.id = e.type_id
            WHERE e.position > ? ORDER BY e.position LIMIT ?`,
    );
    const found = new Map();
    let events = 0;
    for (let after = 0; ;) {
      const rows = page.all(after, PAGE);
      for (const row of rows) {
        const [position, type, data, meta] = row;
        if (checked && !isWhole(row)) throw new Error(`The event at ${String(position)} does not match its hash`);
        JSON.parse(data);
        const { office, occurredOn } = JSON.parse(meta);
        count(found, `${type} ${office} ${occurredOn.slice(0, 7)}`);
        after = position;
        events++;
      }
      look();
      if (rows.length < PAGE) break;
    }
    database.close();
    return { events, counters: found.size };
  });

const isWhole = ([, type, data, meta, id, version, stream, revision, recordedAt, stored]) => {
  const hex = Buffer.from(id).toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const lines = [uuid, type, version, stream, revision, new Date(recordedAt).toISOString(), data, meta];
  return createHash('sha256').update(lines.join('\n')).digest().equals(stored);
};

const facts = () => {
  const require = createRequire(join(root, 'libs', 'engine', 'package.json'));
  const { factsProjection, ProjectionRunner } = require('@jejak/projections');
  const { eventTypeRegistry, workflows } = require('@jejak/workflows');
  for (const file of [to, `${to}-wal`, `${to}-shm`]) rmSync(file, { force: true });
  return measured((look) => {
    const reader = new SqliteLogReader(from);
    const runner = new ProjectionRunner({
      projection: factsProjection(workflows),
      file: to,
      registry: eventTypeRegistry,
      readPage: (after, limit) => reader.readPage({ after, limit }),
      shadow: true,
    });
    for (;;) {
      const { atEnd } = runner.step();
      look();
      if (atEnd) break;
    }
    runner.complete();
    runner.close();
    const events = Number(reader.head().position);
    reader.close();
    return { events, facts: rowsIn(to) };
  });
};

const rowsIn = (file) => {
  const database = openDatabase(file, { readOnly: true, busyTimeoutMs: 1000 });
  const rows = new Query(database, 'SELECT count(*) FROM facts').number();
  database.close();
  return rows;
};

/** The rows of the built table, read and inserted again with one prepared statement, then the same indices. */
const factsByHand = () => {
  for (const file of [to, `${to}-wal`, `${to}-shm`]) rmSync(file, { force: true });
  if (!existsSync(from)) throw new Error('The table is built first');
  return measured((look) => {
    const source = openDatabase(from, { readOnly: true, busyTimeoutMs: 1000 });
    const schema = new Query(
      source,
      `SELECT sql FROM sqlite_schema WHERE tbl_name = 'facts' AND sql IS NOT NULL ORDER BY type = 'index'`,
    )
      .all()
      .map(([sql]) => sql);
    const columns = new Query(source, `SELECT count(*) FROM pragma_table_info('facts')`).number();
    const database = openDatabase(to, { busyTimeoutMs: 1000 });
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${schema[0]}`);
    const insert = new Query(database, `INSERT INTO facts VALUES (${Array(columns).fill('?').join(', ')})`);
    let rows = 0;
    database.exec('BEGIN');
    for (const row of new Query(source, 'SELECT * FROM facts').each()) {
      insert.run(...row);
      if (++rows % 10_000 === 0) {
        look();
        database.exec('COMMIT; BEGIN');
      }
    }
    for (const sql of schema.slice(1)) database.exec(sql);
    database.exec('COMMIT');
    database.close();
    source.close();
    return { facts: rows };
  });
};

const TASKS = { counters, 'counters-by-hand': countersByHand, facts, 'facts-by-hand': factsByHand };
const result = TASKS[task]();
process.send({
  ...result,
  ...(result.events === undefined ? {} : { eventsPerSecond: result.events / result.seconds }),
  ...(result.facts === undefined ? {} : { factsPerSecond: result.facts / result.seconds }),
});
