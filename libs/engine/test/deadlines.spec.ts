import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@jejak/event-store/database';
import { digestOf, type Engine, runDeadlines } from '../src';
import { DataDirectory, of } from './support/data-directory';
import { cancel, carryOut, notesOf, planMeeting, planOperation, SetClock, startCase, typesOf } from './support/plans';

// Each engine starts three threads, which takes its time on a machine that runs other tests.
jest.setTimeout(30_000);

const NOTHING = { approaching: 0, missed: 0, met: 0, dropped: 0, failed: [] };

describe('limits', () => {
  let data: DataDirectory;
  let clock: SetClock;
  let engine: Engine;
  beforeEach(async () => {
    data = new DataDirectory();
    clock = new SetClock('2021-06-01');
    engine = await data.open({ clock });
  });
  afterEach(async () => {
    await data.close();
  });

  const runOn = async (date: string, hour?: number) => {
    clock.set(date, hour);
    return runDeadlines(engine);
  };
  const noted = async () => typesOf(await notesOf(engine));

  it('of a plan approach on its day, are missed the day after, and are said so once each', async () => {
    const { stream } = await engine.handle(planOperation('2021-06-10'));
    expect(await runOn('2021-06-09')).toMatchObject({ ...NOTHING, offices: 1, notTaken: 0 });
    expect(await runOn('2021-06-10')).toMatchObject({ ...NOTHING, approaching: 1 });
    expect(await runOn('2021-06-10', 23)).toMatchObject(NOTHING);
    expect(await runOn('2021-06-11', 0)).toMatchObject({ ...NOTHING, missed: 1 });
    expect(await runOn('2021-07-11')).toMatchObject(NOTHING);
    const notes = await notesOf(engine);
    expect(typesOf(notes)).toEqual(['Approaching', 'Missed']);
    expect(notes[1]?.data).toMatchObject({
      on: '2021-06-11',
      deadline: { record: stream, name: 'plan', label: 'Rencana belum dilaksanakan', dueOn: '2021-06-10' },
    });
    expect(notes[1]?.meta).toMatchObject({ actor: 'jejak', role: 'program', source: 'deadlines' });
  });

  it('are judged by the day in the office zone: 22.30 in Jakarta is the day after in Jayapura', async () => {
    writeFileSync(join(data.path, 'offices.json'), JSON.stringify({ jayapura: { zone: 'Asia/Jayapura' } }));
    await engine.close();
    engine = await data.open({ clock });
    await engine.handle(planOperation('2021-06-10'));
    await engine.handle(planOperation('2021-06-10', { office: 'jayapura' }));
    clock.set('2021-06-10', 22.5);
    expect(['cilegon', 'jayapura'].map((office) => engine.todayOf(office))).toEqual(['2021-06-10', '2021-06-11']);
    expect(await runDeadlines(engine, { office: 'cilegon' })).toMatchObject({ approaching: 1, missed: 0 });
    expect(await runDeadlines(engine, { office: 'jayapura' })).toMatchObject({ approaching: 1, missed: 1 });
  });

  it('approached and missed exactly once after the program was started again', async () => {
    await engine.handle(planOperation('2021-06-10'));
    await runOn('2021-06-10');
    await engine.close();
    engine = await data.open({ clock });
    expect(await runOn('2021-06-10')).toMatchObject(NOTHING);
    await runOn('2021-06-11');
    await engine.close();
    engine = await data.open({ clock });
    expect(await runOn('2021-06-11')).toMatchObject(NOTHING);
    expect(await noted()).toEqual(['Approaching', 'Missed']);
  });

  it('approached and missed exactly once when the clock jumps forward a day and back an hour', async () => {
    await engine.handle(planOperation('2021-06-10'));
    await runOn('2021-06-10', 0.5);
    await runOn('2021-06-09', 23.5);
    await runOn('2021-06-10', 0.5);
    expect(await noted()).toEqual(['Approaching']);
    await runOn('2021-06-11', 0.5);
    await runOn('2021-06-10', 23.5);
    await runOn('2021-06-12', 0.5);
    await runOn('2021-06-11', 0.5);
    expect(await noted()).toEqual(['Approaching', 'Missed']);
  });

  it('approached and missed exactly once by two runners at once', async () => {
    const other = await data.open({ clock });
    for (let n = 0; n < 40; n++) await engine.handle(planOperation(n % 2 === 0 ? '2021-06-10' : '2021-06-11'));
    clock.set('2021-06-11');
    const runs = await Promise.all([runDeadlines(engine), runDeadlines(other), runDeadlines(engine)]);
    const sum = (key: 'approaching' | 'missed') => runs.reduce((total, run) => total + run[key], 0);
    expect([sum('approaching'), sum('missed')]).toEqual([40, 20]);
    const types = await noted();
    expect(types.filter((type) => type === 'Approaching')).toHaveLength(40);
    expect(types.filter((type) => type === 'Missed')).toHaveLength(20);
  });

  it('that a step meets are met by the day of the act, in time or late', async () => {
    const { id: inTime } = await engine.handle(planOperation('2021-06-10'));
    const { id: late } = await engine.handle(planOperation('2021-06-10'));
    const { id: early } = await engine.handle(planOperation('2021-06-10'));
    clock.set('2021-06-13');
    await engine.handle(carryOut(inTime, '2021-06-10'));
    await engine.handle(carryOut(late, '2021-06-12'));
    await engine.handle(carryOut(early, '2021-06-08'));
    // A plan carried out before its day was never a matter for anybody.
    expect(await runDeadlines(engine)).toMatchObject({ ...NOTHING, approaching: 2, missed: 1, met: 2 });
    expect(await runDeadlines(engine)).toMatchObject(NOTHING);
    await engine.waitFor((await engine.store.head()).position);
    const { records } = await engine.read.listRecords({ office: 'cilegon', entity: 'deadline' });
    expect(records.map(({ status, summary }) => [status, summary['metOn']]).toSorted()).toEqual([
      ['met', '2021-06-10'],
      ['missed', '2021-06-12'],
    ]);
  });

  it('of a plan that is cancelled before its day end without a word, after it they stay missed', async () => {
    const { id: before } = await engine.handle(planOperation('2021-06-10'));
    const { id: onTheDay } = await engine.handle(planOperation('2021-06-10'));
    const { id: after } = await engine.handle(planOperation('2021-06-09'));
    clock.set('2021-06-08');
    await engine.handle(cancel(before));
    await runOn('2021-06-10');
    await engine.handle(cancel(onTheDay));
    await engine.handle(cancel(after));
    expect(await runOn('2021-06-11')).toMatchObject({ ...NOTHING, dropped: 1 });
    expect(await runOn('2021-06-12')).toMatchObject(NOTHING);
    expect(await noted()).toEqual(expect.arrayContaining(['Approaching', 'Missed', 'Dropped']));
    expect(await noted()).toHaveLength(4);
  });

  it('a meeting that is put off has a new limit, and the day that went by unused stays missed', async () => {
    const { id } = await engine.handle(planMeeting('2021-06-10'));
    await runOn('2021-06-11');
    const reason = 'kantor pusat berhalangan';
    await engine.handle(of('timporaMeeting', 'RescheduleTimporaMeeting', { plannedFor: '2021-06-20', reason }, { id }));
    expect(await runOn('2021-06-12')).toMatchObject(NOTHING);
    await runOn('2021-06-20');
    const agencies = [{ name: 'Polres', present: 2 }];
    await engine.handle(of('timporaMeeting', 'HoldTimporaMeeting', { heldOn: '2021-06-20', agencies }, { id }));
    await runOn('2021-06-21');
    expect(
      (await notesOf(engine)).map(({ type, data }) => [type, (data as { deadline: { name: string } }).deadline.name]),
    ).toEqual([
      ['DeadlineApproaching', 'plan'],
      ['DeadlineMissed', 'plan'],
      ['DeadlineApproaching', 'plan-2'],
      ['DeadlineMet', 'plan-2'],
    ]);
  });

  it('the day to judge by may be an earlier one, never one that has not come', async () => {
    await engine.handle(planOperation('2021-06-10'));
    clock.set('2021-06-20');
    expect(await runDeadlines(engine, { today: '2021-06-10' })).toMatchObject({ approaching: 1, missed: 0 });
    await expect(runDeadlines(engine, { today: '2021-06-21' })).rejects.toMatchObject({
      code: 'DATE_IN_FUTURE',
      allowed: ['≤ 2021-06-20'],
    });
  });

  it('of one office are noted without those of others', async () => {
    await engine.handle(planOperation('2021-06-10'));
    await engine.handle(planOperation('2021-06-10', { office: 'serang' }));
    clock.set('2021-06-11');
    expect(await runDeadlines(engine, { office: 'serang' })).toMatchObject({ offices: 1, missed: 1 });
    expect(await runDeadlines(engine)).toMatchObject({ offices: 2, missed: 1 });
  });

  it('a run that is asked to end leaves the rest to the next one', async () => {
    await Promise.all(Array.from({ length: 400 }, () => engine.handle(planOperation('2021-06-10'))));
    clock.set('2021-06-11');
    await expect(runDeadlines(engine, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    const stop = new AbortController();
    const run = runDeadlines(engine, { signal: stop.signal });
    while ((await notesOf(engine)).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    const { missed } = await run;
    expect(missed).toBeLessThan(400);
    expect(await runDeadlines(engine)).toMatchObject({ missed: 400 - missed });
  });

  it('notes that cannot be read any more are told, and hold up no others', async () => {
    const { stream } = await engine.handle(planOperation('2021-06-10'));
    await engine.handle(planOperation('2021-06-20'));
    await runOn('2021-06-10');
    const log = openDatabase(join(data.path, 'log.db'), { busyTimeoutMs: 1000 });
    log.exec(`UPDATE events SET data = '{}' WHERE position = 3`);
    log.close();
    expect(await runOn('2021-06-21')).toMatchObject({
      missed: 1,
      failed: [{ record: stream, name: 'plan', code: 'EVENT_DAMAGED' }],
    });
  });

  it('the digest of a day names queues, limits and references, and nothing that the records say', async () => {
    const { stream: missed } = await engine.handle(planOperation('2021-06-10'));
    const { stream: approaching } = await engine.handle(planMeeting('2021-06-11'));
    await engine.handle(planOperation('2021-06-30'));
    const { position } = await engine.handle(startCase('2021-06-01'));
    clock.set('2021-06-11');
    await engine.waitFor(position);
    const digest = await digestOf(engine, 'cilegon');
    expect(digest).toMatchObject({ office: 'cilegon', today: '2021-06-11' });
    expect(digest.deadlines.find(({ label }) => label === 'Rencana belum dilaksanakan')).toEqual({
      label: 'Rencana belum dilaksanakan',
      running: 1,
      approaching: 1,
      missed: 1,
      pressing: [
        { record: missed, dueOn: '2021-06-10', daysLeft: -1 },
        { record: approaching, dueOn: '2021-06-11', daysLeft: 0 },
      ],
    });
    expect(digest.queues.map(({ count }) => count).every((count) => count > 0)).toBe(true);
    expect(JSON.stringify(digest)).not.toMatch(/Merak|UU 6/);
  });
});
