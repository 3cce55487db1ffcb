import { Scenario } from '@jejak/records/testing';
import type { PnbpState } from './pnbp';
import { pnbpDifferences } from './pnbp-findings';
import { pnbpImport } from './pnbp.import';
import { pnbpWorkflow } from './pnbp.workflow';

const pnbp = Scenario.of(pnbpWorkflow);
const data = { month: '2021-03', account: '425211', accountName: 'Pendapatan Paspor', source: 'simponi', amount: 1000 };
const record = (more: object = {}) => ({ type: 'RecordPnbp', data: { ...data, ...more } });
const one = pnbp.given([record()]);
const both = (span: number) => one.given([record({ source: 'span', amount: span })]);
const second = { actor: 'officer-2' };
const ITEM = '2021-03.425211.simponi';
const correct = (changes: object) => ({
  type: 'RequestCorrection',
  data: { item: ITEM, changes, reason: 'salah ketik' },
});
const corrected = (scenario: Scenario<PnbpState>, changes: object) =>
  scenario.given([correct(changes)], [{ type: 'ApproveCorrection', data: { item: ITEM } }, second]);
const differences = (scenario: Scenario<PnbpState>) => pnbpDifferences(Object.values(scenario.state().entity.entries));

describe('PNBP', () => {
  it('is an amount of a month, an account and a source, in a stream of its year', () => {
    expect(one.state().entity.entries).toEqual({ [ITEM]: data });
    expect(pnbpWorkflow.naturalId?.(data)).toBe('2021');
    expect(pnbpWorkflow.allowed(one.state().entity)).toEqual(['RecordPnbp']);
  });

  it('is dated the end of its month, or today while it runs', () => {
    expect(one.when(record({ month: '2021-04' })).events[0]?.data).toMatchObject({ on: '2021-04-30' });
    expect(one.when(record({ month: '2021-07' })).events[0]?.data).toMatchObject({ on: '2021-07-01' });
  });

  it('is replaced by correction, never recorded a second time', () => {
    expect(one.refusal(record({ amount: 2000 }))).toMatchObject({
      code: 'PNBP_ALREADY_RECORDED',
      allowed: [`RequestCorrection ${ITEM}`],
    });
    const there = corrected(one, { amount: 2000 });
    expect(there.facts().map(({ fact }) => fact.quantity)).toEqual([2000]);
    expect(corrected(there, { amount: 1000 }).facts()).toEqual(one.facts());
    expect(one.refusal(correct({ month: '2021-04' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    expect(one.refusal(correct({ amount: 1.5 })).code).toBe('WHOLE_INVALID');
  });

  it('may be entered again after a void', () => {
    const voided = one.given(
      [{ type: 'RequestVoid', data: { item: ITEM, reason: 'akun keliru' } }],
      [{ type: 'ApproveVoid', data: { item: ITEM } }, second],
    );
    expect(voided.facts()).toEqual([]);
    expect(voided.given([record()]).facts()).toEqual(one.facts());
  });

  it.each([
    ['an account of expenditure', { account: '525211' }, 'ACCOUNT_INVALID', 'account'],
    ['an account of two digits', { account: '42' }, 'ACCOUNT_INVALID', 'account'],
    ['a source that is none', { source: 'excel' }, 'CHOICE_INVALID', 'source'],
    ['a month that has not begun', { month: '2021-08' }, 'DATE_IN_FUTURE', 'month'],
    ['a year for a month', { month: '2021' }, 'PERIOD_INVALID', 'month'],
    ['less than nothing', { amount: -1 }, 'WHOLE_INVALID', 'amount'],
    ['a field that it does not know', { cumulative: 1 }, 'FIELD_UNKNOWN', 'cumulative'],
  ])('is refused with %s', (_words, more, code, field) => {
    expect(pnbp.refusal(record(more))).toMatchObject({ code, field });
  });

  it('of another year belongs to another stream', () => {
    expect(one.refusal(record({ month: '2020-12' }))).toMatchObject({ code: 'PNBP_YEAR_DIFFERS', allowed: ['2021'] });
  });
});

describe('PNBP by account, SIMPONI beside SPAN', () => {
  it('both are recorded, and their difference is a finding', () => {
    expect(differences(both(900))).toEqual([
      { month: '2021-03', account: '425211', simponi: 1000, span: 900, difference: 100 },
    ]);
    expect(differences(both(1100))).toMatchObject([{ difference: -100 }]);
    expect(differences(both(1000))).toEqual([]);
  });

  it('a month that one of them does not give is unknown, which is not zero', () => {
    expect(differences(one)).toEqual([]);
    expect(differences(both(0))).toMatchObject([{ span: 0, difference: 1000 }]);
  });

  it('differences are told in order of month and account', () => {
    const entries = ['2021-04', '2021-03'].flatMap((month) =>
      ['425212', '425211'].flatMap((account) =>
        (['simponi', 'span'] as const).map((source) => ({ month, account, source, amount: source === 'span' ? 1 : 2 })),
      ),
    );
    expect(pnbpDifferences(entries).map(({ month, account }) => `${month} ${account}`)).toEqual([
      '2021-03 425211',
      '2021-03 425212',
      '2021-04 425211',
      '2021-04 425212',
    ]);
  });

  it('are never added: each source is a fact of its own, and a difference waits for Tata Usaha', () => {
    expect(
      both(900)
        .facts()
        .map(({ fact }) => [fact.kind, fact.basis, fact.period, fact.dimensions, fact.quantity]),
    ).toEqual([
      ['pnbp', 'statement', '2021-03', { account: '425211', source: 'simponi' }, 1000],
      ['pnbp', 'statement', '2021-03', { account: '425211', source: 'span' }, 900],
    ]);
    expect(pnbpWorkflow.waiting?.(both(900).state().entity)).toMatchObject([
      { queue: 'pnbp-difference', item: ITEM, waitsFor: 'tata-usaha', since: '2021-03-31' },
    ]);
    expect(pnbpWorkflow.waiting?.(both(1000).state().entity)).toEqual([]);
  });

  it('the register shows both totals of the year', () => {
    expect(pnbpWorkflow.register(both(900).state().entity)).toEqual({
      status: 'differs',
      occurredOn: '2021-01-01',
      summary: { year: 2021, simponi: 1000, span: 900, differences: 1 },
    });
    expect(pnbpWorkflow.register(one.state().entity).status).toBe('recorded');
    expect(pnbpWorkflow.register(pnbp.state().entity)).toEqual({ status: 'new', summary: {} });
  });
});

describe('A file of PNBP', () => {
  it('names the stream of the year', () => {
    expect(pnbpImport.toPlan(data)).toEqual({ id: '2021', commands: [{ type: 'RecordPnbp', data }] });
  });
});
