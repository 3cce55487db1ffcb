import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createCommandHandler, MemoryEventStore } from '@jejak/event-store';
import { START } from '@jejak/kernel';
import { visitWorkflow, yearPlanWorkflow } from '../test/visits';
import { importFiles, type ImportPorts, type ImportRequest, type ImportResult } from './import-files';

const workflows = [visitWorkflow, yearPlanWorkflow];
const clock = { now: () => '2021-12-01T05:00:00.000Z' };

const openPorts = (): ImportPorts & { readonly log: MemoryEventStore } => {
  const log = new MemoryEventStore();
  const zoneOf = (): string => 'Asia/Jakarta';
  const handle = createCommandHandler({ store: log, workflows, clock, zoneOf, newId: () => 'id' });
  return { log, workflows, handle, clock, zoneOf };
};

let dir: string;
let ports: ReturnType<typeof openPorts>;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'jejak-imports-'));
  ports = openPorts();
});
afterEach(() => rm(dir, { recursive: true }));

const file = async (name: string, text: string): Promise<string> => {
  const path = join(dir, name);
  await writeFile(path, text);
  return path;
};
const run = (paths: readonly string[], more: Partial<ImportRequest> = {}): Promise<ImportResult> =>
  importFiles({ paths, office: 'cilegon', actor: 'local', role: 'officer', ...more }, ports);
const logged = async (): Promise<readonly string[]> =>
  (await ports.log.readAll({ after: START, limit: 1000 })).entries.map((entry) =>
    entry.readable ? `${entry.event.type} ${JSON.stringify(entry.event.data)}` : 'unreadable',
  );
const errorsOf = ({ errors }: ImportResult): readonly unknown[] =>
  errors.map(({ file: path, row, column, code }) => [basename(path), row, column, code]);

const PLAN = 'year,place,most\n2021,Merak,3\n2021,Bojonegara,2\n';
const VISITS = 'on,place,outcome\n2021-03-02,Merak,Nihil\n3 Maret 2021,Bojonegara,\n';

