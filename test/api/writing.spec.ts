import { randomUUID } from 'node:crypto';
import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const plan = { kind: 'intelligence-operation', mode: 'land', location: 'Pelabuhan', plannedFor: '2021-06-24' };
const keyed = (key: string = randomUUID()) => ({ 'Idempotency-Key': key });

describe('A write is done once', () => {
  it('however often it is sent with the same key: the first answer comes again, and nothing is written', async () => {
    const key = keyed();
    const first = await client.accepted('operations', plan, key);
    const head = await client.head();
    const again = await client.accepted('operations', plan, key);
    expect(again.status).toBe(201);
    expect(again.body).toEqual({ ...first.body, duplicate: true });
    expect(await client.head()).toBe(head);
  });

  it('also when both are sent at once', async () => {
    const key = keyed();
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.accepted('operations', plan, key)));
    expect(new Set(answers.map(({ body }) => body['position'])).size).toBe(1);
    expect(answers.filter(({ body }) => body['duplicate'] === false)).toHaveLength(1);
  });

  it('gives the first answer of a step, whatever happened since', async () => {
    const { body } = await client.accepted('operations', plan);
    const key = keyed();
    const place = `operations/${String(body['id'])}`;
    const first = await client.accepted(`${place}/warrant`, { issuedOn: '2021-06-21', number: 'SP-1' }, key);
    await client.accepted(`${place}/carry-out`, { startedOn: '2021-06-24' });
    const again = await client.accepted(`${place}/warrant`, { issuedOn: '2021-06-21', number: 'SP-1' }, key);
    expect(again.body).toEqual({ ...first.body, duplicate: true });
  });

  it('and its key is refused for another request', async () => {
    const key = keyed();
    await client.accepted('operations', plan, key);
    const head = await client.head();
    const other = await client.post('operations', { ...plan, location: 'Bandara' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'COMMAND_ID_REUSED', field: 'Idempotency-Key' } });
    expect(await client.head()).toBe(head);
  });
});

describe('A write may say which revision it saw', () => {
  it('and is refused with the revision that there is when another came between', async () => {
    const { body } = await client.accepted('operations', plan);
    const place = `operations/${String(body['id'])}/warrant`;
    const stale = await client.post(place, { issuedOn: '2021-06-21' }, { 'If-Match': '"4"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'WRONG_EXPECTED_REVISION', revision: 0 } });
    expect(stale.headers.get('etag')).toBe('"0"');
    await client.accepted(place, { issuedOn: '2021-06-21' }, { 'If-Match': '"0"' });
  });

  it('so that of two who saw the same one only one is accepted', async () => {
    const { body } = await client.accepted('operations', plan);
    const place = `operations/${String(body['id'])}/cancel`;
    const cancel = () => client.post(place, { reason: 'cuaca buruk' }, { 'If-Match': '"0"' });
    const answers = await Promise.all([cancel(), cancel(), cancel()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });
});

describe('A reader sees what was just written', () => {
  it('by the position of the write, in figures and registers, without waiting by itself', async () => {
    for (let day = 1; day <= 5; day++) {
      const startedOn = `2019-03-0${String(day)}`;
      const { body } = await client.accepted('operations/transcriptions', {
        kind: 'intelligence-operation',
        mode: 'land',
        location: 'Pelabuhan',
        startedOn,
        transcribedFrom: 'LKIP 2019',
      });
      const seen = { 'Jejak-Position': String(body['position']) };
      const facts = await client.get('figures/facts?year=2019&kind=intelligence-operation&basis=act', seen);
      expect(facts.body).toMatchObject({ total: day, quantity: day });
      const list = await client.get(`records?from=2019-01-01&to=2019-12-31&after=${seen['Jejak-Position']}`);
      expect(list.body['total']).toBe(day);
    }
  });

  it('and is asked to come again for a position that the log does not reach in five seconds', async () => {
    const answer = await client.get('records', { 'Jejak-Position': '0000000009999999' });
    expect(answer).toMatchObject({ status: 503, body: { code: 'PROJECTION_BEHIND' } });
    expect(answer.headers.get('Retry-After')).toBe('1');
  }, 20_000);
});
