import { fromPosition } from '@jejak/kernel';
import { listChangedFacts } from '../src/queries/changed-facts';
import { loadYearFacts } from '../src/queries/year-facts';
import { readDatabase } from '../src/read-database/dialect';
import type { FactsDatabase } from '../src/read-database/tables';
import { closedAfter, readAfter, readDefinitions, readFileState, readVersions } from '../src/year-columns/column-reads';
import { packedActs } from '../src/year-columns/column-reads';
import { YearColumns } from '../src/year-columns/year-columns';
import { Folding } from './support/folding';
import { History } from './support/history';

const wants = () => ({ statements: [], acts: ['bap'] });

describe('Facts kept in memory', () => {
  let folding: Folding;
  let history: History;
  beforeEach(() => {
    folding = new Folding();
    history = new History();
    for (let n = 0; n < 40; n++) history.done(String(n), { on: `2021-${String(1 + (n % 12)).padStart(2, '0')}-05` });
    for (let n = 0; n < 40; n += 10) history.corrected(String(n), { on: '2021-02-03', count: 1 });
  });
  afterEach(() => {
    folding.close();
  });

  it('follow what is recorded, corrected and voided after they were read', async () => {
    const { runner, database, file } = folding.facts(history.readPage);
    runner.catchUp();
    const years = new YearColumns(database, () => file);
    const sumOf = async () => (await years.load('cilegon', 2021, null, wants)).acts.reduce((a, b) => a + b.quantity, 0);
    const before = await sumOf();
    history.done('later', { on: '2021-05-05' });
    history.voided('33');
    history.voided('34');
    runner.catchUp();
    expect(await sumOf()).toBe(before - 1);
    const kept = await years.load('cilegon', 2021, null, wants);
    const read = await loadYearFacts(database, 'cilegon', 2021, null, wants);
    expect([kept.tracedActs, kept.asOf]).toEqual([read.tracedActs, read.asOf]);
  });

  it('are those of the file that serves: another one that was swapped in is read anew', async () => {
    const one = folding.facts(history.readPage);
    one.runner.catchUp();
    const longer = folding.facts(history.readPage);
    history.done('later', { on: '2021-05-05' });
    longer.runner.catchUp();
    let serving = one.file;
    const reader = folding.reader();
    const years = new YearColumns(
      readDatabase<FactsDatabase>(reader, () => serving),
      () => serving,
    );
    const first = await years.load('cilegon', 2021, null, wants);
    serving = longer.file;
    const second = await years.load('cilegon', 2021, null, wants);
    expect(fromPosition(second.asOf)).toBe(fromPosition(first.asOf) + 1);
    expect(second.tracedActs).toHaveLength(first.tracedActs.length + 1);
  });

  it('are found by index, whatever else the table holds', async () => {
    const { runner, file } = folding.facts(history.readPage);
    runner.catchUp();
    const plans: string[] = [];
    const facts = readDatabase<FactsDatabase>(
      folding.reader((_sql, plan) => plans.push(...plan)),
      file,
    );
    const planOf = async (read: () => Promise<unknown>): Promise<string> => {
      plans.length = 0;
      await read();
      return plans.join('; ');
    };
    expect(await planOf(() => packedActs(facts, 'cilegon', 2021, new Set()).execute())).toBe(
      'SEARCH facts USING COVERING INDEX facts_counted (office=? AND year=? AND basis=?)',
    );
    expect(await planOf(() => closedAfter(facts, 3, 10).execute())).toBe(
      'SEARCH facts USING INDEX facts_closed (to_position>?)',
    );
    expect(await planOf(() => readAfter(facts, 3, 10))).toMatch(/^SEARCH facts USING INTEGER PRIMARY KEY \(rowid>\?\)/);
    expect(await planOf(() => readDefinitions(facts, 'cilegon'))).toMatch(/USING INDEX facts_definitions/);
    expect(await planOf(() => readVersions(facts, 'cilegon', 2021, 'statement', 'survey'))).toMatch(
      /^SEARCH facts USING INDEX facts_(counted|listed) \(office=\? AND year=\?/,
    );
    expect(await planOf(() => readFileState(facts))).not.toMatch(/SCAN facts/);
    const changed = () =>
      listChangedFacts(facts, { office: 'cilegon', year: 2021 }, '0000000000000001', '0000000000000040');
    expect(await planOf(changed)).not.toMatch(/SCAN facts/);
  });
});
