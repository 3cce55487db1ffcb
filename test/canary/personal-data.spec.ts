import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccess } from '@jejak/access';
import { unzipSync } from 'fflate';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { jejak } from '../cli/jejak';
import { Browser } from '../sessions/browser';

const PASSWORD = 'kereta malam ke Merak';
const OFFICE = '/api/offices/cilegon';
const SENT = { name: 'Xanthippe Kenariwati', number: 'KNR7654321', birthDate: '1979-10-17' };
const IMPORTED = { name: 'Quetzal Kenarimas', number: 'KNI1234567', birthDate: '1981-12-19' };
const CANARIES = [
  'Xanthippe',
  'Kenariwati',
  'KNR7654321',
  '1979-10-17',
  'Quetzal',
  'Kenarimas',
  'KNI1234567',
  '1981-12-19',
];
const REASON = 'permintaan tertulis dari subjek data';
const START_MS = 60_000;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

/** A text as bytes may hide it: UTF-8, UTF-16, and the base64 of either at each of the three offsets. */
const formsOf = (text: string): readonly Buffer[] =>
  [Buffer.from(text), Buffer.from(text, 'utf16le')].flatMap((bytes) => [
    bytes,
    ...[0, 1, 2].map((offset) => {
      const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      return Buffer.from(encoded.slice(offset === 0 ? 0 : offset + 1, -1));
    }),
  ]);
const foundIn = (bytes: Buffer, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => formsOf(text).some((form) => bytes.includes(form)));
/** A workbook or an archive is looked into: its parts are compressed. */
const partsOf = (bytes: Buffer): readonly Buffer[] =>
  bytes.subarray(0, 2).toString() === 'PK'
    ? Object.values(unzipSync(new Uint8Array(bytes))).map((part) => Buffer.from(part))
    : [bytes];
const foundUnder = (folder: string, texts: readonly string[]): readonly string[] =>
  filesUnder(folder).flatMap((file) =>
    partsOf(readFileSync(file)).flatMap((part) => foundIn(part, texts).map((text) => `${text} in ${file}`)),
  );

let server: ApiServer;
let outside: string;
let erased: string;
const done = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await jejak(...args);
  if (code !== 0) throw new Error(`jejak ${args.join(' ')}: ${stderr}`);
  return stdout;
};
const identity = (): string => join(outside, 'identity.txt');
const backUp = (): Promise<string> =>
  done('backup', '--to', join(outside, 'backups'), '--keys-to', join(outside, 'keys'), '--data', server.dataDir);
const archivesIn = (folder: string): readonly string[] =>
  filesUnder(join(outside, folder)).filter((file) => file.endsWith('.age'));
const signedIn = async (id: string): Promise<Browser> => {
  const browser = new Browser(server.url);
  expect((await browser.signIn(id, PASSWORD)).status).toBe(200);
  return browser;
};
const post = (browser: Browser, path: string, body: object) =>
  browser.send('POST', `${OFFICE}/${path}`, body, { 'Idempotency-Key': randomUUID() });
const register = (browser: Browser, { name, number, birthDate }: typeof SENT) =>
  post(browser, 'persons', {
    name,
    aliases: [],
    sex: 'female',
    nationality: 'CHN',
    birthDate,
    documents: [{ kind: 'passport', number }],
  });
const idsOf = async (browser: Browser): Promise<readonly string[]> => {
  const { body } = await browser.get(`${OFFICE}/records?entity=person&limit=200`);
  return (body['records'] as readonly { readonly id: string }[]).map(({ id }) => id);
};

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  outside = await mkdtemp(join(tmpdir(), 'jejak-canary-'));
  const access = openAccess(server.dataDir);
  const duty = { office: 'cilegon', password: PASSWORD, mustChangePassword: false } as const;
  await access.admin.createAccount({ ...duty, id: 'petugas-1', role: 'officer', section: 'inteldakim' });
  await access.admin.createAccount({ ...duty, id: 'kepala-1', role: 'head' });
  access.close();
}, START_MS);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
  await rm(outside, { recursive: true, force: true });
});

