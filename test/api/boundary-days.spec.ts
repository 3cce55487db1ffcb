import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf, idOf, limitsOf, seen, toldBy } from './answers';
import { type ApiServer, startApi, temporaryDirectory, useApi } from './api-server';
import { type Answer, Client } from './client';

const CLOCK = join(__dirname, 'started-at.cjs');
const START_MS = 20_000;

describe('An overstay on the boundary', () => {
  const api = useApi();
  const client = new Client(() => api().url);
  const decide = async (overstayDays: number, measures: readonly string[]): Promise<Answer> => {
    const entry = { name: `Orang Contoh ${String(overstayDays)}`, sex: 'male', nationality: 'CHN' };
    const person = idOf(await client.accepted('persons', entry));
    const someone = { person, nationality: 'CHN', sex: 'male', measures, overstayDays };
    return client.post('taks', { decidedOn: '2021-03-12', persons: [someone] });
  };

  it.each([
    [59, 59_000_000],
    [60, 60_000_000],
  ])('of %i days is charged Rp1.000.000 a day: %i (UU 6/2011 Ps 78; 60 days unconfirmed)', async (days, charge) => {
    expect(toldBy(await decide(days, ['a', 'f']))).toMatchObject({
      status: 422,
      code: 'OVERSTAY_MEASURE_REQUIRED',
      field: 'persons[0].measures',
      allowed: ['e'],
    });
    const decided = await decide(days, ['e']);
    expect(decided.status).toBe(201);
    const charged = await client.get('figures/facts?year=2021&kind=tak-charge', seen(decided));
    const facts = charged.body['facts'] as readonly { readonly stream: string; readonly quantity: number }[];
    expect(facts.filter(({ stream }) => stream.endsWith(idOf(decided))).map(({ quantity }) => quantity)).toEqual([
      charge,
    ]);
  });

  it('of 61 days means deportation and ban (UU 6/2011 Ps 78(3))', async () => {
    expect(toldBy(await decide(61, ['e']))).toEqual({
      status: 422,
      code: 'OVERSTAY_MEASURE_REQUIRED',
      field: 'persons[0].measures',
      detail: 'Melewati izin tinggal 61 hari dikenai tindakan huruf a dan f (UU 6/2011 Pasal 78).',
      allowed: ['a', 'f'],
    });
    const decided = await decide(61, ['a', 'f']);
    const measures = (await countsOf(client, 2021, decided)).find(({ kind }) => kind === 'tak-measure');
    expect(measures?.dimensions['measure']).toMatchObject({ a: 1, f: 1 });
  });
});

describe('A limit on its last day', () => {
  const api = useApi();
  const client = new Client(() => api().url);

  it.each([
    ['2020-01-30', '2020-02-29', '2020-02-29', 'met'],
    ['2020-01-30', '2020-03-01', '2020-02-29', 'met-late'],
    ['2021-01-30', '2021-03-01', '2021-03-01', 'met'],
    ['2024-02-22', '2024-02-29', '2024-02-29', 'met'],
    ['2024-02-22', '2024-03-01', '2024-02-29', 'met-late'],
    ['2024-02-23', '2024-03-01', '2024-03-01', 'met'],
  ])(
    'of the office room, in a leap year and not: admitted %s, gone %s, due %s, is %s',
    async (admittedOn, on, dueOn, standing) => {
      const entry = { name: `Orang Contoh ${admittedOn} ${on}`, sex: 'male', nationality: 'CHN' };
      const person = idOf(await client.accepted('persons', entry));
      const order = { ground: 'a', reason: 'Tanpa izin tinggal', place: 'office-room', orderedOn: admittedOn };
      const someone = { person, nationality: 'CHN', sex: 'male' };
      const at = `detentions/${idOf(await client.accepted('detentions', { ...someone, ...order }))}`;
      await client.accepted(`${at}/admit`, { admittedOn });
      expect((await limitsOf(client, at)).find(({ name }) => name === 'room-limit')).toMatchObject({
        dueOn,
        standing: 'missed',
      });
      await client.accepted(`${at}/end`, { on, end: 'ground-lapsed' });
      expect((await limitsOf(client, at)).find(({ name }) => name === 'room-limit')).toMatchObject({
        dueOn,
        standing,
        metOn: on,
      });
    },
  );

  it.each([
    ['2021-05-11', '2021-05-20', '2021-05-20', 'met'],
    ['2021-05-11', '2021-05-21', '2021-05-20', 'met-late'],
    ['2021-12-20', '2021-12-24', '2021-12-24', 'met'],
    ['2021-12-20', '2021-12-27', '2021-12-24', 'met-late'],
  ])(
    'of a passport across cuti bersama that was taken back: interview %s, passed %s, due %s, is %s',
    async (interview, on, dueOn, standing) => {
      const entry = { name: 'Orang Contoh 00017', sex: 'female', nationality: 'IDN' };
      const person = idOf(await client.accepted('persons', entry));
      const application = { product: 'ordinary-48', reason: 'new', person, on: interview };
      const at = `passport-applications/${idOf(await client.accepted('passport-applications', application))}`;
      for (const step of ['documents', 'interview', 'biometrics', 'adjudication', 'payment'])
        await client.accepted(`${at}/${step}`, { on: interview });
      for (const step of ['blank', 'print', 'quality-pass']) await client.accepted(`${at}/${step}`, { on });
      expect(await limitsOf(client, at)).toMatchObject([{ name: 'passport-standard', dueOn, standing, metOn: on }]);
    },
  );
});

