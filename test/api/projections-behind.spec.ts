import { rm } from 'node:fs/promises';
import { type ApiServer, startApi, temporaryDirectory } from './api-server';
import { Client } from './client';

const WAIT_MS = 5000;
const plan = { kind: 'intelligence-operation', mode: 'land', location: 'Pelabuhan', plannedFor: '2021-06-24' };

describe('A reader who names a position that the projections have not passed', () => {
  let dataDir = '';
  const servers: ApiServer[] = [];

  beforeAll(async () => {
    dataDir = await temporaryDirectory();
    // The first server projects for the data directory; the second one sees what the first has written.
    servers.push(await startApi(dataDir), await startApi(dataDir));
  }, 60_000);
  afterAll(async () => {
    servers[0]?.process.kill('SIGCONT');
    await Promise.all(servers.map((server) => server.stop()));
    await rm(dataDir, { recursive: true, force: true });
  });

  it('waits for them, at most five seconds, is then told when to ask again, and sees the write once they have', async () => {
    const [projecting, other] = servers;
    const client = new Client(() => other?.url ?? '');
    expect((await client.fetch('/api/status')).body['projecting']).toBe(false);
    const first = await client.accepted('operations', plan);
    const seenFirst = { 'Jejak-Position': String(first.body['position']) };
    expect((await client.get('records', seenFirst)).body['total']).toBe(1);

    projecting?.process.kill('SIGSTOP');
    const second = await client.accepted('operations', plan);
    const seen = { 'Jejak-Position': String(second.body['position']) };
    const from = performance.now();
    const behind = await client.get('records', seen);
    expect(behind).toMatchObject({ status: 503, body: { code: 'PROJECTION_BEHIND' } });
    expect(behind.headers.get('retry-after')).toBe('1');
    expect(performance.now() - from).toBeGreaterThan(WAIT_MS - 100);
    expect(performance.now() - from).toBeLessThan(WAIT_MS + 2000);
    expect((await client.fetch('/ready')).status).toBe(503);
    expect((await client.fetch('/health')).status).toBe(200);

    // Who names no position is answered at once, as of what has been read; a record itself comes from the log.
    expect((await client.get('records')).body['total']).toBe(1);
    expect((await client.get(`operations/${String(second.body['id'])}`)).status).toBe(200);

    const waiting = client.get('records', seen);
    projecting?.process.kill('SIGCONT');
    expect((await waiting).body['total']).toBe(2);
    expect((await client.fetch('/ready')).status).toBe(200);
  }, 30_000);
});
