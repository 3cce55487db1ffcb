import { rm } from 'node:fs/promises';
import type { Grant } from '@jejak/access';
import { auditWorkflow } from '@jejak/access/domain';
import { collectionOf } from '@jejak/http';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { OfficeClient } from '../attachments/office-client';
import { makeAccount } from './office-accounts';

const OFFICE = 'cilegon';
/** In each text of the operation, and in the name of its file. */
const CANARY = 'CERPELAI7QW';
const ACCOUNTS: Readonly<Record<string, Grant>> = {
  'intel-kasi': { role: 'section-head', office: OFFICE, section: 'inteldakim' },
  'kepala-1': { role: 'head', office: OFFICE },
  'lantas-kasi': { role: 'section-head', office: OFFICE, section: 'lalintuskim' },
  'analis-1': { role: 'analyst', office: OFFICE },
  'admin-1': { role: 'admin', office: OFFICE },
  'serang-kepala': { role: 'head', office: 'serang' },
};
const MAY_NOT = ['lantas-kasi', 'analis-1'];
/** What the program keeps beside a record, each in a stream of its own. */
const BESIDE = ['letterNumber', 'attachment', 'deadline'];
const AUDIT_ADDRESS = collectionOf(auditWorkflow.entity);

interface Row {
  readonly id: string;
  readonly entity: string;
  readonly stream: string;
  readonly summary: Readonly<Record<string, unknown>>;
}

let server: ApiServer;
let secret: string;
let open: string;
let seen: Record<string, string>;
const tokens: Record<string, string> = {};

const as = (account: string): OfficeClient =>
  new OfficeClient(
    () => server.url,
    () => tokens[account] ?? '',
  );
const rowsOf = async (account: string, entity: string): Promise<{ rows: readonly Row[]; total: unknown }> => {
  const { body } = await as(account).get(`records?entity=${entity}&limit=200`, seen);
  return { rows: body['records'] as readonly Row[], total: body['total'] };
};
const carriedOut = async (kind: string, name: string): Promise<string> => {
  const details = { kind, mode: 'land', location: `Gudang ${name}`, targets: [`PT ${name}`], agencies: [name] };
  const client = as('intel-kasi');
  const id = await client.accepted('operations', { ...details, plannedFor: '2021-06-10' });
  await client.accepted(`operations/${id}/warrant`, { issuedOn: '2021-06-09', number: `SP-${name}` });
  await client.accepted(`operations/${id}/carry-out`, { startedOn: '2021-06-10', endedOn: '2021-06-11' });
  await client.accepted(`operations/${id}/report`, { reportedOn: '2021-06-14', findings: `Temuan ${name}` });
  const uploaded = await client.upload(`operations/${id}`, `${name}.txt`, Buffer.from(`Isi ${name}`));
  expect(uploaded.body).toMatchObject({ revision: 0 });
  return id;
};

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  for (const [id, grant] of Object.entries(ACCOUNTS)) tokens[id] = (await makeAccount(server.dataDir, id, grant)).token;
  secret = await carriedOut('intelligence-operation', CANARY);
  open = await carriedOut('joint-operation', 'TERBUKA');
  expect((await as('kepala-1').post('persons/search', { name: 'Orang Contoh' })).status).toBe(200);
  const { body } = await as('kepala-1').get('/api/status');
  seen = { 'Jejak-Position': (body['head'] as { position: string }).position };
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

describe('What the program keeps beside a record of class rahasia', () => {
  it.each(['letterNumber', 'attachment'])(
    '(%s) is in the lists of who may read the record, and of nobody else',
    async (entity) => {
      const told = await rowsOf('intel-kasi', entity);
      const of = (record: string) =>
        told.rows.filter(({ summary }) => summary['record'] === `cilegon.operation-${record}`);
      expect(of(secret).length).toBeGreaterThan(0);
      expect(of(open).length).toBeGreaterThan(0);
      for (const account of MAY_NOT) {
        const { rows, total } = await rowsOf(account, entity);
        expect(rows.map(({ id }) => id).sort()).toEqual(
          of(open)
            .map(({ id }) => id)
            .sort(),
        );
        expect(total).toBe(rows.length);
      }
    },
  );

  it.each(['letterNumber', 'attachment'])('(%s) is not there by its own address, nor its timeline', async (entity) => {
    const { rows } = await rowsOf('intel-kasi', entity);
    for (const { id, summary } of rows)
      for (const address of [`${collectionOf(entity)}/${id}`, `${collectionOf(entity)}/${id}/timeline`]) {
        expect((await as('intel-kasi').get(address)).status).toBe(200);
        const isSecret = summary['record'] === `cilegon.operation-${secret}`;
        for (const account of MAY_NOT)
          expect([address, account, (await as(account).get(address)).status]).toEqual([
            address,
            account,
            isSecret ? 404 : 200,
          ]);
      }
  });

  it('leaves no word in the log, page by page, for who may not read it; who may reads it there', async () => {
    const log = async (account: string) => (await as(account).get('/api/events?limit=200')).bytes.toString();
    expect(await log('intel-kasi')).toContain(CANARY);
    for (const account of MAY_NOT) {
      const text = await log(account);
      expect(text).toContain('TERBUKA');
      expect(text).not.toContain(CANARY);
      expect(text).not.toContain(secret);
    }
  });

  it('counts the same for everyone: figures, and the rows behind them', async () => {
    const figures = async (account: string) => {
      const { body } = await as(account).get('figures/counts?year=2021', seen);
      const facts = await as(account).get('figures/facts?year=2021&kind=intelligence-operation', seen);
      return { counts: body['counts'], total: facts.body['total'], quantity: facts.body['quantity'] };
    };
    const known = await figures('intel-kasi');
    expect(known).toMatchObject({ total: 1, quantity: 1 });
    for (const account of MAY_NOT) expect(await figures(account)).toEqual(known);
  });

  it('is of kinds that this test knows', async () => {
    const { body } = await as('kepala-1').get('records?limit=200', seen);
    const naming = (body['records'] as readonly Row[]).filter(({ summary }) => 'record' in summary);
    const kinds = new Set(naming.map(({ entity }) => entity));
    expect([...kinds].filter((kind) => !BESIDE.includes(kind) && kind !== auditWorkflow.entity)).toEqual([]);
  });
});

