import { idOf, relatedTo, seen, toldBy, totalsOf } from './answers';
import { useApi } from './api-server';
import { deportationOf, detentionOf, examine, NAME, register, takOf } from './cases';
import { Client } from './client';

const api = useApi();

describe('One person through incident, case, BAP, TAK(f), detention, escape, recapture, deportation and entry ban', () => {
  const client = new Client(() => api().url);

  it('is typed once, counted once in each kind, and never summed; all records are linked both ways', async () => {
    const someone = await register(client);
    const { incident, immigrationCase, bap } = await examine(client, someone);
    await client.accepted(`immigration-cases/${immigrationCase}/conference`, {
      heldOn: '2021-05-07',
      decisions: [{ person: someone.person, decision: 'tak' }],
    });
    const tak = idOf(await client.accepted('taks', takOf(someone, bap, ['a', 'f'], { overstayDays: 71 })));

    const ordered = await client.accepted('detentions', detentionOf(someone, { entity: 'tak', id: tak }));
    const detention = idOf(ordered);
    await client.accepted(`detentions/${detention}/admit`, { admittedOn: '2021-05-10' });
    await client.accepted(`detentions/${detention}/escape`, { on: '2021-05-18' });
    const atLarge = await client.post(`detentions/${detention}/end`, { on: '2021-05-19', end: 'deported' });
    expect(toldBy(atLarge)).toMatchObject({ status: 409, code: 'TRANSITION_NOT_ALLOWED' });
    expect(atLarge.body['allowed']).toContain('RecordRecapture');
    await client.accepted(`detentions/${detention}/recapture`, { on: '2021-05-20' });

    const proposal = deportationOf(someone, { entity: 'detention', id: detention });
    const deportation = idOf(await client.accepted('deportations', proposal));
    const at = `deportations/${deportation}`;
    await client.accepted(`${at}/decide`, { decidedOn: '2021-05-26', number: 'DEP-1' });
    await client.accepted(`${at}/travel-document`, { readyOn: '2021-06-01', kind: 'passport' });
    await client.accepted(`${at}/escort`, { escortedOn: '2021-06-03', officers: 2 });
    const flight = { departedOn: '2021-06-03', destination: 'CHN', port: 'Bandara Soekarno-Hatta' };
    await client.accepted(`${at}/depart`, flight);
    await client.accepted(`detentions/${detention}/end`, { on: '2021-06-03', end: 'deported', deportation });
    await client.accepted(`${at}/entry-ban`, { proposedOn: '2021-06-04', termMonths: 6 });
    const answer = { answeredOn: '2021-06-14', answer: 'imposed', termMonths: 6 };
    const last = await client.accepted(`${at}/entry-ban-answer`, answer);

    expect(await totalsOf(client, 2021, last)).toEqual({
      bap: 1,
      'tak-decision': 1,
      'tak-person': 1,
      'tak-measure': 2,
      detention: 1,
      deportation: 1,
    });
    const stated = ['detention-escape', 'detention-recapture', 'detention-end', 'entry-ban-imposed'];
    for (const kind of stated) {
      const facts = await client.get(`figures/facts?year=2021&kind=${kind}`, seen(last));
      expect([kind, facts.body['total'], facts.body['facts']]).toMatchObject([kind, 1, [{ basis: 'statement' }]]);
    }

    const said = await client.fetch('/api/events?office=cilegon&limit=200');
    const events = said.body['events'] as readonly { readonly type: string }[];
    // Who it is was sealed before it came into the log, and is shown in no list of events.
    expect(events.some(({ type }) => type === 'PersonRegistered')).toBe(true);
    expect(JSON.stringify(events)).not.toContain(NAME);
    expect(JSON.stringify(events)).not.toContain('1985-03-02');

    const chain = [
      { entity: 'incident', id: incident, path: `incidents/${incident}` },
      { entity: 'immigrationCase', id: immigrationCase, path: `immigration-cases/${immigrationCase}` },
      { entity: 'bap', id: bap, path: `baps/${bap}` },
      { entity: 'tak', id: tak, path: `taks/${tak}` },
      { entity: 'detention', id: detention, path: `detentions/${detention}` },
      { entity: 'deportation', id: deportation, path: at },
    ];
    const links = new Map(
      await Promise.all(chain.map(async ({ entity, path }) => [entity, await relatedTo(client, path, last)] as const)),
    );
    const relation = 'dilanjutkan dari';
    for (const [index, { entity, id }] of chain.entries()) {
      const before = chain[index - 1];
      if (before === undefined) continue;
      const [to, from] = [
        { entity: before.entity, id: before.id },
        { entity, id },
      ];
      expect(links.get(entity)).toContainEqual({ direction: 'to', ...to, relation });
      expect(links.get(before.entity)).toContainEqual({ direction: 'from', ...from, relation });
    }
    const ended = { relation: 'berakhir dengan deportasi' };
    expect(links.get('detention')).toContainEqual({
      direction: 'to',
      entity: 'deportation',
      id: deportation,
      ...ended,
    });
    expect(links.get('deportation')).toContainEqual({
      direction: 'from',
      entity: 'detention',
      id: detention,
      ...ended,
    });
    const named = await relatedTo(client, `persons/${someone.person}`, last);
    const records = chain.slice(1).map(({ entity, id }) => ({ direction: 'from', entity, id, relation: 'orang' }));
    expect(named).toHaveLength(records.length);
    expect(named).toEqual(expect.arrayContaining(records));
  });
});
