import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { openAccess } from '@jejak/access';
import { useApi } from '../api/api-server';

const HOST = 'jejak.kantor.example';
const PASSWORD = 'kereta malam ke Merak';

const server = useApi({ HOST: '0.0.0.0', JEJAK_ORIGIN: `https://${HOST}`, JEJAK_TRUST_PROXY: 'loopback' });

/** What a proxy that has ended HTTPS hands on. */
const forwarded = async (
  path: string,
  {
    proto = 'https',
    from = '192.0.2.7',
    body,
    cookie,
  }: { readonly proto?: string; readonly from?: string; readonly body?: object; readonly cookie?: string } = {},
): Promise<IncomingMessage> => {
  const sent = request(new URL(path, server().url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Host: HOST,
      'X-Forwarded-Proto': proto,
      'X-Forwarded-For': from,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json', Origin: `https://${HOST}` }),
      ...(cookie === undefined ? {} : { Cookie: cookie }),
    },
  });
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  return answer;
};

const signIn = (proto?: string) =>
  forwarded('/api/session', {
    body: { account: 'petugas-1', password: PASSWORD },
    ...(proto === undefined ? {} : { proto }),
  });

describe('Behind a proxy that ends HTTPS', () => {
  beforeAll(async () => {
    const access = openAccess(server().dataDir);
    const duty = { role: 'officer', office: 'cilegon', section: 'inteldakim' } as const;
    await access.admin.createAccount({ id: 'petugas-1', ...duty, password: PASSWORD, mustChangePassword: false });
    access.close();
  });

  it('the cookie is bound to this host and to HTTPS, hidden from scripts, and opens the records', async () => {
    const answer = await signIn();
    expect(answer.statusCode).toBe(200);
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-jejak=/);
    const attributes = cookie.split('; ').slice(1);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
    expect(attributes.some((attribute) => attribute.startsWith('Domain='))).toBe(false);
    const [pair = ''] = cookie.split(';');
    expect((await forwarded('/api/status', { cookie: pair })).statusCode).toBe(200);
    expect((await forwarded('/api/status')).statusCode).toBe(401);
  });

  it('no cookie is given where the way to the proxy was not HTTPS', async () => {
    expect((await signIn('http')).headers['set-cookie']).toBeUndefined();
  });

  it('the security log tells apart who came through the proxy', async () => {
    const guess = (from: string) =>
      forwarded('/api/session', { from, body: { account: 'petugas-1', password: 'kata sandi yang salah' } });
    const sources = (): ReadonlySet<unknown> => {
      const access = openAccess(server().dataDir);
      const addresses = access.security.list({ kind: 'login-failed' }).map(({ address }) => address);
      access.close();
      return new Set(addresses);
    };
    await guess('192.0.2.7');
    await guess('192.0.2.7');
    expect(sources().size).toBe(1);
    await guess('192.0.2.8');
    expect(sources().size).toBe(2);
  });
});
