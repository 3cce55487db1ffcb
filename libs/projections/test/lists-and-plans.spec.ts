import { openDatabase } from '@jejak/event-store/database';
import { FACT_SQL } from '../src/facts/facts-fold';
import { listFacts } from '../src/queries/list-facts';
import { findRecord, listRecords } from '../src/queries/list-records';
import { checkpointOf, listOffices, listParked, projectionStatus } from '../src/queries/projection-status';
import { factsProjection } from '../src/facts/facts.projection';
import { loadYearFacts } from '../src/queries/year-facts';
import { registersProjection } from '../src/registers/registers.projection';
import { readDatabase } from '../src/read-database/dialect';
import { openReadDatabases } from '../src/read-database/read-databases';
import { ReaderThread } from '../src/read-database/reader-thread';
import type { FactsDatabase, RegistersDatabase } from '../src/read-database/tables';
import { Folding } from './support/folding';
import { History } from './support/history';

describe('queries on the read database', () => {
  let folding: Folding;
  let history: History;
  beforeEach(() => {
    folding = new Folding();
    history = new History();
    for (let n = 0; n < 60; n++) {
      const on = `2021-${String(1 + (n % 12)).padStart(2, '0')}-05`;
      history.done(String(n), { on, place: n % 2 === 0 ? 'kota' : 'desa', count: n });
    }
    for (let n = 0; n < 60; n += 10) history.corrected(String(n), { on: '2021-02-03', count: 1 });
    history.done('elsewhere', {}, 'serang');
  });
  afterEach(() => {
    folding.close();
  });

  const readFacts = () => {
    const { runner, database } = folding.facts(history.readPage);
    runner.catchUp();
    return database;
  };

  it('pages of facts join to the whole list as of the first page, whatever is recorded meanwhile', async () => {
    const { runner, database } = folding.facts(history.readPage);
    runner.catchUp();
    const query = { office: 'cilegon', year: 2021, kind: 'bap' };
    const whole = (await listFacts(database, { ...query, limit: 200 })).facts;
    const joined: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await listFacts(database, { ...query, limit: 7, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.total).toBe(whole.length);
      joined.push(...page.facts);
      history.done(`later-${String(joined.length)}`, { on: '2021-01-01' });
      history.voided('33');
      runner.catchUp();
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(joined.map((fact) => ({ ...(fact as object), toPosition: null }))).toEqual(whole);
  });

  it('the cursor of facts says nothing of a row, which may be told without its day and record', async () => {
    const page = await listFacts(readFacts(), { office: 'cilegon', year: 2021, kind: 'bap', limit: 7 });
    const cursor = Buffer.from(page.nextCursor ?? '', 'base64url').toString();
    expect(JSON.parse(cursor)).toEqual(['facts', Number(page.asOf), 7]);
  });

  it('a cursor of facts that was made up shows the first page or is refused', async () => {
    const database = readFacts();
    const query = { office: 'cilegon', year: 2021, kind: 'bap', limit: 7 };
    const { facts, asOf } = await listFacts(database, query);
    for (const shown of [-3, 1.5, 1e300]) {
      const cursor = Buffer.from(JSON.stringify(['facts', Number(asOf), shown])).toString('base64url');
      expect((await listFacts(database, { ...query, cursor })).facts).toEqual(facts);
    }
    const foreign = Buffer.from(JSON.stringify(['facts', 1, '2021-03-05', 2, '', 'x'])).toString('base64url');
    await expect(listFacts(database, { ...query, cursor: foreign })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('the list behind a count is exactly it, by kind, month, dimension and basis', async () => {
    const database = readFacts();
    const { acts } = await loadYearFacts(database, 'cilegon', 2021, null, () => ({ statements: [], acts: [] }));
    expect(acts.length).toBeGreaterThan(12);
    for (const { kind, month, dimensions, quantity } of acts) {
      const list = await listFacts(database, {
        office: 'cilegon',
        year: 2021,
        basis: 'act',
        kind,
        month,
        dimensions,
        limit: 200,
      });
      expect(list.quantity).toBe(quantity);
      expect(list.facts.reduce((sum, fact) => sum + fact.quantity, 0)).toBe(quantity);
      expect(list.facts).toHaveLength(list.total);
    }
  });

  it('offices are those with facts that stand', async () => {
    history.done('gone', {}, 'merak');
    history.add('merak.activity-gone', 'ActivityVoided', { item: '', reason: 'salah' });
    expect(await listOffices(readFacts())).toEqual(['cilegon', 'serang']);
  });

  it('a cursor of another list is refused', async () => {
    const cursor = Buffer.from('["records","x"]').toString('base64url');
    await expect(listFacts(readFacts(), { office: 'cilegon', cursor })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  describe('run on an index', () => {
    const plansOf = async (run: (facts: FactsFile) => Promise<unknown>) => {
      const { runner, file } = folding.facts(history.readPage);
      runner.catchUp();
      const plans: string[] = [];
      const reader = folding.reader((_sql, plan) => plans.push(...plan));
      await run(readDatabase<FactsDatabase>(reader, file));
      return plans;
    };
    type FactsFile = ReturnType<typeof readDatabase<FactsDatabase>>;

    it('the counts of a year, from a covering index without sorting', async () => {
      const plans = await plansOf((facts) =>
        loadYearFacts(facts, 'cilegon', 2021, null, () => ({ statements: ['nil-report'], acts: ['bap'] })),
      );
      expect(plans).toContain('SEARCH facts USING COVERING INDEX facts_counted (office=? AND year=? AND basis=?)');
      expect(plans).toContain('SEARCH facts USING INDEX facts_definitions (office=? AND from_position<?)');
      expect(plans.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    });

    it('the list behind a figure, in its order', async () => {
      const plans = await plansOf((facts) => listFacts(facts, { office: 'cilegon', year: 2021, kind: 'bap' }));
      expect(plans.filter((step) => step.startsWith('SEARCH facts USING INDEX facts_listed'))).not.toEqual([]);
      expect(plans.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
    });

    it('the lock that makes a fact late', async () => {
      const plans = await plansOf((facts) => listFacts(facts, { office: 'cilegon', year: 2021, late: true }));
      const locks = plans.filter((step) => / l USING /.test(step));
      expect(locks).not.toEqual([]);
      for (const step of locks) expect(step).toContain('facts_locks (office=? AND section=? AND period');
    });

    it('the fact that stands under a key', () => {
      const { runner, file } = folding.facts(history.readPage);
      runner.catchUp();
      const database = openDatabase(file, { readOnly: true, busyTimeoutMs: 1000 });
      for (const sql of Object.values(FACT_SQL)) {
        const plan = JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(sql.match(/\?/g) ?? [])));
        expect(plan).toContain('facts_standing');
      }
      database.close();
    });

    it.each([
      [{}, 'records_by_date'],
      [{ entity: 'activity' }, 'records_by_entity_date'],
      [{ sort: 'updated' as const }, 'records_by_update'],
      [{ entity: 'activity', sort: 'updated' as const }, 'records_by_entity_update'],
      [{ sort: 'status' as const }, 'records_by_status'],
      [{ entity: 'activity', sort: 'status' as const }, 'records_by_entity_status'],
    ])('a register asked for with %j, in its order', async (query, index) => {
      const { runner, file } = folding.registers(history.readPage);
      runner.catchUp();
      const plans: string[] = [];
      const registers = readDatabase<RegistersDatabase>(
        folding.reader((sql, plan) => {
          if (!sql.includes('count(*)')) plans.push(...plan);
        }),
        file,
      );
      const { nextCursor } = await listRecords(registers, { office: 'cilegon', limit: 5, ...query });
      await listRecords(registers, { office: 'cilegon', limit: 5, ...query, cursor: nextCursor ?? '' });
      expect(plans).toHaveLength(2);
      for (const step of plans) expect(step).toMatch(new RegExp(`SEARCH records USING INDEX ${index} `));
    });

    it('one record', async () => {
      const { runner, file } = folding.registers(history.readPage);
      runner.catchUp();
      const plans: string[] = [];
      await findRecord(
        readDatabase<RegistersDatabase>(
          folding.reader((_sql, plan) => plans.push(...plan)),
          file,
        ),
        'x',
      );
      expect(plans).toEqual(['SEARCH records USING PRIMARY KEY (stream=?)']);
    });
  });

  describe('on a thread of their own', () => {
    it('answer as on this one, and a wrong query is an error of its own', async () => {
      folding.runnerOf('facts', history.readPage).catchUp();
      folding.runnerOf('registers', history.readPage).catchUp();
      const databases = openReadDatabases(folding.directory, {
        facts: factsProjection([]).version,
        registers: registersProjection([]).version,
      });
      const [there, here, records, status, parked] = await Promise.all([
        listFacts(databases.facts, { office: 'cilegon', year: 2021 }),
        listFacts(readFacts(), { office: 'cilegon', year: 2021 }),
        listRecords(databases.registers, { office: 'cilegon' }),
        projectionStatus(databases.facts),
        listParked(databases.registers),
      ]);
      expect(there).toEqual(here);
      expect(records.total).toBe(60);
      expect(Number(status.position)).toBe(history.head);
      expect([status.parked, parked]).toEqual([0, []]);
      await databases.close();
      await expect(checkpointOf(databases.facts)).rejects.toMatchObject({ code: 'READ_FAILED' });
    });

    it('never write', async () => {
      const { runner, file } = folding.facts(history.readPage);
      runner.catchUp();
      const reader = new ReaderThread();
      await expect(reader.query(file, 'DELETE FROM facts', [])).rejects.toThrow(/readonly/);
      await expect(reader.query(file, 'SELECT nonsense', [])).rejects.toMatchObject({ code: 'READ_FAILED' });
      await expect(reader.query(file, 'SELECT count(*) AS n FROM facts', [])).resolves.toEqual([
        { n: expect.any(Number) },
      ]);
      await reader.close();
    });
  });
});
