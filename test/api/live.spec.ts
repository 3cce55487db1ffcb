import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { ACCESS_FILE, openAccess } from '@jejak/access';
import { openDatabase } from '@jejak/event-store/database';
import { makeAccount, PASSWORD } from '../access/office-accounts';
import { Browser } from '../sessions/browser';
import { type ApiServer, startApi, temporaryDirectory } from './api-server';
import { Client } from './client';
import { LiveClient } from './live-client';

const OFFICE = 'cilegon';
/** In the texts of every record, so that any of them that gets out is seen. */
const CANARY = 'KENARI7QZ';

let server: ApiServer;
const tokens: Record<string, string> = {};
const clients: LiveClient[] = [];

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  const grants = {
    'intel-1': { role: 'officer', office: OFFICE, section: 'inteldakim' },
    'intel-2': { role: 'officer', office: OFFICE, section: 'inteldakim' },
    'intel-3': { role: 'officer', office: OFFICE, section: 'inteldakim' },
    'lantas-1': { role: 'officer', office: OFFICE, section: 'lalintuskim' },
    'analis-1': { role: 'analyst', office: OFFICE },
    'kepala-serang': { role: 'head', office: 'serang' },
  } as const;
  for (const [id, grant] of Object.entries(grants)) tokens[id] = (await makeAccount(server.dataDir, id, grant)).token;
}, 60_000);
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

const office = new Client(() => server.url);
const bearer = (account: string): Record<string, string> => ({ Authorization: `Bearer ${tokens[account] ?? ''}` });

const open = async (headers: Readonly<Record<string, string>>): Promise<LiveClient> => {
  const client = await LiveClient.open(server.url, headers);
  clients.push(client);
  if (client.status === 200) await client.until(() => client.of('position').length > 0);
  return client;
};
const signIn = async (account: string): Promise<{ browser: Browser; live: LiveClient }> => {
  const browser = new Browser(server.url);
  await browser.signIn(account, PASSWORD);
  return { browser, live: await open({ Cookie: browser.cookie ?? '' }) };
};

const plan = async (kind = 'independent-operation'): Promise<{ id: string; position: string }> => {
  const { body } = await office.accepted(
    'operations',
    { kind, mode: 'land', location: `Gudang ${CANARY}`, plannedFor: '2021-06-24', targets: [`PT ${CANARY}`] },
    bearer('intel-1'),
  );
  return { id: String(body['id']), position: String(body['position']) };
};
const told = (client: LiveClient): readonly unknown[] => client.of('record').map(({ data }) => data['id']);
const idOf = (client: LiveClient): string => client.events.filter(({ id }) => id !== undefined).at(-1)?.id ?? '';