describe('New Year’s Eve in three zones', () => {
  const offices = [
    { office: 'wib', zone: 'Asia/Jakarta' },
    { office: 'wita', zone: 'Asia/Makassar' },
    { office: 'wit', zone: 'Asia/Jayapura' },
  ] as const;
  let server: ApiServer | undefined;

  /** A server whose clock starts at an instant, with an office in each zone. */
  const openAt = async (instant: string): Promise<(office: string) => Client> => {
    const dataDir = await temporaryDirectory();
    const named = Object.fromEntries(offices.map(({ office, zone }) => [office, { zone, name: office }]));
    await writeFile(join(dataDir, 'offices.json'), JSON.stringify(named));
    const running = await startApi(dataDir, { JEJAK_TEST_START: instant, NODE_OPTIONS: `--require ${CLOCK}` });
    server = running;
    return (office) => new Client(() => running.url, office);
  };

  afterEach(async () => {
    if (server === undefined) return;
    await server.stop();
    await rm(server.dataDir, { recursive: true, force: true });
    server = undefined;
  });

  /** A passport whose every step is entered without a day: today in the office. */
  const issueToday = async (client: Client): Promise<Answer> => {
    const entry = { name: 'Orang Contoh 00017', sex: 'female', nationality: 'IDN' };
    const person = idOf(await client.accepted('persons', entry));
    const applied = await client.accepted('passport-applications', { product: 'ordinary-48', reason: 'new', person });
    const at = `passport-applications/${idOf(applied)}`;
    for (const step of ['documents', 'interview', 'biometrics', 'adjudication', 'payment', 'blank', 'print'])
      await client.accepted(`${at}/${step}`, {});
    return client.accepted(`${at}/quality-pass`, {});
  };
  const issuedIn = async (client: Client, year: number, written: Answer) =>
    (await countsOf(client, year, written)).find(({ kind }) => kind === 'passport-issued')?.byMonth;

  it.each([
    ['WIB', 'wib', '2021-12-31T16:30:00.000Z'],
    ['WITA', 'wita', '2021-12-31T15:30:00.000Z'],
    ['WIT', 'wit', '2021-12-31T14:30:00.000Z'],
  ])(
    'an act entered at 23.30 in %s counts in December, and one of tomorrow is refused',
    async (_name, office, instant) => {
      const client = (await openAt(instant))(office);
      const passed = await issueToday(client);
      expect(await issuedIn(client, 2021, passed)).toEqual({ '2021-12': 1 });
      expect(await issuedIn(client, 2022, passed)).toEqual({});
      const { body } = await client.fetch(`/api/events?office=${office}&type=PassportQualityPassed`);
      expect(body['events']).toMatchObject([
        { meta: { occurredOn: '2021-12-31', zone: offices.find((each) => each.office === office)?.zone } },
      ]);
      const ahead = { issuedOn: '2022-01-01', product: 'ordinary-48', reason: 'new' };
      expect(toldBy(await client.post('passport-applications/issued', ahead))).toMatchObject({
        status: 422,
        code: 'DATE_IN_FUTURE',
        field: 'issuedOn',
        allowed: ['≤ 2021-12-31'],
      });
    },
    START_MS,
  );

  it(
    'at one instant it is still the old year in WIB and already the new one in WITA and WIT',
    async () => {
      const clientOf = await openAt('2021-12-31T16:30:00.000Z');
      const months: Record<string, unknown> = {};
      for (const { office } of offices) {
        const client = clientOf(office);
        const passed = await issueToday(client);
        months[office] = {
          ...(await issuedIn(client, 2021, passed)),
          ...(await issuedIn(client, 2022, passed)),
        };
      }
      expect(months).toEqual({ wib: { '2021-12': 1 }, wita: { '2022-01': 1 }, wit: { '2022-01': 1 } });
    },
    START_MS,
  );

  it(
    'an act of 23.30 that is entered later keeps its day, hour and zone',
    async () => {
      const clientOf = await openAt('2022-01-03T02:00:00.000Z');
      for (const { office, zone } of offices) {
        const client = clientOf(office);
        const meeting = {
          level: 'kecamatan',
          kind: 'koordinasi',
          area: 'Kecamatan contoh',
          plannedFor: '2021-12-31',
          agencies: [{ name: 'Polsek' }],
        };
        const planned = idOf(await client.accepted('timpora-meetings', meeting));
        const held = await client.accepted(`timpora-meetings/${planned}/hold`, {
          heldOn: '2021-12-31',
          heldTime: '23:30',
        });
        const counts = await countsOf(client, 2021, held);
        expect(counts.find(({ kind }) => kind === 'timpora-meeting')).toMatchObject({ byMonth: { '2021-12': 1 } });
        const { body } = await client.fetch(`/api/events?office=${office}&type=TimporaMeetingHeld`);
        expect(body['events']).toMatchObject([
          {
            data: { meeting: { holding: { heldOn: '2021-12-31', heldTime: '23:30' } } },
            meta: { occurredOn: '2021-12-31', zone, recordedAt: expect.stringMatching(/^2022-01-03T/) },
          },
        ]);
      }
    },
    START_MS,
  );
});
