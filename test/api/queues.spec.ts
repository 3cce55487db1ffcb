import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf, seen } from './answers';
import { type ApiServer, startApi, temporaryDirectory, useApi } from './api-server';
import { type Answer, Client } from './client';

const CLOCK = join(__dirname, 'started-at.cjs');
const START_MS = 30_000;

interface QueueRow {
  readonly queue: string;
  readonly count: number;
  readonly href: string;
}
interface Entry {
  readonly nextStep: string;
  readonly record: { readonly id: string; readonly href: string };
}

/** A server whose clock starts at noon of a day in Jakarta. */
const startOn = (dataDir: string, date: string): Promise<ApiServer> =>
  startApi(dataDir, { NODE_OPTIONS: `--require ${CLOCK}`, JEJAK_TEST_START: `${date}T05:00:00.000Z` });

describe('Work queues over HTTP', () => {
  const api = useApi();
  const client = new Client(() => api().url);
  const warranted = async (location: string): Promise<Answer> => {
    const data = { kind: 'independent-operation', mode: 'land', location, plannedFor: '2021-06-10' };
    const id = idOf(await client.accepted('operations', data));
    return client.accepted(`operations/${id}/warrant`, { issuedOn: '2021-06-01' });
  };

  it('say what waits for whom; the count is that of the list, which is searched inside', async () => {
    const last = [await warranted('Pelabuhan Merak'), await warranted('Pasar Kranggot')].at(-1);
    const { status, body } = await client.get('queues', last && seen(last));
    expect(status).toBe(200);
    const queues = body['queues'] as readonly QueueRow[];
    expect(queues.length).toBeGreaterThan(0);
    for (const { queue, count, href } of queues) {
      expect(href).toBe(`/api/offices/cilegon/queues/${queue}`);
      const list = await client.fetch(`${href}?limit=200`);
      expect([list.body['total'], (list.body['entries'] as readonly Entry[]).length]).toEqual([count, count]);
    }
    expect(queues.find(({ queue }) => queue === 'nomor-menyusul')).toMatchObject({ count: 2 });
    const found = await client.get('queues/nomor-menyusul?q=merak');
    expect(found.body['total']).toBe(1);
    const [entry] = found.body['entries'] as readonly Entry[];
    expect(entry).toMatchObject({ nextStep: 'NumberOperationWarrant', waitsFor: expect.any(String) });
    expect((await client.fetch(entry?.record.href ?? '')).body['id']).toBe(entry?.record.id);
  });

  it('come page by page, and refuse a cursor of another order', async () => {
    const first = await client.get('queues/nomor-menyusul?limit=1');
    const cursor = encodeURIComponent(String(first.body['nextCursor']));
    const next = await client.get(`queues/nomor-menyusul?limit=1&cursor=${cursor}`);
    expect(next.body['nextCursor']).toBeNull();
    expect(next.body['entries']).not.toEqual(first.body['entries']);
    const wrong = await client.get(`queues/nomor-menyusul?sort=dueOn&cursor=${cursor}`);
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'CURSOR_INVALID']);
    expect((await client.get('queues/nomor-menyusul?sort=name')).status).toBe(422);
  });

  it('a record shows what it waits for and its limits, and is linked with another at both ends', async () => {
    const incident = await client.accepted('incidents', {
      reportedOn: '2021-05-03',
      source: 'public',
      location: 'Kawasan industri',
      description: 'Overstay',
    });
    const entry = { name: 'Orang Contoh', sex: 'male', nationality: 'CHN' };
    const opened = await client.accepted('baps', {
      person: idOf(await client.accepted('persons', entry)),
      nationality: 'CHN',
      sex: 'male',
      type: 'witness',
      openedOn: '2021-05-04',
      from: { entity: 'incident', id: idOf(incident) },
    });
    const to = { direction: 'to', entity: 'incident', id: idOf(incident), href: incident.body['href'] };
    const from = { direction: 'from', entity: 'bap', id: idOf(opened), href: opened.body['href'] };
    const at = `incidents/${idOf(incident)}`;
    expect((await client.get(`baps/${idOf(opened)}`)).body['related']).toContainEqual(expect.objectContaining(to));
    expect((await client.get(at, seen(opened))).body['related']).toContainEqual(expect.objectContaining(from));
    // As of an earlier position, too, what referred to it then is known.
    const { body } = await client.get(`${at}?asOf=${String(opened.body['position'])}`);
    expect(body['related']).toMatchObject([{ entity: 'bap', direction: 'from' }]);

    const operation = await warranted('Pelabuhan Merak');
    const { body: shown } = await client.get(`operations/${idOf(operation)}`);
    expect(shown['deadlines']).toEqual([
      expect.objectContaining({ name: 'plan', dueOn: '2021-06-10', standing: 'missed', metOn: null }),
    ]);
    expect(shown['waiting']).toContainEqual(expect.objectContaining({ queue: 'nomor-menyusul' }));
  });

  it('limits and the notes on them are not written by officers', async () => {
    const data = { record: 'cilegon.operation-1', name: 'plan', label: 'x', dueOn: '2021-06-10' };
    expect((await client.post('deadlines', data)).status).toBe(405);
    expect((await client.get('queues/Besar')).body).toMatchObject({ total: 0, entries: [] });
  });
});

