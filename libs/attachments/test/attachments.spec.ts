import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandIdReused } from '@jejak/event-store';
import { JejakError, START } from '@jejak/kernel';
import { v7 } from 'uuid';
import { ATTACHMENT_LIMITS, Attachments } from '../src';
import { BlobFiles } from '../src/blob/blob-files';
import { actOf, openOffice, type TestOffice } from './office';
import { PDF, PNG } from './sample-files';

let office: TestOffice;
let attachments: Attachments;
beforeEach(async () => {
  office = await openOffice();
  attachments = office.open();
});
afterEach(async () => {
  await office.store.close();
  rmSync(office.dataDir, { recursive: true, force: true });
});

const memo = (id: string) => ({ office: 'cilegon', entity: 'memo', id });
const codeOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act;
  } catch (error) {
    if (error instanceof JejakError) return error.code;
    throw error;
  }
  return 'none';
};
const blobs = (): readonly string[] =>
  readdirSync(join(office.dataDir, 'attachments'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const erasures = async (): Promise<number> =>
  (await office.store.readAll({ after: START, limit: 100, filter: { types: ['AttachmentErased'] } })).entries.length;

describe('A file of a record', () => {
  it('is handed out as it was handed in, with its name', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const { id } = await attachments.add(actOf(), {
      record,
      fileName: 'Surat — Merak.pdf',
      kind: 'letter',
      content: PDF,
    });
    expect(await attachments.open(await attachments.find(record, id))).toEqual({
      fileName: 'Surat — Merak.pdf',
      mediaType: 'application/pdf',
      content: PDF,
    });
    expect(await attachments.list(record)).toMatchObject([
      { id, status: 'standing', kind: 'letter', fileName: 'Surat — Merak.pdf', personal: false, bytes: PDF.length },
    ]);
  });

  it('lies on disk for its owner only, and neither its bytes nor its name do so in plain', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    await attachments.add(actOf(), { record, fileName: 'Wayan-Contoh.pdf', kind: 'letter', content: PDF });
    const [file = ''] = blobs();
    expect(blobs()).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const everything = ['log.db', 'log.db-wal'].map((name) => readFileSync(join(office.dataDir, name)));
    for (const bytes of [...everything, readFileSync(file)])
      for (const canary of ['Wayan-Contoh', '%PDF-1.4', PDF.toString('base64').slice(0, 12)])
        expect(bytes.includes(canary)).toBe(false);
  });

  it('sent again under the same key gets the same answer; another file under it is refused', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const act = actOf();
    const upload = { record, fileName: 'a.pdf', kind: 'letter', content: PDF };
    const first = await attachments.add(act, upload);
    const again = await office.open().add(act, upload);
    expect([again.id, again.duplicate, again.position]).toEqual([first.id, true, first.position]);
    const other = { ...upload, fileName: 'a.png', content: PNG };
    await expect(attachments.add(act, other)).rejects.toThrow(CommandIdReused);
    expect((await attachments.open(await attachments.find(record, first.id))).content).toEqual(PDF);
  });

  it('sent twice at once under one key by two processes is one file that can be read', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const act = actOf();
    const upload = { record, fileName: 'a.pdf', kind: 'letter', content: PDF };
    const [one, two] = await Promise.all([attachments.add(act, upload), office.open().add(act, upload)]);
    expect(one.id).toBe(two.id);
    expect(blobs()).toHaveLength(1);
    expect((await attachments.open(await attachments.find(record, one.id))).content).toEqual(PDF);
  });

  it('is one of at most twenty, also when they come at once; a withdrawn one makes room', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const sent = Array.from({ length: ATTACHMENT_LIMITS.perRecord + 3 }, () =>
      codeOf(attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'letter', content: PDF })),
    );
    const codes = await Promise.all(sent);
    expect(codes.filter((code) => code === 'none')).toHaveLength(ATTACHMENT_LIMITS.perRecord);
    expect(codes.filter((code) => code === 'ATTACHMENTS_TOO_MANY')).toHaveLength(3);
    const [first] = await attachments.list(record);
    const { id = '' } = first ?? {};
    await attachments.withdraw(actOf(), record, id, 'Salah berkas');
    expect(await codeOf(attachments.find(record, id))).toBe('ATTACHMENT_WITHDRAWN');
    await attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'letter', content: PDF });
  });

  it('that was refused leaves nothing on disk', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    expect(await codeOf(attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'x', content: PDF }))).toBe(
      'CHOICE_INVALID',
    );
    expect(blobs()).toEqual([]);
    const none = memo(v7());
    expect(
      await codeOf(attachments.add(actOf(), { record: none, fileName: 'a.pdf', kind: 'letter', content: PDF })),
    ).toBe('RECORD_NOT_FOUND');
  });

  it('is found under its own record only, and never by a path', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const other = memo(await office.note('memo', 'Noted'));
    const { id } = await attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'letter', content: PDF });
    expect(await codeOf(attachments.find(other, id))).toBe('ATTACHMENT_NOT_FOUND');
    for (const name of ['../../log.db', '..', 'x', `${id}/../${id}`])
      expect(await codeOf(attachments.find(record, name))).toBe('ATTACHMENT_NOT_FOUND');
    expect(() => new BlobFiles('/data').placeOf('../../log.db')).toThrow();
  });

  it('that was changed, swapped or lost on disk is not handed out', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const { id } = await attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'letter', content: PDF });
    const [file = ''] = blobs();
    const good = readFileSync(file);
    const found = await attachments.find(record, id);
    for (const at of [0, 9, 20, good.length - 1]) {
      const bad = Buffer.from(good);
      bad.writeUInt8((bad[at] ?? 0) ^ 1, at);
      writeFileSync(file, bad);
      expect(await codeOf(attachments.open(found))).toBe('ATTACHMENT_DAMAGED');
    }
    const second = await attachments.add(actOf(), { record, fileName: 'b.png', kind: 'photo', content: PNG });
    const swapped = blobs().find((one) => one.endsWith(second.id)) ?? '';
    writeFileSync(file, readFileSync(swapped));
    expect(await codeOf(attachments.open(found))).toBe('ATTACHMENT_DAMAGED');
    rmSync(file);
    expect(await codeOf(attachments.open(found))).toBe('ATTACHMENT_DAMAGED');
  });
});