describe('A person whose name and numbers nobody else has', () => {
  it('is in no file, no answer and no line of the log in plain words, however it came in', async () => {
    const officer = await signedIn('petugas-1');
    const answer = await register(officer, SENT);
    expect(answer.status).toBe(201);
    const twin = await register(officer, { ...SENT, name: 'KENARIWATI Xanthippe' });
    expect(twin.body['similar']).toHaveLength(1);
    const refused = await post(officer, 'persons', { name: SENT.name, sex: 'x', nationality: 'CHN', documents: [] });
    expect(refused.status).toBe(422);

    const file = join(outside, 'person.csv');
    const { name, number, birthDate } = IMPORTED;
    writeFileSync(file, `name,sex,nationality,birthDate,passportNumber\n${name},male,CHN,${birthDate},${number}\n`);
    const data = ['--data', server.dataDir];
    for (const expected of ['1', '0']) {
      const ran = await jejak('import', file, '--office', 'cilegon', '--json', ...data);
      expect(ran.stderr + ran.stdout).toMatch(new RegExp(`"imported": ?${expected}`));
      expect(foundIn(Buffer.from(ran.stdout + ran.stderr), CANARIES)).toEqual([]);
    }

    const answers = [answer, twin, refused];
    for (const id of await idsOf(officer))
      for (const path of ['', '/timeline']) answers.push(await officer.get(`${OFFICE}/persons/${id}${path}`));
    const head = await signedIn('kepala-1');
    answers.push(await head.get('/api/events?limit=200'), await head.get(`${OFFICE}/records?q=Xanthippe`));
    const shown = JSON.stringify(answers.map(({ body }) => body));
    expect(foundIn(Buffer.from(shown), CANARIES)).toEqual([]);
    expect(shown).not.toContain('sealed:1:');
    expect(shown).toContain('X••• K•••');

    const events = await jejak('events', '--json', ...data);
    expect(events.stdout).toContain('PersonRegistered');
    expect(events.stdout).not.toContain('sealed:1:');
    mkdirSync(join(outside, 'said'));
    writeFileSync(join(outside, 'said', 'server.log'), server.log.join('\n'));
    writeFileSync(join(outside, 'said', 'events.json'), events.stdout);
    expect(foundUnder(server.dataDir, CANARIES)).toEqual([]);
    expect(foundUnder(join(outside, 'said'), CANARIES)).toEqual([]);
    // The search itself finds what is there.
    expect(foundUnder(server.dataDir, ['PersonRegistered']).length).toBeGreaterThan(0);
    expect(foundUnder(outside, [IMPORTED.number])).toHaveLength(1);
  }, 60_000);

  it('is in no export and no backup', async () => {
    const at = (name: string): string => join(outside, 'exports', name);
    mkdirSync(join(outside, 'exports'));
    const asked = ['--office', 'cilegon', '--year', '2021', '--data', server.dataDir];
    await done('recap', ...asked, '--format', 'xlsx', '--out', at('recap.xlsx'));
    await done('recap', ...asked, '--format', 'csv', '--out', at('recap.csv'));
    await done('plan', ...asked, '--format', 'xlsx', '--out', at('plan.xlsx'));
    const head = await signedIn('kepala-1');
    await post(head, 'persons/search', { document: SENT.number });
    writeFileSync(at('audit.json'), JSON.stringify((await head.get(`${OFFICE}/audit`)).body));
    await done('backup', 'init', '--identity', identity(), '--data', server.dataDir);
    await backUp();
    for (const folder of ['exports', 'backups', 'keys']) {
      expect(filesUnder(join(outside, folder)).length).toBeGreaterThan(0);
      expect(foundUnder(join(outside, folder), CANARIES)).toEqual([]);
    }
    expect(foundUnder(join(outside, 'exports'), ['PersonalDataSearched', 'searched']).length).toBeGreaterThan(0);
  }, 120_000);

  it('is erased by two, and nobody is shown it again', async () => {
    const officer = await signedIn('petugas-1');
    const found = await post(officer, 'persons/search', { document: SENT.number });
    const id = String((found.body['persons'] as readonly { readonly id: string }[])[0]?.id);
    erased = id;
    const plain = await post(officer, `persons/${id}/reveal`, { reason: REASON });
    expect(plain.body).toMatchObject({ documents: [{ number: SENT.number }] });

    expect((await post(officer, `persons/${id}/erasure`, { ground: 'subject-request', reason: REASON })).status).toBe(
      200,
    );
    expect((await post(officer, `persons/${id}/erasure/approve`, {})).body).toMatchObject({ code: 'SCOPE_REQUIRED' });
    const head = await signedIn('kepala-1');
    expect((await post(head, `persons/${id}/erasure/approve`, {})).status).toBe(200);
    expect((await post(officer, `persons/${id}/reveal`, { reason: REASON })).body).toMatchObject({
      code: 'SUBJECT_ERASED',
    });
    const { body: report } = await head.get(`${OFFICE}/persons/${id}/access-report`);
    expect(report['accesses']).toMatchObject([
      { kind: 'searched' },
      { kind: 'searched' },
      { kind: 'revealed', reason: REASON },
    ]);
    const { body } = await officer.get(`${OFFICE}/persons/${id}`);
    expect(body).toMatchObject({ status: 'erased', state: { person: { name: 'dihapus', nationality: 'CHN' } } });
    expect(foundUnder(server.dataDir, CANARIES)).toEqual([]);
  }, 60_000);

  it('does not come back from a backup of before the erasure, while another person does', async () => {
    const [records = ''] = archivesIn('backups');
    const [keys = ''] = archivesIn('keys');
    const offline = join(outside, 'offline.age');
    cpSync(keys, offline);
    await backUp();
    expect(existsSync(keys)).toBe(false);
    const restored = join(outside, 'restored');
    const from = ['--from', records, '--keys-from', offline, '--identity', identity()];
    await done('restore', ...from, '--to', restored);

    process.env['JEJAK_PASSWORD'] = PASSWORD;
    try {
      const reveal = (id: string) =>
        jejak(
          'person',
          'reveal',
          id,
          '--office',
          'cilegon',
          '--reason',
          REASON,
          '--as',
          'petugas-1',
          '--data',
          restored,
        );
      const gone = await reveal(erased);
      expect(foundIn(Buffer.from(gone.stdout + gone.stderr), CANARIES)).toEqual([]);
      expect(gone.code).not.toBe(0);
      const others = (await idsOf(await signedIn('petugas-1'))).filter((id) => id !== erased);
      const shown = await Promise.all(others.map(reveal));
      expect(foundIn(Buffer.from(shown.map(({ stdout }) => stdout).join('')), CANARIES)).toContain(IMPORTED.number);
    } finally {
      delete process.env['JEJAK_PASSWORD'];
    }
  }, 120_000);
});
