import { rmSync } from 'node:fs';
import { type ApiServer, startApi, temporaryDirectory } from './api-server';
import { Client } from './client';

describe('The same kind, date and person or place is warned about', () => {
  let api: ApiServer;
  beforeAll(async () => {
    api = await startApi(await temporaryDirectory());
  }, 30_000);
  afterAll(async () => {
    await api.stop();
    rmSync(api.dataDir, { recursive: true, force: true });
  });

  const open = async (collection: string, data: object) => {
    const { status, body } = await new Client(() => api.url).post(collection, data);
    return { status, body: body as { href: string; similar: { href: string }[] } };
  };
  const plan = (location: string, plannedFor: string) =>
    open('operations', { kind: 'independent-operation', mode: 'land', location, plannedFor });

  it('and accepted: two operations at one place on one day may both be true', async () => {
    const first = await plan('Merak', '2026-11-02');
    const second = await plan('Merak', '2026-11-02');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body.similar).toEqual([]);
    expect(second.body.similar.map(({ href }) => href)).toEqual([first.body.href]);
  });

  it('and for intelligence, whose place no list tells, the same day is enough', async () => {
    const secret = (location: string) =>
      open('operations', { kind: 'intelligence-operation', mode: 'land', location, plannedFor: '2026-11-05' });
    const first = await secret('Merak');
    expect((await secret('Anyer')).body.similar.map(({ href }) => href)).toEqual([first.body.href]);
  });

  it('and another day or place is not like it', async () => {
    expect((await plan('Merak', '2026-11-03')).body.similar).toEqual([]);
    expect((await plan('Anyer', '2026-11-02')).body.similar).toEqual([]);
  });

  it('and so is an entry of a register that is there already, by document, name and birth date, or alias', async () => {
    const person = { name: 'Orang Contoh', sex: 'male', nationality: 'CHN', birthDate: '1980-01-02' };
    const first = await open('persons', person);
    const again = await open('persons', { ...person, name: 'CONTOH, orang' });
    expect([first.body.similar, again.body.similar.map(({ href }) => href)]).toEqual([[], [first.body.href]]);
    expect((await open('persons', { ...person, birthDate: '1990-01-02' })).body.similar).toEqual([]);

    const company = await open('companies', { name: 'PT Contoh Satu', aliases: ['Contoh I'] });
    const same = await open('companies', { name: 'contoh i' });
    expect(same.body.similar.map(({ href }) => href)).toEqual([company.body.href]);
  });
});
