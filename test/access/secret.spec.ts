import { rm } from 'node:fs/promises';
import type { Grant } from '@jejak/access';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { OfficeClient } from '../attachments/office-client';
import { makeAccount } from './office-accounts';

const OFFICE = 'cilegon';
/** In every text of the operation, so that any of them that gets out is seen. */
const CANARY = 'KENARI9XQ';
const SECTION = 'inteldakim';

const MAY: Readonly<Record<string, Grant>> = {
  'intel-petugas': { role: 'officer', office: OFFICE, section: SECTION },
  'intel-kasi': { role: 'section-head', office: OFFICE, section: SECTION },
  'kepala-1': { role: 'head', office: OFFICE },
};
const MAY_NOT: Readonly<Record<string, Grant>> = {
  'lantas-petugas': { role: 'officer', office: OFFICE, section: 'lalintuskim' },
  'tikim-kasi': { role: 'section-head', office: OFFICE, section: 'tikim' },
  'analis-1': { role: 'analyst', office: OFFICE },
  'admin-1': { role: 'admin', office: OFFICE },
  'kanwil-kepala': { role: 'head', office: 'kanwil-banten' },
};

const DETAILS = {
  kind: 'intelligence-operation',
  mode: 'land',
  location: `Gudang ${CANARY}`,
  targets: [`PT ${CANARY}`],
  agencies: [`Satuan ${CANARY}`],
};

let server: ApiServer;
const tokens: Record<string, string> = {};
/** The operation that was carried out to its report, one that waits for its letter's number, and one that was voided. */
const secrets: string[] = [];

const as = (account: string): OfficeClient =>
  new OfficeClient(
    () => server.url,
    () => tokens[account] ?? '',
  );

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  for (const [id, grant] of Object.entries({ ...MAY, ...MAY_NOT }))
    tokens[id] = (await makeAccount(server.dataDir, id, grant)).token;
  const head = as('kepala-1');
  await head.accepted('office-profiles', {
    validFrom: '2021-01-01',
    name: 'Kantor Contoh',
    parent: { name: 'Kanwil Banten', office: 'kanwil-banten' },
  });
  const plan = () => as('intel-petugas').accepted('operations', { ...DETAILS, plannedFor: '2021-06-10' });
  const step = (id: string, path: string, body: object) =>
    as('intel-petugas').accepted(`operations/${id}/${path}`, body);
  const reported = await plan();
  await step(reported, 'warrant', { issuedOn: '2021-06-09', number: `SP-${CANARY}` });
  await step(reported, 'carry-out', { startedOn: '2021-06-10', endedOn: '2021-06-11', personnel: 3 });
  await step(reported, 'report', {
    reportedOn: '2021-06-14',
    foreignersChecked: [{ nationality: 'CHN', sex: 'male', count: 2 }],
    findings: `Temuan ${CANARY}`,
  });
  const waiting = await plan();
  await step(waiting, 'warrant', { issuedOn: '2021-06-09' });
  const voided = await plan();
  await step(voided, 'void', { reason: `keliru ${CANARY}` });
  await head.accepted(`operations/${voided}/void/approve`, {});
  await head.accepted('operations', {
    ...DETAILS,
    kind: 'joint-operation',
    location: 'Pasar',
    plannedFor: '2021-06-12',
    targets: ['PT Terbuka'],
    agencies: ['Polres'],
  });
  secrets.push(reported, waiting, voided);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string | number | boolean;
  readonly schema?: { readonly example?: string | number | boolean; readonly enum?: readonly string[] };
}

type Pair = readonly [name: string, value: string];
const LIMIT: Pair = ['limit', '200'];

const exampleOf = ({ name, example, schema }: Parameter): string => {
  if (name === 'year') return '2021';
  return String(example ?? schema?.example ?? schema?.enum?.[0] ?? '');
};

