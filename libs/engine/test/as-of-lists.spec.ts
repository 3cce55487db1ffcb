import { toPosition } from '@jejak/kernel';
import { listDeadlines, listLinksTo, listQueue, listQueues, listRecords, type ReadDatabases } from '@jejak/projections';
import fc from 'fast-check';
import { DataDirectory, of, transcribe } from './support/data-directory';
import { attempts, OFFICE, RandomHistory } from './support/random-history';
import { ReadFiles } from './support/read-files';

const TODAY = '2022-06-15';

/** All lists of an office; as they stood at a position, or as they stand. */
const listsOf = async ({ registers }: ReadDatabases, asOf?: string) => {
  const at = asOf === undefined ? {} : { asOf };
  const queues = await listQueues(registers, OFFICE, asOf);
  const of = { office: OFFICE, today: TODAY, limit: 200, ...at };
  const byDate = await listRecords(registers, { office: OFFICE, limit: 200, ...at });
  return {
    byDate: byDate.records,
    byUpdate: (await listRecords(registers, { office: OFFICE, sort: 'updated', limit: 200, ...at })).records,
    pending: (await listRecords(registers, { office: OFFICE, pending: 'any', limit: 200, ...at })).total,
    queues,
    entries: await Promise.all(
      queues.map(async ({ queue }) => (await listQueue(registers, { ...of, queue, sort: 'dueOn' })).entries),
    ),
    deadlines: (await listDeadlines(registers, of)).deadlines,
    links: await Promise.all(byDate.records.map(({ stream }) => listLinksTo(registers, stream, asOf))),
  };
};

describe('registers, queues, limits and links of the past', () => {
  it('as of a position are those of a fold that ended there, whatever came after', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, fc.nat(), async (list, pick) => {
        const files = new ReadFiles();
        try {
          const history = RandomHistory.of(list);
          const length = history.events.length;
          const whole = files
            .open(history.readPage(), 1 + (pick % 40))
            .catchUp()
            .databases();
          for (const place of [pick % (length + 1), (pick * 7) % (length + 1), length]) {
            const prefix = files.open(history.readPage(place)).catchUp().databases();
            expect(await listsOf(whole, toPosition(place))).toEqual(await listsOf(prefix));
          }
        } finally {
          await files.close();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  describe('asked of the program', () => {
    let directory: DataDirectory;
    beforeEach(() => {
      directory = new DataDirectory();
    });
    afterEach(() => directory.close());

    it('by an instant are the longest prefix recorded at or before it, also where events share the instant', async () => {
      const engine = await directory.open();
      // Two events of one command are recorded at one instant.
      await engine.handle(transcribe('2021-06-01'));
      const { recordedAt } = await engine.store.head();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await engine.handle(
        of('tally', 'RecordTally', { kind: 'independent-operation', source: 'x', period: '2021', count: 4 }),
      );
      const known = await engine.read.listRecords({ office: 'cilegon', asOf: recordedAt ?? '' });
      expect(known.records.map(({ entity }) => entity)).toEqual(['operation']);
      const before = new Date(Date.parse(recordedAt ?? '') - 1).toISOString();
      expect((await engine.read.listRecords({ office: 'cilegon', asOf: before })).total).toBe(0);
    });

    it('a moment that has not come is refused, for lists and for figures', async () => {
      const engine = await directory.open();
      await engine.handle(transcribe('2021-06-01'));
      const ahead = { code: 'AS_OF_AHEAD', field: 'asOf' };
      for (const asOf of ['0000000000000002', '2199-01-01T00:00:00Z']) {
        await expect(engine.read.listRecords({ office: 'cilegon', asOf })).rejects.toMatchObject(ahead);
        await expect(engine.obligations.listQueues('cilegon', asOf)).rejects.toMatchObject(ahead);
        await expect(engine.figures.counts('cilegon', 2021, asOf)).rejects.toMatchObject(ahead);
      }
      await expect(engine.read.listRecords({ office: 'cilegon', asOf: 'kemarin' })).rejects.toMatchObject({
        code: 'AS_OF_INVALID',
      });
    });
  });
});
