import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogWatch, openSqliteEventStore, type SqliteEventStore, SqliteLogReader } from '@jejak/event-store';
import type { Database } from '@jejak/event-store/database';
import { eventId, nameBasedId, toPosition } from '@jejak/kernel';
import {
  factsProjection,
  type Projection,
  ProjectionLease,
  ProjectionRunner,
  registersProjection,
} from '@jejak/projections';
import { eventTypeRegistry, workflows } from '@jejak/workflows';
import { ProjectorLoop } from '../src/projector/projector-loop';
import type { ProjectorState } from '../src/projector/projector-messages';

jest.setTimeout(30_000);

describe('the projector', () => {
  const directory = { path: '' };
  let store: SqliteEventStore;
  const closers: (() => unknown)[] = [];
  beforeEach(async () => {
    directory.path = mkdtempSync(join(tmpdir(), 'jejak-loop-'));
    store = await openSqliteEventStore({ file: join(directory.path, 'log.db') });
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
    await store.close();
    rmSync(directory.path, { recursive: true, force: true });
  });

  const append = async (n: number, padding = 10): Promise<string> => {
    const commandId = nameBasedId('loop', String(n));
    const operation = {
      status: 'reported',
      details: {
        ...{ kind: 'independent-operation', mode: 'land', officePart: 'organiser', agencies: [] },
        ...{ location: 'x'.repeat(padding), targets: [] },
      },
      execution: { startedOn: '2021-06-24', endedOn: '2021-06-24' },
      report: { foreignersChecked: [] },
    };
    const meta = {
      ...{ occurredOn: '2021-06-24', zone: 'Asia/Jakarta', actor: 'a', role: 'r', section: 's', office: 'cilegon' },
      ...{ correlationId: commandId, causationId: commandId, commandId, requestDigest: 'd', source: 'test' },
    };
    const data = { on: '2021-06-24', operation };
    const event = { id: eventId(commandId, 0), type: 'OperationTranscribed', version: 1, data, meta };
    return (await store.append(`cilegon.operation-${String(n)}`, 'noStream', [event])).position;
  };

  /** Runs the projections until the test is over, and tells what was reported. */
  const run = (list: readonly Projection[], name = 'one') => {
    const reader = new SqliteLogReader(join(directory.path, 'log.db'));
    const watch = new LogWatch(reader);
    const lease = new ProjectionLease(join(directory.path, 'projector.lock'));
    const runners = list.map(
      (projection) =>
        new ProjectionRunner({
          projection,
          file: join(directory.path, `${projection.name}.db`),
          registry: eventTypeRegistry,
          readPage: (after, limit) => reader.readPage({ after, limit }),
        }),
    );
    const reports: ProjectorState[] = [];
    const stopped = new AbortController();
    const loop = new ProjectorLoop({ runners, lease, watch, leaseRetryMs: 20, report: (state) => reports.push(state) });
    const ended = loop.run(stopped.signal);
    const stop = async (): Promise<void> => {
      stopped.abort();
      await ended;
      lease.release();
    };
    closers.push(async () => {
      await stop();
      for (const runner of runners) runner.close();
      watch.close();
      reader.close();
    });
    const until = async (what: string, holds: (state: ProjectorState) => boolean): Promise<ProjectorState> => {
      for (
        const start = Date.now();
        Date.now() - start < 10_000;
        await new Promise((resolve) => setTimeout(resolve, 5))
      ) {
        const state = reports.at(-1);
        if (state !== undefined && holds(state)) return state;
      }
      throw new Error(`${name} did not come to: ${what}; last: ${JSON.stringify(reports.at(-1))}`);
    };
    return { until, stop };
  };

  const facts = factsProjection(workflows);
  const registers = registersProjection(workflows);

  it('turns red when the disk is full, keeps what it has, holds up no other, and goes on by itself when there is room', async () => {
    let database: Database | undefined;
    const cramped: Projection = {
      ...facts,
      open: (opened) => {
        database = opened;
        return facts.open(opened);
      },
    };
    const { until } = run([cramped, registers]);
    await append(0);
    await until('both at 1', ({ projections }) => projections.every(({ position }) => position === toPosition(1)));
    // A full disk, as SQLite sees one: no page may be added to the file.
    database?.exec('PRAGMA max_page_count = 1');
    let last = '';
    for (let n = 1; n <= 300; n++) last = await append(n, 200);
    const red = await until(
      'red',
      ({ projections: [one, other] }) => one?.health === 'failed' && other?.position === last,
    );
    expect(red.projections.map(({ health, parked }) => [health, parked])).toEqual([
      ['failed', 0],
      ['running', 0],
    ]);
    expect(red.projections[0]?.error).toContain('full');
    const kept = red.projections[0]?.position ?? '';
    expect(kept >= toPosition(1) && kept < last).toBe(true);

    // It tries ever more seldom; the other sees each new event at once all the same.
    const asked = Date.now();
    last = await append(301);
    await until('the other at once', ({ projections: [, other] }) => other?.position === last);
    expect(Date.now() - asked).toBeLessThan(1000);

    database?.exec('PRAGMA max_page_count = 100000');
    await until('green', ({ projections: [one] }) => one?.health === 'running' && one.position === last);
  });

  it('waits while another one projects, shows what that one writes, and takes over when it ends', async () => {
    const one = run([facts], 'one');
    await one.until('projecting', ({ projecting }) => projecting);
    const other = run([facts], 'other');
    const first = await append(1);
    const seen = await other.until('following', ({ projections: [projection] }) => projection?.position === first);
    expect(seen.projecting).toBe(false);
    await one.stop();
    await other.until('taken over', ({ projecting }) => projecting);
    const second = await append(2);
    await other.until('going on', ({ projections: [projection] }) => projection?.position === second);
  });
});
