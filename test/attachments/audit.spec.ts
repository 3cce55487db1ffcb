import { rmSync } from 'node:fs';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { accountOf, OfficeClient } from './office-client';

const START_MS = 60_000;
const REASON = 'Pemeriksaan atas laporan masyarakat';
let server: ApiServer;
let token: string;
const client = new OfficeClient(
  () => server.url,
  () => token,
);

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  token = await accountOf(server.dataDir, 'kepala-1');
}, START_MS);
afterAll(async () => {
  await server.stop();
  rmSync(server.dataDir, { recursive: true, force: true });
});

const head = async (): Promise<string> => {
  const { body } = await client.get('/api/status');
  return (body['head'] as { readonly position: string }).position;
};
const audit = async (query = ''): Promise<readonly Record<string, unknown>[]> => {
  const { status, body } = await client.get(`audit?after=${await head()}${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body['accesses'] as readonly Record<string, unknown>[];
};
const newPerson = (name: string): Promise<string> =>
  client.accepted('persons', { name, sex: 'female', nationality: 'CHN', birthDate: '1985-03-02', documents: [] });

describe('What is read of persons', () => {
  it('searches and revealings are listed by person, account and kind, without what was searched for', async () => {
    const person = await newPerson('Kenariwati Contoh');
    const search = await client.post('persons/search', { name: 'Kenariwati Contoh' });
    expect(search.body['persons']).toMatchObject([{ id: person }]);
    expect((await client.post(`persons/${person}/reveal`, { reason: REASON })).status).toBe(200);
    const rows = await audit(`&person=${person}&account=kepala-1`);
    expect(rows).toMatchObject([
      { kind: 'revealed', persons: [person], personCount: 1, reason: REASON },
      { kind: 'searched', persons: [person], what: 'name', reason: null },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Kenariwati|1985/);
    expect(await audit(`&person=${person}&kind=searched`)).toHaveLength(1);
    expect(await audit(`&person=${person}&account=other`)).toEqual([]);
    expect(await audit(`&person=${person.slice(0, -1)}`)).toEqual([]);
    expect(await audit(`&person=${person}&to=2020-12-31`)).toEqual([]);
  });

  it('pages follow one another without repetition, in either direction', async () => {
    const person = await newPerson('Orang Contoh Dua');
    for (let at = 0; at < 3; at++) await client.post(`persons/${person}/reveal`, { reason: REASON });
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const path = `audit?person=${person}&sort=recorded&limit=2&after=${await head()}${cursor}`;
      const { body } = await client.get(path);
      seen.push(...(body['accesses'] as readonly { position: string }[]).map(({ position }) => position));
      cursor = typeof body['nextCursor'] === 'string' ? `&cursor=${encodeURIComponent(body['nextCursor'])}` : '';
    } while (cursor !== '');
    expect(seen).toHaveLength(3);
    expect(seen).toEqual([...seen].sort());
  });
});

describe('What leaves the office', () => {
  it('files, evidence and documents are recorded with how much they hold; what is only shown is not', async () => {
    const before = (await audit()).length;
    await client.get('recaps/activities?year=2021');
    expect(await audit()).toHaveLength(before);
    expect((await client.get('recaps/activities?year=2021&format=csv')).status).toBe(200);
    const operation = await client.accepted('operations', {
      kind: 'independent-operation',
      mode: 'land',
      location: 'Merak',
      plannedFor: '2021-06-10',
    });
    await client.post(`operations/${operation}/warrant`, { issuedOn: '2021-06-09', number: 'SP-1' });
    expect((await client.get(`operations/${operation}/documents/surat-perintah`)).status).toBe(200);
    expect(await audit()).toMatchObject([
      { kind: 'document', what: 'surat-perintah', rows: 1, record: `cilegon.operation-${operation}` },
      { kind: 'exported', what: 'activities, csv', rows: expect.any(Number) },
      ...Array.from({ length: before }, () => ({})),
    ]);
  });

  it('the list itself is exported as CSV and XLSX, and that is recorded too', async () => {
    await audit();
    const csv = await client.get('audit/export?format=csv');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="jejak-akses-cilegon.csv"');
    expect(csv.bytes.toString()).toContain('Pembukaan data pribadi');
    const xlsx = await client.get('audit/export?format=xlsx');
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await audit('&kind=audit-exported')).toMatchObject([{ what: 'xlsx' }, { what: 'csv' }]);
    expect((await client.get('audit/export')).body).toMatchObject({ status: 422 });
  });

  it('an access is corrected, voided or withdrawn by nobody', async () => {
    const [row] = await audit();
    const place = `personal-data-accesses/${String(row?.['id'])}`;
    expect((await client.get(place)).status).toBe(200);
    const steps: readonly (readonly [path: string, body: object])[] = [
      ['corrections', { reason: REASON, changes: { kind: 'searched' } }],
      ['void', { reason: REASON }],
      ['withdraw', { reason: REASON }],
    ];
    for (const [step, body] of steps) {
      const refused = await client.post(`${place}/${step}`, body);
      expect([step, refused.status, refused.body['code']]).toEqual([step, 409, 'COMMAND_NOT_ALLOWED']);
    }
    expect((await audit())[0]).toEqual(row);
  });
});