describe('The hash in the log', () => {
  it('is that of the file: bytes of another one, sealed with the same key and of the same length, are not it', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const add = (fileName: string, content: Buffer) =>
      attachments.add(actOf(), { record, fileName, kind: 'letter', content });
    const one = await add('a.txt', Buffer.from('Rupiah 1'));
    const two = await add('b.txt', Buffer.from('Rupiah 9'));
    const fileOf = ({ id }: { readonly id: string }): string => blobs().find((file) => file.endsWith(id)) ?? '';
    const headerEnd = (blob: Buffer): number => 12 + blob.readUInt32BE(8);
    const [first, second] = [readFileSync(fileOf(one)), readFileSync(fileOf(two))];
    const spliced = [first.subarray(0, headerEnd(first)), second.subarray(headerEnd(second))];
    writeFileSync(fileOf(one), Buffer.concat(spliced));
    expect(await codeOf(attachments.open(await attachments.find(record, one.id)))).toBe('ATTACHMENT_DAMAGED');
  });
});

describe('A file about a person', () => {
  it('is that of the one person of its record, shows no name in lists, and goes with the person', async () => {
    const person = await office.note('person', 'Noted');
    const record = memo(await office.note('memo', 'Noted', [person]));
    const { id } = await attachments.add(actOf(), { record, fileName: 'Wayan.pdf', kind: 'identity', content: PDF });
    expect(await attachments.find(record, id)).toMatchObject({ subject: `cilegon.person-${person}` });
    expect(await attachments.list(record)).toMatchObject([{ fileName: null, personal: true }]);
    await office.note('person', 'Erased', [], person);
    // Before any file is gone, the person's own log says so.
    expect(await codeOf(attachments.find(record, id))).toBe('ATTACHMENT_ERASED');
    await attachments.onErased(`cilegon.person-${person}`);
    expect(blobs()).toEqual([]);
    expect(await codeOf(attachments.find(record, id))).toBe('ATTACHMENT_ERASED');
    const more = { record, fileName: 'b.pdf', kind: 'identity', content: PDF };
    expect(await codeOf(attachments.add(actOf(), more))).toBe('ATTACHMENT_ERASED');
    expect(blobs()).toEqual([]);
  });

  it('needs it said which one where the record is about several', async () => {
    const one = await office.note('person', 'Noted');
    const two = await office.note('person', 'Noted');
    const record = memo(await office.note('memo', 'Noted', [one, two]));
    const upload = { record, fileName: 'a.pdf', kind: 'photo', content: PDF };
    expect(await codeOf(attachments.add(actOf(), upload))).toBe('ATTACHMENT_PERSON_REQUIRED');
    expect(await codeOf(attachments.add(actOf(), { ...upload, person: v7() }))).toBe('ATTACHMENT_PERSON_REQUIRED');
    const { id } = await attachments.add(actOf(), { ...upload, person: two });
    expect(await attachments.find(record, id)).toMatchObject({ subject: `cilegon.person-${two}` });
    const none = await attachments.add(actOf(), { ...upload, person: 'none' });
    expect(await attachments.find(record, none.id)).not.toHaveProperty('subject');
  });

  it('is erased by the next process where the one that erased the person was killed, and said so once', async () => {
    const person = await office.note('person', 'Noted');
    const record = memo(await office.note('memo', 'Noted', [person]));
    await attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'photo', content: PDF });
    await office.note('person', 'Erased', [], person);
    expect(blobs()).toHaveLength(1);
    expect(await Promise.all([office.open().sweep(), office.open().sweep()])).toContainEqual({ erased: 1, orphans: 0 });
    expect(blobs()).toEqual([]);
    await office.open().sweep();
    expect(await erasures()).toBe(1);
  });

  it('that a restored backup brought back is removed again', async () => {
    const person = await office.note('person', 'Noted');
    const record = memo(await office.note('memo', 'Noted', [person]));
    await attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'photo', content: PDF });
    const [file = ''] = blobs();
    const kept = readFileSync(file);
    await office.note('person', 'Erased', [], person);
    await attachments.sweep();
    writeFileSync(file, kept);
    await office.open().sweep();
    expect(blobs()).toEqual([]);
  });
});