describe('An import', () => {
  it('reads a directory in the order of the templates, so that rows may depend on files that sort after theirs', async () => {
    await file('visit-2021.csv', VISITS);
    await file('plan-2021.csv', PLAN);
    await file('README.md', 'sumber');
    await file('catatan.pdf', '');
    const result = await run([dir]);
    expect(result).toMatchObject({
      ok: true,
      rows: 4,
      imported: 4,
      alreadyThere: 0,
      commands: 4,
      newOffices: ['cilegon'],
    });
    expect(result.files.map((one) => basename(one.file))).toEqual(['plan-2021.csv', 'visit-2021.csv']);
    expect(result.leftOut.map((path) => basename(path))).toEqual(['catatan.pdf']);
    expect(result.lastPosition).toBe((await ports.log.head()).position);
    // Records are written side by side, each of them in order.
    expect([...(await logged())].sort()).toEqual([
      'VisitClosed {"outcome":"Nihil"}',
      'VisitOpened {"on":"2021-03-02","place":"Merak"}',
      'VisitOpened {"on":"2021-03-03","place":"Bojonegara"}',
      'YearPlanMade {"places":[{"place":"Merak","most":3},{"place":"Bojonegara","most":2}]}',
    ]);
  });

  it('adds nothing the second time, nor from a copy of the file in other forms of the same values', async () => {
    await file('visit-2021.csv', VISITS);
    await file('plan-2021.csv', PLAN);
    await run([dir]);
    const before = await logged();
    expect(await run([dir])).toMatchObject({ ok: true, imported: 0, alreadyThere: 4, commands: 0, newOffices: [] });
    const copy = await file('visit-salinan.jsonl', '{"place":"Merak","on":"02/03/2021","outcome":"Nihil"}\n');
    expect(await run([copy])).toMatchObject({ ok: true, imported: 0, alreadyThere: 1 });
    expect(await logged()).toEqual(before);
  });

  it('keeps rows that are the same apart by how many stand above them', async () => {
    await file('plan.csv', PLAN);
    const twice = await file('visit.csv', 'on,place\n2021-03-02,Merak\n2021-03-02,Merak\n');
    expect(await run([dir])).toMatchObject({ ok: true, imported: 4 });
    await file('visit.csv', 'on,place\n2021-03-02,Merak\n2021-03-02,Merak\n2021-03-02,Merak\n');
    expect(await run([twice])).toMatchObject({ ok: true, imported: 1, alreadyThere: 2 });
  });

  it('goes on with a record whose row has gained a step, known by its ref', async () => {
    await file('plan.csv', PLAN);
    await file('visit.csv', 'ref,on,place,outcome\nK-1,2021-03-02,Merak,\n');
    await run([dir]);
    const path = await file('visit.csv', 'ref,on,place,outcome\nK-1,2021-03-02,Merak,Nihil\n');
    expect(await run([path])).toMatchObject({ ok: true, imported: 1, commands: 1 });
    expect((await logged()).at(-1)).toBe('VisitClosed {"outcome":"Nihil"}');
  });

  it('refuses a ref whose row says otherwise than before, pointing at the correction', async () => {
    await file('plan.csv', PLAN);
    const path = await file('visit.csv', 'ref,on,place\nK-1,2021-03-02,Merak\n');
    await run([dir]);
    await file('visit.csv', 'ref,on,place\nK-1,2021-03-05,Merak\n');
    const result = await run([path]);
    expect(errorsOf(result)).toEqual([['visit.csv', 2, null, 'IMPORTED_DIFFERENTLY']]);
    expect(result.errors[0]?.allowed).toEqual(['RequestCorrection']);
  });

  it('names every fault in every file by row and column, decisions included, and writes nothing', async () => {
    await file('plan.csv', 'year,place,most\n2021,Merak,banyak\n2022,Merak,0\n');
    await file('visit-a.csv', 'on,place,outcome\n2021-02-30,,Nihil\n2021-12-02,Merak,\n2021-03-02,Anyer,Nihil\n');
    await file('visit-b.csv', 'on,place\n2021-03-02,"Merak\n');
    await file('visit-c.csv', 'tanggal,place\n2021-03-02,Merak\n');
    await file('lain.csv', 'a\n1\n');
    const result = await run([dir]);
    expect(result).toMatchObject({ ok: false, imported: 0, commands: 0, lastPosition: null, moreErrors: false });
    expect(errorsOf(result)).toEqual([
      ['lain.csv', null, null, 'KIND_UNKNOWN'],
      ['plan.csv', 2, 'most', 'WHOLE_INVALID'],
      ['visit-a.csv', 2, 'on', 'DATE_INVALID'],
      ['visit-a.csv', 2, 'place', 'CELL_REQUIRED'],
      ['visit-b.csv', 2, 'place', 'CSV_BROKEN'],
      ['visit-c.csv', 1, 'tanggal', 'COLUMN_UNKNOWN'],
      ['visit-c.csv', 1, 'on', 'COLUMN_MISSING'],
      ['plan.csv', 3, 'most', 'WHOLE_INVALID'],
      ['visit-a.csv', 3, 'on', 'DATE_IN_FUTURE'],
      ['visit-a.csv', 4, 'place', 'PLACE_NOT_PLANNED'],
    ]);
    expect(await logged()).toEqual([]);
  });

  it('writes none of its rows when the last is refused', async () => {
    const rows = Array.from({ length: 50 }, () => '2021-03-02,Merak');
    await file('plan.csv', PLAN);
    await file('visit.csv', ['on,place', ...rows, '2021-03-02,Anyer'].join('\n'));
    expect(errorsOf(await run([dir]))).toEqual([['visit.csv', 52, 'place', 'PLACE_NOT_PLANNED']]);
    expect(await logged()).toEqual([]);
  });

  it('decides and writes nothing in a dry run, and says what it would add', async () => {
    await file('plan.csv', PLAN);
    await file('visit.csv', VISITS);
    expect(await run([dir], { dryRun: true })).toMatchObject({
      ok: true,
      dryRun: true,
      imported: 4,
      lastPosition: null,
    });
    expect(await logged()).toEqual([]);
  });

  it('finds the row of a group whose line was refused', async () => {
    await file('plan.csv', 'year,place,most\n2021,Merak,3\n2021,Bojonegara,0\n2021,Anyer,1\n');
    expect(errorsOf(await run([dir]))).toEqual([['plan.csv', 3, 'most', 'WHOLE_INVALID']]);
  });

  it('finishes what was interrupted: records that are in the log are left alone', async () => {
    await file('plan.csv', PLAN);
    await file('visit.csv', VISITS);
    let left = 2;
    const { handle } = ports;
    const interrupted: ImportPorts = {
      ...ports,
      handle: (request) => (left-- > 0 ? handle(request) : Promise.reject(new Error('killed'))),
    };
    const request = { paths: [dir], office: 'cilegon', actor: 'local', role: 'officer' };
    await expect(importFiles(request, interrupted)).rejects.toThrow('killed');
    expect(await logged()).toHaveLength(2);
    expect(await run([dir])).toMatchObject({ ok: true, imported: 2, alreadyThere: 2, commands: 2 });
    expect(await logged()).toHaveLength(4);
  });

  it('asks for the office where neither the row nor the caller names one', async () => {
    const path = await file('plan.csv', 'office,year,place,most\n,2021,Merak,3\nKota Serang,2021,Merak,3\n');
    expect(errorsOf(await run([path], { office: undefined }))).toEqual([
      ['plan.csv', 2, 'office', 'OFFICE_REQUIRED'],
      ['plan.csv', 3, 'office', 'OFFICE_INVALID'],
    ]);
  });

  it('takes the kind of JSON Lines from each line', async () => {
    const path = await file(
      'semua.jsonl',
      '{"template":"visit","on":"2021-03-02","place":"Merak"}\n{"template":"plan","year":2021,"place":"Merak","most":3}\n{"on":"2021-03-02"}\n',
    );
    expect(errorsOf(await run([path]))).toEqual([['semua.jsonl', 3, 'template', 'KIND_UNKNOWN']]);
    await file(
      'semua.jsonl',
      '{"template":"visit","on":"2021-03-02","place":"Merak"}\n{"template":"plan","year":2021,"place":"Merak","most":3}\n',
    );
    expect(await run([path])).toMatchObject({ ok: true, imported: 2 });
  });

  it('stops at 1.000 faults and says that there are more', async () => {
    const path = await file('visit.csv', `on,place\n${'x,Merak\n'.repeat(1001)}`);
    const result = await run([path]);
    expect(result.errors).toHaveLength(1000);
    expect(result.moreErrors).toBe(true);
  });

  it('refuses a file that is not there and a kind that is not known, listing the kinds', async () => {
    await expect(run([join(dir, 'tidak-ada.csv')])).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(run([dir], { kind: 'lain' })).rejects.toMatchObject({
      code: 'KIND_UNKNOWN',
      allowed: ['plan', 'visit'],
    });
  });

  it('refuses a ref that stands twice in one file', async () => {
    await file('plan.csv', PLAN);
    await file('visit.csv', 'ref,on,place\nK-1,2021-03-02,Merak\nK-1,2021-03-03,Merak\n');
    expect(errorsOf(await run([dir]))).toEqual([['visit.csv', 3, 'ref', 'REF_REPEATED']]);
  });
});
