import { toPosition } from '@jejak/kernel';
import { listFacts } from '../src/queries/list-facts';
import { loadYearFacts } from '../src/queries/year-facts';
import { Folding } from './support/folding';
import { History } from './support/history';

const NOTHING = { statements: [], acts: [] };

describe('the fact table', () => {
  let folding: Folding;
  let history: History;
  beforeEach(() => {
    folding = new Folding();
    history = new History();
  });
  afterEach(() => {
    folding.close();
  });

  const counted = async (asOf?: number, kind = 'bap') => {
    const { runner, database } = folding.facts(history.readPage);
    runner.catchUp();
    const query = { office: 'cilegon', kind, ...(asOf === undefined ? {} : { asOf: toPosition(asOf) }) };
    return listFacts(database, query);
  };

  it('holds one row for an act, from the position of its event on', async () => {
    history.done('1');
    const { facts, total, quantity } = await counted();
    expect({ total, quantity }).toEqual({ total: 1, quantity: 1 });
    expect(facts[0]).toMatchObject({
      kind: 'bap',
      basis: 'act',
      period: '2021-03-02',
      dimensions: { place: 'kota' },
      stream: 'cilegon.activity-1',
      fromPosition: toPosition(1),
      toPosition: null,
      late: false,
    });
  });

  it('said again unchanged, by a later step or a correction of something else, stands since it was first said', async () => {
    history.done('1', { on: '2021-03-02', place: 'kota' });
    history.done('1', { on: '2021-03-02', place: 'kota' });
    history.corrected('1', { on: '2021-03-02', place: 'kota' });
    const { facts } = await counted();
    expect(facts.map(({ fromPosition, toPosition: to }) => [fromPosition, to])).toEqual([[toPosition(1), null]]);
  });

  it('a correction that moves the date takes one from the old month and gives one to the new, and the past keeps its own', async () => {
    history.done('1', { on: '2021-03-02' });
    history.corrected('1', { on: '2021-04-05' });
    expect((await counted()).facts.map(({ period }) => period)).toEqual(['2021-04-05']);
    const before = await counted(1);
    expect(before.facts.map(({ period, toPosition: to }) => [period, to])).toEqual([['2021-03-02', toPosition(2)]]);
  });

  it('a correction and then its inverse leave the original facts', async () => {
    history.done('1', { on: '2021-03-02', place: 'kota' });
    const original = (await counted()).facts;
    history.corrected('1', { on: '2021-04-05', place: 'desa' });
    history.corrected('1', { on: '2021-03-02', place: 'kota' });
    const strip = ({ period, dimensions, quantity, kind, item, name }: (typeof original)[number]) => ({
      period,
      dimensions,
      quantity,
      kind,
      item,
      name,
    });
    expect((await counted()).facts.map(strip)).toEqual(original.map(strip));
  });

  it('a void withdraws all facts of the record, as of then', async () => {
    history.done('1');
    history.voided('1');
    expect((await counted()).total).toBe(0);
    expect((await counted(1)).total).toBe(1);
    expect((await counted(undefined, 'bap-places')).total).toBe(0);
  });

  it('a fact that is put and replaced by the same event leaves no row at all', () => {
    history.done('1');
    history.done('1', { place: 'desa' });
    const twice = folding.workflows.map((workflow) => ({
      ...workflow,
      factsOf: (content: object, item: string, office: string) => {
        const facts = workflow.factsOf(content, item, office);
        return [...facts.map((fact) => ({ ...fact, dimensions: { place: 'sementara' } })), ...facts];
      },
    }));
    const own = new Folding(twice);
    const { runner } = own.facts(history.readPage);
    runner.catchUp();
    const { runner: plain } = folding.facts(history.readPage);
    plain.catchUp();
    expect(runner.digest()).toBe(plain.digest());
    own.close();
  });

  it('a fact that does not name a period parks its event', async () => {
    history.done('1', { on: '2021-02-30' });
    const { runner } = folding.facts(history.readPage);
    runner.catchUp();
    expect(runner.parked()).toBe(1);
    expect((await counted()).total).toBe(0);
  });

  describe('late facts', () => {
    const lock = (section: string, month: string, id = `${section}-${month}`) =>
      history.add(`cilegon.activity-${id}`, 'ActivityDone', {
        on: month,
        activity: { kind: 'period-locked', on: month, place: section, count: 1, section },
      });
    const lates = async (query: { readonly late?: boolean; readonly asOf?: string } = {}) => {
      const { runner, database } = folding.facts(history.readPage);
      runner.catchUp();
      const { facts } = await listFacts(database, { office: 'cilegon', kind: 'bap', ...query });
      return facts.map(({ stream, late }) => [stream.slice(-1), late]);
    };

    it('are those recorded when the month of their section was locked', async () => {
      history.done('1', { on: '2021-03-02' });
      lock('inteldakim', '2021-03');
      history.done('2', { on: '2021-03-02' });
      history.done('3', { on: '2021-04-02' });
      history.done('4', { on: '2021-03-05', section: 'tikim' });
      expect(await lates()).toEqual([
        ['1', false],
        ['2', true],
        ['4', false],
        ['3', false],
      ]);
      expect(await lates({ late: true })).toEqual([['2', true]]);
      expect((await lates({ late: false })).map(([id]) => id)).toEqual(['1', '4', '3']);
    });

    it('stay late when the month is reopened, and what follows is not', async () => {
      lock('inteldakim', '2021-03');
      history.done('1', { on: '2021-03-02' });
      history.voided('inteldakim-2021-03');
      history.done('2', { on: '2021-03-02' });
      expect(await lates()).toEqual([
        ['1', true],
        ['2', false],
      ]);
    });

    it('of a year are those recorded when all twelve months were locked', async () => {
      for (let month = 1; month <= 11; month++) lock('inteldakim', `2021-${String(month).padStart(2, '0')}`);
      history.done('1', { on: '2021' });
      lock('inteldakim', '2021-12');
      history.done('2', { on: '2021' });
      expect(await lates()).toEqual([
        ['1', false],
        ['2', true],
      ]);
    });
  });

  describe('the facts of a year', () => {
    it('group acts by kind, month and dimensions, and their sum is the list behind them', async () => {
      history.done('1', { on: '2021-03-02', place: 'kota' });
      history.done('2', { on: '2021-03-09', place: 'kota', count: 3 });
      history.done('3', { on: '2021-04-01', place: 'desa' });
      history.done('4', { on: '2020-12-31' });
      history.done('5', { on: '2021-03-02' }, 'serang');
      const { runner, database } = folding.facts(history.readPage);
      runner.catchUp();
      const facts = await loadYearFacts(database, 'cilegon', 2021, null, () => ({
        statements: ['bap-places'],
        acts: ['bap'],
      }));
      expect(facts.acts).toEqual([
        { kind: 'bap', month: 3, dimensions: { place: 'kota' }, underDayTally: false, quantity: 4 },
        { kind: 'bap', month: 4, dimensions: { place: 'desa' }, underDayTally: false, quantity: 1 },
      ]);
      expect(facts.asOf).toBe(toPosition(5));
      expect(facts.tracedActs.map(({ stream }) => stream.slice(-1))).toEqual(['1', '2', '3']);
      expect(facts.rows.map(({ kind }) => kind)).toEqual(['bap-places', 'bap-places', 'bap-places']);
      const unasked = await loadYearFacts(database, 'cilegon', 2021, null, () => NOTHING);
      expect([unasked.rows, unasked.tracedActs]).toEqual([[], []]);
      expect(facts.parked).toEqual({ count: 0, positions: [] });
    });

    it('tell acts of a day that has a tally of its own from those of other days, as of the position', async () => {
      history.done('1', { on: '2021-03-02' });
      history.done('2', { on: '2021-03-09' });
      history.done('3', { on: '2021-03-02', count: 5, tally: true });
      history.done('4', { kind: 'deportation', on: '2021-03-02' });
      history.done('5', { on: '2021-03', kind: 'deportation', tally: true });
      const { runner, database } = folding.facts(history.readPage);
      runner.catchUp();
      const acts = async (asOf: number) => {
        const facts = await loadYearFacts(database, 'cilegon', 2021, toPosition(asOf), () => NOTHING);
        return facts.acts.map(({ kind, underDayTally, quantity }) => [kind, underDayTally, quantity]);
      };
      expect(await acts(2)).toEqual([['bap', false, 2]]);
      expect(await acts(5)).toEqual([
        ['bap', false, 1],
        ['bap', true, 1],
        ['deportation', false, 1],
      ]);
    });

    it('hold the definitions of every year', async () => {
      history.done('1', { kind: 'indicator-definition', on: '2019' });
      const { runner, database } = folding.facts(history.readPage);
      runner.catchUp();
      const { rows } = await loadYearFacts(database, 'cilegon', 2021, null, () => NOTHING);
      expect(rows.map(({ kind, period }) => [kind, period])).toEqual([['indicator-definition', '2019']]);
    });

    it('say which events of the office could not be read, up to the position', async () => {
      history.done('1');
      history.damaged('cilegon.activity-2', 'ActivityDone');
      history.damaged('serang.activity-3', 'ActivityDone');
      const { runner, database } = folding.facts(history.readPage);
      runner.catchUp();
      const { parked } = await loadYearFacts(database, 'cilegon', 2021, null, () => NOTHING);
      expect(parked).toEqual({ count: 1, positions: [toPosition(2)] });
      const before = await loadYearFacts(database, 'cilegon', 2021, toPosition(1), () => NOTHING);
      expect(before.parked.count).toBe(0);
    });
  });
});
