import { issued, passport, printed, ready, step, apply, check, firstRead, FIRST } from './testing/passport-scenario';
import { passportWorkflow } from './passport.workflow';

const failed = printed.given([step('FailPassportQuality', '2021-06-11', { defect: 'cetakan buram' })]);
const nextBooklet = (day: string) =>
  [[step('AllocatePassportBlank', day)], [step('PrintPassport', day)], [step('PassPassportQuality', day)]] as const;
const defect = step('FindPassportDefect', '2021-06-14', { defect: 'nama salah cetak' });
const periods = (scenario: typeof issued) => scenario.facts().map(({ fact }) => fact.period);

describe('The count of passports', () => {
  it('is a booklet at the day it passes quality control, by product, pages and reason (counting rule: passport-issued)', () => {
    expect(issued.facts()).toEqual([
      {
        op: 'put',
        item: '',
        fact: {
          name: 'counted',
          office: 'cilegon',
          section: 'lalintuskim',
          kind: 'passport-issued',
          basis: 'act',
          period: '2021-06-11',
          quantity: 1,
          dimensions: { product: 'ordinary', pages: '48', reason: 'new' },
        },
      },
    ]);
  });

  it('is none before: not at the application, the payment or the print', () => {
    for (const scenario of [passport.given([apply()]), ready, printed]) expect(scenario.facts()).toEqual([]);
  });

  it('takes a blank spoiled before quality control was passed for no count', () => {
    expect(failed.facts()).toEqual([]);
    expect(periods(failed.given(...nextBooklet('2021-06-15')))).toEqual(['2021-06-15']);
  });

  it('supersedes the first fact where a defect is found before hand-over', () => {
    const found = issued.when(defect);
    expect(found.factChanges).toEqual([{ op: 'withdraw', item: '' }]);
    expect(found.state.entity).toMatchObject({
      status: 'blankSpoiled',
      spoiled: [{ spoiledOn: '2021-06-14', defect: 'nama salah cetak', passedOn: '2021-06-11' }],
    });
    expect(found.allowed).toContain('AllocatePassportBlank');
    expect(periods(issued.given([defect], ...nextBooklet('2021-06-16')))).toEqual(['2021-06-16']);
  });

  it('supersedes it too where the booklet came back undelivered', () => {
    const returned = issued.given(
      [step('DispatchPassport', '2021-06-11')],
      [step('ReturnPassportUndelivered', '2021-06-14', { reason: 'alamat tidak ditemukan' })],
    );
    expect(returned.given([defect]).facts()).toEqual([]);
  });

  it('keeps both where the defect is found after hand-over, the second as process defect', () => {
    const first = issued.given([step('HandOverPassport', '2021-06-14')]);
    const second = passport.given(
      [apply({ reason: 'process-defect', replaces: FIRST, on: '2021-06-15' }), firstRead(first.state().entity)],
      [step('CheckPassportDocuments', '2021-06-15')],
      [step('InterviewForPassport', '2021-06-15')],
      [step('CapturePassportBiometrics', '2021-06-15')],
      [step('AdjudicatePassport', '2021-06-15')],
      [step('PayForPassport', '2021-06-15')],
      ...nextBooklet('2021-06-16'),
    );
    expect(periods(first)).toEqual(['2021-06-11']);
    expect(second.facts()).toMatchObject([
      { fact: { period: '2021-06-16', quantity: 1, dimensions: { reason: 'process-defect' } } },
    ]);
  });

  it('is not moved by hand-over or delivery', () => {
    const outcome = issued.when(step('HandOverPassport', '2021-06-14'));
    expect(outcome.factChanges).toEqual([]);
  });

  it('takes a booklet recorded from SIMKIM like any other, a replacement for loss again', () => {
    const record = (reason: string) => ({
      type: 'RecordIssuedPassport',
      data: { product: 'electronic-24', reason, issuedOn: '2021-06-11', source: 'SIMKIM, ekspor Juni 2021' },
    });
    expect(passport.given([record('lost')]).facts()).toMatchObject([
      {
        fact: {
          kind: 'passport-issued',
          basis: 'act',
          period: '2021-06-11',
          dimensions: { product: 'electronic', pages: '24', reason: 'lost' },
          detail: { source: 'SIMKIM, ekspor Juni 2021' },
        },
      },
    ]);
  });

  it('is dated by the office: a booklet of 31 December counts in December', () => {
    const context = { today: '2021-12-31', now: '2021-12-31T16:30:00.000Z' };
    const late = printed.given([step('PassPassportQuality', '2021-12-31'), context]);
    expect(periods(late)).toEqual(['2021-12-31']);
    expect(printed.refusal(step('PassPassportQuality', '2022-01-01'), context).code).toBe('DATE_IN_FUTURE');
  });

  it('is taken away when the record is voided, by a second person', () => {
    const voided = issued.given(
      [{ type: 'RequestVoid', data: { reason: 'salah catat' } }],
      [{ type: 'ApproveVoid', data: {} }, { actor: 'head-1' }],
    );
    expect(voided.facts()).toEqual([]);
  });
});

describe('The row of an application in the register', () => {
  const row = (scenario: typeof issued) => passportWorkflow.register(scenario.state().entity);

  it('shows what is applied for and how far it is, and nobody', () => {
    expect(row(passport)).toEqual({ status: 'new', summary: {} });
    expect(row(issued)).toEqual({
      status: 'qualityPassed',
      occurredOn: '2021-06-11',
      summary: { product: 'ordinary-48', reason: 'new', appliedOn: '2021-06-07', spoiled: 0 },
    });
  });

  it('says that an application is postponed while it is', () => {
    const postponed = passport.given(
      [apply()],
      [check],
      [step('PostponePassport', '2021-06-08', { until: '2021-06-22', reason: 'menunggu dokumen' })],
    );
    expect(row(postponed).status).toBe('postponed');
    expect(row(postponed.given([step('InterviewForPassport', '2021-06-09')])).status).toBe('documentsChecked');
  });
});
