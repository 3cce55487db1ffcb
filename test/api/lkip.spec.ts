import { randomUUID } from 'node:crypto';
import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);

const as = (account: string, role: string) => ({ 'Jejak-Actor': account, 'Jejak-Role': role });
const ANALYST = as('analis-1', 'analyst');
const SECTION_HEAD = as('kasi-1', 'section-head');
const HEAD = as('kepala-1', 'head');

const operation = (startedOn: string) => ({
  kind: 'independent-operation',
  mode: 'land',
  location: 'Merak',
  startedOn,
  transcribedFrom: 'LKIP 2021',
});

const countOf = (body: Record<string, unknown>): unknown =>
  (body['figures'] as Record<string, { readonly exact: string | null }>)['count.independent-operation']?.exact;

describe('The performance report over HTTP', () => {
  beforeAll(async () => {
    await client.accepted('operations/transcriptions', operation('2021-02-03'));
  });

  const seen = async () => ({ 'Jejak-Position': await client.head() });

  it('is a draft from the log until it is signed, and the year must be one', async () => {
    const { status, body, headers } = await client.get('lkip/2021', await seen());
    expect([status, body['final'], countOf(body)]).toEqual([200, false, '1/1']);
    expect(headers.get('jejak-position')).toMatch(/^\d{16}$/);
    expect((await client.get('lkip/21')).body).toMatchObject({ code: 'YEAR_INVALID' });
    expect((await client.get('lkip/2021?period=2022-Q1')).body).toMatchObject({ code: 'PERIOD_INVALID' });
    const { body: february } = await client.get('lkip/2021?period=2021-02', await seen());
    expect(february['period']).toBe('Februari 2021');
    expect((await client.get('lkip/2021/status')).body).toMatchObject({ status: 'new', allowed: ['DraftLkip'] });
  });

  it('is written by the analyst, reviewed by a section head and signed by the head, and by no other', async () => {
    expect((await client.post('lkip/2021', {}, as('petugas-1', 'officer'))).status).toBe(403);
    expect((await client.accepted('lkip/2021', {}, ANALYST)).status).toBe(201);
    const text = { text: 'Kinerja belum dapat dihitung.\nOperasi mandiri: {{count.independent-operation}}.' };
    await client.accepted('lkip/2021/texts/conclusion', text, ANALYST);
    const wrong = await client.post('lkip/2021/texts/conclusion', { text: '{{count.operasi}}' }, ANALYST);
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'REFERENCE_UNKNOWN']);
    expect((await client.post('lkip/2021/review', {}, ANALYST)).status).toBe(403);
    await client.accepted('lkip/2021/review', {}, SECTION_HEAD);
    expect((await client.post('lkip/2021/finalise', {}, SECTION_HEAD)).status).toBe(403);
    const key = { 'Idempotency-Key': randomUUID() };
    const open = await client.post('lkip/2021/finalise', {}, HEAD);
    expect([open.status, open.body['code']]).toEqual([422, 'REPORT_PERIODS_OPEN']);
    const reason = { reason: 'tahun tanpa kunci periode' };
    const { body } = await client.accepted('lkip/2021/finalise', reason, { ...HEAD, ...key });
    expect(body).toMatchObject({ status: 'final', allowed: ['OpenLkipRevision'] });
    const again = await client.accepted('lkip/2021/finalise', reason, { ...HEAD, ...key });
    expect(again.body).toMatchObject({ duplicate: true, position: body['position'] });
  });

  it('stays as it was signed when an act comes late, and the change is listed', async () => {
    const signed = (await client.get('lkip/2021', await seen())).body;
    expect([signed['final'], countOf(signed)]).toEqual([true, '1/1']);
    await client.accepted('operations/transcriptions', operation('2021-03-04'));
    expect((await client.get('lkip/2021', await seen())).body).toEqual(signed);
    const draft = await client.get('lkip/2021?draft=true', await seen());
    expect([draft.body['final'], countOf(draft.body)]).toEqual([false, '2/1']);
    const { body } = await client.get('lkip/2021/verify', await seen());
    expect(body['atPosition']).toEqual([]);
    expect((body['now'] as { differences: unknown[] }).differences).toContainEqual(
      expect.objectContaining({
        path: 'count.independent-operation',
        stated: { exact: '1/1', printed: '1' },
        computed: { exact: '2/1', printed: '2' },
      }),
    );
    const { body: restatements } = await client.get('lkip/restatements', await seen());
    expect(restatements['restatements']).toHaveLength(1);
    expect((await client.get('lkip/2020/verify', await seen())).body).toMatchObject({ code: 'REPORT_NOT_FINAL' });
  });

  it.each([
    ['pdf', '%PDF'],
    ['docx', 'PK'],
    ['html', '<!DO'],
  ])('is downloaded as %s', async (format, begins) => {
    const headers = await seen();
    const response = await client.open(`/api/offices/cilegon/lkip/2021?format=${format}`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="lkip-cilegon-2021.${format}"`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, begins.length).toString().toUpperCase()).toBe(begins);
  });
});
