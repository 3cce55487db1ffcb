import { rm } from 'node:fs/promises';
import { openAccess } from '@jejak/access';
import { ACTIONS, isAction, mayDo, sectionsOf } from '@jejak/access/domain';
import { collectionOf } from '@jejak/http';
import { SECTIONS } from '@jejak/records';
import { workflows } from '@jejak/workflows';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { makeEveryRole, type TestAccount } from './office-accounts';
import { addressOf, type Route, routesOf } from './routes';

const OWN = 'cilegon';
const OTHER = 'serang';
const TODAY = '2021-06-15';
const OPEN = 'open';
const SIGNED_IN = 'signed-in';
/** One of a section and one of another; the paths that name any kind of record are asked for both. */
const COLLECTIONS = ['operations', 'passport-applications'];

let server: ApiServer;
let routes: readonly Route[];
let accounts: readonly TestAccount[];

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  accounts = [
    ...(await makeEveryRole(server.dataDir, OWN, ['inteldakim', 'lalintuskim'])),
    ...(await makeEveryRole(server.dataDir, OTHER, ['inteldakim'])),
  ];
  routes = await routesOf(server.url);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

/** No key and a body of no route: what passes the guard is refused before it is carried out. */
const ask = async (method: string, address: string, token?: string) => {
  const response = await fetch(`${server.url}${address}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(method === 'GET' ? {} : { body: '{"tidakDikenal":true}' }),
  });
  const text = await response.text();
  const isProblem = response.headers.get('Content-Type')?.includes('problem') === true;
  const code = isProblem ? (JSON.parse(text) as { code: string }).code : undefined;
  return { status: response.status, code, text };
};

const entityIn = (address: string) =>
  workflows.find(({ entity }) => collectionOf(entity) === address.split('/')[4]?.replace(/\?.*/, ''));

/** What the table says of a request. */
const expected = ({ caller }: TestAccount, scope: string, address: string, office: string): boolean => {
  if (scope === SIGNED_IN) return true;
  if (!isAction(scope)) throw new Error(`${scope} is not in the table`);
  const target = { today: TODAY, tree: [], ...(address.includes('/offices/') ? { office } : {}) };
  const workflow = entityIn(address);
  const id = address.split('/')[5] === 'inteldakim-2021-03' ? { id: 'inteldakim-2021-03' } : {};
  const sections = workflow === undefined ? [undefined] : sectionsOf({ ...workflow, ...id }, SECTIONS);
  return sections.some((section) => mayDo(caller, scope, { ...target, ...(section === undefined ? {} : { section }) }));
};

describe('Every route', () => {
  it('says in the reference what it needs, and each need is an action of the table', () => {
    const silent = routes.filter(({ scope }) => scope === undefined);
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    const unknown = routes.filter(({ scope = '' }) => scope !== OPEN && scope !== SIGNED_IN && !isAction(scope));
    expect(unknown.map(({ path, scope }) => `${path} ${String(scope)}`)).toEqual([]);
    expect(routes.length).toBeGreaterThan(150);
  });

  it('that is not open says in the reference that it answers 401 and 403', () => {
    const silent = routes.filter(
      ({ scope, statuses }) => scope !== OPEN && !(statuses.includes('401') && statuses.includes('403')),
    );
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('that is not open answers nobody who has not signed in, and no forged token', async () => {
    for (const route of routes.filter(({ scope }) => scope !== OPEN))
      for (const token of [undefined, `jejak_${'x'.repeat(43)}`]) {
        const { status } = await ask(route.method, addressOf(route, OWN), token);
        expect([route.method, route.path, status]).toEqual([route.method, route.path, 401]);
      }
  }, 60_000);

  it('answers every role, in its own office and in another, as the table says', async () => {
    const differing: string[] = [];
    let asked = 0;
    for (const route of routes.filter(({ scope }) => scope !== OPEN && scope !== SIGNED_IN))
      for (const collection of route.path.includes('{collection}') ? COLLECTIONS : ['operations'])
        for (const office of route.path.includes('{office}') ? [OWN, OTHER] : [OWN])
          for (const account of accounts) {
            const address = addressOf(route, office, collection);
            const { status, code } = await ask(route.method, address, account.token);
            const may = expected(account, route.scope ?? '', address, office);
            const did = !(status === 403 && code === 'SCOPE_REQUIRED');
            asked += 1;
            if (may !== did || status === 401 || status >= 500)
              differing.push(
                `${account.caller.account} ${route.method} ${address}: ${String(status)} ${code ?? ''}, table ${String(may)}`,
              );
          }
    expect(differing).toEqual([]);
    expect(asked).toBeGreaterThan(2000);
  }, 300_000);

  it('lets nobody into another office that is not under its own', async () => {
    for (const route of routes.filter(({ path, scope }) => path.includes('{office}') && scope !== OPEN))
      for (const { token, caller } of accounts.filter(({ caller: { role } }) => role === 'head')) {
        const elsewhere = caller.office === OWN ? OTHER : OWN;
        const { status, text } = await ask(route.method, addressOf(route, elsewhere), token);
        expect([caller.account, route.path, status]).toEqual([caller.account, route.path, 403]);
        expect(text).not.toContain('inteldakim-2021-03 ');
      }
  }, 60_000);

  it('that refuses says who may, in Indonesian, and the refusal is in the security log', async () => {
    const officer = accounts.find(({ caller }) => caller.role === 'officer');
    const { text } = await ask('POST', `/api/offices/${OWN}/periods/inteldakim-2021-03/lock`, officer?.token);
    const problem = JSON.parse(text) as { detail: string; allowed: readonly string[] };
    expect(problem.detail).toContain(ACTIONS['period.lock'].label);
    expect(problem.allowed).toEqual(['Kepala Kantor']);
    const access = openAccess(server.dataDir);
    try {
      const of = (kind: 'scope-refused' | 'office-refused') =>
        access.security.list({ kind, account: officer?.caller.account ?? '' });
      expect(of('scope-refused').some(({ detail }) => detail === 'period.lock')).toBe(true);
      expect(of('office-refused').some(({ detail }) => detail === 'record.read')).toBe(true);
    } finally {
      access.close();
    }
  });
});
