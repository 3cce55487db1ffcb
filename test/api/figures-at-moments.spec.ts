import { seen } from './answers';
import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);

const definition = {
  code: 'ikm',
  name: 'Indeks Kepuasan Masyarakat',
  method: 'recorded',
  validFrom: 2021,
  unit: 'indeks',
  scale: { name: '1–4', min: '1', max: '4' },
  formula: { op: 'recorded' },
};

const whatIf = (body: object, year = '2021') =>
  client.fetch(`/api/offices/cilegon/figures/${year}/whatif`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('A year seen again, over HTTP', () => {
  let valued = '';

  beforeAll(async () => {
    await client.accepted('indicator-definitions', definition);
    const value = { indicator: 'ikm', period: '2021', value: '3,2', source: 'Laporan' };
    valued = seen(await client.accepted('indicator-values', value))['Jejak-Position'];
    await client.get('figures/counts?year=2021', { 'Jejak-Position': valued });
  });

  it('is compared at two moments, with the events behind each difference', async () => {
    const { status, body, headers } = await client.get('figures/2021/compare?from=0000000000000001');
    expect([status, headers.get('Jejak-Position')]).toEqual([200, valued]);
    const changed = (body['figures'] as { readonly figure: string; readonly changed: boolean }[]).filter(
      (one) => one.changed,
    );
    expect(changed).toEqual([
      expect.objectContaining({ figure: 'indicators.ikm.realisation', before: null, positions: [valued] }),
    ]);
    expect(body['events']).toEqual([expect.objectContaining({ position: valued, type: 'IndicatorValueRecorded' })]);
  });

  it('is refused without the one moment, at one that has not come, and for what is no year', async () => {
    const answers = await Promise.all(
      ['2021/compare', '2021/compare?from=2199-01-01T00:00Z', 'abad/compare?from=0000000000000001'].map((path) =>
        client.get(`figures/${path}`),
      ),
    );
    expect(answers.map(({ status, body }) => [status, body['field']])).toEqual([
      [422, 'from'],
      [422, 'asOf'],
      [422, 'year'],
    ]);
  });

  it('is seen under a draft without an Idempotency-Key, for nothing is written', async () => {
    const head = await client.head();
    const formula = { op: 'linear', of: { op: 'recorded' }, factor: '1/2', offset: '0' };
    const { status, body } = await whatIf({ definition: { ...definition, formula } });
    expect(status).toBe(200);
    expect(body['realisation']).toMatchObject({ before: { exact: '16/5' }, after: { exact: '8/5' } });
    expect(await client.head()).toBe(head);
  });

  it('is refused under a draft that is wrong, with the place; or under none', async () => {
    const bad = await whatIf({ definition: { ...definition, formula: { op: 'power' } } });
    expect([bad.status, bad.body['field']]).toEqual([422, 'definition.formula.op']);
    const none = await whatIf({});
    expect([none.status, none.body['code']]).toEqual([422, 'DEFINITION_REQUIRED']);
    const unknown = await whatIf({ indicator: 'ikm', version: 9 });
    expect(unknown.body).toMatchObject({ code: 'DEFINITION_VERSION_UNKNOWN', allowed: ['1'] });
  });

  it('lists the versions of each definition with their years', async () => {
    const { body } = await client.get('figures/definitions');
    expect(body['definitions']).toEqual([
      { code: 'ikm', versions: [expect.objectContaining({ status: 'in-force', years: [{ from: 2021, to: null }] })] },
    ]);
  });

  it('takes a proposed version into force only by a second person', async () => {
    await client.accepted('indicator-definitions/proposals', { ...definition, reason: 'nama baru' });
    const own = await client.post('indicator-definitions/ikm/approve', { version: 2 });
    expect(own.body['code']).toBe('FOUR_EYES');
  });
});
