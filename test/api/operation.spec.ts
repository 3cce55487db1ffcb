import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const plan = {
  kind: 'joint-operation',
  mode: 'land',
  location: 'Kawasan industri',
  targets: ['PT Contoh Satu'],
  agencies: ['Polres'],
  plannedFor: '2021-06-24',
};

const count = async (position: string): Promise<unknown> => {
  const { body } = await client.get('figures/counts?year=2021', { 'Jejak-Position': position });
  const counts = body['counts'] as readonly { kind: string; total: number | null; byMonth: object }[];
  return counts.find(({ kind }) => kind === 'joint-operation');
};

describe('An operation over HTTP', () => {
  it('is planned, warranted, numbered, carried out and reported, and counts from then on', async () => {
    const planned = await client.accepted('operations', plan);
    expect(planned).toMatchObject({ status: 201, body: { revision: 0, status: 'planned', duplicate: false } });
    const { id, href } = planned.body as { id: string; href: string };
    expect(planned.headers.get('location')).toBe(href);
    expect(planned.headers.get('etag')).toBe('"0"');
    expect(planned.headers.get('jejak-position')).toBe(planned.body['position']);
    expect(planned.body['allowed']).toContain('IssueOperationWarrant');

    await client.accepted(`operations/${id}/warrant`, { issuedOn: '2021-06-21' });
    await client.accepted(`operations/${id}/warrant-number`, { number: 'SP-1' });
    const carriedOut = await client.accepted(`operations/${id}/carry-out`, { startedOn: '2021-06-24', personnel: 50 });
    expect(await count(String(carriedOut.body['position']))).toMatchObject({ total: null, basis: 'unknown' });

    const foreignersChecked = [{ nationality: 'CHN', sex: 'male', count: 2 }];
    const reported = await client.accepted(`operations/${id}/report`, { reportedOn: '2021-06-28', foreignersChecked });
    expect(reported).toMatchObject({ status: 200, body: { revision: 4, status: 'reported' } });
    expect(await count(String(reported.body['position']))).toMatchObject({ total: 1, byMonth: { '2021-06': 1 } });

    const facts = await client.get('figures/facts?year=2021&kind=joint-operation&dimension=mode:land&month=6');
    expect(facts.body).toMatchObject({ total: 1, quantity: 1, facts: [{ stream: planned.body['stream'] }] });

    const record = await client.get(`operations/${id}`);
    expect(record.headers.get('etag')).toBe('"4"');
    expect(record.body).toMatchObject({ status: 'reported', occurredOn: '2021-06-24', pending: [], revision: 4 });
    expect(record.body).toMatchObject({ state: { warrant: { number: 'SP-1' }, report: { foreignersChecked } } });
  });

  it('caught in the act needs no plan, and shows as it was at any position', async () => {
    const { agencies, kind, location, mode } = plan;
    const caught = { agencies, kind, location, mode, startedOn: '2021-11-17', ground: 'caught-in-the-act' };
    const opened = await client.accepted('operations/unplanned', caught);
    expect(opened).toMatchObject({ status: 201, body: { status: 'carriedOut' } });
    const { id, position } = opened.body as { id: string; position: string };
    const refused = await client.post(`operations/${id}/report`, { reportedOn: '2021-11-20' });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'WARRANT_REQUIRED', allowed: ['IssueOperationWarrant'] },
    });
    await client.accepted(`operations/${id}/warrant`, { issuedOn: '2021-11-18', number: 'SP-2' });

    const before = await client.get(`operations/${id}?asOf=${position}`);
    expect(before.body).toMatchObject({ revision: 0, allowed: expect.arrayContaining(['IssueOperationWarrant']) });
    const early = await client.get(`operations/${id}?asOf=0000000000000000`);
    expect(early).toMatchObject({ status: 404, body: { code: 'RECORD_NOT_FOUND' } });
  });

  it('has a timeline, newest first, that names who did what in which role', async () => {
    const opened = await client.accepted('operations', plan, { 'Jejak-Actor': 'akun-1', 'Jejak-Role': 'section-head' });
    const { id } = opened.body as { id: string };
    await client.accepted(
      `operations/${id}/cancel`,
      { reason: 'cuaca buruk' },
      { 'Jejak-Actor': 'akun-2', 'Jejak-Role': 'officer' },
    );
    const newest = await client.get(`operations/${id}/timeline`);
    expect(newest.body['entries']).toMatchObject([
      { type: 'OperationCancelled', actor: 'akun-2', role: 'officer', source: 'http', revision: 1 },
      { type: 'OperationPlanned', actor: 'akun-1', role: 'section-head', revision: 0 },
    ]);
    const oldest = await client.get(`operations/${id}/timeline?order=oldest`);
    expect(oldest.body['entries']).toMatchObject([{ revision: 0 }, { revision: 1 }]);
    const past = await client.get(`operations/${id}/timeline?asOf=${String(opened.body['position'])}`);
    expect(past.body['entries']).toHaveLength(1);
  });
});

