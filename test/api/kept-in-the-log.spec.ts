import { countsOf, idOf, toldBy } from './answers';
import { useApi } from './api-server';
import { type Answer, Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const second = { 'Jejak-Actor': 'kepala-seksi' };

const decideTak = async (): Promise<string> => {
  const person = idOf(await client.accepted('persons', { name: 'Orang Contoh', sex: 'male', nationality: 'CHN' }));
  const persons = [{ person, nationality: 'CHN', sex: 'male', measures: ['b'] }];
  return idOf(await client.accepted('taks', { decidedOn: '2021-05-10', persons }));
};
const decisionsAfter = async (written: Answer): Promise<number | null | undefined> =>
  (await countsOf(client, 2021, written)).find(({ kind }) => kind === 'tak-decision')?.total;
const typesOf = async (tak: string): Promise<readonly string[]> => {
  const { body } = await client.get(`taks/${tak}/timeline?order=oldest`);
  return (body['entries'] as readonly { readonly type: string }[]).map(({ type }) => type);
};

describe('Nothing is ever deleted', () => {
  it('annulled = it did happen and was set aside later: its fact stays, and the annulment is a fact of its own', async () => {
    const tak = await decideTak();
    const annulment = { annulledOn: '2021-06-01', by: 'court', reason: 'putusan pengadilan' };
    const annulled = await client.accepted(`taks/${tak}/annul`, annulment);
    expect(await decisionsAfter(annulled)).toBe(1);
    const facts = await client.get('figures/facts?year=2021&kind=tak-annulled', {
      'Jejak-Position': String(annulled.body['position']),
    });
    expect(facts.body).toMatchObject({ total: 1, facts: [{ basis: 'statement', period: '2021-06-01' }] });
    expect(await typesOf(tak)).toEqual(['TakDecided', 'TakAnnulled']);
  });

  it('void = the record was wrong: its facts go by a second person, and its events stay', async () => {
    const tak = await decideTak();
    const asked = await client.accepted(`taks/${tak}/void`, { reason: 'salah catat orang' });
    expect(await decisionsAfter(asked)).toBe(2);
    expect(toldBy(await client.post(`taks/${tak}/void/approve`, {}))).toMatchObject({ status: 403, code: 'FOUR_EYES' });
    const voided = await client.accepted(`taks/${tak}/void/approve`, {}, second);
    expect(await decisionsAfter(voided)).toBe(1);
    expect(await typesOf(tak)).toEqual(['TakDecided', 'TakVoidRequested', 'TakVoided']);
    const before = await client.get(`figures/counts?year=2021&asOf=${String(asked.body['position'])}`);
    expect(before.body['counts']).toContainEqual(expect.objectContaining({ kind: 'tak-decision', total: 2 }));
  });
});
