import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '@jejak/event-store/database';
import { makeAccount } from '../access/office-accounts';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { OfficeClient, type Reply } from '../attachments/office-client';

const OFFICES = ['cilegon', 'serang'] as const;
const ACTS = 20;
/** One event at a time, with a rest: a request meets a run while it works. */
const PACE = { JEJAK_REBUILD_BATCH: '1', JEJAK_REBUILD_REST_MS: '120' };
const ENDED = ['ready', 'failed', 'discarded', 'swapped'];

interface Row {
  readonly old: Readonly<Record<string, unknown>> | null;
  readonly new: Readonly<Record<string, unknown>> | null;
}
interface Comparison {
  readonly total: number;
  readonly elsewhere: number;
  readonly secret: number;
  readonly differences: readonly Row[];
  readonly figures: readonly { readonly office: string }[];
}

describe('rebuilds over HTTP', () => {
  let server: ApiServer;
  const tokens: Record<string, string> = {};
  const as = (account: string): OfficeClient =>
    new OfficeClient(
      () => server.url,
      () => tokens[account] ?? '',
    );
  const run = async (account: string, method: 'GET' | 'POST', path: string, body?: object): Promise<Reply> => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers: Record<string, string> = text === undefined ? {} : { 'Content-Type': 'application/json' };
    return as(account).send(method, `/api/rebuilds${path}`, text, headers);
  };
  const start = async (projection: string): Promise<string> => {
    const { status, body } = await run('analis-cilegon', 'POST', '', { projection });
    expect(status).toBe(202);
    return String(body['id']);
  };
  const until = async (id: string, phases: readonly string[]): Promise<Reply['body']> => {
    for (;;) {
      const { body } = await run('analis-cilegon', 'GET', `/${id}`);
      if (phases.includes(String(body['phase']))) return body;
      if (ENDED.includes(String(body['phase']))) throw new Error(JSON.stringify(body));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  beforeAll(async () => {
    server = await startApi(await temporaryDirectory(), PACE);
    for (const office of OFFICES) {
      for (const role of ['analyst', 'head', 'admin'] as const)
        tokens[`${role === 'analyst' ? 'analis' : role}-${office}`] = (
          await makeAccount(server.dataDir, `${role}-${office}`, { role, office })
        ).token;
      const plan = { mode: 'land', location: 'Merak', plannedFor: '2021-06-10' };
      const write = (kind: string) =>
        as(`head-${office}`).accepted(`/api/offices/${office}/operations`, { ...plan, kind });
      // One of them is an intelligence operation, of class rahasia.
      for (let n = 0; n < ACTS / 2; n++) await write(n === 0 ? 'intelligence-operation' : 'independent-operation');
    }
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await rm(server.dataDir, { recursive: true, force: true });
  });

  it('are paused, resumed and cancelled while they work; a second one is refused with a pointer to the first', async () => {
    const id = await start('registers');
    await until(id, ['folding']);
    const second = await run('analis-serang', 'POST', '', { projection: 'facts' });
    expect([second.status, second.body['code'], second.body['allowed']]).toEqual([409, 'REBUILD_UNDER_WAY', [id]]);
    expect(String(second.body['detail'])).toContain(id);

    const paused = await run('analis-cilegon', 'POST', `/${id}/pause`);
    expect([paused.status, paused.body['phase']]).toEqual([200, 'paused']);
    const early = await run('analis-cilegon', 'GET', `/${id}/comparison`);
    expect([early.status, early.body['code']]).toEqual([409, 'REBUILD_PHASE']);
    const resumed = await run('analis-cilegon', 'POST', `/${id}/resume`);
    expect(resumed.status).toBe(200);
    expect(Number(resumed.body['done'])).toBeGreaterThanOrEqual(Number(paused.body['done']));
    const cancelled = await run('analis-cilegon', 'POST', `/${id}/cancel`);
    expect([cancelled.status, cancelled.body['phase']]).toEqual([200, 'discarded']);
    const again = await run('analis-cilegon', 'POST', `/${id}/pause`);
    expect([again.status, again.body['code']]).toEqual([409, 'REBUILD_PHASE']);
    const { body } = await run('analis-cilegon', 'GET', '');
    expect((body['rebuilds'] as readonly object[]).length).toBe(1);
  });

  it('show rows and counts of the offices that the caller reads, of others how many, and nothing that is rahasia', async () => {
    const read = join(server.dataDir, 'read');
    const serving = readdirSync(read).find((name) => /^registers-v\d+\.db$/.test(name)) ?? '';
    const database = openDatabase(join(read, serving), { busyTimeoutMs: 5000 });
    database.exec(`UPDATE records SET status = 'rusak' WHERE entity = 'operation'`);
    database.close();
    const id = await start('registers');
    await until(id, ['ready']);
    const of = async (account: string) =>
      (await run(account, 'GET', `/${id}/comparison?limit=200`)).body as unknown as Comparison;
    for (const office of OFFICES) {
      const seen = await of(`analis-${office}`);
      expect([seen.total, seen.elsewhere, seen.secret]).toEqual([ACTS / 2, ACTS / 2, 1]);
      const offices = seen.differences.map(({ old, new: next }) => (next ?? old)?.['office']);
      expect(offices).toEqual(Array.from({ length: ACTS / 2 - 1 }, () => office));
      expect(JSON.stringify(seen)).not.toContain('intelligence-operation');
      const admin = await of(`admin-${office}`);
      expect([admin.total, admin.elsewhere, admin.differences]).toEqual([0, ACTS, []]);
    }
    await run('analis-cilegon', 'POST', `/${id}/discard`);
  });

  it('show what they do to the counts of the own office alone', async () => {
    for (const office of OFFICES) {
      const { body } = await as(`head-${office}`).post(`/api/offices/${office}/operations/transcriptions`, {
        ...{ kind: 'independent-operation', mode: 'land', location: 'Merak', startedOn: '2020-05-05' },
        transcribedFrom: 'LKIP 2020',
      });
      const after = String(body['position']);
      const counted = await as(`head-${office}`).get(`/api/offices/${office}/figures/facts?year=2020&after=${after}`);
      expect(counted.body['total']).toBeGreaterThan(0);
    }
    const read = join(server.dataDir, 'read');
    const serving = readdirSync(read).find((name) => /^facts-v\d+\.db$/.test(name)) ?? '';
    const database = openDatabase(join(read, serving), { busyTimeoutMs: 5000 });
    database.exec('UPDATE facts SET quantity = quantity + 1 WHERE to_position IS NULL');
    database.close();
    const id = await start('facts');
    await until(id, ['ready']);
    for (const office of OFFICES) {
      const { body } = await run(`analis-${office}`, 'GET', `/${id}/comparison`);
      const offices = (body['figures'] as Comparison['figures']).map((figure) => figure.office);
      expect(new Set(offices)).toEqual(new Set([office]));
    }
  });
});
