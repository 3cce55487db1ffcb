import { idOf } from './answers';
import type { Client } from './client';

export const NAME = 'Orang Contoh 00017';

/** A person as the register knows one, and as every other record names them. */
export const register = async (client: Client, statuses: readonly string[] = []) => {
  const entry = { name: NAME, sex: 'male', nationality: 'CHN', birthDate: '1985-03-02', statuses };
  const person = idOf(await client.accepted('persons', entry));
  return { person, nationality: 'CHN', sex: 'male' };
};
export type Person = Awaited<ReturnType<typeof register>>;

/** From the incident to the signed BAP. */
export const examine = async (client: Client, someone: Person) => {
  const reported = {
    reportedOn: '2021-05-03',
    source: 'public',
    location: 'Kawasan industri',
    description: 'Overstay',
  };
  const incident = idOf(await client.accepted('incidents', reported));
  const immigrationCase = idOf(
    await client.accepted('immigration-cases', {
      openedOn: '2021-05-04',
      subject: 'Melewati izin tinggal',
      from: { entity: 'incident', id: incident },
      persons: [someone],
    }),
  );
  const bap = idOf(
    await client.accepted('baps', {
      ...someone,
      openedOn: '2021-05-04',
      type: 'foreigner-violation',
      from: { entity: 'immigrationCase', id: immigrationCase },
    }),
  );
  await client.accepted(`baps/${bap}/sign`, { signedOn: '2021-05-05', outcome: 'violation-found' });
  return { incident, immigrationCase, bap };
};

export const takOf = (someone: Person, bap: string, measures: readonly string[], more: object = {}) => ({
  decidedOn: '2021-05-10',
  ground: 'Melewati izin tinggal',
  from: { entity: 'bap', id: bap },
  persons: [{ ...someone, measures, ...more }],
});
export const detentionOf = (someone: Person, from: object, more: object = {}) => ({
  ...someone,
  orderedOn: '2021-05-10',
  ground: 'd',
  reason: 'Menunggu deportasi',
  place: 'office-room',
  from,
  ...more,
});
export const deportationOf = (someone: Person, from: object) => ({
  ...someone,
  proposedOn: '2021-05-25',
  reason: 'overstay',
  from,
});