it(
  'the server notes by itself, when it starts, what approached and was missed while it stood still, once',
  async () => {
    const dataDir = await temporaryDirectory();
    const inDays = async <T>(date: string, use: (client: Client, server: ApiServer) => Promise<T>): Promise<T> => {
      const server = await startOn(dataDir, date);
      try {
        return await use(new Client(() => server.url), server);
      } finally {
        expect(await server.stop()).toBe(0);
      }
    };
    const notes = async (client: Client): Promise<readonly string[]> => {
      const { body } = await client.fetch('/api/events?limit=200');
      return (body['events'] as readonly { readonly type: string }[])
        .map(({ type }) => type)
        .filter((type) => type.startsWith('Deadline'));
    };
    const until = async (client: Client, count: number): Promise<readonly string[]> => {
      for (;;) {
        const found = await notes(client);
        if (found.length >= count) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    try {
      await inDays('2026-12-01', async (client) => {
        const operation = { kind: 'independent-operation', mode: 'land', location: 'Merak' };
        await client.accepted('operations', { ...operation, plannedFor: '2026-12-03' });
        const last = await client.accepted('operations', { ...operation, plannedFor: '2026-12-10' });
        const { body } = await client.get('deadlines', seen(last));
        expect(body['deadlines']).toEqual([
          expect.objectContaining({ dueOn: '2026-12-03', standing: 'running', daysLeft: 2 }),
          expect.objectContaining({ dueOn: '2026-12-10', standing: 'running', daysLeft: 9 }),
        ]);
        expect(await notes(client)).toEqual([]);
      });
      await inDays('2026-12-04', async (client) => {
        expect(await until(client, 2)).toEqual(['DeadlineApproaching', 'DeadlineMissed']);
        const { body } = await client.get('digest', { 'Jejak-Position': await client.head() });
        expect(body).toMatchObject({
          today: '2026-12-04',
          deadlines: [
            {
              label: 'Rencana belum dilaksanakan',
              running: 1,
              approaching: 0,
              missed: 1,
              pressing: [{ daysLeft: -1 }],
            },
          ],
        });
        expect(JSON.stringify(body)).not.toContain('Merak');
        expect((await client.get('deadlines?standing=missed')).body['total']).toBe(1);
      });
      await inDays('2026-12-10', async (client) => {
        expect(await until(client, 3)).toEqual(['DeadlineApproaching', 'DeadlineMissed', 'DeadlineApproaching']);
      });
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  },
  START_MS * 3,
);
