import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommandHandler, MemoryEventStore } from '@jejak/event-store';
import { START } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';
import { visitWorkflow, yearPlanWorkflow } from '../test/visits';
import { importFiles, type ImportResult } from './import-files';

/** Visits whose place is the number of a letter. */
const numbered: typeof visitWorkflow = {
  ...visitWorkflow,
  reserves: ({ place }) =>
    place === undefined
      ? []
      : [{ number: place, on: '2021-03-02', purpose: 'visit', label: 'kunjungan', field: 'place' }],
};
const workflows = [numbered, yearPlanWorkflow] as readonly Workflow[];
const clock = { now: () => '2021-12-01T05:00:00.000Z' };
const zoneOf = (): string => 'Asia/Jakarta';
const HEADER = 'on,place,outcome';

describe('Letter numbers in an import', () => {
  let directory: string;
  let log: MemoryEventStore;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'jejak-imports-'));
    log = new MemoryEventStore();
    await writeFile(join(directory, 'plan.csv'), 'year,place,most\n2021,Merak,3\n2021,merak,2\n2021,Anyer,2\n');
  });
  afterEach(() => rm(directory, { recursive: true }));

  const run = async (rows: readonly string[], dryRun = false): Promise<ImportResult> => {
    await writeFile(join(directory, 'visit.csv'), [HEADER, ...rows].join('\n'));
    const handle = createCommandHandler({ store: log, workflows, clock, zoneOf, newId: () => 'id' });
    const request = { paths: [directory], office: 'cilegon', actor: 'local', role: 'officer', dryRun };
    return importFiles(request, { log, workflows, handle, clock, zoneOf });
  };
  const types = async (): Promise<readonly string[]> =>
    (await log.readAll({ after: START, limit: 100 })).entries.map((entry) =>
      entry.readable ? entry.event.type : entry.type,
    );

  it('are taken by its rows, and taken once however often the file is imported', async () => {
    expect(await run(['2021-03-02,Merak,', '2021-03-03,Anyer,'])).toMatchObject({ ok: true, imported: 5 });
    const once = await types();
    expect(once.filter((type) => type === 'LetterNumberReserved')).toHaveLength(2);
    expect(await run(['2021-03-02,Merak,', '2021-03-03,Anyer,'])).toMatchObject({ ok: true, imported: 0 });
    expect(await types()).toEqual(once);
  });

  it.each([true, false])(
    'of two rows with one number the second is named, and nothing is written: dry run %s',
    async (dry) => {
      const result = await run(['2021-03-02,Merak,', '2021-03-03,Anyer,', '2021-03-04,merak,'], dry);
      expect(result.ok).toBe(false);
      expect(result.errors).toMatchObject([{ row: 4, column: 'place', code: 'LETTER_NUMBER_TAKEN' }]);
      expect(await types()).toEqual([]);
    },
  );

  it('that a record of the log has are refused before anything is written', async () => {
    await run(['2021-03-02,Merak,']);
    const before = await types();
    const result = await run(['2021-03-03,Anyer,', '2021-03-09,merak,'], true);
    expect(result.errors).toMatchObject([{ row: 3, code: 'LETTER_NUMBER_TAKEN' }]);
    expect(await types()).toEqual(before);
  });
});
