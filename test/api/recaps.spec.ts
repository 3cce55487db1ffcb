import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);

const operation = (startedOn: string) => ({
  kind: 'independent-operation',
  mode: 'land',
  location: 'Merak',
  startedOn,
  transcribedFrom: 'LKIP 2021',
});

const bytesOf = async (path: string): Promise<{ readonly headers: Headers; readonly bytes: Buffer }> => {
  const response = await client.open(`/api/offices/cilegon/recaps/${path}`, {
    headers: { 'Jejak-Position': await client.head() },
  });
  expect(response.status).toBe(200);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe('Recaps over HTTP', () => {
  beforeAll(async () => {
    await client.accepted('operations/transcriptions', operation('2021-02-03'));
    await client.accepted(
      'periods/complete',
      { section: 'inteldakim', month: '2021-02' },
      { 'Jejak-Actor': 'officer-1' },
    );
    const period = 'periods/inteldakim-2021-02';
    await client.accepted(`${period}/approve`, {}, { 'Jejak-Actor': 'head-1', 'Jejak-Role': 'head' });
    await client.accepted(`${period}/lock`, {}, { 'Jejak-Actor': 'head-1', 'Jejak-Role': 'head' });
    await client.accepted('operations/transcriptions', operation('2021-02-24'));
  });

  it('show what came late into a locked month, at the position that the answer names', async () => {
    const head = await client.head();
    const { status, headers, body } = await client.get('recaps/activities?year=2021&month=2&section=inteldakim', {
      'Jejak-Position': head,
    });
    expect(status).toBe(200);
    expect(headers.get('jejak-position')).toBe(head);
    const lines = body['lines'] as readonly Record<string, unknown>[];
    expect(lines.find(({ kind }) => kind === 'independent-operation')).toMatchObject({
      total: 2,
      late: { total: 1, byMonth: { '2021-02': 1 } },
    });
    expect(body['late']).toHaveLength(1);
  });

  it('are downloaded as CSV and as a workbook, under a name without anything personal', async () => {
    const csv = await bytesOf('activities?year=2021&month=2&format=csv&separator=semicolon');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="rekap-cilegon-2021-02.csv"');
    expect(csv.bytes.toString()).toMatch(/;Operasi Mandiri;operasi;susulan;1;1;/);
    const xlsx = await bytesOf('activities?year=2021&month=2&format=xlsx');
    const sheets = await readWorkbook(xlsx.bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Rekap Februari 2021', 'Susulan']);
  });

  it('plan and forms answer as JSON and as files', async () => {
    const head = { 'Jejak-Position': await client.head() };
    const { body } = await client.get('recaps/plan?year=2021', head);
    const kinds = body['kinds'] as readonly Record<string, unknown>[];
    expect(kinds.find(({ kind }) => kind === 'independent-operation')).toMatchObject({ carriedOut: 2, counted: 2 });
    expect((await readWorkbook((await bytesOf('plan?year=2021&format=xlsx')).bytes)).map(({ sheet }) => sheet)).toEqual(
      ['Rencana 2021', 'Kegiatan', 'Anggaran'],
    );
    const form = await client.get('recaps/exports?mapping=kanwil-bulanan&year=2021&month=2', head);
    expect(form.body).toMatchObject({ mapping: 'kanwil-bulanan', source: expect.stringContaining('Unconfirmed') });
    const file = await bytesOf('exports?mapping=kanwil-bulanan&year=2021&month=2&format=csv');
    expect(file.bytes.toString()).toContain('Operasi Mandiri,operasi,2,1,2,terinci');
    expect((await client.get('recaps/mappings')).body['mappings']).toHaveLength(3);
  });

  it('evidence is a ZIP, the same bytes as of the same position', async () => {
    const definition = {
      code: 'operasi',
      name: 'Operasi mandiri',
      method: 'computed',
      validFrom: 2021,
      unit: 'operasi',
      scale: { name: 'jumlah', min: '0' },
      formula: { op: 'count', kind: 'independent-operation' },
    };
    await client.accepted('indicator-definitions', definition);
    const asOf = await client.head();
    const path = `evidence?year=2021&quarter=1&indicator=operasi&asOf=${asOf}`;
    const first = await bytesOf(path);
    expect(first.headers.get('content-type')).toBe('application/zip');
    expect(first.headers.get('content-disposition')).toContain('data-dukung-cilegon-2021-tw1-operasi.zip');
    expect(Object.keys(unzipSync(first.bytes)).filter((name) => name.startsWith('catatan/operation-'))).toHaveLength(2);
    await client.accepted('operations/transcriptions', operation('2021-03-02'));
    expect((await bytesOf(path)).bytes.equals(first.bytes)).toBe(true);
  });

  it.each([
    ['activities?year=2021&month=2&quarter=1', 422, 'SPAN_AMBIGUOUS'],
    ['activities?year=2021&section=keuangan', 422, 'CHOICE_INVALID'],
    ['activities?year=2021&format=pdf', 422, 'CHOICE_INVALID'],
    ['activities', 422, 'FIELD_REQUIRED'],
    ['exports?mapping=omspan&year=2021', 422, 'MAPPING_UNKNOWN'],
    ['exports?mapping=kanwil-bulanan&year=2021&quarter=1', 422, 'SPAN_NOT_MAPPED'],
    ['evidence?year=2021&quarter=1&indicator=iki', 422, 'INDICATOR_UNKNOWN'],
    ['plan?year=2021&asOf=0000000000009999', 422, 'AS_OF_AHEAD'],
  ])('refuse %s with %i and %s', async (path, status, code) => {
    const answer = await client.get(`recaps/${path}`);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
