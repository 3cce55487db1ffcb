import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAccount, PASSWORD } from '../access/office-accounts';
import { Browser } from '../sessions/browser';
import { temporaryDirectory, useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const office = new Client(() => api().url);
const tokens: Record<string, string> = {};
const bearer = (account: string) => ({ Authorization: `Bearer ${tokens[account] ?? ''}` });
const asked = async (path: string, account: string) => (await office.get(path, bearer(account))).body;

/** A planned operation. */
const plan = async (account: string) => {
  const { body } = await office.accepted(
    'operations',
    { kind: 'independent-operation', mode: 'land', location: 'Pasar', plannedFor: '2021-06-24' },
    bearer(account),
  );
  return { id: String(body['id']), position: String(body['position']) };
};

/** Its warrant was issued, and the number of the letter is to follow: that waits in a queue. */
const issueWithoutNumber = async (account: string, id: string): Promise<void> => {
  await office.accepted(`operations/${id}/warrant`, { issuedOn: '2021-06-23' }, bearer(account));
};

beforeAll(async () => {
  const grants = {
    'intel-1': { role: 'officer', office: 'cilegon', section: 'inteldakim' },
    'intel-2': { role: 'officer', office: 'cilegon', section: 'inteldakim' },
    'kasi-1': { role: 'section-head', office: 'cilegon', section: 'inteldakim' },
    'lantas-1': { role: 'officer', office: 'cilegon', section: 'lalintuskim' },
    'kepala-1': { role: 'head', office: 'cilegon' },
    'admin-1': { role: 'admin', office: 'cilegon' },
    'kanwil-1': { role: 'head', office: 'kanwil-banten' },
  } as const;
  for (const [id, grant] of Object.entries(grants)) tokens[id] = (await makeAccount(api().dataDir, id, grant)).token;
  await office.accepted(
    'office-profiles',
    {
      validFrom: '2021-01-01',
      name: 'Kantor Imigrasi Cilegon',
      parent: { name: 'Kanwil Banten', office: 'kanwil-banten' },
    },
    bearer('kepala-1'),
  );
});

describe('What a caller may do', () => {
  it('is in the session: offices in reach by name, what is open there, and how the session ends', async () => {
    const browser = new Browser(api().url);
    const { body } = await browser.signIn('kanwil-1', PASSWORD);
    const offices = body['offices'] as readonly { office: string; name: string | null; actions: readonly string[] }[];
    expect(offices.map(({ office: id, name }) => [id, name])).toEqual([
      ['kanwil-banten', null],
      ['cilegon', 'Kantor Imigrasi Cilegon'],
    ]);
    const may = offices.map(({ actions }) => ['record.read', 'record.write'].filter((one) => actions.includes(one)));
    expect(may).toEqual([['record.read', 'record.write'], ['record.read']]);
    const { idleSeconds, endsAt } = body['end'] as { readonly idleSeconds: number; readonly endsAt: string };
    expect(idleSeconds).toBe(1800);
    expect(Math.abs(Date.parse(endsAt) - Date.now() - 12 * 3_600_000)).toBeLessThan(60_000);
    const again = (await browser.get('/api/session')).body['end'] as { readonly endsAt: string };
    expect(Math.abs(Date.parse(again.endsAt) - Date.parse(endsAt))).toBeLessThan(5000);
  });

  it('is said of offices, with their zone and whom they stand under', async () => {
    const { body } = await office.fetch('/api/offices', { headers: bearer('kanwil-1') });
    expect(body['offices']).toMatchObject([
      { office: 'kanwil-banten', parent: null },
      { office: 'cilegon', name: 'Kantor Imigrasi Cilegon', zone: 'Asia/Jakarta', parent: 'kanwil-banten' },
    ]);
  });

  it('is said of kinds of record: an officer opens those of the own section', async () => {
    const opensOf = async (account: string, entity: string) => {
      const { collections } = (await asked('collections', account)) as {
        readonly collections: readonly { readonly entity: string; readonly opens: readonly string[] }[];
      };
      return collections.find((one) => one.entity === entity)?.opens;
    };
    expect(await opensOf('intel-1', 'operation')).toContain('PlanOperation');
    expect(await opensOf('lantas-1', 'operation')).toEqual([]);
    expect(await opensOf('intel-1', 'passportApplication')).toEqual([]);
  });

  it('is said of a record: nobody is offered to approve what he asked for, or to withdraw what another entered', async () => {
    const { id } = await plan('intel-1');
    const allowed = async (account: string) =>
      (await asked(`operations/${id}`, account)) as unknown as {
        readonly allowed: readonly string[];
        readonly items: readonly { readonly allowed: readonly string[] }[];
      };
    expect((await allowed('intel-1')).allowed).toContain('Withdraw');
    expect((await allowed('intel-2')).allowed).not.toContain('Withdraw');
    await office.accepted(
      `operations/${id}/corrections`,
      { reason: 'salah tempat', changes: { details: { location: 'Pelabuhan' } } },
      bearer('kasi-1'),
    );
    for (const [account, offered] of [
      ['kasi-1', false],
      ['intel-1', false],
      ['kepala-1', true],
    ] as const) {
      const record = await allowed(account);
      expect([account, record.allowed.includes('ApproveCorrection')]).toEqual([account, offered]);
      expect([account, record.items[0]?.allowed.includes('ApproveCorrection')]).toEqual([account, offered]);
    }
  });

  it('is said of a row in a queue', async () => {
    await issueWithoutNumber('intel-1', (await plan('intel-1')).id);
    const seen = { 'Jejak-Position': await office.head() };
    const mayIn = async (account: string) => {
      const { body } = await office.get('queues/nomor-menyusul', { ...bearer(account), ...seen });
      const { entries } = body as { readonly entries: readonly { readonly may: boolean; readonly nextStep: string }[] };
      return entries.map(({ nextStep, may }) => [nextStep, may]);
    };
    expect(await mayIn('intel-2')).toEqual([['NumberOperationWarrant', true]]);
    expect(await mayIn('lantas-1')).toEqual([['NumberOperationWarrant', false]]);
  });
});

describe('The home page', () => {
  it('shows in one answer what waits, what is to be approved, and what the caller did last', async () => {
    const own = await plan('intel-2');
    await issueWithoutNumber('intel-2', own.id);
    const others = await plan('intel-1');
    await office.accepted(`operations/${others.id}/void`, { reason: 'tidak jadi' }, bearer('intel-1'));
    const home = (await office.get('home', { ...bearer('intel-2'), 'Jejak-Position': await office.head() }))
      .body as unknown as {
      readonly today: string;
      readonly queues: readonly { readonly queue: string }[];
      readonly approvals: { readonly records: readonly { readonly id: string }[] };
      readonly mine: { readonly records: readonly { readonly id: string }[]; readonly total: number };
    };
    expect(home.queues.map(({ queue }) => queue)).toContain('nomor-menyusul');
    expect(home.approvals.records[0]?.id).toBe(others.id);
    expect([home.mine.records.map(({ id }) => id), home.mine.total]).toEqual([[own.id], 1]);
  });

  it('names the months that were declared complete, of the year that lies behind', async () => {
    const now = new Date();
    const monthAgo = (months: number) =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 15)).toISOString().slice(0, 7);
    const section = 'inteldakim';
    for (const month of [monthAgo(2), monthAgo(20)])
      await office.accepted('periods/complete', { section, month }, bearer('kasi-1'));
    const home = await office.get('home', { ...bearer('intel-1'), 'Jejak-Position': await office.head() });
    expect(home.body['periods']).toEqual([{ section, month: monthAgo(2), status: 'complete' }]);
  });
});

