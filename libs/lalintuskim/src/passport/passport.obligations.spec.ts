import { addWorkingDays } from '@jejak/calendar';
import {
  adjudicate,
  apply,
  BAP,
  bapRead,
  biometrics,
  blank,
  check,
  interview,
  issued,
  pass,
  passport,
  PERSON,
  print,
  printed,
  ready,
  step,
} from './testing/passport-scenario';
import { passportWorkflow } from './passport.workflow';

type Scenario = typeof passport;
const deadlines = (scenario: Scenario) => passportWorkflow.deadlines?.(scenario.state().entity) ?? [];
const met = (scenario: Scenario) => passportWorkflow.metDeadlines?.(scenario.state().entity) ?? [];
const queues = (scenario: Scenario) =>
  (passportWorkflow.waiting?.(scenario.state().entity) ?? []).map(({ queue, nextStep, since }) => [
    queue,
    nextStep,
    since,
  ]);
const checked = passport.given([apply()], [check]);

describe('The standard of a passport', () => {
  it('is 4 working days from the interview (Permenkumham 8/2014)', () => {
    expect(deadlines(checked)).toEqual([]);
    expect(deadlines(checked.given([interview]))).toEqual([
      {
        name: 'passport-standard',
        item: '',
        label: 'Standar penyelesaian paspor',
        dueOn: '2021-06-14',
        warnFrom: '2021-06-11',
        source: 'Permenkumham 8/2014',
        measuredAs: 'passport-standard',
      },
    ]);
  });

  it('leaves out holidays and cuti bersama, by the newest calendar: 17 to 19 May 2021 were days off until its revision', () => {
    const may = passport.given(
      [apply({ on: '2021-05-10' })],
      [step('CheckPassportDocuments', '2021-05-10')],
      [step('InterviewForPassport', '2021-05-11')],
    );
    expect(deadlines(may)).toMatchObject([{ dueOn: '2021-05-20', warnFrom: '2021-05-19' }]);
    expect(addWorkingDays('2021-05-11', 4, '2021-01-31')).toBe('2021-05-25');
  });

  it('excludes lost and damaged (Permenkumham 8/2014)', () => {
    for (const reason of ['lost', 'damaged'])
      expect(deadlines(passport.given([apply({ reason })], [check], [interview]))).toEqual([]);
    expect(deadlines(passport.given([apply({ reason: 'data-change' })], [check], [interview]))).toHaveLength(1);
  });

  it('runs until quality control is passed, and is then met on that day', () => {
    expect(deadlines(printed)).toHaveLength(1);
    expect(met(printed)).toEqual([]);
    expect(deadlines(issued)).toEqual([]);
    expect(met(issued)).toMatchObject([{ name: 'passport-standard', dueOn: '2021-06-14', metOn: '2021-06-11' }]);
  });

  it('runs again when a defect sends the booklet back to the blank', () => {
    const found = issued.given([step('FindPassportDefect', '2021-06-14', { defect: 'nama salah cetak' })]);
    expect(deadlines(found)).toMatchObject([{ name: 'passport-standard', dueOn: '2021-06-14' }]);
    expect(met(found)).toEqual([]);
  });

  it('ends without being met when the application is refused or lapses', () => {
    const interviewed = checked.given([interview]);
    const refuse = step('RefusePassport', '2021-06-09', { stage: 'adjudication', reason: 'data tidak cocok' });
    const lapse = step('LapsePassport', '2021-06-09', { reason: 'tidak dibayar' });
    for (const ended of [interviewed.given([refuse]), interviewed.given([lapse])])
      expect([...deadlines(ended), ...met(ended)]).toEqual([]);
  });

  it('says nothing of booklets recorded from SIMKIM, whose interview is not known here', () => {
    const data = { product: 'ordinary-48', reason: 'new', issuedOn: '2021-06-11' };
    const recorded = passport.given([{ type: 'RecordIssuedPassport', data }]);
    expect([...deadlines(recorded), ...met(recorded), ...queues(recorded)]).toEqual([]);
  });

  it('stands beside the limit of a postponement, which the next step ends', () => {
    const postpone = step('PostponePassport', '2021-06-09', { until: '2021-06-22', reason: 'menunggu dokumen' });
    const postponed = checked.given([interview], [postpone]);
    expect(deadlines(postponed).map(({ name, dueOn }) => [name, dueOn])).toEqual([
      ['passport-standard', '2021-06-14'],
      ['passport-postponement-2021-06-09', '2021-06-22'],
    ]);
    expect(deadlines(postponed.given([adjudicate]))).toHaveLength(1);
  });
});

