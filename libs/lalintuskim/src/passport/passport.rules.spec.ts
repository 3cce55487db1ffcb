import type { Command } from '@jejak/kernel';
import { passportWorkflow } from './passport.workflow';
import {
  adjudicate,
  apply,
  BAP,
  bapRead,
  blank,
  check,
  FIRST,
  firstRead,
  issued,
  OTHER_PERSON,
  passport,
  PERSON,
  print,
  printed,
  ready,
  step,
} from './testing/passport-scenario';

const applied = passport.given([apply()]);
const checked = applied.given([check]);

describe('What is applied for', () => {
  it.each(['ordinary-24', 'ordinary-48', 'electronic-24', 'electronic-48'])(
    'is a booklet of 24 or 48 pages, ordinary or electronic (Permenkumham 8/2014): %s',
    (product) => {
      expect(passport.when(apply({ product })).types).toEqual(['PassportApplied']);
    },
  );

  it.each([
    [{ product: 'ordinary-32' }, 'CHOICE_INVALID', 'product'],
    [{ reason: 'lainnya' }, 'CHOICE_INVALID', 'reason'],
    [{ person: undefined }, 'FIELD_REQUIRED', 'person'],
    [{ person: 'Pemohon 00017' }, 'REGISTER_ID_INVALID', 'person'],
    [{ name: 'x' }, 'FIELD_UNKNOWN', 'name'],
    [{ from: { entity: 'tak', id: BAP } }, 'CHOICE_INVALID', 'from.entity'],
    [{ applicationNumber: 'A/1' }, 'APPLICATION_NUMBER_INVALID', 'applicationNumber'],
  ])('is refused: %j', (data, code, field) => {
    expect(passport.refusal(apply(data))).toMatchObject({ code, field });
  });

  it('is named by its number in SIMKIM, so that no application is entered twice', () => {
    const number = { applicationNumber: '1012345678' };
    expect(passportWorkflow.naturalId?.(number)).toBe('simkim-1012345678');
    expect(passportWorkflow.naturalId?.({})).toBeUndefined();
    expect(passport.given([apply(number)]).refusal(apply(number))).toMatchObject({
      code: 'PASSPORT_ALREADY_ENTERED',
      field: 'applicationNumber',
    });
  });

  it('is on a code of the day: before its first day there is none', () => {
    const refusal = passport.refusal(apply({ on: '2013-12-31' }));
    expect(refusal).toMatchObject({ code: 'CHOICE_INVALID', field: 'product', allowed: [] });
  });
});

describe('A lost or damaged passport', () => {
  const lost = passport.given([apply({ reason: 'lost' })], [check]);
  const withBap: Command = { ...adjudicate, data: { ...adjudicate.data, bap: BAP } };

  it('is decided on with a signed BAP (Permenkumham 8/2014)', () => {
    const refusal = lost.refusal(adjudicate);
    expect(refusal).toMatchObject({ code: 'BAP_REQUIRED', field: 'bap' });
    expect(refusal.allowed).toContain('PostponePassport');
    expect(lost.when(withBap, bapRead()).state.entity).toMatchObject({ request: { bap: BAP } });
  });

  it('names its BAP at the application or continues it, typed once', () => {
    const named = passport.given([apply({ reason: 'lost', bap: BAP }), bapRead()], [check]);
    expect(named.when(adjudicate, bapRead()).types).toEqual(['PassportAdjudicated']);
    const from = { entity: 'bap', id: BAP };
    const continued = passport.given([apply({ reason: 'lost', from }), bapRead()]).state().entity;
    expect(continued).toMatchObject({ request: { bap: BAP, from } });
  });

  it.each([
    ['is not there', {}, 'BAP_NOT_FOUND'],
    ['is not signed yet', bapRead({ status: 'opened' }), 'BAP_NOT_SIGNED'],
    ['is of another kind', bapRead({ details: { type: 'damaged-passport', person: PERSON } }), 'BAP_OF_OTHER_TYPE'],
    [
      'is of another person',
      bapRead({ details: { type: 'lost-passport', person: OTHER_PERSON } }),
      'BAP_OF_OTHER_PERSON',
    ],
  ])('is refused a BAP that %s', (_words, references, code) => {
    expect(lost.refusal(withBap, references)).toMatchObject({ code, field: 'bap' });
  });

  it('has a BAP of its own kind: that of a damaged one is another', () => {
    const damaged = passport.given([apply({ reason: 'damaged' })], [check]);
    expect(damaged.refusal(withBap, bapRead()).allowed).toEqual(['damaged-passport']);
    const read = bapRead({ details: { type: 'damaged-passport', person: PERSON } });
    expect(damaged.when(withBap, read).types).toEqual(['PassportAdjudicated']);
  });

  it('only has a BAP: no other reason refers to one', () => {
    expect(passport.refusal(apply({ bap: BAP }), bapRead()).code).toBe('BAP_NOT_NEEDED');
  });

  it('asks for the states of the BAP that it names, and for no other', () => {
    const state = { entity: { status: 'new' as const }, items: {} };
    const reads = (command: object) => passportWorkflow.reads?.(command as never, 'cilegon', state);
    expect(reads(apply({ reason: 'lost', bap: BAP.toUpperCase() }))).toEqual([`cilegon.bap-${BAP}`]);
    expect(reads(apply({ reason: 'lost', from: { entity: 'bap', id: BAP } }))).toEqual([`cilegon.bap-${BAP}`]);
    expect(reads(apply())).toEqual([]);
    expect(reads({ type: 'RecordIssuedPassport', data: { bap: BAP } })).toEqual([]);
  });
});

