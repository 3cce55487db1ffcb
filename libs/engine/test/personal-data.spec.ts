import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandRequest } from '@jejak/event-store';
import { isSealed, START } from '@jejak/kernel';
import type { Engine } from '../src';
import { DataDirectory, of, transcribe } from './support/data-directory';

const NAME = 'Wilhelmina Contohwati';
const NUMBER = 'K98765432';
const BIRTH = '1987-11-23';
const identity = {
  name: NAME,
  aliases: ['Minnie Contohwati'],
  sex: 'female',
  nationality: 'CHN',
  birthDate: BIRTH,
  documents: [{ kind: 'passport', number: NUMBER }],
};
const CANARIES = ['Wilhelmina', 'Contohwati', NUMBER, BIRTH];
const by = { actor: 'officer-1', role: 'officer', source: 'http', by: 'test' };
const reason = 'permintaan tertulis dari subjek data';

const directory = new DataDirectory();
afterAll(() => directory.close());
let engine: Engine;
beforeAll(async () => {
  engine = await directory.open();
});

const person = (type: string, data: object, more: Partial<CommandRequest> = {}) => of('person', type, data, more);
const register = async (data: object = identity): Promise<{ id: string; stream: string; position: string }> => {
  const { id, stream, position } = await engine.handle(person('RegisterPerson', data));
  return { id, stream, position };
};
const erase = async (id: string): Promise<string> => {
  await engine.handle(person('RequestErasure', { ground: 'subject-request', reason }, { id }));
  return (await engine.handle(person('ApproveErasure', {}, { id, actor: 'head-1' }))).position;
};
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
const found = (texts: readonly string[]): readonly string[] =>
  filesUnder(directory.path).flatMap((file) => {
    const bytes = readFileSync(file);
    const forms = (text: string) => [
      Buffer.from(text),
      Buffer.from(text, 'utf16le'),
      Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)),
    ];
    return texts.flatMap((text) => (forms(text).some((form) => bytes.includes(form)) ? [`${text} in ${file}`] : []));
  });

describe('Personal data', () => {
  it('lies in no file of the data directory in plain words, neither log, projections, index nor keys', async () => {
    const { id, position } = await register();
    await engine.handle(person('UpdatePerson', { aliases: ['Wilhelmina Lain'] }, { id }));
    const changes = { person: { name: `${NAME} Kedua` } };
    await engine.handle(person('RequestCorrection', { changes, reason }, { id }));
    await engine.handle(person('ApproveCorrection', {}, { id, actor: 'head-1' }));
    await engine.waitFor(position);
    expect(found(CANARIES)).toEqual([]);
    const control = await register({ ...identity, nationality: 'NLD' });
    await engine.waitFor(control.position);
    expect(found(['NLD']).length).toBeGreaterThan(0);
  });

  it('stays what it was through a correction: its rules see open texts', async () => {
    const { id } = await register();
    const same = { changes: { person: { name: NAME } }, reason };
    await expect(engine.handle(person('RequestCorrection', same, { id }))).rejects.toMatchObject({
      code: 'CORRECTION_EMPTY',
    });
    const changes = { person: { birthDate: '1990-01-01', documents: [{ kind: 'passport', number: 'Z1111111' }] } };
    await engine.handle(person('RequestCorrection', { changes, reason }, { id }));
    await engine.handle(person('ApproveCorrection', {}, { id, actor: 'head-1' }));
    const shown = await engine.persons.reveal('cilegon', id, { reason }, by);
    expect(shown).toEqual({
      name: NAME,
      aliases: identity.aliases,
      birthDate: '1990-01-01',
      documents: [{ kind: 'passport', number: 'Z1111111' }],
    });
  });

  it('that was sent like a sealed value is refused', async () => {
    const { stream } = await register();
    const [event] = await engine.store.readStream(stream);
    const token = (event?.data as { person: { name: string } }).person.name;
    expect(isSealed(token)).toBe(true);
    await expect(register({ ...identity, name: token })).rejects.toMatchObject({ code: 'SEALED_TEXT', field: 'name' });
  });

  it('repeated under the same key gets its first answer, and other data under it is refused', async () => {
    const request = person('RegisterPerson', identity, { commandId: randomUUID() });
    const first = await engine.handle(request);
    expect(await engine.handle(request)).toMatchObject({ id: first.id, position: first.position, duplicate: true });
    const other = { ...request, command: { ...request.command, data: { ...identity, name: 'Orang Lain' } } };
    await expect(engine.handle(other)).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
  });

  it('sent twice at once is registered once', async () => {
    const request = person('RegisterPerson', identity, { commandId: randomUUID() });
    const [one, two] = await Promise.all([engine.handle(request), engine.handle(request)]);
    expect(two.position).toBe(one.position);
    expect([one.duplicate, two.duplicate].sort()).toEqual([false, true]);
  });

  it('is found by the whole name, a number, or both with the date; the answer is masked', async () => {
    const { id } = await register({
      ...identity,
      name: 'Zainab Khusus',
      aliases: [],
      documents: [{ kind: 'passport', number: 'Q-77 7' }],
    });
    const masked = { name: 'Z••• K•••', birthDate: '1987', documents: [{ kind: 'passport', number: '••••' }] };
    const search = (query: object) => engine.persons.search('cilegon', query, by);
    const [one] = await search({ name: 'KHUSUS, zainab' });
    expect(one).toMatchObject({ id, masked: { name: masked.name, birthDate: masked.birthDate } });
    expect((await search({ document: 'q777' })).map((each) => each.id)).toEqual([id]);
    expect(await search({ name: 'Zainab Khusus', birthDate: '1990-01-01' })).toEqual([]);
    expect(await engine.persons.search('serang', { document: 'Q777' }, by)).toEqual([]);
    await expect(search({ birthDate: BIRTH })).rejects.toMatchObject({ code: 'QUERY_EMPTY' });
  });

  it('that is alike is found among sealed entries', async () => {
    const one = await register({
      ...identity,
      aliases: [],
      name: 'Kembar Satu',
      documents: [{ kind: 'passport', number: 'TW1' }],
    });
    const two = await register({
      ...identity,
      aliases: [],
      name: 'Lain Sekali',
      documents: [{ kind: 'passport', number: 'tw 1' }],
    });
    expect(await engine.persons.alike(two.stream)).toEqual([{ id: one.id, status: 'registered' }]);
  });
});

