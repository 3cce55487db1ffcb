import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { type Access, openAccess } from '@jejak/access';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { Browser } from './browser';

const PASSWORD = 'kereta malam ke Merak';
const NEXT_PASSWORD = 'perahu pagi ke Bakauheni';
const WRONG = 'kata sandi yang salah';
const OFFICE = '/api/offices/cilegon';
const START_MS = 30_000;

let server: ApiServer;
let access: Access;
const account = (id: string, duty: object = {}): Promise<unknown> =>
  access.admin.createAccount({
    id,
    role: 'officer',
    office: 'cilegon',
    section: 'inteldakim',
    password: PASSWORD,
    mustChangePassword: false,
    ...duty,
  });
const browser = (): Browser => new Browser(server.url);
const signedIn = async (id: string): Promise<Browser> => {
  const one = browser();
  expect((await one.signIn(id, PASSWORD)).status).toBe(200);
  return one;
};
const countOf = (kind: Parameters<Access['security']['list']>[0]): number =>
  access.security.list(kind).reduce((sum, { count }) => sum + count, 0);
const delegation = (data: object = {}) => {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return { account: 'kasi-1', as: 'head', kind: 'plh', from: today, to: today, ...data };
};
const act = () => ({ 'Idempotency-Key': randomUUID() });

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  access = openAccess(server.dataDir);
}, START_MS);
afterAll(async () => {
  access.close();
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

describe('Without accounts', () => {
  it('the server lives and describes itself, and says how to make the first account to everything else', async () => {
    for (const path of ['/health', '/ready', '/openapi.json', '/api/session'])
      expect((await browser().get(path)).status).toBe(200);
    for (const path of [`${OFFICE}/records`, '/api/status', '/API/Status', '/api/kinds/'])
      expect((await browser().get(path)).body).toMatchObject({ status: 401, code: 'NO_ACCOUNTS_YET' });
  });
});

describe('With accounts', () => {
  beforeAll(async () => {
    for (const id of ['petugas-1', 'petugas-2', 'petugas-3']) await account(id);
    await account('kasi-1', { role: 'section-head' });
    await account('kepala-1', { role: 'head', section: undefined });
    await account('admin-1', { role: 'admin', section: undefined });
  });

  it('nothing of the records is read by one who has not signed in', async () => {
    expect((await browser().get('/api/status')).body).toMatchObject({ status: 401, code: 'LOGIN_REQUIRED' });
    expect((await (await signedIn('petugas-1')).get('/api/status')).status).toBe(200);
  });

  it('a cookie is out of reach of scripts and of other sites, and has a new id at each sign-in', async () => {
    const one = browser();
    const first = await one.signIn('petugas-1', PASSWORD);
    expect(first.headers.get('set-cookie')).toMatch(/^jejak=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
    const before = one.cookie;
    await one.signIn('petugas-1', PASSWORD);
    expect(one.cookie).not.toBe(before);
    const planted = browser();
    planted.cookie = before;
    expect((await planted.get('/api/status')).status).toBe(401);
  });

  it('a session id that somebody planted is not taken over', async () => {
    const one = browser();
    one.cookie = 'jejak=s%3Aplanted.signature';
    await one.signIn('petugas-1', PASSWORD);
    expect(one.cookie).not.toContain('planted');
  });

  it('a cookie that was stolen before the owner signed out is refused afterwards, and recorded', async () => {
    const owner = await signedIn('petugas-1');
    const thief = browser();
    thief.cookie = owner.cookie;
    expect((await thief.get('/api/status')).status).toBe(200);
    const before = countOf({ kind: 'session-refused', account: 'petugas-1' });
    expect((await owner.send('DELETE', '/api/session')).status).toBe(204);
    expect((await thief.get('/api/status')).status).toBe(401);
    expect(countOf({ kind: 'session-refused', account: 'petugas-1' })).toBe(before + 1);
  });

  it.each([
    ['an origin that is another', { Origin: 'https://jahat.example' }, 'ORIGIN_FORGED'],
    ['a page of another site', { 'Sec-Fetch-Site': 'cross-site' }, 'ORIGIN_FORGED'],
    ['no origin at all, as a sandboxed frame', { Origin: 'null' }, 'ORIGIN_FORGED'],
    ['a token of another session', { 'X-CSRF-Token': 'x'.repeat(43) }, 'CSRF_TOKEN_INVALID'],
  ])('a change with %s is refused and recorded', async (_what, headers, code) => {
    const head = await signedIn('kepala-1');
    const kind = code === 'ORIGIN_FORGED' ? 'origin-forged' : 'csrf-missing';
    const before = countOf({ kind, account: 'kepala-1' });
    const answer = await head.send('POST', `${OFFICE}/delegations`, delegation(), { ...act(), ...headers });
    expect(answer.body).toMatchObject({ status: 403, code });
    expect(countOf({ kind, account: 'kepala-1' })).toBe(before + 1);
  });

  it('a change without the token of the session is refused, even from the right origin', async () => {
    const head = await signedIn('kepala-1');
    head.csrf = undefined;
    const own = { Origin: server.url, 'Sec-Fetch-Site': 'same-origin' };
    const answer = await head.send('POST', `${OFFICE}/delegations`, delegation(), { ...act(), ...own });
    expect(answer.body).toMatchObject({ status: 403, code: 'CSRF_TOKEN_INVALID' });
  });

  it('signing in from another site is refused: it would put a stranger’s account under the officer’s hands', async () => {
    const forged = { Origin: 'https://jahat.example' };
    const answer = await browser().send('POST', '/api/session', { account: 'petugas-1', password: PASSWORD }, forged);
    expect(answer.body).toMatchObject({ status: 403, code: 'ORIGIN_FORGED' });
  });

  it('a disabled account is out with its next request, and cannot sign in', async () => {
    const one = await signedIn('petugas-2');
    await access.admin.setActive('petugas-2', false);
    expect((await one.get('/api/status')).status).toBe(401);
    expect((await browser().signIn('petugas-2', PASSWORD)).body).toMatchObject({ code: 'LOGIN_FAILED' });
  });

  it('a first password opens nothing but its own change, which ends all other sessions', async () => {
    await account('petugas-6', { mustChangePassword: true });
    const [one, other] = [await signedIn('petugas-6'), await signedIn('petugas-6')];
    expect((await one.get('/api/status')).body).toMatchObject({ status: 403, code: 'PASSWORD_CHANGE_REQUIRED' });
    const change = (password: string, newPassword: string) =>
      one.send('POST', '/api/session/password', { password, newPassword });
    expect((await change(WRONG, NEXT_PASSWORD)).body).toMatchObject({ status: 422, code: 'PASSWORD_WRONG' });
    expect((await change(PASSWORD, PASSWORD)).body).toMatchObject({ code: 'PASSWORD_SAME' });
    expect((await change(PASSWORD, 'pendek')).body).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    expect((await change(PASSWORD, NEXT_PASSWORD)).body).toMatchObject({ mustChangePassword: false });
    expect((await one.get('/api/status')).status).toBe(200);
    expect((await other.get('/api/status')).status).toBe(401);
  });

  it('own sessions are listed, and one of them is ended', async () => {
    const [one, other] = [await signedIn('petugas-3'), await signedIn('petugas-3')];
    const { sessions } = (await one.get('/api/session/list')).body as { sessions: { id: string; current: boolean }[] };
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const id = sessions.find(({ current }) => !current)?.id ?? '';
    expect((await one.send('DELETE', `/api/session/list/${id}`)).status).toBe(204);
    expect((await other.get('/api/status')).status).toBe(401);
    expect((await one.get('/api/status')).status).toBe(200);
  });

  it('a token needs neither cookie nor CSRF token, and opens nothing once it has ended', async () => {
    const make = (days: number) => access.admin.createToken({ account: 'kepala-1', label: 'uji', days });
    const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
    const { token } = await make(1);
    const status = (headers: Readonly<Record<string, string>>) =>
      browser().send('GET', '/api/status', undefined, headers);
    expect((await status(bearer(token))).status).toBe(200);
    const short = await make(1 / 86_400_000);
    expect((await status(bearer(short.token))).body).toMatchObject({ status: 401, code: 'TOKEN_REFUSED' });
    expect((await status({ Authorization: 'Basic eDp5' })).body).toMatchObject({ code: 'TOKEN_REFUSED' });
  });

  it('who acts is the account that signed in, whatever a header says; a stand-in keeps its own', async () => {
    const head = await signedIn('kepala-1');
    const appointed = await head.send('POST', `${OFFICE}/delegations`, delegation(), {
      ...act(),
      'Jejak-Actor': 'lain',
    });
    expect(appointed.status).toBe(201);
    const stream = `cilegon.delegation-${String(appointed.body['id'])}`;
    const { body } = await head.get(`/api/events?stream=${stream}`);
    expect(body['events']).toMatchObject([{ type: 'DelegationAppointed', meta: { actor: 'kepala-1', role: 'head' } }]);
    const standIn = await signedIn('kasi-1');
    expect((await standIn.get('/api/session')).body).toMatchObject({
      account: 'kasi-1',
      role: 'section-head',
      grants: [{ role: 'section-head' }, { role: 'head', delegatedFrom: appointed.body['id'] }],
    });
    const own = delegation({ account: 'petugas-1' });
    const higher = await standIn.send('POST', `${OFFICE}/delegations`, own, act());
    expect(higher.body).toMatchObject({ status: 403, code: 'SCOPE_REQUIRED' });
    const path = `${OFFICE}/delegations/${String(appointed.body['id'])}/revoke`;
    expect((await head.send('POST', path, { reason: 'kepala sudah kembali' }, act())).status).toBe(200);
    expect((await standIn.get('/api/session')).body['grants']).toHaveLength(1);
  });

  it('the security log is read by an administrator only', async () => {
    expect((await (await signedIn('kepala-1')).get('/api/security-log')).status).toBe(403);
    const { body } = await (await signedIn('admin-1')).get('/api/security-log?kind=login-ok');
    expect(JSON.stringify(body)).toContain('"account":"admin-1"');
  });

  it('no password, hash or token comes into any line of the log', async () => {
    const { token } = await access.admin.createToken({ account: 'admin-1', label: 'uji', days: 1 });
    const one = await signedIn('admin-1');
    await one.signIn(WRONG, WRONG);
    await browser().send('GET', '/api/status', undefined, { Authorization: `Bearer ${token}` });
    const lines = server.log.join('\n');
    expect(lines).toContain('"route":"/api/session"');
    for (const secret of [PASSWORD, NEXT_PASSWORD, WRONG, '$argon2', 'jejak_', one.csrf ?? '?', one.cookie ?? '?'])
      expect(lines).not.toContain(secret);
  });
});