describe('A file without an event', () => {
  const HOUR_AGO = Date.now() / 1000 - 3601;

  it('is removed after an hour, never one that the log names', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const { id } = await attachments.add(actOf(), { record, fileName: 'a.pdf', kind: 'letter', content: PDF });
    const files = new BlobFiles(join(office.dataDir, 'attachments'));
    const [old, young] = [v7(), v7()];
    for (const orphan of [old, young]) await files.write(orphan, PDF);
    writeFileSync(join(office.dataDir, 'attachments', 'unfinished', 'half'), 'x');
    for (const file of blobs()) if (!file.endsWith(young)) utimesSync(file, HOUR_AGO, HOUR_AGO);
    expect(await attachments.sweep()).toEqual({ erased: 0, orphans: 1 });
    expect(
      blobs()
        .map((file) => file.slice(-36))
        .sort(),
    ).toEqual([id, young].sort());
  });

  it('is taken up again by the same upload, and by no other', async () => {
    const record = memo(await office.note('memo', 'Noted'));
    const act = actOf();
    const upload = { record, fileName: 'a.pdf', kind: 'letter', content: PDF };
    // Written and synced, and then the process was killed.
    const dying = office.open();
    const broken = { ...office.engine, handle: () => Promise.reject(new Error('killed')) };
    await expect(new Attachments(broken, office.keys).add(act, upload)).rejects.toThrow('killed');
    expect(blobs()).toHaveLength(1);
    await expect(dying.add(act, { ...upload, fileName: 'b.pdf' })).rejects.toThrow(CommandIdReused);
    const { id } = await dying.add(act, upload);
    expect((await dying.open(await dying.find(record, id))).content).toEqual(PDF);
  });
});