/** Every GET address of the reference: with what it requires, and once more with each of its filters. */
const addresses = async (): Promise<readonly string[]> => {
  const document = (await (await fetch(`${server.url}/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
  };
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    // Live news never end; what is rahasia in them is asked in live.spec.
    if (get === undefined || path === '/api/live') return [];
    const query = (get.parameters ?? []).filter((parameter) => parameter.in === 'query');
    const required = query
      .filter((parameter) => parameter.required === true)
      .map((one): Pair => [one.name, exampleOf(one)]);
    const limit = query.some(({ name }) => name === 'limit') ? [LIMIT] : [];
    const searched = ['q', 'stream'].flatMap((name) => (query.some((one) => one.name === name) ? [name] : []));
    const ids = path.includes('{id}') ? secrets : [''];
    return ids.flatMap((id) => {
      const places = path.includes('{queue}') ? ['nomor-menyusul', 'rencana'] : ['x'];
      const values = path.includes('{template}') ? ['surat-perintah', 'laporan-operasi'] : places;
      return values.flatMap((value) => {
        const address = path
          .replace('{office}', OFFICE)
          .replace('{collection}', 'operations')
          .replace('{id}', id)
          .replace('{year}', '2021')
          .replaceAll(/\{[^}]+\}/g, value);
        const base = [...required, ...limit];
        const filters = [
          base,
          ...searched.map((name): readonly Pair[] => [
            ...base,
            [name, name === 'q' ? CANARY : `cilegon.operation-${secrets[0] ?? ''}`],
          ]),
        ];
        return filters.map(
          (pairs) =>
            `${address}?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString()}`,
        );
      });
    });
  });
};

describe('What is of class rahasia (an intelligence operation)', () => {
  it('is told nowhere, on no GET address, to who may not read it: neither a word of it nor its number', async () => {
    const head = await as('kepala-1').get('/api/status');
    const seen = { 'Jejak-Position': (head.body['head'] as { position: string }).position };
    const list = await addresses();
    expect(list.length).toBeGreaterThan(60);
    const leaks: string[] = [];
    let answered = 0;
    for (const account of Object.keys(MAY_NOT))
      for (const address of list) {
        const { status, bytes } = await as(account).get(address, address.includes('/offices/') ? seen : {});
        const text = bytes.toString('latin1');
        if (status < 300) answered += 1;
        // A refusal repeats the address that was asked for; what the address says the caller knew before.
        const asked = status >= 400 && !text.includes(CANARY);
        if (text.includes(CANARY) || (!asked && secrets.some((id) => text.includes(id))))
          leaks.push(`${account} ${String(status)} ${address}`);
      }
    expect(leaks).toEqual([]);
    expect(answered).toBeGreaterThan(60);
  }, 120_000);

  it.each(Object.keys(MAY))('is read by %s as any other record', async (account) => {
    const [reported = ''] = secrets;
    expect((await as(account).get(`operations/${reported}`)).bytes.toString()).toContain(CANARY);
    expect((await as(account).get(`operations/${reported}/timeline`)).bytes.toString()).toContain(CANARY);
    const { body } = await as(account).get('records?entity=operation&limit=200');
    expect(body['total']).toBe(4);
  });

  it.each(['lantas-petugas', 'analis-1', 'kanwil-kepala'])(
    'is not there for %s: the answer is that of a record that does not exist',
    async (account) => {
      const codeOf = async (path: string) => {
        const { status, body } = await as(account).get(path);
        return [status, body['code'], body['detail']];
      };
      const nothing = await codeOf('operations/019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071');
      expect(nothing[0]).toBe(404);
      for (const id of secrets) {
        expect(await codeOf(`operations/${id}`)).toEqual(nothing);
        expect(await codeOf(`operations/${id}/timeline`)).toEqual(nothing);
      }
      const { body } = await as(account).get('records?entity=operation&limit=200');
      expect(body['total']).toBe(1);
    },
  );

  it('is counted for all: the list behind the figure adds up, its row says kind, month and count', async () => {
    const { body } = await as('analis-1').get('figures/facts?year=2021&kind=intelligence-operation');
    expect(body).toMatchObject({ total: 1, quantity: 1 });
    expect(body['facts']).toEqual([
      expect.objectContaining({
        kind: 'intelligence-operation',
        period: '2021-06',
        quantity: 1,
        stream: null,
        dimensions: {},
        secret: true,
      }),
    ]);
    const { body: told } = await as('intel-kasi').get('figures/facts?year=2021&kind=intelligence-operation');
    expect(told['facts']).toEqual([
      expect.objectContaining({ stream: `cilegon.operation-${secrets[0] ?? ''}`, period: '2021-06-10', secret: false }),
    ]);
  });

  it('in the log is read by who may, and the log of another office by nobody', async () => {
    const stream = `cilegon.operation-${secrets[0] ?? ''}`;
    expect((await as('analis-1').get(`/api/events?stream=${stream}`)).body['events']).toEqual([]);
    expect((await as('kepala-1').get(`/api/events?stream=${stream}`)).body['events']).toHaveLength(4);
    expect((await as('kepala-1').get('/api/events?office=serang')).body).toMatchObject({
      status: 403,
      code: 'SCOPE_REQUIRED',
    });
    expect((await as('kepala-1').get('/api/events?stream=serang.operation-1')).status).toBe(403);
  });
});
