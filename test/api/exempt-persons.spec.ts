import { idOf, relatedTo, seen, toldBy, totalsOf } from './answers';
import { useApi } from './api-server';
import { deportationOf, detentionOf, examine, register, takOf } from './cases';
import { Client } from './client';

const api = useApi();
const clientOf = (office: string): Client => new Client(() => api().url, office);

describe('A victim of trafficking', () => {
  const client = clientOf('serang');

  it('meets no TAK, no detention and no deportation, and is placed with special treatment instead (UU 6/2011 Ps 86–87)', async () => {
    const victim = await register(client, ['victim-of-trafficking']);
    const { bap } = await examine(client, victim);
    const from = { entity: 'bap', id: bap };

    expect(toldBy(await client.post('taks', takOf(victim, bap, ['c'])))).toEqual({
      status: 422,
      code: 'TAK_VICTIM_EXEMPT',
      field: 'persons[0].person',
      detail: expect.stringContaining('tidak dikenai TAK (UU 6/2011 Pasal 86–87)'),
      allowed: ['OrderPlacement'],
    });
    expect(toldBy(await client.post('detentions', detentionOf(victim, from)))).toEqual({
      status: 422,
      code: 'VICTIM_IS_PLACED',
      field: 'person',
      detail: expect.stringContaining('ditempatkan dengan perlakuan khusus'),
      allowed: ['OrderPlacement'],
    });
    const origin = { entity: 'detention', id: bap };
    expect(toldBy(await client.post('deportations', deportationOf(victim, origin)))).toEqual({
      status: 422,
      code: 'VICTIM_NOT_DEPORTED',
      field: 'person',
      detail: expect.stringContaining('tidak dideportasi'),
      allowed: ['OrderPlacement'],
    });

    const placement = idOf(
      await client.accepted('placements', {
        ...victim,
        orderedOn: '2021-05-10',
        reason: 'Korban perdagangan orang',
        place: 'other',
        placeName: 'Rumah perlindungan',
        from,
      }),
    );
    await client.accepted(`placements/${placement}/place`, { placedOn: '2021-05-10' });
    const ended = await client.accepted(`placements/${placement}/end`, { on: '2021-07-01', end: 'returned-home' });
    expect(await totalsOf(client, 2021, ended)).toEqual({ bap: 1 });
    const relation = 'dilanjutkan dari';
    const bapLinks = await relatedTo(client, `baps/${bap}`, ended);
    expect(bapLinks).toContainEqual({ direction: 'from', entity: 'placement', id: placement, relation });
    const placementLinks = await relatedTo(client, `placements/${placement}`, ended);
    expect(placementLinks).toContainEqual({ direction: 'to', entity: 'bap', id: bap, relation });
    const placed = await client.get('figures/facts?year=2021&kind=placement', seen(ended));
    expect(placed.body).toMatchObject({
      total: 1,
      facts: [{ basis: 'statement', dimensions: { victim: 'victim-of-trafficking' } }],
    });
  });

  it('who is not one is not placed: others are detained', async () => {
    const someone = await register(client);
    const order = { orderedOn: '2021-05-10', reason: 'Penempatan', place: 'other', placeName: 'Rumah perlindungan' };
    expect(toldBy(await client.post('placements', { ...someone, ...order }))).toMatchObject({
      status: 422,
      code: 'PERSON_NOT_A_VICTIM',
      field: 'person',
      allowed: expect.arrayContaining(['OrderDetention']),
    });
  });
});

describe('A refugee', () => {
  const client = clientOf('tangerang');

  it('is never deported and leaves only by voluntary repatriation or resettlement (Perpres 125/2016)', async () => {
    const refugee = await register(client, ['refugee']);
    const { bap } = await examine(client, refugee);

    expect(toldBy(await client.post('taks', takOf(refugee, bap, ['a', 'f'])))).toEqual({
      status: 422,
      code: 'TAK_REFUGEE_NOT_DEPORTED',
      field: 'persons[0].measures',
      detail: 'Pengungsi dan pencari suaka tidak dideportasi (Perpres 125/2016).',
      allowed: ['a', 'b', 'c', 'd', 'e'],
    });
    const tak = idOf(await client.accepted('taks', takOf(refugee, bap, ['d'])));
    const order = detentionOf(refugee, { entity: 'tak', id: tak }, { ground: 'a', reason: 'Tanpa izin tinggal' });
    const detention = idOf(await client.accepted('detentions', order));
    const origin = { entity: 'detention', id: detention };
    expect(toldBy(await client.post('deportations', deportationOf(refugee, origin)))).toEqual({
      status: 422,
      code: 'REFUGEE_NOT_DEPORTED',
      field: 'person',
      detail: expect.stringContaining('tidak dideportasi'),
      allowed: ['voluntary-repatriation', 'resettlement'],
    });
    const at = `detentions/${detention}`;
    await client.accepted(`${at}/admit`, { admittedOn: '2021-05-10' });
    expect(toldBy(await client.post(`${at}/end`, { on: '2021-06-01', end: 'deported' }))).toEqual({
      status: 422,
      code: 'REFUGEE_NOT_DEPORTED',
      field: 'end',
      detail: expect.stringContaining('pemulangan sukarela'),
      allowed: ['repatriated: voluntary-repatriation', 'repatriated: resettlement'],
    });
    const end = { on: '2021-06-01', end: 'repatriated', repatriation: 'resettlement' };
    const ended = await client.accepted(`${at}/end`, end);
    expect(await totalsOf(client, 2021, ended)).toEqual({
      bap: 1,
      'tak-decision': 1,
      'tak-person': 1,
      'tak-measure': 1,
      detention: 1,
    });
  });

  it('who became one after the proposal is not deported any more', async () => {
    const someone = await register(client);
    const { bap } = await examine(client, someone);
    const tak = idOf(await client.accepted('taks', takOf(someone, bap, ['a', 'f'])));
    const proposal = deportationOf(someone, { entity: 'tak', id: tak });
    const at = `deportations/${idOf(await client.accepted('deportations', proposal))}`;
    await client.accepted(`persons/${someone.person}/status`, { add: ['refugee'], reason: 'penetapan UNHCR' });
    const decided = await client.post(`${at}/decide`, { decidedOn: '2021-05-26' });
    expect(toldBy(decided)).toMatchObject({ status: 422, code: 'REFUGEE_NOT_DEPORTED' });
  });
});
