import { rm } from 'node:fs/promises';
import { isAction, mayDo, sectionsOf } from '@jejak/access/domain';
import { collectionOf } from '@jejak/http';
import { SECTIONS } from '@jejak/records';
import { workflows } from '@jejak/workflows';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { OfficeClient } from '../attachments/office-client';
import { makeAccount, makeEveryRole, type TestAccount } from './office-accounts';
import { addressOf, type Route, routesOf } from './routes';

const KANWIL = 'kanwil-banten';
const UNDER = 'cilegon';
const SISTER = 'serang';
const PARENT_FROM = '2021-01-01';
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

let server: ApiServer;
let routes: readonly Route[];
let above: readonly TestAccount[];
let under: TestAccount;
let admin: TestAccount;

const client = ({ token }: TestAccount): OfficeClient =>
  new OfficeClient(
    () => server.url,
    () => token,
  );

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  under = await makeAccount(server.dataDir, 'kepala-cilegon', { role: 'head', office: UNDER });
  admin = await makeAccount(server.dataDir, 'admin-cilegon', { role: 'admin', office: UNDER });
  above = await makeEveryRole(server.dataDir, KANWIL, ['inteldakim']);
  const profile = { validFrom: PARENT_FROM, parent: { name: 'Kantor Wilayah Banten', office: KANWIL } };
  await client(under).accepted('office-profiles', profile);
  routes = (await routesOf(server.url)).filter(({ path }) => path.includes('{office}'));
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

const ask = async ({ token }: TestAccount, { method }: Route, address: string) => {
  const isRead = method === 'GET';
  const response = await fetch(`${server.url}${address}`, {
    method,
    redirect: 'manual',
    headers: { Authorization: `Bearer ${token}`, ...(isRead ? {} : { 'Content-Type': 'application/json' }) },
    ...(isRead ? {} : { body: '{"tidakDikenal":true}' }),
  });
  const text = await response.text();
  return { status: response.status, isScope: response.status === 403 && text.includes('SCOPE_REQUIRED') };
};

const may = ({ caller }: TestAccount, { scope = '' }: Route, address: string, office: string): boolean => {
  if (!isAction(scope)) return true;
  const tree = [{ office: UNDER, parent: KANWIL, from: PARENT_FROM }];
  const collection = address.split('/')[4]?.replace(/\?.*/, '');
  const workflow = workflows.find(({ entity }) => collectionOf(entity) === collection);
  const id = address.split('/')[5] === 'inteldakim-2021-03' ? { id: 'inteldakim-2021-03' } : {};
  const sections = workflow === undefined ? [undefined] : sectionsOf({ ...workflow, ...id }, SECTIONS);
  return sections.some((section) =>
    mayDo(caller, scope, { office, today: today(), tree, ...(section === undefined ? {} : { section }) }),
  );
};

describe('A Kanwil', () => {
  it('reads the offices under it, writes nothing there, and does neither in an office that is not under it', async () => {
    const differing: string[] = [];
    const opened = new Set<string>();
    for (const route of routes)
      for (const office of [UNDER, SISTER])
        for (const account of above) {
          const address = addressOf(route, office);
          const { status, isScope } = await ask(account, route, address);
          const is = may(account, route, address, office);
          if (is) opened.add(`${office} ${account.caller.role} ${route.scope ?? ''}`);
          // What the table lets through answers anything but 401 and 403: no other check refuses by role.
          if (is ? status === 401 || status === 403 : !isScope)
            differing.push(
              `${account.caller.account} ${route.method} ${address}: ${String(status)}, table ${String(is)}`,
            );
        }
    expect(differing).toEqual([]);
    const reads = ['export.make', 'facts.read', 'figures.read', 'record.read'];
    expect([...opened].sort()).toEqual(
      ['analyst', 'head', 'officer', 'section-head'].flatMap((role) =>
        reads.map((scope) => `${UNDER} ${role} ${scope}`),
      ),
    );
  }, 240_000);

  it('is not read by the office under it', async () => {
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      const { isScope } = await ask(under, route, addressOf(route, KANWIL));
      expect([route.path, isScope]).toEqual([route.path, true]);
    }
  }, 60_000);

  it('that was refused stands in the security log as of another office, which an admin reads', async () => {
    const { status, body } = await client(admin).get('/api/security-log?kind=office-refused');
    expect(status).toBe(200);
    const accounts = (body['entries'] as readonly { readonly account: string }[]).map(({ account }) => account);
    expect(accounts).toEqual(expect.arrayContaining([`head-semua-${KANWIL}`, 'kepala-cilegon']));
    expect((await client(under).get('/api/security-log')).status).toBe(403);
  });
});
