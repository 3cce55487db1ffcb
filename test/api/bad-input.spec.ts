import { useApi } from './api-server';
import { type Answer, Client, type HeaderFields } from './client';

const api = useApi();
const client = new Client(() => api().url);
const plan = {
  kind: 'joint-operation',
  mode: 'land',
  location: 'Kawasan industri',
  agencies: ['Polres'],
  plannedFor: '2021-06-24',
};
const definition = {
  code: 'indeks-contoh',
  name: 'Indeks contoh',
  method: 'recorded',
  validFrom: 2021,
  unit: 'Indeks',
  scale: { name: '1–4', min: '1', max: '4' },
  formula: { op: 'recorded' },
};
const json = { 'Content-Type': 'application/json' };
let record = '';
let head = '';

beforeAll(async () => {
  const { body } = await client.accepted('operations', plan);
  record = `operations/${String(body['id'])}`;
  await client.accepted(`${record}/warrant`, { issuedOn: '2021-06-21' });
  await client.accepted('indicator-definitions', definition);
  head = await client.head();
});

const expectProblem = (answer: Answer, status: number, code: string, field?: string): void => {
  expect(answer.body).toMatchObject({ status, code, ...(field === undefined ? {} : { field }) });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body['type']).toBe(`/problems/${code.toLowerCase().replaceAll('_', '-')}`);
  expect(answer.body['requestId']).toBe(answer.headers.get('x-request-id'));
  expect(String(answer.body['detail']).length).toBeGreaterThan(5);
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|dist\/|Error:|\bat .*\.js/);
};

