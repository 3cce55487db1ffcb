import { useApi } from './api-server';
import { type Answer, Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const second = { 'Jejak-Actor': 'kepala-seksi' };
const idOf = ({ body }: Answer): string => String(body['id']);
const positionOf = ({ body }: Answer) => ({ 'Jejak-Position': String(body['position']) });

const countOf = async (kind: string, year: number, written: Answer): Promise<unknown> => {
  const { body } = await client.get(`figures/counts?year=${String(year)}`, positionOf(written));
  return (body['counts'] as readonly { kind: string }[]).find((count) => count.kind === kind);
};

describe('Every workflow over HTTP', () => {
  it('TIMPORA meeting: planned, moved, held, minutes filed; the letter number may follow', async () => {
    const planned = await client.accepted('timpora-meetings', {
      kind: 'pembentukan',
      level: 'kecamatan',
      area: 'Kecamatan contoh',
      plannedFor: '2021-03-01',
      agencies: [{ name: 'Polsek' }],
    });
    const at = `timpora-meetings/${idOf(planned)}`;
    await client.accepted(`${at}/reschedule`, { plannedFor: '2021-03-02', reason: 'ruang dipakai' });
    const held = await client.accepted(`${at}/hold`, {
      heldOn: '2021-03-02',
      agencies: [{ name: 'Polsek', present: 3 }],
    });
    expect(await countOf('timpora-meeting', 2021, held)).toMatchObject({ total: 1, byMonth: { '2021-03': 1 } });
    await client.accepted(`${at}/letter-number`, { letterNumber: 'UM-1' });
    const filed = await client.accepted(`${at}/minutes`, { filedOn: '2021-03-05' });
    expect(filed.body).toMatchObject({
      status: 'minutesFiled',
      allowed: expect.arrayContaining(['RequestCorrection']),
    });

    const transcribed = await client.accepted('timpora-meetings/transcriptions', {
      level: 'kabupaten/kota',
      area: 'Kota contoh',
      heldOn: '2021-10-05',
      transcribedFrom: 'LKIP 2021, Bab III',
    });
    expect(await countOf('timpora-meeting', 2021, transcribed)).toMatchObject({ total: 2 });
    const other = await client.accepted('timpora-meetings', {
      kind: 'koordinasi',
      level: 'kecamatan',
      area: 'Kecamatan contoh',
      plannedFor: '2021-12-01',
    });
    const cancelled = await client.accepted(`timpora-meetings/${idOf(other)}/cancel`, { reason: 'pandemi covid' });
    expect(cancelled.body['status']).toBe('cancelled');
  });

  it('definition, agreement, recorded value and budget: the year’s indicators, absorption and performance', async () => {
    const defined = await client.accepted('indicator-definitions', {
      code: 'indeks-contoh',
      name: 'Indeks contoh',
      method: 'recorded',
      validFrom: 2021,
      unit: 'Indeks',
      scale: { name: '1–4', min: '1', max: '4' },
      formula: { op: 'recorded' },
    });
    const revision = {
      code: 'indeks-contoh',
      name: 'Indeks contoh, versi 2',
      method: 'recorded',
      validFrom: 2022,
      unit: 'Indeks',
    };
    await client.accepted(`indicator-definitions/${idOf(defined)}/revisions`, {
      ...revision,
      scale: { name: '1–4', min: '1', max: '4' },
      formula: { op: 'recorded' },
      reason: 'nama baru sejak 2022',
      source: 'Perjanjian Kinerja 2022',
    });
    const promise = { year: 2021, source: 'PK 2021', signedOn: '2021-01-04' };
    const targets = [{ indicator: 'indeks-contoh', target: '3,11' }];
    const signed = await client.accepted('performance-agreements', { ...promise, targets });
    await client.accepted(`performance-agreements/${idOf(signed)}/amendments`, {
      amendedOn: '2021-07-01',
      reason: 'target disesuaikan',
      targets: [{ indicator: 'indeks-contoh', target: '2' }],
      activityTargets: [{ kind: 'joint-operation', target: 2 }],
    });
    const value = { indicator: 'indeks-contoh', period: '2021', value: '1,6650', source: 'LKIP 2021' };
    await client.accepted('indicator-values', value);

    const accounts = [{ account: '51', name: 'Belanja Pegawai', amount: 900 }];
    const allotted = await client.accepted('budgets', { year: 2021, accounts });
    const at = `budgets/${idOf(allotted)}`;
    expect(at).toBe('budgets/2021');
    const reason = 'tambahan tunjangan';
    await client.accepted(`${at}/revisions`, { reason, accounts: [{ ...accounts[0], amount: 1000 }] });
    const nodes = [
      { code: '1', level: 'program', name: 'Program contoh', amount: 1000 },
      { code: '1.1', parent: '1', level: 'output', name: 'Output contoh', amount: 1000 },
    ];
    await client.accepted(`${at}/tree`, { nodes });
    const realised = await client.accepted(`${at}/realisations`, {
      output: 'Output contoh',
      asOf: '2021-12-31',
      cumulative: 750,
      source: 'OM-SPAN',
    });
    const { body } = await client.get('figures/indicators?year=2021', positionOf(realised));
    expect(body).toMatchObject({
      indicators: [
        {
          code: 'indeks-contoh',
          definitionVersion: 1,
          target: { exact: '2/1' },
          realisation: { value: '1.665', printed: '1,67' },
          achievement: { exact: '333/4', printed: '83,25' },
        },
      ],
      absorption: { allotment: { printed: '1.000' }, realisation: { printed: '750' }, percent: { printed: '75,00' } },
      performance: { printed: '79,13' },
    });
  });

  it('a budget that a document gives by program only', async () => {
    const nodes = [{ code: '1', level: 'output', name: 'Output contoh', amount: 10 }];
    const opened = await client.accepted('budgets/trees', { year: 2020, nodes });
    expect(opened).toMatchObject({ status: 201, body: { id: '2020' } });
  });

  it('survey: a month, or single answers', async () => {
    await client.accepted('surveys/months', { survey: 'ipk', month: '2021-03', respondents: 30, value: 98.64 });
    const answer = { survey: 'ikm', month: '2021-03', on: '2021-03-15', elements: [4, 4, 4, 4, 4, 4, 4, 4, 3] };
    const answered = await client.accepted('surveys/answers', answer);
    const facts = await client.get('figures/facts?year=2021&kind=survey&dimension=survey:ikm', positionOf(answered));
    expect(facts.body).toMatchObject({ total: 1, facts: [{ value: '875/9', quantity: 1 }] });
    const recap = await client.post('surveys/months', { survey: 'ikm', month: '2021-03', respondents: 1, value: 90 });
    expect(recap).toMatchObject({ status: 422, body: { code: 'SURVEY_MONTH_HAS_ANSWERS' } });
  });

  it('tally: replaced by a second person', async () => {
    const tally = { kind: 'independent-operation', period: '2021', count: 41, source: 'LKIP 2021' };
    const recorded = await client.accepted('tallies', tally);
    const at = `tallies/${idOf(recorded)}/replacements`;
    await client.accepted(at, { period: '2021', count: 40, source: 'LKIP 2021', reason: 'salah salin' });
    await client.accepted(`${at}/reject`, { period: '2021', reason: 'bukan itu' }, second);
    await client.accepted(at, { period: '2021', count: 42, source: 'LKIP 2021', reason: 'salah salin' });
    expect(await client.post(`${at}/approve`, { period: '2021' })).toMatchObject({
      status: 403,
      body: { code: 'FOUR_EYES' },
    });
    const replaced = await client.accepted(`${at}/approve`, { period: '2021' }, second);
    expect(await countOf('independent-operation', 2021, replaced)).toMatchObject({
      basis: 'tally',
      total: 42,
      source: 'LKIP 2021',
      byMonth: {},
    });
  });

  it('nil report and period: zero is known only where a section says so', async () => {
    const filed = await client.accepted('nil-reports', { section: 'inteldakim', month: '2021-03', kinds: ['bap'] });
    expect(await countOf('bap', 2021, filed)).toMatchObject({ basis: 'partial', byMonth: { '2021-03': 0 } });
    const completed = await client.accepted('periods/complete', { section: 'inteldakim', month: '2021-04' });
    const at = `periods/${idOf(completed)}`;
    expect(await countOf('bap', 2021, completed)).toMatchObject({ byMonth: { '2021-03': 0, '2021-04': 0 } });
    expect(await client.post(`${at}/approve`, {})).toMatchObject({ status: 403 });
    await client.accepted(`${at}/approve`, {}, second);
    const locked = await client.accepted(`${at}/lock`, {});
    expect(locked.body).toMatchObject({ status: 'locked', allowed: ['ReopenPeriod'] });
    const extra = await client.post(`${at}/lock`, { month: '2021-04' });
    expect(extra).toMatchObject({ status: 422, body: { code: 'FIELD_UNKNOWN', field: 'month' } });
    const voided = await client.post(`${at}/void`, { reason: 'salah catat' });
    expect(voided).toMatchObject({ status: 409, body: { allowed: expect.arrayContaining(['ReopenPeriod']) } });

    const late = await client.accepted('operations/transcriptions', {
      kind: 'intelligence-operation',
      mode: 'land',
      location: 'Pelabuhan',
      startedOn: '2021-04-10',
      transcribedFrom: 'LKIP 2021',
    });
    const facts = await client.get('figures/facts?year=2021&kind=intelligence-operation&late=true', positionOf(late));
    expect(facts.body).toMatchObject({ total: 1, facts: [{ late: true }] });
    const reopened = await client.accepted(`${at}/reopen`, { reason: 'ada susulan' });
    expect(reopened.body['status']).toBe('reopened');
  });
});

describe('Figures of the past', () => {
  it('stay what they were at a position or an instant, whatever came later', async () => {
    const { position, recordedAt } = (await client.fetch('/api/status')).body['head'] as {
      position: string;
      recordedAt: string;
    };
    const before = await client.get(`figures/counts?year=2021&asOf=${position}`);
    const written = await client.accepted('timpora-meetings/transcriptions', {
      level: 'provinsi',
      area: 'Provinsi contoh',
      heldOn: '2021-11-05',
      transcribedFrom: 'LKIP 2021, Bab III',
    });
    const after = await client.get(`figures/counts?year=2021&asOf=${position}`, positionOf(written));
    expect(after.body).toEqual(before.body);
    expect(after.headers.get('jejak-position')).toBe(position);
    const running = await client.get('figures/counts?year=2021', positionOf(written));
    expect(running.body['counts']).not.toEqual(before.body['counts']);
    const atInstant = await client.get(`figures/counts?year=2021&asOf=${recordedAt}`);
    expect(atInstant.body['counts']).toEqual(before.body['counts']);
  });
});

describe('The log', () => {
  it('is browsed by office, stream and type, page by page', async () => {
    const first = await client.fetch('/api/events?stream=cilegon.budget-2021&limit=2');
    expect(first.body).toMatchObject({ events: [{ type: 'BudgetAllotted', revision: 0 }, { type: 'BudgetRevised' }] });
    const after = String(first.body['scannedTo']);
    const next = await client.fetch(`/api/events?stream=cilegon.budget-2021&after=${after}`);
    expect(next.body).toMatchObject({
      events: [{ type: 'BudgetTreeSet' }, { type: 'RealisationRecorded' }],
      atEnd: true,
    });
    const byType = await client.fetch('/api/events?office=cilegon&type=PeriodLocked');
    expect(byType.body['events']).toMatchObject([{ stream: 'cilegon.period-inteldakim-2021-04' }]);
    expect((await client.fetch('/api/events?office=serang')).status).toBe(403);
  });
});