describe('A correction over HTTP', () => {
  const transcription = {
    kind: 'independent-operation',
    mode: 'land',
    location: 'Kota',
    startedOn: '2020-03-31',
    transcribedFrom: 'LKIP 2020',
  };
  const total = async (position: unknown): Promise<unknown> => {
    const { body } = await client.get('figures/counts?year=2020', { 'Jejak-Position': String(position) });
    return (body['counts'] as readonly { kind: string }[]).find(({ kind }) => kind === 'independent-operation');
  };

  it('takes a second person, and moves the act to its new month', async () => {
    const { body } = await client.accepted('operations/transcriptions', transcription);
    const id = String(body['id']);
    const request = {
      changes: { execution: { startedOn: '2020-04-01', endedOn: '2020-04-01' } },
      reason: 'salah tanggal',
    };
    const requested = await client.accepted(`operations/${id}/corrections`, request);
    expect(await total(requested.body['position'])).toMatchObject({ byMonth: { '2020-03': 1 } });
    const pending = await client.get(`operations/${id}`);
    expect(pending.body['pending']).toMatchObject([
      { kind: 'correction', requestedBy: 'local', changes: request.changes },
    ]);

    const own = await client.post(`operations/${id}/corrections/approve`, {});
    expect(own).toMatchObject({ status: 403, body: { code: 'FOUR_EYES' } });
    const second = { 'Jejak-Actor': 'kepala-seksi' };
    const approved = await client.accepted(`operations/${id}/corrections/approve`, {}, second);
    expect(await total(approved.body['position'])).toMatchObject({ byMonth: { '2020-04': 1 } });
    const none = await client.post(`operations/${id}/corrections/reject`, { reason: 'tidak perlu' }, second);
    expect(none).toMatchObject({ status: 409, body: { code: 'NO_REQUEST_PENDING', allowed: ['RequestCorrection'] } });
  });

  it('rejected changes nothing; a void takes the act away; a withdrawal is the author’s on the day of entry', async () => {
    const { body } = await client.accepted('operations/transcriptions', { ...transcription, startedOn: '2020-05-05' });
    const at = `operations/${String(body['id'])}`;
    const second = { 'Jejak-Actor': 'kepala-seksi' };
    await client.accepted(`${at}/corrections`, { changes: { details: { mode: 'sea' } }, reason: 'lewat laut' });
    await client.accepted(`${at}/corrections/reject`, { reason: 'lewat darat' }, second);
    expect((await client.get(at)).body).toMatchObject({ state: { details: { mode: 'land' } }, pending: [] });
    await client.accepted(`${at}/void`, { reason: 'tidak pernah terjadi' });
    await client.accepted(`${at}/void/reject`, { reason: 'memang terjadi' }, second);
    await client.accepted(`${at}/void`, { reason: 'tidak pernah terjadi' });
    const voided = await client.accepted(`${at}/void/approve`, {}, second);
    expect(voided.body).toMatchObject({ status: 'voided', allowed: [] });
    expect(await total(voided.body['position'])).not.toHaveProperty('byMonth.2020-05');
    expect((await client.get(at)).body).toMatchObject({ status: 'voided', allowed: [] });

    const other = await client.accepted('operations/transcriptions', transcription);
    const place = `operations/${String(other.body['id'])}/withdraw`;
    const stranger = await client.post(place, { reason: 'salah catat' }, second);
    expect(stranger).toMatchObject({ status: 409, body: { code: 'WITHDRAWAL_NOT_ALLOWED', allowed: ['RequestVoid'] } });
    await client.accepted(place, { reason: 'salah catat' });
  });
});
