import { fold, toPosition } from '@jejak/kernel';
import { recordDecider } from '@jejak/records';
import { findRecord, getRecord, listRecords, type RecordQuery } from '../src/queries/list-records';
import { activity } from './support/activity-workflow';
import { Folding } from './support/folding';
import { History } from './support/history';

describe('the registers', () => {
  let folding: Folding;
  let history: History;
  beforeEach(() => {
    folding = new Folding();
    history = new History();
  });
  afterEach(() => {
    folding.close();
  });

  const folded = () => {
    const { runner, database } = folding.registers(history.readPage);
    runner.catchUp();
    return database;
  };
  const list = (query: Partial<RecordQuery> = {}) => listRecords(folded(), { office: 'cilegon', ...query });
  const ids = async (query: Partial<RecordQuery> = {}) => (await list(query)).records.map(({ id }) => id);

  it('show a record with its entity, section, status, date, summary and authors', async () => {
    history.done('1');
    history.add('cilegon.activity-1', 'ActivityNoted', { text: 'x' }, { actor: 'officer-2' });
    const { records, total } = await list();
    expect(total).toBe(1);
    expect(records[0]).toEqual({
      stream: 'cilegon.activity-1',
      office: 'cilegon',
      entity: 'activity',
      section: 'inteldakim',
      id: '1',
      status: 'done',
      occurredOn: '2021-03-02',
      summary: { kind: 'bap', place: 'kota', count: 1 },
      pending: null,
      revision: 1,
      firstPosition: toPosition(1),
      lastPosition: toPosition(2),
      createdBy: 'officer-1',
      createdAt: '2021-07-01T05:00:00.001Z',
      updatedBy: 'officer-2',
      updatedAt: '2021-07-01T05:00:00.002Z',
    });
  });

  it('hold the state that the stream folds to', async () => {
    const events = [history.done('1'), history.corrected('1', { place: 'desa' })];
    const { state } = await getRecord(folded(), 'cilegon.activity-1');
    expect(state).toEqual(fold(recordDecider(activity), events));
  });

  it('a voided record keeps its last row, and says that it was voided', async () => {
    history.done('1', { place: 'desa' });
    history.voided('1');
    const { records } = await list();
    expect(records[0]).toMatchObject({ status: 'voided', occurredOn: '2021-03-02', summary: { place: 'desa' } });
  });

  it('a withdrawn record says that it was withdrawn', async () => {
    history.done('1');
    history.add('cilegon.activity-1', 'ActivityWithdrawn', { item: '', reason: 'salah' });
    expect((await list()).records[0]).toMatchObject({ status: 'withdrawn', occurredOn: '2021-03-02' });
  });

  it('show what waits for a second person, until it is decided', async () => {
    for (const id of ['1', '2', '3']) history.done(id);
    history.add('cilegon.activity-1', 'ActivityCorrectionRequested', { item: '', reason: 'salah', changes: {} });
    history.add('cilegon.activity-2', 'ActivityVoidRequested', { item: '', reason: 'salah' });
    expect(await ids({ pending: 'correction' })).toEqual(['1']);
    expect(await ids({ pending: 'void' })).toEqual(['2']);
    expect(await ids({ pending: 'any' })).toEqual(['2', '1']);
    history.add('cilegon.activity-2', 'ActivityVoidRejected', { item: '', reason: 'tetap' });
    expect(await ids({ pending: 'void' })).toEqual([]);
  });

  it('filter by entity, status, date, text and fields of the summary', async () => {
    history.done('1', { on: '2021-03-02', place: 'Kota 100%' });
    history.done('2', { on: '2021-03-09', place: 'desa', count: 2 });
    history.done('3', { on: '2021-04-01', kind: 'razia' });
    history.done('4', {}, 'serang');
    history.voided('3');
    expect(await ids({ entity: 'activity', status: 'done' })).toEqual(['2', '1']);
    expect(await ids({ entity: 'other' })).toEqual([]);
    expect(await ids({ from: '2021-03-09', to: '2021-03-31' })).toEqual(['2']);
    expect(await ids({ q: 'kota 100%' })).toEqual(['1']);
    expect(await ids({ q: '100_' })).toEqual([]);
    expect(await ids({ where: { place: 'desa', count: '2' } })).toEqual(['2']);
    expect(await ids({ where: { kind: 'bap', count: 1 } })).toEqual(['1']);
    expect(await ids({ office: 'serang' })).toEqual(['4']);
  });

  it('a record without a date is in the list, but in no range of dates', async () => {
    history.add('cilegon.activity-1', 'ActivityNoted', { text: 'x' });
    expect((await list()).records[0]).toMatchObject({ status: 'new', occurredOn: null });
    expect(await ids({ to: '2021-12-31' })).toEqual([]);
  });

  it.each(['occurredOn', 'updated', 'status'] as const)(
    'pages sorted by %s join to the whole list in both directions, and nothing entered meanwhile shifts them',
    async (sort) => {
      for (let n = 0; n < 23; n++) history.done(String(n), { on: `2021-03-${String(1 + (n % 7)).padStart(2, '0')}` });
      for (let n = 0; n < 23; n += 4) history.voided(String(n));
      for (const direction of ['asc', 'desc'] as const) {
        const whole = await ids({ sort, direction, limit: 200 });
        const joined: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await list({ sort, direction, limit: 5, ...(cursor === undefined ? {} : { cursor }) });
          joined.push(...page.records.map(({ id }) => id));
          history.done(`new-${sort}-${direction}-${String(joined.length)}`, { on: '2021-03-01' });
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined && joined.length < 100);
        expect(joined.filter((id) => whole.includes(id))).toEqual(whole);
        expect(new Set(joined).size).toBe(joined.length);
      }
    },
  );

  it('refuse a page size out of range, a foreign cursor, and a field that is no name', async () => {
    history.done('1');
    history.done('2');
    await expect(list({ limit: 0 })).rejects.toMatchObject({ code: 'LIMIT_INVALID', allowed: ['1…200'] });
    await expect(list({ limit: 201 })).rejects.toMatchObject({ code: 'LIMIT_INVALID' });
    await expect(list({ cursor: 'xyz' })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    const { nextCursor } = await list({ limit: 1, sort: 'updated' });
    await expect(list({ cursor: nextCursor ?? '', sort: 'status' })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    await expect(list({ where: { "a') OR 1=1 --": 'x' } })).rejects.toMatchObject({ code: 'SUMMARY_FIELD_INVALID' });
  });

  it('find may miss, get must exist', async () => {
    history.done('1');
    const database = folded();
    expect(await findRecord(database, 'cilegon.activity-9')).toBeUndefined();
    await expect(getRecord(database, 'cilegon.activity-9')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});