describe('A record that is found to be of class rahasia later', () => {
  it('is in no list of a moment before that either', async () => {
    const details = {
      kind: 'joint-operation',
      mode: 'land',
      location: `Dermaga ${CANARY}`,
      targets: [],
      agencies: ['Polres'],
    };
    const id = await as('intel-kasi').accepted('operations', { ...details, plannedFor: '2021-07-10' });
    const list = (account: string, more = '') => as(account).get(`records?entity=operation&limit=200${more}`, seen);
    const status = await as('kepala-1').get('/api/status');
    const before = (status.body['head'] as { position: string }).position;
    expect((await as('analis-1').get(`operations/${id}`)).status).toBe(200);
    const changes = { details: { kind: 'intelligence-operation' } };
    await as('intel-kasi').accepted(`operations/${id}/corrections`, { changes, reason: 'salah jenis' });
    const approved = await as('kepala-1').post(`operations/${id}/corrections/approve`, {});
    seen = { 'Jejak-Position': String(approved.body['position']) };
    expect((await list('intel-kasi', `&asOf=${before}`)).bytes.toString()).toContain(`Dermaga ${CANARY}`);
    for (const more of ['', `&asOf=${before}`]) {
      const { body, bytes } = await list('analis-1', more);
      expect(bytes.toString()).not.toContain(CANARY);
      expect(body['total']).toBe(1);
    }
  });
});

describe('What is written about the users', () => {
  it('is read by who may read the audit trail: the head, and an admin who reads no other record', async () => {
    const { rows } = await rowsOf('kepala-1', auditWorkflow.entity);
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows)
      for (const address of [`${AUDIT_ADDRESS}/${id}`, `${AUDIT_ADDRESS}/${id}/timeline`]) {
        for (const account of ['kepala-1', 'admin-1'])
          expect([account, (await as(account).get(address)).status]).toEqual([account, 200]);
        for (const account of ['intel-kasi', ...MAY_NOT])
          expect((await as(account).get(address)).body).toMatchObject({ status: 403, code: 'SCOPE_REQUIRED' });
      }
    expect((await as('admin-1').get(`operations/${open}`)).status).toBe(403);
  });

  it('is asked for as such also where there is none', async () => {
    expect((await as('analis-1').get('account-changes/petugas-9')).status).toBe(403);
    expect((await as('kepala-1').get('account-changes/petugas-9')).status).toBe(404);
  });

  it('is in no list and in no log for the others, nor in the totals', async () => {
    for (const account of ['intel-kasi', ...MAY_NOT]) {
      expect(await rowsOf(account, auditWorkflow.entity)).toEqual({ rows: [], total: 0 });
      const { body } = await as(account).get('records?limit=200', seen);
      expect((body['records'] as readonly Row[]).filter(({ entity }) => entity === auditWorkflow.entity)).toEqual([]);
      const log = await as(account).get('/api/events?limit=200');
      expect(log.bytes.toString()).not.toContain(`.${auditWorkflow.entity}-`);
    }
    const log = await as('kepala-1').get('/api/events?limit=200');
    expect(log.bytes.toString()).toContain(`.${auditWorkflow.entity}-`);
  });
});

describe('The log', () => {
  it('answers for the offices that the caller reaches: without naming one its own, and another not at all', async () => {
    const own = await as('serang-kepala').get('/api/events?limit=200');
    expect(own.body).toMatchObject({ events: [], atEnd: true });
    for (const address of [
      'office=cilegon',
      `stream=cilegon.operation-${open}`,
      `office=serang&stream=cilegon.operation-${open}`,
    ])
      expect((await as('serang-kepala').get(`/api/events?${address}`)).body).toMatchObject({
        status: 403,
        code: 'SCOPE_REQUIRED',
      });
  });
});