describe('An erasure', () => {
  it('makes every value of the person unreadable, leaves the log as it is, and takes the person out of searches', async () => {
    const { id, stream } = await register({ ...identity, name: 'Hapus Saya', documents: [] });
    const before = await engine.store.readStream(stream);
    await erase(id);
    const after = await engine.store.readStream(stream);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(engine.vault.openAll(stream, after[0]?.data)).toEqual(after[0]?.data);
    expect(await engine.persons.search('cilegon', { name: 'Hapus Saya' }, by)).toEqual([]);
    await expect(engine.persons.reveal('cilegon', id, { reason }, by)).rejects.toMatchObject({
      code: 'SUBJECT_ERASED',
    });
  });

  it('changes no count and no indicator of any year', async () => {
    const { position } = await engine.handle(transcribe('2021-06-24'));
    const { id } = await register({ ...identity, name: 'Terhitung Juga' });
    await engine.waitFor(position);
    const figures = async () => {
      const { counts } = await engine.figures.counts('cilegon', 2021);
      const { indicators, absorption, performance } = await engine.figures.indicators('cilegon', 2021);
      return { counts, indicators, absorption, performance };
    };
    const before = await figures();
    expect(before.counts.find(({ kind }) => kind === 'independent-operation')?.total).toBe(1);
    await engine.waitFor(await erase(id));
    expect(await figures()).toEqual(before);
  });

  it('lets nothing of the person be repeated, but its own approval, which gets its first answer', async () => {
    const request = person('RegisterPerson', identity, { commandId: randomUUID() });
    const { id } = await engine.handle(request);
    await engine.handle(person('RequestErasure', { ground: 'unlawful', reason }, { id }));
    const approval = person('ApproveErasure', {}, { id, actor: 'head-1', commandId: randomUUID() });
    const { position } = await engine.handle(approval);
    await expect(engine.handle(request)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' });
    expect(await engine.handle(approval)).toMatchObject({ position, duplicate: true });
  });

  it('that was recorded before the process died is carried out before anything is served again', async () => {
    const { id, stream } = await register();
    await engine.handle(person('RequestErasure', { ground: 'unlawful', reason }, { id }));
    // The append alone, as it is when the process is killed right after it.
    const { destroy } = engine.vault;
    engine.vault.destroy = () => Promise.resolve();
    await engine.handle(person('ApproveErasure', {}, { id, actor: 'head-1' }));
    engine.vault.destroy = destroy;
    const other = await directory.open({ role: 'tool' });
    expect(other.vault.isErased(stream)).toBe(true);
    expect(engine.vault.isErased(stream)).toBe(true);
  });
});

describe('A rotation', () => {
  it('leaves the digest of every projection as it was', async () => {
    await engine.waitFor((await engine.store.head()).position);
    const before = await engine.rebuilds.digests();
    expect(before.length).toBeGreaterThan(1);
    await engine.vault.rotate();
    expect(await engine.rebuilds.digests()).toEqual(before);
  });

  it('changes no byte of the log', async () => {
    const before = (await engine.store.readAll({ after: START, limit: 1000 })).entries;
    await engine.vault.rotate();
    expect((await engine.store.readAll({ after: START, limit: 1000 })).entries).toEqual(before);
  });
});