describe('A booklet with a process defect', () => {
  const again = apply({ reason: 'process-defect', replaces: FIRST });
  const first = (status: string, person: string = PERSON) => firstRead({ status, request: { person } });

  it('that was handed over is replaced by a new application, which links to the first', () => {
    for (const status of ['handedOver', 'delivered', 'recorded'])
      expect(passport.when(again, first(status)).state.entity).toMatchObject({ request: { replaces: FIRST } });
    const links = passportWorkflow.links?.(passport.when(again, first('handedOver')).state.entity);
    expect(links).toContainEqual({
      entity: 'passportApplication',
      id: FIRST,
      relation: 'menggantikan paspor cacat proses',
    });
  });

  it('names the application that it replaces, and no other reason does', () => {
    const refusal = passport.refusal(apply({ reason: 'process-defect' }));
    expect(refusal).toMatchObject({ code: 'REPLACED_PASSPORT_REQUIRED', field: 'replaces' });
    expect(passport.refusal(apply({ replaces: FIRST }), first('handedOver')).code).toBe(
      'REPLACED_PASSPORT_NOT_ALLOWED',
    );
  });

  it.each([
    ['is not there', {}, 'PASSPORT_NOT_FOUND', []],
    ['was not handed over', first('qualityPassed'), 'DEFECT_BEFORE_HAND_OVER', ['FindPassportDefect']],
    ['is of another person', first('handedOver', OTHER_PERSON), 'PASSPORT_OF_OTHER_PERSON', []],
  ])('does not replace one that %s', (_words, references, code, allowed) => {
    expect(passport.refusal(again, references)).toMatchObject({ code, field: 'replaces', allowed });
  });

  it('found after hand-over is no step of the first application', () => {
    const handedOver = issued.given([step('HandOverPassport', '2021-06-14')]);
    const refusal = handedOver.refusal(step('FindPassportDefect', '2021-06-15', { defect: 'nama salah cetak' }));
    expect(refusal).toMatchObject({
      code: 'DEFECT_AFTER_HAND_OVER',
      allowed: ['ApplyForPassport: reason = process-defect, replaces'],
    });
  });
});

describe('The dates of an application', () => {
  const sent = issued.given([step('DispatchPassport', '2021-06-14')]);
  const returned = sent.given([step('ReturnPassportUndelivered', '2021-06-18', { reason: 'alamat tidak ditemukan' })]);

  it.each([
    ['the documents, the application', applied, step('CheckPassportDocuments', '2021-06-06'), '2021-06-07'],
    ['the payment, the application', applied, step('PayForPassport', '2021-06-06'), '2021-06-07'],
    ['the interview, the documents', checked, step('InterviewForPassport', '2021-06-06'), '2021-06-07'],
    ['the biometrics, the documents', checked, step('CapturePassportBiometrics', '2021-06-06'), '2021-06-07'],
    ['the adjudication, the documents', checked, step('AdjudicatePassport', '2021-06-06'), '2021-06-07'],
    ['the blank, the last step', ready, step('AllocatePassportBlank', '2021-06-08'), '2021-06-09'],
    ['the print, the blank', ready.given([blank]), step('PrintPassport', '2021-06-09'), '2021-06-10'],
    ['quality control, the print', printed, step('PassPassportQuality', '2021-06-09'), '2021-06-10'],
    ['the hand-over, quality control', issued, step('HandOverPassport', '2021-06-10'), '2021-06-11'],
    ['the dispatch, quality control', issued, step('DispatchPassport', '2021-06-10'), '2021-06-11'],
    ['the hand-over, the return', returned, step('HandOverPassport', '2021-06-17'), '2021-06-18'],
    ['the delivery, the dispatch', sent, step('DeliverPassport', '2021-06-13'), '2021-06-14'],
    [
      'the refusal, the last step',
      ready,
      step('RefusePassport', '2021-06-08', { stage: 'adjudication', reason: 'data tidak cocok' }),
      '2021-06-09',
    ],
    [
      'the lapse, the last step',
      checked,
      step('LapsePassport', '2021-06-06', { reason: 'tidak dibayar' }),
      '2021-06-07',
    ],
  ])('do not precede the step before: %s', (_title, scenario, command, earliest) => {
    expect(scenario.refusal(command)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'on',
      allowed: [`≥ ${earliest}`],
    });
  });

  it.each([
    ['the application', passport, apply({ on: '2021-07-02' })],
    ['a step', applied, step('CheckPassportDocuments', '2021-07-02')],
    ['quality control', ready.given([blank], [print]), step('PassPassportQuality', '2021-07-02')],
    ['the hand-over', issued, step('HandOverPassport', '2021-07-02')],
  ])('do not lie after today: %s', (_title, scenario, command) => {
    expect(scenario.refusal(command)).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'on', allowed: ['≤ 2021-07-01'] });
  });

  it('of a booklet recorded from SIMKIM do not lie after today', () => {
    const data = { product: 'ordinary-48', reason: 'new', issuedOn: '2021-07-02' };
    expect(passport.refusal({ type: 'RecordIssuedPassport', data })).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'issuedOn',
    });
  });

  it('are today where none is given', () => {
    expect(applied.when({ type: 'CheckPassportDocuments', data: {} }).events).toMatchObject([
      { data: { on: '2021-07-01' } },
    ]);
  });

  it('let a postponement end after it began', () => {
    const postpone = step('PostponePassport', '2021-06-08', { until: '2021-06-07', reason: 'menunggu dokumen' });
    expect(checked.refusal(postpone)).toMatchObject({ code: 'DATE_BEFORE_PRECEDING_STEP', field: 'until' });
  });
});