describe('Settings', () => {
  it('list who stands in for whom, to who appoints: an administrator, who reads no records', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const appoint = (from: string) =>
      office.accepted(
        'delegations',
        { account: 'kasi-1', as: 'head', kind: 'plh', from, to: from },
        bearer('kepala-1'),
      );
    const later = `${String(Number(today.slice(0, 4)) + 1)}-01-04`;
    const { position } = (await appoint(later)).body as { readonly position: string };
    const list = await office.get('delegations', { ...bearer('admin-1'), 'Jejak-Position': position });
    expect(list.body['delegations']).toMatchObject([
      { account: 'kasi-1', as: 'head', from: later, standing: 'upcoming' },
    ]);
    expect((await office.get('delegations', bearer('intel-1'))).status).toBe(403);
  });

  it('show the backups of this installation, the newest first, and name a place that is not connected', async () => {
    const list = async () => (await office.fetch('/api/backups', { headers: bearer('admin-1') })).body;
    expect(await list()).toEqual({ setUp: false, everyHours: null, places: [] });
    const to = await temporaryDirectory();
    const gone = join(to, 'tidak-tersambung');
    const directories = [to, gone].map((directory) => ({ to: directory, keysTo: null }));
    const settings = { format: 1, installation: 'aaaaaaaa', recipients: [], directories };
    await writeFile(join(api().dataDir, 'backup.json'), JSON.stringify(settings));
    const archive = (installation: string, day: string, bytes: number) =>
      writeFile(
        join(to, `jejak-data-${installation}-${day}T010203Z-p0000000000000042.tar.gz.age`),
        Buffer.alloc(bytes),
      );
    await archive('aaaaaaaa', '20260301', 10);
    await archive('aaaaaaaa', '20260302', 20);
    await archive('ffffffff', '20260303', 30);
    const shared = { kind: 'data', position: '0000000000000042', checkedAt: null };
    const archives = [
      { ...shared, madeAt: '2026-03-02T01:02:03Z', bytes: 20 },
      { ...shared, madeAt: '2026-03-01T01:02:03Z', bytes: 10 },
    ];
    expect((await list())['places']).toEqual([
      { directory: to, reachable: true, archives },
      { directory: gone, reachable: false, archives: [] },
    ]);
    await rm(to, { recursive: true });
  });
});

describe('A question', () => {
  it('takes no key: a person is searched and revealed without one, and it is recorded each time', async () => {
    const post = (path: string, body: object) =>
      office.fetch(`/api/offices/cilegon/${path}`, {
        method: 'POST',
        headers: { ...bearer('intel-1'), 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const search = () => post('persons/search', { name: 'John Doe' });
    expect([(await search()).status, (await search()).status]).toEqual([200, 200]);
    const revealed = await post('persons/tidak-ada/reveal', { reason: 'untuk pengujian' });
    expect(revealed.body['code']).not.toBe('IDEMPOTENCY_KEY_REQUIRED');
    const audit = await office.get('audit?kind=searched', {
      ...bearer('kepala-1'),
      'Jejak-Position': await office.head(),
    });
    expect(audit.body['total']).toBe(2);
    expect((await post('operations', {})).body['code']).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });
});
