import { useApi } from './api-server';
import { type Answer, Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const second = { 'Jejak-Actor': 'kepala-seksi' };
const idOf = ({ body }: Answer): string => String(body['id']);

describe('The dated records of planning over HTTP', () => {
  it('a complaint goes its way; a restricted one takes no contents', async () => {
    const receipt = { receivedOn: '2021-03-01', channel: 'lapor', category: 'service', subject: 'Antrean lama' };
    const at = `complaints/${idOf(await client.accepted('complaints', receipt))}`;
    await client.accepted(`${at}/forward`, { forwardedOn: '2021-03-02', forwardedTo: 'Seksi Lalintuskim' });
    await client.accepted(`${at}/answer`, { answeredOn: '2021-03-08', answer: 'Loket ditambah' });
    const closed = await client.accepted(`${at}/close`, { closedOn: '2021-03-20' });
    expect(closed.body['status']).toBe('closed');
    const refused = await client.post('complaints', { ...receipt, category: 'gratuity' });
    expect(refused.body).toMatchObject({ code: 'COMPLAINT_RESTRICTED', field: 'subject' });
  });

  it('SAPA ratings of a month and PNBP of a year are items of one stream', async () => {
    const rating = { service: 'passport', applicants: 25, durationMinutes: 12, rating: '3,85' };
    for (const on of ['2021-03-02', '2021-03-03'])
      expect(idOf(await client.accepted('sapa-ratings', { on, ratings: [rating] }))).toBe('2021-03');
    const revenue = { month: '2021-03', account: '425211', source: 'simponi', amount: 1000 };
    await client.accepted('pnbps', revenue);
    await client.accepted('pnbps', { ...revenue, source: 'span', amount: 900 });
    const { body } = await client.get('pnbps/2021');
    expect(body).toMatchObject({ status: 'differs', summary: { simponi: 1000, span: 900, differences: 1 } });
    const item = '2021-03.425211.span';
    const request = { item, changes: { amount: 1000 }, reason: 'salah ketik' };
    await client.accepted('pnbps/2021/corrections', request);
    const corrected = await client.accepted('pnbps/2021/corrections/approve', { item }, second);
    expect(corrected.body['status']).toBe('recorded');
  });

  it('a staff table, an award, an innovation, a problem and another activity', async () => {
    const staff = { asOf: '2020-12-31', rows: [{ group: 'II', ranks: { c: 2, d: 1 }, technical: { male: 1 } }] };
    expect(idOf(await client.accepted('staff-snapshots', staff))).toBe('2020-12-31');
    const { body } = await client.get('staff-snapshots/2020-12-31');
    expect(body['summary']).toMatchObject({ total: 3, warnings: 1 });
    await client.accepted('awards', { receivedOn: '2020-12-10', name: 'Piagam', giver: 'Kementerian' });
    const innovation = await client.accepted('innovations', { name: 'SAPA', description: 'Penilaian', since: '2020' });
    const end = { endedOn: '2021-06-30', reason: 'digantikan aplikasi pusat' };
    expect((await client.accepted(`innovations/${idOf(innovation)}/end`, end)).body['status']).toBe('ended');
    const problem = { section: 'tikim', text: 'Penyebaran informasi belum maksimal', since: '2020' };
    const at = `problems/${idOf(await client.accepted('problems', problem))}`;
    await client.accepted(`${at}/follow-up`, { text: 'Menambah kanal', plannedOn: '2021-01-15' });
    const done = await client.accepted(`${at}/complete`, { doneOn: '2021-06-30', result: 'Empat kanal' });
    expect(done.body['status']).toBe('done');
    const alone = await client.accepted('problems/follow-ups', { text: 'Menjaga inovasi', plannedOn: '2021-01-15' });
    const dropped = { droppedOn: '2021-06-30', reason: 'tidak ada anggaran' };
    expect((await client.accepted(`problems/${idOf(alone)}/drop`, dropped)).body['status']).toBe('dropped');
    const activity = { kind: 'cooperation', startedOn: '2021-03-02', title: 'Kerja sama', partner: 'Kota Contoh' };
    const cooperation = await client.accepted('other-activities', activity);
    const number = { documentNumber: 'PKS-001' };
    await client.accepted(`other-activities/${idOf(cooperation)}/document-number`, number);
  });

  it('the profile of the office, whose register names nobody', async () => {
    const head = { name: 'Pejabat Contoh', position: 'Kepala Kantor Imigrasi' };
    const profile = { validFrom: '2020-01-01', name: 'Kantor Imigrasi Contoh', zone: 'Asia/Jakarta', head };
    expect(idOf(await client.accepted('office-profiles', profile))).toBe('profile');
    const refused = await client.post('office-profiles', { ...profile, head: { name: 'Pejabat Contoh' } });
    expect(refused.body).toMatchObject({ code: 'FIELD_REQUIRED', field: 'head.position' });
    const { body } = await client.get('office-profiles/profile');
    expect(body['summary']).toMatchObject({ name: 'Kantor Imigrasi Contoh', headPosition: 'Kepala Kantor Imigrasi' });
    expect(JSON.stringify(body['summary'])).not.toContain('Pejabat');
  });
});
