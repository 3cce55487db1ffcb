import { countsOf, idOf, limitsOf, relatedTo, totalsOf } from './answers';
import { useApi } from './api-server';
import { type Answer, Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const countOf = async (year: number, written: Answer) =>
  (await countsOf(client, year, written)).find(({ kind }) => kind === 'passport-issued');
const through = async (at: string, from: string): Promise<Answer> => {
  for (const path of ['blank', 'print']) await client.accepted(`${at}/${path}`, { on: from });
  return client.accepted(`${at}/quality-pass`, { on: from });
};

it('a lost passport: BAP by Inteldakim, applied for, postponed, issued, defect found after hand-over, reissued: two booklets', async () => {
  const holder = { name: 'Pemohon 00017', sex: 'female', nationality: 'IDN' };
  const person = idOf(await client.accepted('persons', holder));
  const bap = await client.accepted('baps', {
    type: 'lost-passport',
    person,
    nationality: 'IDN',
    sex: 'female',
    openedOn: '2021-06-01',
  });
  const applied = await client.accepted('passport-applications', {
    product: 'ordinary-48',
    reason: 'lost',
    person,
    on: '2021-06-01',
  });
  const at = `passport-applications/${idOf(applied)}`;
  await client.accepted(`${at}/documents`, { on: '2021-06-01' });
  await client.accepted(`${at}/interview`, { on: '2021-06-01' });
  await client.accepted(`${at}/biometrics`, { on: '2021-06-01' });
  await client.accepted(`${at}/payment`, { on: '2021-06-01' });
  const early = await client.post(`${at}/adjudication`, { on: '2021-06-02', bap: idOf(bap) });
  expect([early.status, early.body['code']]).toEqual([expect.any(Number), 'BAP_NOT_SIGNED']);
  const postponed = await client.accepted(`${at}/postpone`, {
    on: '2021-06-02',
    until: '2021-06-16',
    reason: 'menunggu berita acara',
  });
  expect(postponed.body['status']).toBe('postponed');
  const standards = (await limitsOf(client, at)).filter(({ name }) => name === 'passport-standard');
  expect(standards).toEqual([]);
  await client.accepted(`baps/${idOf(bap)}/sign`, { signedOn: '2021-06-08', outcome: 'replacement-recommended' });
  await client.accepted(`${at}/adjudication`, { on: '2021-06-09', bap: idOf(bap) });
  const issued = await through(at, '2021-06-10');
  expect(await countOf(2021, issued)).toMatchObject({ total: 1, byMonth: { '2021-06': 1 } });
  await client.accepted(`${at}/hand-over`, { on: '2021-06-11' });
  const defect = await client.post(`${at}/defect`, { on: '2021-07-01', defect: 'nama salah cetak' });
  expect(defect.body['code']).toBe('DEFECT_AFTER_HAND_OVER');

  const again = await client.accepted('passport-applications', {
    product: 'ordinary-48',
    reason: 'process-defect',
    replaces: idOf(applied),
    person,
    on: '2021-07-01',
  });
  const next = `passport-applications/${idOf(again)}`;
  for (const path of ['documents', 'interview', 'biometrics', 'adjudication', 'payment'])
    await client.accepted(`${next}/${path}`, { on: '2021-07-02' });
  const reissued = await through(next, '2021-07-05');
  expect(await countOf(2021, reissued)).toMatchObject({
    total: 2,
    byMonth: { '2021-06': 1, '2021-07': 1 },
    dimensions: { reason: { lost: 1, 'process-defect': 1 } },
  });
  expect(await totalsOf(client, 2021, reissued)).toEqual({ bap: 1, 'passport-issued': 2 });
  const [first, second] = [idOf(applied), idOf(again)];
  expect(await relatedTo(client, at, reissued)).toEqual([
    { direction: 'to', entity: 'person', id: person, relation: 'pemohon' },
    { direction: 'to', entity: 'bap', id: idOf(bap), relation: 'berita acara pemeriksaan' },
    {
      direction: 'from',
      entity: 'passportApplication',
      id: second,
      relation: 'menggantikan paspor cacat proses',
    },
  ]);
  expect(await relatedTo(client, `baps/${idOf(bap)}`, reissued)).toContainEqual({
    direction: 'from',
    entity: 'passportApplication',
    id: first,
    relation: 'berita acara pemeriksaan',
  });
  const grid = await client.accepted('passport-applications/issued', {
    issuedOn: '2021-07-06',
    product: 'electronic-48',
    reason: 'new',
    applicationNumber: '1012345678',
  });
  expect(grid.body['id']).toBe('simkim-1012345678');
  const twice = await client.post('passport-applications/issued', {
    issuedOn: '2021-07-07',
    product: 'electronic-48',
    reason: 'new',
    applicationNumber: '1012345678',
  });
  expect(twice.body['code']).toBe('PASSPORT_ALREADY_ENTERED');
});

it('border: inspections, refusals, vessel calls', async () => {
  const cells = [{ citizenship: 'wni', traveller: 'passenger', direction: 'arrival', count: 120 }];
  const day = await client.accepted('inspections', { day: '2021-06-03', cells });
  expect(day.body['id']).toBe('2021-06');
  await client.accepted('entry-refusals', {
    refusedOn: '2021-06-03',
    direction: 'arrival',
    nationality: 'CHN',
    reason: 'no-visa',
  });
  const call = await client.accepted('vessel-calls', {
    vessel: 'MV',
    direction: 'arrival',
    agent: 'PT',
    announcedOn: '2021-06-01',
    expectedOn: '2021-06-03',
  });
  await client.accepted(`vessel-calls/${idOf(call)}/schedule`, { scheduledFor: '2021-06-03' });
  const checked = await client.accepted(`vessel-calls/${idOf(call)}/check`, { checkedOn: '2021-06-03', crew: 20 });
  const { body } = await client.get('figures/counts?year=2021', { 'Jejak-Position': String(checked.body['position']) });
  const counts = (body['counts'] as readonly { kind: string; total: number | null }[]).filter(({ kind }) =>
    ['inspection', 'entry-refusal', 'vessel-call'].includes(kind),
  );
  expect(counts.map(({ kind, total }) => [kind, total])).toEqual([
    ['vessel-call', 1],
    ['inspection', 120],
    ['entry-refusal', 1],
  ]);
});
