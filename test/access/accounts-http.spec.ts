import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { Browser } from '../sessions/browser';
import { makeAccount, PASSWORD, type TestAccount } from './office-accounts';

const PLACE = '/api/offices/cilegon/accounts';
const CHOSEN = 'perahu pinisi di Paotere';

let server: ApiServer;
let admin: Browser;
let head: TestAccount;

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  await makeAccount(server.dataDir, 'admin-1', { role: 'admin', office: 'cilegon' });
  await makeAccount(server.dataDir, 'admin-serang', { role: 'admin', office: 'serang' });
  head = await makeAccount(server.dataDir, 'kepala-1', { role: 'head', office: 'cilegon' });
  admin = new Browser(server.url);
  await admin.signIn('admin-1', PASSWORD);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

const post = (path: string, body: object = {}, key: string = randomUUID()) =>
  admin.send('POST', `${PLACE}${path}`, body, { 'Idempotency-Key': key });
const create = async (account: string) => {
  const made = await post('', { account, role: 'officer', section: 'inteldakim', displayName: 'Siti Aminah' });
  expect(made.status).toBe(201);
  return String(made.body['password']);
};
/** What the log says of an account, the oldest first. */
const changesOf = async (account: string) => {
  const stream = `cilegon.accountChange-${account}`;
  const response = await fetch(`${server.url}/api/events?stream=${stream}`, {
    headers: { Authorization: `Bearer ${head.token}` },
  });
  const { events } = (await response.json()) as {
    readonly events: readonly {
      readonly data: { readonly change: string };
      readonly meta: { readonly actor: string; readonly source: string };
    }[];
  };
  return events.map(({ data, meta }) => `${data.change} ${meta.actor} ${meta.source}`);
};

describe('Accounts over HTTP', () => {
  it('are made with a password that is shown once and changed at the first sign-in', async () => {
    const password = await create('inteldakim-1');
    const officer = new Browser(server.url);
    const session = await officer.signIn('inteldakim-1', password);
    expect(session.body).toMatchObject({ signedIn: true, mustChangePassword: true });
    expect((await officer.get('/api/offices/cilegon/records')).body['code']).toBe('PASSWORD_CHANGE_REQUIRED');
    const changed = await officer.send('POST', '/api/session/password', { password, newPassword: CHOSEN });
    expect(changed.status).toBe(200);
    const shown = await admin.get(`${PLACE}/inteldakim-1`);
    expect(shown.body).toMatchObject({ displayName: 'Siti Aminah', role: 'officer', sessions: 1, active: true });
    expect(JSON.stringify(shown.body)).not.toContain(password);
    expect(server.log.join('\n')).not.toContain(password);
  });

  it('are changed as the act of the administrator, in the log without a name', async () => {
    await create('inteldakim-2');
    await post('/inteldakim-2/duty', { role: 'section-head', section: 'tikim' });
    await post('/inteldakim-2/disable');
    await post('/inteldakim-2/enable');
    await post('/inteldakim-2/reset-password');
    await post('/inteldakim-2/unlock');
    expect(await changesOf('inteldakim-2')).toEqual(
      ['created', 'duty-changed', 'disabled', 'enabled', 'password-reset', 'unlocked'].map(
        (change) => `${change} admin-1 http`,
      ),
    );
    const { body } = await admin.get(`${PLACE}/inteldakim-2`);
    expect(body).toMatchObject({ role: 'section-head', section: 'tikim' });
    const log = await fetch(`${server.url}/api/events?limit=200`, {
      headers: { Authorization: `Bearer ${head.token}` },
    });
    expect(await log.text()).not.toContain('Siti');
  });

  it('that are changed by a request sent twice are changed once in the log', async () => {
    await create('inteldakim-3');
    const key = randomUUID();
    const answers = [await post('/inteldakim-3/disable', {}, key), await post('/inteldakim-3/disable', {}, key)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await changesOf('inteldakim-3')).length).toBe(2);
  });

  it('are not changed by their own administrator: another one does', async () => {
    for (const step of ['disable', 'reset-password', 'duty']) {
      const { status, body } = await post(`/admin-1/${step}`, step === 'duty' ? { role: 'head' } : {});
      expect([step, status, body['code']]).toEqual([step, 403, 'FOUR_EYES']);
    }
    expect((await admin.get(`${PLACE}/admin-1`)).body).toMatchObject({ role: 'admin', active: true, self: true });
  });

  it('of another office are not there, and none is moved to an office that the administrator does not manage', async () => {
    const listed = (await admin.get(`${PLACE}?sort=account`)).body['accounts'] as readonly { account: string }[];
    expect(listed.map(({ account }) => account)).not.toContain('admin-serang');
    const unknown = await admin.get(`${PLACE}/admin-serang`);
    expect([unknown.status, JSON.stringify(unknown.body).includes('kepala-1')]).toEqual([404, false]);
    expect((await post('/admin-serang/disable')).status).toBe(404);
    await create('inteldakim-4');
    const moved = await post('/inteldakim-4/duty', { role: 'head', office: 'serang' });
    expect([moved.status, moved.body['code']]).toEqual([403, 'SCOPE_REQUIRED']);
    expect((await admin.get(`${PLACE}/inteldakim-4`)).body['office']).toBe('cilegon');
    expect((await admin.get('/api/offices/serang/accounts')).status).toBe(403);
  });

  it('lose their sessions one by one, all at once, and when they are disabled', async () => {
    const password = await create('inteldakim-5');
    const open = async () => {
      const browser = new Browser(server.url);
      await browser.signIn('inteldakim-5', password);
      return browser;
    };
    const isIn = async (browser: Browser) => (await browser.get('/api/session')).body['signedIn'];
    const [first, second, third] = [await open(), await open(), await open()];
    const list = async () =>
      (await admin.get(`${PLACE}/inteldakim-5/sessions`)).body['sessions'] as readonly { readonly id: string }[];
    const sessions = await list();
    expect(sessions.length).toBe(3);
    const one = await admin.send('DELETE', `${PLACE}/inteldakim-5/sessions/${sessions[0]?.id ?? ''}`);
    expect([one.status, (await list()).length]).toEqual([204, 2]);
    expect((await admin.send('DELETE', `${PLACE}/inteldakim-5/sessions/${sessions[0]?.id ?? ''}`)).status).toBe(404);
    expect((await admin.send('DELETE', `${PLACE}/inteldakim-5/sessions`)).body).toEqual({ ended: 2 });
    expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual([false, false, false]);
    const fourth = await open();
    await post('/inteldakim-5/disable');
    expect(await isIn(fourth)).toBe(false);
    expect((await changesOf('inteldakim-5')).slice(1)).toEqual([
      'logged-out admin-1 http',
      'logged-out admin-1 http',
      'disabled admin-1 http',
    ]);
  });

  it('that break a rule are refused with the field that breaks it', async () => {
    const refusals = [
      await post('', { account: 'inteldakim-1', role: 'analyst' }),
      await post('', { account: 'Siti Aminah', role: 'analyst' }),
      await post('', { account: 'petugas-9', role: 'officer' }),
      await post('', { account: 'petugas-9', role: 'raja' }),
    ];
    expect(refusals.map(({ body }) => [body['code'], body['field']])).toEqual([
      ['ACCOUNT_EXISTS', 'account'],
      ['ACCOUNT_INVALID', 'account'],
      ['SECTION_REQUIRED', 'section'],
      ['CHOICE_INVALID', 'role'],
    ]);
  });
});
