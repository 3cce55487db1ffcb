import { spanOf } from '@jejak/recaps';
import type { Engine, Figures, ObligationReads, ReadQueries, Recaps } from '../src';
import { DataDirectory, of, transcribe } from './support/data-directory';
import { planOperation, sendSpdp, startCase } from './support/plans';
import { scansOf, statementsOf } from './support/query-plans';

jest.setTimeout(120_000);

const OFFICE = 'cilegon';
const TODAY = '2021-07-01';
const YEAR = 2021;
const SPAN = spanOf({ year: YEAR });

/** Tables that a query may read whole, each with its reason. */
const REASONED: Readonly<Record<string, string>> = {
  parked: 'what could not be read is a handful of events; each figure counts them, and so notices one taken after all',
};

type Asked<Api> = { readonly [Name in keyof Api]: (asOf: { readonly asOf?: string }) => Promise<unknown> };

describe('every query that serves lists and figures', () => {
  let directory: DataDirectory;
  let engine: Engine;
  let stream = '';
  beforeAll(async () => {
    directory = new DataDirectory();
    engine = await directory.open();
    const { id } = await engine.handle(transcribe('2021-06-24'));
    stream = `${OFFICE}.operation-${id}`;
    await engine.handle(planOperation('2021-07-10'));
    const opened = await engine.handle(startCase('2021-06-01'));
    await engine.handle(sendSpdp(opened.id, '2021-06-03'));
    await engine.handle(
      of('tally', 'RecordTally', { kind: 'independent-operation', source: 'x', period: '2021', count: 4 }),
    );
    await engine.waitFor((await engine.store.head()).position);
  });
  afterAll(() => directory.close());

  const records = (): Asked<ReadQueries> => ({
    async listRecords(asOf) {
      for (const sort of ['occurredOn', 'updated', 'status'] as const)
        for (const filter of [
          {},
          { entity: 'operation' },
          { status: 'reported', from: '2021-01-01', to: '2021-12-31' },
          { pending: 'any', q: 'merak', where: { kind: 'independent-operation' } },
          { withoutSecret: true, withoutKinds: ['accountChange'] },
        ] as const) {
          const query = { office: OFFICE, sort, limit: 1, ...filter, ...asOf };
          const { nextCursor } = await engine.read.listRecords(query);
          if (nextCursor !== null) await engine.read.listRecords({ ...query, cursor: nextCursor });
        }
    },
    listEntities: () => engine.read.listEntities(OFFICE, 'operation'),
    findRecord: () => engine.read.findRecord(stream),
    getRecord: () => engine.read.getRecord(stream),
    listParked: () => engine.read.listParked(OFFICE),
    listOffices: () => engine.read.listOffices(),
  });

  const obligations = (): Asked<ObligationReads> => ({
    async listQueues({ asOf }) {
      for (const withoutSecret of [false, true]) await engine.obligations.listQueues(OFFICE, asOf, withoutSecret);
    },
    async listQueue(asOf) {
      for (const sort of ['since', '-since', 'dueOn', '-dueOn'] as const)
        for (const filter of [{}, { q: 'merak', withoutSecret: true }])
          await engine.obligations.listQueue({
            ...{ office: OFFICE, queue: 'nomor-menyusul', today: TODAY, sort, ...filter, ...asOf },
          });
    },
    async listDeadlines(asOf) {
      for (const filter of [
        {},
        { standing: 'running' },
        { standing: 'approaching', entity: 'criminalCase' },
        { standing: 'missed', section: 'inteldakim', label: 'SPDP', q: 'merak', withoutSecret: true },
      ] as const)
        await engine.obligations.listDeadlines({ office: OFFICE, today: TODAY, limit: 1, ...filter, ...asOf });
    },
    countDeadlines: ({ asOf }) => engine.obligations.countDeadlines(OFFICE, TODAY, asOf),
    async listLinksTo({ asOf }) {
      for (const withoutSecret of [false, true]) await engine.obligations.listLinksTo(stream, asOf, withoutSecret);
    },
    listOffices: () => engine.obligations.listOffices(),
    listUnnoted: () => engine.obligations.listUnnoted({ office: OFFICE, today: TODAY, limit: 50 }),
    listGone: () => engine.obligations.listGone(OFFICE),
  });

  const figures = (): Asked<Figures> => ({
    indicators: ({ asOf }) => engine.figures.indicators(OFFICE, YEAR, asOf),
    counts: ({ asOf }) => engine.figures.counts(OFFICE, YEAR, asOf),
    async facts(asOf) {
      for (const filter of [
        {},
        { kind: 'independent-operation' },
        { year: YEAR, basis: 'act', month: 6, dimensions: { mode: 'land' } },
        { year: YEAR, kind: 'independent-operation' },
        { year: YEAR, late: true },
      ] as const) {
        const { nextCursor } = await engine.figures.facts({ office: OFFICE, limit: 1, ...filter, ...asOf });
        if (nextCursor !== null)
          await engine.figures.facts({ office: OFFICE, limit: 1, ...filter, ...asOf, cursor: nextCursor });
      }
    },
    compare: () => engine.figures.compare(OFFICE, YEAR, '0000000000000001'),
    definitions: ({ asOf }) => engine.figures.definitions(OFFICE, asOf),
    // Reads what `indicators` reads.
    whatIf: ({ asOf }) => engine.figures.indicators(OFFICE, YEAR, asOf),
  });

  const recaps = (): Pick<Asked<Recaps>, 'activities' | 'plan'> => ({
    async activities({ asOf }) {
      for (const section of [null, 'inteldakim']) await engine.recaps.activities(OFFICE, SPAN, section, asOf);
    },
    plan: ({ asOf }) => engine.recaps.plan(OFFICE, YEAR, asOf),
  });

  it('finds its rows by an index: none reads a whole table, now or as of a position', async () => {
    const asked = { ...records(), ...obligations(), ...figures(), ...recaps() };
    const found = new Map<string, { readonly table: string; readonly sql: string }>();
    let statements = 0;
    for (const [name, ask] of Object.entries(asked))
      for (const asOf of [{}, { asOf: '0000000000000003' }])
        for (const statement of await statementsOf(() => ask(asOf))) {
          statements++;
          for (const { table, detail } of scansOf(statement))
            found.set(`${name}: ${detail}`, { table, sql: statement.sql });
        }
    expect(statements).toBeGreaterThan(100);
    const unreasoned = [...found].filter(([, { table }]) => REASONED[table] === undefined);
    expect(unreasoned.map(([step, { sql }]) => `${step}\n${sql}`)).toEqual([]);
    // A reason that no scan needs any more goes.
    const scanned = new Set([...found.values()].map(({ table }) => table));
    expect(Object.keys(REASONED).filter((table) => !scanned.has(table))).toEqual([]);
  });
});
