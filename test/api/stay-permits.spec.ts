import { useApi } from './api-server';
import { type Answer, Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const idOf = ({ body }: Answer): string => String(body['id']);
const registerPerson = (data: object = {}) =>
  client.accepted('persons', { name: 'Orang Contoh 00017', sex: 'male', nationality: 'CHN', ...data });
const countsOf = async (written: Answer): Promise<readonly Record<string, unknown>[]> => {
  const { body } = await client.get('figures/counts?year=2021', { 'Jejak-Position': String(written.body['position']) });
  return body['counts'] as readonly Record<string, unknown>[];
};

it('a person is registered once, and referred to by permits, an EPO and a notification: each counts as its kind', async () => {
  const person = idOf(await registerPerson());
  const holder = { person, nationality: 'CHN', sex: 'male' };
  const kitas = await client.accepted('stay-permits', {
    ...holder,
    kind: 'itk-to-kitas',
    statusChange: { from: 'itk-business', to: 'kitas-1y' },
    applicationNumber: '2012345678',
    appliedOn: '2021-03-01',
  });
  expect(idOf(kitas)).toBe('simkim-2012345678');
  const at = `stay-permits/${idOf(kitas)}`;
  const epo = { ...holder, kind: 'epo', ends: { kind: 'kitas-1y', permit: idOf(kitas) }, appliedOn: '2021-06-01' };
  expect((await client.post('stay-permits', epo)).body['code']).toBe('ENDED_PERMIT_NOT_ISSUED');
  await client.accepted(`${at}/grant`, { grantedOn: '2021-03-02' });
  await client.accepted(`${at}/issue`, { issuedOn: '2021-03-03', validUntil: '2022-03-02' });
  const numbered = await client.accepted(`${at}/number`, { documentNumber: '2C21AB0001-T' });
  expect(numbered.body['allowed']).not.toContain('NumberStayPermit');

  const ended = `stay-permits/${idOf(await client.accepted('stay-permits', epo))}`;
  await client.accepted(`${ended}/grant`, { grantedOn: '2021-06-01' });
  await client.accepted(`${ended}/issue`, { issuedOn: '2021-06-01', documentNumber: 'EPO-1' });
  const again = await client.post('stay-permits/issued', {
    kind: 'kitas-1y',
    action: 'new',
    nationality: 'CHN',
    issuedOn: '2021-03-03',
    applicationNumber: '2012345678',
  });
  expect(again.status).toBeGreaterThanOrEqual(400);

  const mutation = await client.accepted('notifications', {
    ...holder,
    kind: 'passport-mutation',
    reportedOn: '2021-05-03',
  });
  const confirmed = await client.accepted(`notifications/${idOf(mutation)}/confirm`, {
    confirmedOn: '2021-05-03',
    number: 'LAP-1',
  });
  const counts = await countsOf(confirmed);
  expect(counts.find(({ kind }) => kind === 'stay-permit-issued')).toMatchObject({
    total: 2,
    byMonth: { '2021-03': 1, '2021-06': 1 },
    dimensions: { action: { 'status-change': 1, new: 1 }, kind: { 'itk-to-kitas': 1, epo: 1 } },
  });
  expect(counts.find(({ kind }) => kind === 'notification-confirmed')).toMatchObject({ total: 1 });
});

it('a duplicate of a victim goes only where the status stands, and comes back; the register shows no name', async () => {
  const first = idOf(await registerPerson());
  const second = idOf(await registerPerson({ statuses: ['victim-of-trafficking'], birthDate: '1931-05-20' }));
  const merge = { into: first, reason: 'entri ganda' };
  expect((await client.post(`persons/${second}/merge`, merge)).body['code']).toBe('MERGE_LOSES_STATUS');
  await client.accepted(`persons/${first}/status`, { add: ['victim-of-trafficking'], reason: 'penetapan' });
  const merged = await client.accepted(`persons/${second}/merge`, merge);
  expect(merged.body['allowed']).toEqual(expect.arrayContaining(['UnmergePerson']));
  const codes = await Promise.all([
    client.post(`persons/${first}/merge`, { into: first, reason: 'ke dirinya' }),
    client.post(`persons/${first}/merge`, { into: second, reason: 'kembali' }),
    client.post(`persons/${second}/update`, { nationality: 'KOR' }),
  ]);
  expect(codes.map(({ body }) => body['code'])).toEqual([
    'MERGE_INTO_ITSELF',
    'MERGE_INTO_MERGED',
    'TRANSITION_NOT_ALLOWED',
  ]);
  await client.accepted(`persons/${second}/unmerge`, { reason: 'ternyata dua orang' });
  const updated = await client.accepted(`persons/${second}/update`, { birthDate: null, nationality: 'KOR' });
  const { body } = await client.get('records?entity=person', { 'Jejak-Position': String(updated.body['position']) });
  expect(JSON.stringify(body)).toContain('"nationality":"KOR"');
  expect(JSON.stringify(body)).not.toContain('00017');
});

it('companies and agencies are registered, updated and merged', async () => {
  for (const [collection, entry, change] of [
    ['companies', { name: 'PT Contoh Baja', address: 'Kawasan Contoh' }, { address: null }],
    ['agencies', { name: 'Polres Contoh', level: 'kabupaten/kota' }, { level: 'provinsi' }],
  ] as const) {
    const first = idOf(await client.accepted(collection, entry));
    const second = idOf(await client.accepted(collection, entry));
    await client.accepted(`${collection}/${first}/update`, change);
    await client.accepted(`${collection}/${second}/merge`, { into: first, reason: 'entri ganda' });
    const apart = await client.accepted(`${collection}/${second}/unmerge`, { reason: 'ternyata dua' });
    expect(apart.body['status']).toBe('registered');
  }
});
