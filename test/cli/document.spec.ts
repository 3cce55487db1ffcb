import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jejak, jejakJson, temporaryDirectory } from './jejak';

interface Events {
  readonly events: readonly { readonly stream: string }[];
}

describe('jejak document', () => {
  let data: string;
  let remove: () => Promise<void>;
  let id: string;
  beforeAll(async () => {
    ({ path: data, remove } = await temporaryDirectory());
    const file = join(data, 'operation-2021.csv');
    const header = 'kind,mode,location,plannedFor,warrantOn,warrantNumber';
    await writeFile(file, `${header}\nindependent-operation,land,Merak,2021-06-10,2021-06-09,SP-1\n`);
    const imported = await jejak('import', file, '--office', 'cilegon', '--data', data);
    expect([imported.code, imported.stderr]).toEqual([0, expect.any(String)]);
    const { events } = await jejakJson<Events>(['events', '--data', data, '--type', 'OperationPlanned']);
    id = events[0]?.stream.split('operation-')[1] ?? '';
  });
  afterAll(() => remove());

  const run = (...args: readonly string[]) =>
    jejak('document', 'operation', id, ...args, '--office', 'cilegon', '--data', data);

  it('is taught by examples in its help', async () => {
    const { code, stdout } = await jejak('document', '--help');
    expect([code, stdout]).toEqual([0, expect.stringContaining('$ jejak document')]);
  });

  it('says what can be written from a record, and after which step the rest', async () => {
    const { stdout } = await run();
    expect(stdout).toMatch(/surat-perintah +Surat Perintah +yes/);
    expect(stdout).toMatch(/laporan-operasi +.*after: .*ReportOperation/);
  });

  it('writes a document into a file, and never over one that is there', async () => {
    const file = join(data, 'surat.docx');
    expect((await run('surat-perintah', '--out', file)).code).toBe(0);
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    const again = await run('surat-perintah', '--out', file);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('FILE_EXISTS')]);
  });

  it('refuses what the record is not so far for, and what it does not have', async () => {
    const early = await run('laporan-operasi', '--out', join(data, 'x.docx'));
    expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('DOCUMENT_NOT_READY')]);
    const unknown = await run('notulen', '--out', join(data, 'x.docx'));
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('surat-perintah, laporan-operasi')]);
  });
});