describe('What an application waits for', () => {
  const payment = ['passport-payment', 'PayForPassport', '2021-06-07'];

  it.each([
    ['the documents', passport.given([apply()]), ['passport-documents', 'CheckPassportDocuments', '2021-06-07']],
    ['the interview', checked, ['passport-interview', 'InterviewForPassport', '2021-06-07']],
    ['the biometrics', checked.given([interview]), ['passport-biometrics', 'CapturePassportBiometrics', '2021-06-07']],
    [
      'the adjudication',
      checked.given([interview], [biometrics]),
      ['passport-adjudication', 'AdjudicatePassport', '2021-06-07'],
    ],
  ])('is %s, and the payment until it comes', (_words, scenario, queue) => {
    expect(queues(scenario)).toEqual([queue, payment]);
  });

  it.each([
    ['only the payment', checked.given([interview], [biometrics], [adjudicate]), payment],
    ['the blank', ready, ['passport-blank', 'AllocatePassportBlank', '2021-06-09']],
    ['the print', ready.given([blank]), ['passport-print', 'PrintPassport', '2021-06-10']],
    ['quality control', ready.given([blank], [print]), ['passport-quality', 'PassPassportQuality', '2021-06-10']],
    ['the hand-over', issued, ['passport-hand-over', 'HandOverPassport', '2021-06-11']],
    [
      'a new blank',
      printed.given([step('FailPassportQuality', '2021-06-11', { defect: 'cetakan buram' })]),
      ['passport-blank', 'AllocatePassportBlank', '2021-06-11'],
    ],
    [
      'the delivery',
      issued.given([step('DispatchPassport', '2021-06-14')]),
      ['passport-delivery', 'DeliverPassport', '2021-06-14'],
    ],
  ])('is %s', (_words, scenario, queue) => {
    expect(queues(scenario)).toEqual([queue]);
  });

  it('is nothing once it has ended', () => {
    expect(queues(issued.given([step('HandOverPassport', '2021-06-14')]))).toEqual([]);
    expect(queues(checked.given([step('LapsePassport', '2021-06-30', { reason: 'tidak dibayar' })]))).toEqual([]);
  });

  it('is the BAP of Inteldakim where the passport was lost, until it is named', () => {
    const lost = passport.given([apply({ reason: 'lost' })], [check]);
    const waiting = passportWorkflow.waiting?.(lost.state().entity);
    expect(waiting).toContainEqual(
      expect.objectContaining({ queue: 'passport-bap', waitsFor: 'inteldakim', nextStep: 'SignBap' }),
    );
    const named = lost.given([{ ...adjudicate, data: { on: '2021-06-09', bap: BAP } }, bapRead()]);
    expect(queues(named).map(([queue]) => queue)).not.toContain('passport-bap');
  });

  it('is shown as postponed while it is', () => {
    const postpone = step('PostponePassport', '2021-06-09', { until: '2021-06-22', reason: 'menunggu dokumen' });
    expect(queues(checked.given([postpone]))[0]).toEqual(['passport-postponed', 'InterviewForPassport', '2021-06-09']);
  });
});

describe('The links of an application', () => {
  it('lead to the person, the BAP that it continues, and back', () => {
    const from = { entity: 'bap', id: BAP };
    const lost = passport.given([apply({ reason: 'lost', from }), bapRead()]);
    expect(passportWorkflow.links?.(lost.state().entity)).toEqual([
      { entity: 'person', id: PERSON, relation: 'pemohon' },
      { entity: 'bap', id: BAP, relation: 'dilanjutkan dari' },
      { entity: 'bap', id: BAP, relation: 'berita acara pemeriksaan' },
    ]);
    expect(passportWorkflow.links?.(passport.state().entity)).toEqual([]);
    expect(passportWorkflow.links?.(printed.given([pass]).state().entity)).toHaveLength(1);
  });
});
