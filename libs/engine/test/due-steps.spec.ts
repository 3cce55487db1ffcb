import { type Engine, runDeadlines } from '../src';
import { DataDirectory, of } from './support/data-directory';
import { sendSpdp, SetClock, startCase } from './support/plans';

// Each engine starts three threads, which takes its time on a machine that runs other tests.
jest.setTimeout(30_000);

const NOTHING = { approaching: 0, missed: 0, met: 0, dropped: 0, failed: [] };

describe('limits that are measured', () => {
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

  const runOn = async (date: string) => {
    clock.set(date);
    return runDeadlines(engine);
  };
  /** What the office's figures are told of steps that fell due. */
  const dueSteps = async () => {
    await engine.waitFor((await engine.store.head()).position);
    const { facts } = await engine.figures.facts({ office: 'cilegon', kind: 'due-step' });
    return facts.map(({ period, dimensions, section }) => [period, dimensions['workflow'], dimensions['met'], section]);
  };
  const second = { actor: 'head-1' };
  const correct = async (entity: string, id: string, changes: object) => {
    await engine.handle(of(entity, 'RequestCorrection', { changes, reason: 'salah tanggal' }, { id }));
    await engine.handle(of(entity, 'ApproveCorrection', {}, { id, ...second }));
  };
  const voidRecord = async (entity: string, id: string) => {
    await engine.handle(of(entity, 'RequestVoid', { reason: 'salah catat' }, { id }));
    await engine.handle(of(entity, 'ApproveVoid', {}, { id, ...second }));
  };

  it('state the steps that fell due, met or not (SPDP within 7 days; MK 130/PUU-XIII/2015)', async () => {
    const { id } = await engine.handle(startCase('2021-06-01'));
    await engine.handle(startCase('2021-06-01'));
    clock.set('2021-06-08');
    await engine.handle(sendSpdp(id, '2021-06-08'));
    await runDeadlines(engine);
    expect(await dueSteps()).toEqual([['2021-06-08', 'criminal-case', 'yes', 'inteldakim']]);
    await runOn('2021-06-09');
    expect((await dueSteps()).map(([, , met]) => met).toSorted()).toEqual(['no', 'yes']);
  });

  it('a void that comes before the limit is missed withdraws it, and one that comes later takes it back', async () => {
    const { id: first } = await engine.handle(startCase('2021-06-01'));
    const { id: other } = await engine.handle(startCase('2021-06-01'));
    await runOn('2021-06-08');
    await voidRecord('criminalCase', first);
    await runOn('2021-06-09');
    expect(await dueSteps()).toHaveLength(1);
    await voidRecord('criminalCase', other);
    expect(await runOn('2021-06-10')).toMatchObject({ ...NOTHING, dropped: 1 });
    expect(await dueSteps()).toEqual([]);
    expect(await runOn('2021-06-11')).toMatchObject(NOTHING);
  });

  it('a defect found before hand-over takes back the booklet that met the standard: the limit is judged anew', async () => {
    const person = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
    const step = (type: string, date: string, more: object = {}, id?: string) =>
      of('passportApplication', type, { on: date, ...more }, id === undefined ? {} : { id });
    clock.set('2021-06-11');
    const request = { product: 'ordinary-48', reason: 'new', person };
    const { id } = await engine.handle(step('ApplyForPassport', '2021-06-07', request));
    for (const type of [
      'CheckPassportDocuments',
      'InterviewForPassport',
      'CapturePassportBiometrics',
      'AdjudicatePassport',
      'PayForPassport',
      'AllocatePassportBlank',
      'PrintPassport',
      'PassPassportQuality',
    ])
      await engine.handle(step(type, type === 'PassPassportQuality' ? '2021-06-11' : '2021-06-08', {}, id));
    expect(await runDeadlines(engine)).toMatchObject({ ...NOTHING, approaching: 1, met: 1 });
    expect(await dueSteps()).toEqual([['2021-06-14', 'passport-standard', 'yes', 'lalintuskim']]);
    clock.set('2021-06-14');
    await engine.handle(step('FindPassportDefect', '2021-06-14', { defect: 'nama salah cetak' }, id));
    expect(await runDeadlines(engine)).toMatchObject({ ...NOTHING, dropped: 1, approaching: 1 });
    expect(await dueSteps()).toEqual([]);
    expect(await runOn('2021-06-15')).toMatchObject({ ...NOTHING, missed: 1 });
    expect((await dueSteps()).map(([, , met]) => met)).toEqual(['no']);
  });

  it('a correction of the day moves the limit: the step is stated once, under the right day', async () => {
    const { id } = await engine.handle(startCase('2021-06-01'));
    await runOn('2021-06-09');
    expect(await dueSteps()).toEqual([['2021-06-08', 'criminal-case', 'no', 'inteldakim']]);
    clock.set('2021-06-12');
    await correct('criminalCase', id, { start: { startedOn: '2021-06-10' } });
    await runOn('2021-06-12');
    expect(await dueSteps()).toEqual([]);
    clock.set('2021-06-17');
    await engine.handle(sendSpdp(id, '2021-06-17'));
    await runOn('2021-06-18');
    expect(await dueSteps()).toEqual([['2021-06-17', 'criminal-case', 'yes', 'inteldakim']]);
    // And back to the first day: that limit is spoken of again.
    await correct('criminalCase', id, { start: { startedOn: '2021-06-01' } });
    await runOn('2021-06-19');
    expect(await dueSteps()).toEqual([['2021-06-08', 'criminal-case', 'no', 'inteldakim']]);
    expect(await runOn('2021-06-20')).toMatchObject(NOTHING);
  });
});