describe('Live news', () => {
  it('tell every screen of the office within a second that a record changed, and another office nothing', async () => {
    const [officer, other, elsewhere] = [
      await open(bearer('intel-2')),
      await open(bearer('lantas-1')),
      await open(bearer('kepala-serang')),
    ];
    const asked = performance.now();
    const { id, position } = await plan();
    await officer.until(() => told(officer).includes(id));
    await other.until(() => told(other).includes(id));
    const news = officer.of('record').find(({ data }) => data['id'] === id);
    expect((news?.at ?? Infinity) - asked).toBeLessThan(1000);
    expect(news).toMatchObject({
      id: position,
      data: { office: OFFICE, entity: 'operation', revision: 0, href: `/api/offices/cilegon/operations/${id}` },
    });
    // It hears of the place in the log, which has passed the record, and of nothing else.
    await elsewhere.until(() => idOf(elsewhere) >= position);
    expect(new Set(elsewhere.events.map(({ event }) => event))).toEqual(new Set(['position']));
  });

  it('say that the counts changed once lists show it, so that what is read then is the new count', async () => {
    const officer = await open(bearer('intel-2'));
    const { id, position } = await plan();
    await officer.until(() => officer.of('counts').some(({ data }) => String(data['position']) >= position));
    expect(officer.of('counts').at(-1)?.data['offices']).toEqual([OFFICE]);
    const { body } = await office.get('records?sort=-updated&limit=1', bearer('intel-2'));
    expect((body['records'] as readonly { id: string }[])[0]?.id).toBe(id);
  });

  it('are no data: neither a text of a record nor who it is about', async () => {
    const officer = await open(bearer('intel-2'));
    const { id } = await plan();
    await officer.until(() => told(officer).includes(id));
    expect(officer.text).toContain(id);
    expect(officer.text).not.toContain(CANARY);
  });

  it('of a record that is rahasia reach only who may read it', async () => {
    const [officer, other] = [await open(bearer('intel-2')), await open(bearer('lantas-1'))];
    const secret = await plan('intelligence-operation');
    const { id } = await plan();
    await officer.until(() => told(officer).includes(id));
    await other.until(() => told(other).includes(id));
    expect(told(officer)).toContain(secret.id);
    expect(other.text).not.toContain(secret.id);
  });

  it('go on after the last id that a screen has seen, without a gap and without telling it again', async () => {
    const first = await open(bearer('intel-2'));
    const before = await plan();
    await first.until(() => told(first).includes(before.id));
    first.close();
    const missed = [await plan(), await plan(), await plan()];
    const again = await open({ ...bearer('intel-2'), 'Last-Event-ID': before.position });
    await again.until(() => told(again).length === 3);
    expect(told(again)).toEqual(missed.map(({ id }) => id));
    const { id } = await plan();
    await again.until(() => told(again).length === 4);
    expect(told(again).at(-1)).toBe(id);
  });

  it('from before the server was started are read from the log', async () => {
    const { position } = await plan();
    const missed = await plan();
    const dataDir = server.dataDir;
    await server.stop();
    server = await startApi(dataDir);
    const again = await open({ ...bearer('intel-2'), 'Last-Event-ID': position });
    await again.until(() => told(again).length > 0);
    expect(told(again)).toEqual([missed.id]);
  });

  it('tell a screen that is ahead of the log, as after a restore, to read everything again', async () => {
    const ahead = await open({ ...bearer('intel-2'), 'Last-Event-ID': '0000000009999999' });
    expect(ahead.of('reset')[0]?.data).toEqual({ reason: 'log-behind' });
    expect(idOf(ahead) < '0000000009999999').toBe(true);
    expect((await open({ ...bearer('intel-2'), 'Last-Event-ID': 'kemarin' })).status).toBe(400);
  });

  it('end with the session: signed out, closed by an administrator, or idle for too long', async () => {
    const out = await signIn('intel-1');
    await out.browser.send('DELETE', '/api/session');
    await out.live.until(() => out.live.hasEnded);
    expect(out.live.of('end')[0]?.data).toEqual({ reason: 'signed-out' });

    const disabled = await signIn('intel-3');
    const access = openAccess(server.dataDir);
    await access.admin.setActive('intel-3', false);
    access.close();
    await disabled.live.until(() => disabled.live.hasEnded);

    const idle = await signIn('intel-1');
    const database = openDatabase(join(server.dataDir, ACCESS_FILE), { busyTimeoutMs: 5000 });
    database.exec("UPDATE sessions SET seen_at = 0 WHERE account = 'intel-1'");
    database.close();
    await idle.live.until(() => idle.live.hasEnded);
    // The end of the connection is no use of the session, which would make it stand again.
    expect((await idle.browser.get('/api/session')).body['signedIn']).toBe(false);
    const { id } = await plan();
    expect([out, disabled, idle].map(({ live }) => live.text.includes(id))).toEqual([false, false, false]);
  });

  it('take no more than four connections of one session; one that closes makes room', async () => {
    const { browser, live } = await signIn('intel-1');
    const headers = { Cookie: browser.cookie ?? '' };
    for (let more = 0; more < 3; more++) await open(headers);
    const refused = await open(headers);
    expect(refused.status).toBe(429);
    await refused.until(() => refused.hasEnded);
    expect(refused.text).toContain('LIVE_TOO_MANY');
    live.close();
    let status = 429;
    for (let tries = 0; tries < 100 && status === 429; tries++) ({ status } = await open(headers));
    expect(status).toBe(200);
    expect((await fetch(`${server.url}/api/live`)).status).toBe(401);
  });

  it('tell the progress of a rebuild to who may see it', async () => {
    const [analyst, officer] = [await open(bearer('analis-1')), await open(bearer('intel-2'))];
    const started = await office.fetch('/api/rebuilds', {
      method: 'POST',
      headers: { ...bearer('analis-1'), 'Content-Type': 'application/json' },
      body: JSON.stringify({ projection: 'facts' }),
    });
    const { id } = started.body;
    await analyst.until(() => analyst.of('job').some(({ data }) => data['id'] === id && data['phase'] === 'ready'));
    expect(officer.of('job')).toEqual([]);
  });

  it('are not compressed, and stop with the server', async () => {
    const officer = await open({ ...bearer('intel-2'), 'Accept-Encoding': 'gzip, br' });
    const { headers } = officer.response;
    expect(headers['content-type']).toContain('text/event-stream');
    expect([headers['content-encoding'], headers['cache-control']]).toEqual([undefined, 'no-store, no-transform']);
    expect(await server.stop()).toBe(0);
    await officer.until(() => officer.hasEnded);
    expect(officer.of('end')[0]?.data).toEqual({ reason: 'server-stops' });
  });
});
