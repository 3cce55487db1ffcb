import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@jejak/event-store/database';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { accountOf, OfficeClient, OFFICE } from './office-client';

const START_MS = 60_000;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Canary (Kenariwati) >>\nendobj\n%%EOF\n');
const EXE = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(120)]);
const plan = { kind: 'independent-operation', mode: 'land', location: 'Merak', plannedFor: '2021-06-10' };

let dataDir: string;
let server: ApiServer;
const tokens: string[] = [];
const client = new OfficeClient(
  () => server.url,
  () => tokens[0] ?? '',
);
const other = new OfficeClient(
  () => server.url,
  () => tokens[1] ?? '',
);

const restart = async (): Promise<void> => {
  await server.stop();
  server = await startApi(dataDir);
};
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const blobs = (): readonly string[] => files(join(dataDir, 'attachments'));
const blobOf = (id: string): string => blobs().find((file) => file.endsWith(id)) ?? '';
const newOperation = async (): Promise<string> => `operations/${await client.accepted('operations', plan)}`;
const newPerson = async (): Promise<string> => {
  const person = { name: 'Orang Contoh', sex: 'female', nationality: 'CHN', birthDate: '1985-03-02', documents: [] };
  return `persons/${await client.accepted('persons', person)}`;
};

beforeAll(async () => {
  dataDir = await temporaryDirectory();
  server = await startApi(dataDir);
  for (const id of ['kepala-1', 'kepala-2']) tokens.push(await accountOf(dataDir, id));
}, START_MS);
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('An attachment over HTTP', () => {
  it('is added, listed, and saved under its own name as no page of this server', async () => {
    const at = await newOperation();
    const { status, body, headers } = await client.upload(at, 'Surat "Merak" — 1.pdf', PDF);
    expect([status, body['events'], headers.get('Location')]).toEqual([
      201,
      ['AttachmentAdded'],
      `${OFFICE}/attachments/${String(body['id'])}`,
    ]);
    const list = await client.get(`${at}/attachments`, { 'Jejak-Position': String(body['position']) });
    const href = `${OFFICE}/${at}/attachments/${String(body['id'])}`;
    expect(list.body['attachments']).toMatchObject([{ fileName: 'Surat "Merak" — 1.pdf', personal: false, href }]);
    const file = await client.get(href);
    expect([file.status, file.bytes]).toEqual([200, PDF]);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="Surat _Merak_ _ 1.pdf"; filename*=UTF-8''Surat%20%22Merak%22%20%E2%80%94%201.pdf`,
    );
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  });

  it('sent again under its key is the same one; the key for another file is refused', async () => {
    const at = await newOperation();
    const key = { 'Idempotency-Key': randomUUID() };
    const first = await client.upload(at, 'a.pdf', PDF, key);
    const again = await client.upload(at, 'a.pdf', PDF, key);
    expect([again.status, again.body['id'], again.body['duplicate']]).toEqual([201, first.body['id'], true]);
    expect((await client.upload(at, 'b.txt', Buffer.from('b'), key)).body).toMatchObject({
      status: 422,
      code: 'COMMAND_ID_REUSED',
    });
  });

  it.each([
    ['a program called PDF', 'a.pdf', EXE, 422, 'FILE_TYPE_MISMATCH'],
    ['a picture that is a program', 'a.svg', Buffer.from('<svg onload="x()"/>'), 422, 'FILE_TYPE_NOT_ALLOWED'],
    ['zero bytes', 'a.pdf', Buffer.alloc(0), 422, 'ATTACHMENT_EMPTY'],
    ['11 MB', 'a.pdf', Buffer.alloc(11 * 1024 * 1024, 1), 413, 'ATTACHMENT_TOO_LARGE'],
    ['a path for a name', '../../log.pdf', PDF, 422, 'FILE_NAME_INVALID'],
    ['two files in one', 'a.pdf', Buffer.concat([PDF, Buffer.from('<script>')]), 422, 'FILE_BROKEN'],
  ])('of %s is refused in Indonesian, and nothing is kept', async (_what, name, content, status, code) => {
    const at = await newOperation();
    const before = blobs().length;
    const { body } = await client.upload(at, name, content);
    expect(body).toMatchObject({ status, code });
    expect(String(body['detail'])).toMatch(/[Bb]erkas|[Ll]ampiran/);
    expect(blobs()).toHaveLength(before);
  });

  it('of many times the limit is cut off, and the server goes on', async () => {
    const at = await newOperation();
    // The answer may come before all is sent, and the connection may end with it.
    const sent = await client.upload(at, 'a.pdf', Buffer.alloc(60 * 1024 * 1024, 1)).catch(() => undefined);
    expect(sent?.status ?? 413).toBe(413);
    expect((await client.get('/health')).status).toBe(200);
  });

  it('needs a record, a kind and a name, and comes as bytes; elsewhere bytes are refused as before', async () => {
    const at = await newOperation();
    expect((await client.upload(`operations/${randomUUID()}`, 'a.pdf', PDF)).body).toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
    expect((await client.upload(at, 'a.pdf', PDF, { 'Jejak-Attachment-Kind': 'x' })).body).toMatchObject({
      code: 'CHOICE_INVALID',
    });
    expect((await client.upload(at, 'a.pdf', PDF, { 'Jejak-File-Name': '%E0%A4%A' })).body).toMatchObject({
      status: 400,
    });
    expect((await client.upload(at, 'a.pdf', PDF, { 'Content-Type': 'application/pdf' })).body).toMatchObject({
      status: 415,
    });
    const bytes = { 'Content-Type': 'application/octet-stream' };
    expect((await client.send('POST', 'operations', PDF, bytes)).body).toMatchObject({ status: 415 });
    const get = await client.get(`${at}/attachments/..%2f..%2flog.db`);
    expect(get.status).toBe(404);
  });

  it('that was changed on disk is not handed out', async () => {
    const at = await newOperation();
    const { body } = await client.upload(at, 'a.pdf', PDF);
    const file = blobOf(String(body['id']));
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20);
    writeFileSync(file, bytes);
    const { bytes: sent, body: problem } = await client.get(`${at}/attachments/${String(body['id'])}`);
    expect(problem).toMatchObject({ status: 500, code: 'ATTACHMENT_DAMAGED' });
    expect(sent.includes('%PDF')).toBe(false);
  });

  it('is withdrawn with a reason, and then not handed out', async () => {
    const at = await newOperation();
    const { body } = await client.upload(at, 'a.pdf', PDF);
    const place = `${at}/attachments/${String(body['id'])}`;
    expect((await client.post(`${place}/withdraw`, { reason: 'Salah berkas' })).status).toBe(200);
    expect((await client.get(place)).body).toMatchObject({ status: 410, code: 'ATTACHMENT_WITHDRAWN' });
  });
});

describe('An attachment about a person', () => {
  it(
    'is read on record only: where the log cannot be written nothing is handed out',
    async () => {
      const at = await newPerson();
      const { body } = await client.upload(at, 'Kenariwati.pdf', PDF);
      const place = `${at}/attachments/${String(body['id'])}`;
      const list = await client.get(`${at}/attachments`, { 'Jejak-Position': String(body['position']) });
      expect(list.body['attachments']).toMatchObject([{ fileName: null, personal: true }]);
      expect((await client.get(place)).bytes).toEqual(PDF);
      const accesses = async () => {
        const { body: page } = await client.get(`audit?person=${at.slice('persons/'.length)}&after=${await head()}`);
        return page['accesses'] as readonly Record<string, unknown>[];
      };
      expect(await accesses()).toMatchObject([{ kind: 'exported', account: 'kepala-1', what: 'attachment:letter' }]);
      const lock = openDatabase(join(dataDir, 'log.db'), { busyTimeoutMs: 5000 });
      lock.exec('BEGIN IMMEDIATE');
      const refused = await client.get(place);
      lock.exec('ROLLBACK');
      lock.close();
      expect(refused.status).toBe(503);
      expect(refused.bytes.includes('%PDF')).toBe(false);
    },
    START_MS,
  );

  it('is gone at once when the person is erased, answers 410, and was never on disk in plain', async () => {
    const at = await newPerson();
    const { body } = await client.upload(at, 'Kenariwati.pdf', PDF);
    const place = `${at}/attachments/${String(body['id'])}`;
    for (const canary of ['Kenariwati', '%PDF-1.4', Buffer.from('Kenariwati').toString('base64').slice(1, 11)])
      for (const file of files(dataDir)) expect([file, readFileSync(file).includes(canary)]).toEqual([file, false]);
    const request = { ground: 'consent-withdrawn', reason: 'Permintaan subjek data secara tertulis' };
    expect((await client.post(`${at}/erasure`, request)).body).toMatchObject({ id: at.slice('persons/'.length) });
    expect((await other.post(`${at}/erasure/approve`, {})).status).toBe(200);
    expect(blobOf(String(body['id']))).toBe('');
    const { body: problem } = await client.get(place);
    expect(problem).toMatchObject({
      status: 410,
      code: 'ATTACHMENT_ERASED',
      detail: expect.stringContaining('dihapus'),
    });
    expect((await client.upload(at, 'b.pdf', PDF)).body).toMatchObject({ status: 410 });
  });
});

describe('A process killed with kill -9', () => {
  it(
    'between file and event leaves no attachment; the same upload is taken up, or the file is swept',
    async () => {
      const at = await newOperation();
      const record = at.slice('operations/'.length);
      const die = async (key: string): Promise<unknown> => {
        const child = spawn(process.execPath, [join(__dirname, 'upload-and-die.cjs'), dataDir, record, key]);
        const [, signal] = (await once(child, 'exit')) as readonly unknown[];
        return signal;
      };
      const before = blobs().length;
      const key = randomUUID();
      expect(await die(key)).toBe('SIGKILL');
      expect(await die(randomUUID())).toBe('SIGKILL');
      expect(blobs()).toHaveLength(before + 2);
      expect((await client.get(`${at}/attachments`)).body['attachments']).toEqual([]);

      const content = Buffer.from('Catatan yang belum sampai ke log\n');
      const { status, body } = await client.upload(at, 'catatan.txt', content, { 'Idempotency-Key': key });
      expect(status).toBe(201);
      const twoHoursAgo = Date.now() / 1000 - 7200;
      for (const file of blobs()) utimesSync(file, twoHoursAgo, twoHoursAgo);
      await restart();
      await until(() => blobs().length === before + 1);
      expect((await client.get(`${at}/attachments/${String(body['id'])}`)).bytes).toEqual(content);
    },
    START_MS,
  );
});

const head = async (): Promise<string> => {
  const { body } = await client.get('/api/status');
  return (body['head'] as { readonly position: string }).position;
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(holds()).toBe(true);
};
