import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type ApiServer, failedStart, startApi, temporaryDirectory } from './api-server';
import { Client } from './client';

// Far ahead, so that the server has nothing to note of it by itself.
const plan = { kind: 'intelligence-operation', mode: 'land', location: 'Tempat Rahasia', plannedFor: '2190-06-24' };

describe('The server', () => {
  let dataDir = '';
  let server: ApiServer | undefined;
  const start = async (environment: Readonly<Record<string, string>> = {}): Promise<Client> => {
    const started = await startApi(dataDir, environment);
    server = started;
    return new Client(() => started.url);
  };

  beforeEach(async () => {
    dataDir = await temporaryDirectory();
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await rm(dataDir, { recursive: true, force: true });
  });

  it('starts alive and ready', async () => {
    const from = performance.now();
    const client = await start();
    const ms = performance.now() - from;
    expect((await client.fetch('/health')).body).toEqual({ status: 'ok' });
    expect((await client.fetch('/ready')).body).toEqual({ status: 'ok' });
    // Far above the budget: the machine that runs the tests is shared, and the benchmark measures.
    expect(ms).toBeLessThan(15_000);
  });

  it('finds everything again after it was stopped, and answers a repeated write with its first outcome', async () => {
    const client = await start();
    const key = { 'Idempotency-Key': 'before-the-stop' };
    const first = await client.accepted('operations', plan, key);
    expect(await server?.stop()).toBe(0);
    const again = await start();
    const repeated = await again.accepted('operations', plan, key);
    expect(repeated.body).toEqual({ ...first.body, duplicate: true });
    expect((await again.fetch('/api/status')).body).toMatchObject({
      head: { position: first.body['position'] },
      projections: [
        { name: 'facts', lag: 0, parked: 0, health: 'running' },
        { name: 'registers', lag: 0, parked: 0, health: 'running' },
      ],
      parked: [],
    });
  });

  it('finishes the writes that are under way when it is told to stop', async () => {
    const client = await start();
    await client.accepted('operations', plan);
    const writes = Array.from({ length: 40 }, (_, index) =>
      client.post('operations', plan, { 'Idempotency-Key': `w-${String(index)}` }).then(
        ({ status }) => status,
        () => 'not accepted',
      ),
    );
    await Promise.race(writes);
    expect(await server?.stop()).toBe(0);
    const statuses = await Promise.all(writes);
    const again = await start();
    const acknowledged = statuses.filter((status) => status === 201).length;
    const total = Number(
      (await again.fetch('/api/status').then(({ body }) => body['head'] as { position: string })).position,
    );
    expect(acknowledged).toBeGreaterThan(0);
    expect(total).toBeGreaterThanOrEqual(acknowledged + 1);
    expect(statuses.every((status) => status === 201 || status === 'not accepted')).toBe(true);
  });

  it('is not kept from stopping by a request that never ends', async () => {
    const client = await start();
    const { port } = new URL(server?.url ?? '');
    const stalled = connect(Number(port), '127.0.0.1');
    stalled.on('error', () => undefined);
    const head = 'POST /api/offices/cilegon/operations HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: stalled\r\n';
    stalled.write(`${head}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":`);
    await once(stalled, 'connect');
    await client.fetch('/health');
    const before = performance.now();
    expect(await server?.stop()).toBe(0);
    expect(performance.now() - before).toBeLessThan(5000);
    stalled.destroy();
  }, 20_000);

  it('says in a sentence that its port is taken, or its data directory cannot be used', async () => {
    await start();
    const port = new URL(server?.url ?? '').port;
    const other = join(dataDir, 'other');
    await mkdir(other);
    const taken = await failedStart(other, { PORT: port });
    expect(taken.code).toBe(1);
    expect(taken.said).toContain(`Port ${port} sudah dipakai program lain`);
    expect(taken.said).not.toContain('    at ');
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    const unusable = await failedStart(join(file, 'data'), { PORT: '0' });
    expect(unusable.code).toBe(1);
    expect(unusable.said).not.toContain('    at ');
    expect((await failedStart(other, { PORT: 'http' })).said).toContain('PORT tidak sah');
  });

  it('answers under the names of this machine only, unless HOST opens it', async () => {
    const client = await start();
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const sent = request(`${server?.url ?? ''}/health`, { headers: { Host: host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        sent.on('error', reject).end();
      });
    expect(await statusFor('localhost:3000')).toBe(200);
    expect(await statusFor('rebound.example')).toBe(421);
    expect((await client.fetch('/health')).headers.get('x-powered-by')).toBeNull();
    await server?.stop();
    await start({ HOST: '0.0.0.0', JEJAK_ORIGIN: 'https://jejak.kantor.example', JEJAK_TRUST_PROXY: 'loopback' });
    expect(await statusFor('jejak.kantor.example')).toBe(200);
  });

  it('sends headers that keep its pages to itself', async () => {
    const { headers } = await (await start()).fetch('/health');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('logs a line of JSON a request, with the route and never the record or what was written', async () => {
    const client = await start();
    const { body } = await client.accepted('operations', plan);
    await client.fetch(`/api/offices/cilegon/operations/${String(body['id'])}`, {
      headers: { 'X-Request-Id': 'my-request-1' },
    });
    await server?.stop();
    const lines = (server?.log ?? []).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { method: 'POST', route: '/api/offices/:office/operations', status: 201 },
      { method: 'GET', route: '/api/offices/:office/:collection/:id', status: 200, requestId: 'my-request-1' },
    ]);
    expect((server?.log ?? []).join('')).not.toMatch(/Rahasia|cilegon/);
    expect((server?.log ?? []).join('')).not.toContain(String(body['id']));
  });
});