describe('Bad input is answered with its place, and leaves the log unchanged', () => {
  afterEach(async () => {
    expect(await client.head()).toBe(head);
  });

  it.each<[string, unknown, string, string]>([
    ['a wrong type', { ...plan, location: 5 }, 'TEXT_INVALID', 'location'],
    ['an unknown field', { ...plan, lokasi: 'x' }, 'FIELD_UNKNOWN', 'lokasi'],
    ['half of a character', { ...plan, location: 'Pelabuhan \ud800' }, 'TEXT_INVALID', 'location'],
    ['a choice that is none', { ...plan, mode: 'air' }, 'CHOICE_INVALID', 'mode'],
    ['a required field left out', { ...plan, plannedFor: undefined }, 'FIELD_REQUIRED', 'plannedFor'],
    ['a day that does not exist', { ...plan, plannedFor: '2021-02-30' }, 'DATE_INVALID', 'plannedFor'],
    ['a wrong part of a list', { ...plan, agencies: ['Polres', 7] }, 'TEXT_INVALID', 'agencies[1]'],
    ['a rule of the record', { ...plan, agencies: [] }, 'JOINT_OPERATION_WITHOUT_AGENCY', 'agencies'],
  ])('%s', async (_what, body, code, field) => {
    expectProblem(await client.post('operations', body), 422, code, field);
  });

  it('all wrong fields at once, each with its place', async () => {
    const answer = await client.post('operations', { ...plan, kind: 'x', mode: 'y', cost: -1 });
    const errors = answer.body['errors'] as readonly { field: string; message: string }[];
    expect(errors.map(({ field }) => field).sort()).toEqual(['cost', 'kind', 'mode']);
  });

  it('an impossible transition, with what is allowed', async () => {
    const answer = await client.post(`${record}/report`, { reportedOn: '2021-06-28' });
    expectProblem(answer, 409, 'TRANSITION_NOT_ALLOWED');
    expect(answer.body['allowed']).toEqual(['NumberOperationWarrant', 'CarryOutOperation', 'CancelOperation']);
  });

  it('a date in the future', async () => {
    expectProblem(
      await client.post(`${record}/carry-out`, { startedOn: '2199-01-01' }),
      422,
      'DATE_IN_FUTURE',
      'startedOn',
    );
  });

  it('a date before the preceding step', async () => {
    const answer = await client.post(`${record}/carry-out`, { startedOn: '2021-06-20' });
    expectProblem(answer, 422, 'DATE_BEFORE_PRECEDING_STEP', 'startedOn');
    expect(answer.body['allowed']).toEqual(['≥ 2021-06-21']);
  });

  it('a value off its scale', async () => {
    const value = { indicator: 'indeks-contoh', period: '2021', value: '5', source: 'LKIP' };
    expectProblem(await client.post('indicator-values', value), 422, 'VALUE_OFF_SCALE', 'value');
    const survey = { survey: 'ikm', month: '2021-03', respondents: 10, value: '24,9' };
    expectProblem(await client.post('surveys/months', survey), 422, 'VALUE_OFF_SCALE', 'value');
  });

  it('a target of zero', async () => {
    const agreement = { year: 2021, targets: [{ indicator: 'indeks-contoh', target: '0' }], source: 'LKIP' };
    expectProblem(await client.post('performance-agreements', agreement), 422, 'TARGET_ZERO', 'targets[0].target');
  });

  it('two views of a budget that differ', async () => {
    const accounts = [{ account: '51', name: 'Belanja Pegawai', amount: 10 }];
    const nodes = [{ code: '1', level: 'program', name: 'Program', amount: 11 }];
    expectProblem(await client.post('budgets', { year: 2021, accounts, nodes }), 422, 'BUDGET_VIEWS_DIFFER', 'nodes');
  });

  it('a record that is not there', async () => {
    expectProblem(
      await client.post('operations/none/cancel', { reason: 'cuaca buruk' }),
      404,
      'RECORD_NOT_FOUND',
      'id',
    );
    expectProblem(await client.get('operations/none'), 404, 'RECORD_NOT_FOUND', 'id');
    expectProblem(await client.get('operations/%20'), 404, 'STREAM_INVALID', 'id');
    expectProblem(await client.get('unknown-things/1'), 404, 'COLLECTION_UNKNOWN', 'collection');
  });

  it('broken JSON, and JSON that is no object', async () => {
    expectProblem(await client.send('operations', '{"kind":', json), 400, 'JSON_INVALID');
    expectProblem(await client.send('operations', '[]', json), 400, 'BODY_NOT_OBJECT');
    expectProblem(await client.send('operations', '"text"', json), 400, 'BODY_NOT_OBJECT');
    expectProblem(
      await client.send('operations', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, json),
      400,
      'BODY_TOO_DEEP',
    );
    expectProblem(await client.send('operations', '{"__proto__":{"kind":"x"}}', json), 400, 'FIELD_UNKNOWN');
    expectProblem(await client.send('operations', Buffer.from('{"kind":"é"}', 'latin1'), json), 400, 'BODY_NOT_UTF8');
  });

  it('a field that every object has, in a body and in a query', async () => {
    expectProblem(await client.post('operations', { ...plan, constructor: {} }), 400, 'FIELD_UNKNOWN', 'constructor');
    expectProblem(await client.post('operations', { ...plan, toString: 1 }), 400, 'FIELD_UNKNOWN', 'toString');
    expectProblem(await client.get('records?constructor=1'), 400, 'FIELD_UNKNOWN', 'constructor');
  });

  it('more fields than any form has, before they are read', async () => {
    const wide = Object.fromEntries(Array.from({ length: 80_000 }, (_none, at) => [`k${String(at)}`, 1]));
    expectProblem(await client.post('operations', wide), 400, 'BODY_TOO_WIDE');
  });

  it('an address that cannot be read', async () => {
    expectProblem(await client.get('operations/%E0%A4%A'), 400, 'ADDRESS_INVALID');
  });

  it('a position that a record cannot be shown as of yet', async () => {
    expectProblem(await client.get(`${record}?asOf=0000000099999999`), 422, 'AS_OF_AHEAD', 'asOf');
    expectProblem(await client.get(`${record}/timeline?asOf=0000000099999999`), 422, 'AS_OF_AHEAD', 'asOf');
  });

  it('a body of 10 MB', async () => {
    const answer = await client.post('operations', { ...plan, location: 'x'.repeat(10 * 1024 * 1024) });
    expectProblem(answer, 413, 'BODY_TOO_LARGE');
    expect(answer.body['allowed']).toEqual(['≤ 1 MB']);
  });

  it('a body that is not JSON', async () => {
    expectProblem(
      await client.send('operations', 'kind=x', { 'Content-Type': 'text/plain' }),
      415,
      'CONTENT_TYPE_NOT_SUPPORTED',
    );
    const latin = { 'Content-Type': 'application/json; charset=iso-8859-1' };
    expectProblem(await client.send('operations', '{}', latin), 415, 'CONTENT_TYPE_NOT_SUPPORTED');
  });

  it.each<[string, HeaderFields, string, string]>([
    ['a key with a blank', { 'Idempotency-Key': 'a b' }, 'IDEMPOTENCY_KEY_INVALID', 'Idempotency-Key'],
    ['a weak revision', { 'If-Match': 'W/"1"' }, 'IF_MATCH_INVALID', 'If-Match'],
  ])('%s', async (_what, headers, code, field) => {
    expectProblem(await client.post('operations', plan, headers), 400, code, field);
  });

  it('a write without a key', async () => {
    const answer = await client.fetch('/api/offices/cilegon/operations', {
      method: 'POST',
      headers: json,
      body: JSON.stringify(plan),
    });
    expectProblem(answer, 400, 'IDEMPOTENCY_KEY_REQUIRED', 'Idempotency-Key');
  });

  it('an office that is no slug', async () => {
    const answer = await new Client(() => api().url, 'Cilegon').post('operations', plan);
    expectProblem(answer, 400, 'OFFICE_INVALID', 'office');
  });

  it('an unknown address, and a known one asked in another way', async () => {
    expectProblem(await client.fetch('/api/nothing'), 404, 'ROUTE_NOT_FOUND');
    const answer = await client.fetch('/api/offices/cilegon/operations', { method: 'DELETE' });
    expectProblem(answer, 405, 'METHOD_NOT_ALLOWED');
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it.each([
    ['figures/indicators', 'FIELD_REQUIRED', 'year'],
    ['figures/indicators?year=21', 'WHOLE_INVALID', 'year'],
    ['figures/counts?year=2021&month=1', 'FIELD_UNKNOWN', 'month'],
    ['figures/counts?year=2021&asOf=kemarin', 'AS_OF_INVALID', 'asOf'],
    ['figures/counts?year=2021&asOf=0000000099999999', 'AS_OF_AHEAD', 'asOf'],
    ['records?limit=1000', 'WHOLE_INVALID', 'limit'],
    ['records?cursor=abc', 'CURSOR_INVALID', 'cursor'],
    ['records?sort=name', 'CHOICE_INVALID', 'sort'],
    ['records?where=mode', 'PAIR_INVALID', 'where'],
  ])('a wrong query: %s', async (path, code, field) => {
    expectProblem(await client.get(path), 422, code, field);
  });
});
