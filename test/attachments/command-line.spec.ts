import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccess } from '@jejak/access';
import { jejak, jejakJson, temporaryDirectory } from '../cli/jejak';

const TEXT = 'Kenariwati hadir di rapat\n';
const PASSWORD = 'kereta malam ke Merak';
const ACTOR = ['--office', 'cilegon', '--as', 'inteldakim-1'];

interface Listing {
  readonly accesses: readonly {
    readonly kind: string;
    readonly account: string;
    readonly persons: readonly string[];
  }[];
}

describe('Attachments and the audit from the command line', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  let person: string;
  let data: readonly string[];
  beforeAll(async () => {
    work = await temporaryDirectory();
    data = ['--data', join(work.path, 'data')];
    const file = join(work.path, 'person-1.csv');
    await jejak('template', 'person', '--out', file);
    await jejakJson([...data, 'import', file, '--office', 'cilegon']);
    const { events } = await jejakJson<{ events: readonly { readonly stream: string }[] }>([
      ...[...data, 'events', '--type', 'PersonRegistered'],
    ]);
    person = (events[0]?.stream ?? '').slice('cilegon.person-'.length);
    writeFileSync(join(work.path, 'catatan.txt'), TEXT);
    const access = openAccess(join(work.path, 'data'));
    const duty = { role: 'officer', office: 'cilegon', section: 'inteldakim' } as const;
    await access.admin.createAccount({ id: 'inteldakim-1', ...duty, password: PASSWORD, mustChangePassword: false });
    access.close();
    process.env['JEJAK_PASSWORD'] = PASSWORD;
  });
  afterAll(async () => {
    delete process.env['JEJAK_PASSWORD'];
    await work.remove();
  });
  const on = (name: string, ...rest: readonly string[]): readonly string[] => [
    ...[...data, 'attachment', name, 'person', person],
    ...rest,
  ];

  it('a file of a person is added once, listed without its name, and written out on record', async () => {
    const added = on('add', join(work.path, 'catatan.txt'), '--kind', 'report', '--key', 'satu', ...ACTOR);
    const { id } = await jejakJson<{ id: string }>(added);
    expect(await jejakJson(added)).toMatchObject({ id, duplicate: true });
    expect(await jejakJson(on('list', '--office', 'cilegon'))).toMatchObject({
      attachments: [{ id, fileName: null, mediaType: 'text/plain' }],
    });
    const out = join(work.path, 'keluar.txt');
    await jejakJson(on('get', id, '--out', out, ...ACTOR));
    expect(readFileSync(out, 'utf8')).toBe(TEXT);
    const { accesses } = await jejakJson<Listing>([...data, 'audit', '--office', 'cilegon', '--person', person]);
    expect(accesses).toMatchObject([{ kind: 'exported', account: 'inteldakim-1', persons: [person] }]);
    for (const name of readdirSync(join(work.path, 'data')).filter((one) => one.startsWith('log.db')))
      expect(readFileSync(join(work.path, 'data', name)).includes('Kenariwati')).toBe(false);
  });

  it('a program is refused by what it is, and a listing that leaves as a file is recorded', async () => {
    const file = join(work.path, 'setup.pdf');
    writeFileSync(file, Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(100)]));
    const refused = await jejak(...on('add', file, '--kind', 'report', ...ACTOR));
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('FILE_TYPE_MISMATCH')]);
    const list = join(work.path, 'jejak-akses.csv');
    await jejak(...data, 'audit', '--office', 'cilegon', '--format', 'csv', '--out', list);
    expect(readFileSync(list, 'utf8')).toContain('Ekspor');
    const { accesses } = await jejakJson<Listing>([
      ...[...data, 'audit', '--office', 'cilegon', '--kind', 'audit-exported'],
    ]);
    expect(accesses).toMatchObject([{ kind: 'audit-exported', account: 'operator' }]);
  });
});
