import { daysOf, monthsOfYear } from '@jejak/calendar';
import { Scenario } from '@jejak/records/testing';
import { tallyWorkflow } from './tally.workflow';

const kind = 'independent-operation';
const tally = Scenario.of(tallyWorkflow);
const record = (period: string, count: number, more: object = {}) => ({
  type: 'RecordTally',
  data: { kind, period, count, source: 'rekap bulanan', ...more },
});
const other = { actor: 'officer-2' };
const months = monthsOfYear(2020).map((month, index) => [record(month, index)] as const);
/** 0 + 1 + … + 11 */
const SUM = 66;
const eleven = tally.given(...months.slice(0, 11));
const twelve = tally.given(...months);
const withYear = twelve.given([record('2020', SUM)]);

describe('Overlapping tallies', () => {
  it.each([
    ['a month in a tallied year', '2020', '2020-03'],
    ['a day in a tallied year', '2020', '2020-03-02'],
    ['a day in a tallied month', '2020-03', '2020-03-02'],
  ])('are refused: %s', (_words, coarser, finer) => {
    expect(tally.given([record(coarser, 5)]).refusal(record(finer, 5))).toMatchObject({
      code: 'TALLY_OVERLAP',
      field: 'period',
      allowed: [`RequestVoid ${coarser}`],
    });
  });

  it('are refused when a year comes upon months that do not cover it, naming the missing ones', () => {
    const refusal = eleven.refusal(record('2020', 55));
    expect(refusal).toMatchObject({ code: 'TALLY_OVERLAP', allowed: ['RecordTally 2020-12'] });
  });

  it('name the missing days of a month that has begun', () => {
    const gap = tally.given(...months.slice(0, 11), [record('2020-12-01', 1)]).refusal(record('2020', 56));
    expect(gap.allowed).toEqual(
      daysOf('2020-12')
        .slice(1)
        .map((day) => `RecordTally ${day}`),
    );
  });

  it('are not tallies side by side', () => {
    expect(tally.given([record('2020-01', 1)]).when(record('2020-02', 1)).types).toEqual(['TallyRecorded']);
    expect(tally.given([record('2020-01', 1)]).when(record('2020-02-01', 1)).types).toEqual(['TallyRecorded']);
  });
});

describe('A year whose twelve months are tallied', () => {
  it('may stand beside them when its count equals their sum', () => {
    expect(twelve.when(record('2020', SUM)).state.entity.tallies['2020']?.total).toBe(true);
    expect(twelve.refusal(record('2020', SUM + 1))).toMatchObject({
      code: 'TALLY_TOTAL_DIFFERS',
      field: 'count',
      allowed: [`count = ${String(SUM)}`],
    });
  });

  it('is not counted twice: its total is a statement, and the tallies sum to the months', () => {
    const facts = withYear.facts().map(({ fact }) => fact);
    const sum = facts.filter(({ basis }) => basis === 'tally').reduce((total, { quantity }) => total + quantity, 0);
    expect(sum).toBe(SUM);
    expect(facts.filter(({ basis }) => basis === 'statement')).toEqual([
      {
        name: 'tally',
        office: 'cilegon',
        section: 'inteldakim',
        kind: 'tally-total',
        basis: 'statement',
        period: '2020',
        quantity: SUM,
        dimensions: { kind },
        detail: { source: 'rekap bulanan' },
      },
    ]);
  });

  it('counts days where they cover a month, whose own tally is then a total too', () => {
    const days = daysOf('2020-12').map((day, index) => [record(day, index === 0 ? 11 : 0)] as const);
    const mixed = eleven.given(...days, [record('2020', SUM)]);
    expect(mixed.refusal(record('2020-12', 12))).toMatchObject({
      code: 'TALLY_TOTAL_DIFFERS',
      allowed: ['count = 11'],
    });
    const full = mixed.given([record('2020-12', 11)]);
    const counted = full.facts().filter(({ fact }) => fact.basis === 'tally');
    expect(counted.map(({ fact }) => fact.period.length)).not.toContain(4);
    expect(counted.reduce((total, { fact }) => total + fact.quantity, 0)).toBe(SUM);
  });

  it('holds its months to the sum: a replacement or correction of one is refused while it stands', () => {
    const replacement = {
      type: 'RequestTallyReplacement',
      data: { period: '2020-02', count: 9, source: 'rekap', reason: 'angka diperbaiki' },
    };
    const refused = { code: 'TALLY_TOTAL_DIFFERS', allowed: ['RequestVoid 2020'] };
    expect(withYear.refusal(replacement)).toMatchObject(refused);
    const correct = (changes: object) => ({
      type: 'RequestCorrection',
      data: { item: '2020-02', changes, reason: 'salah ketik' },
    });
    expect(withYear.refusal(correct({ count: 9 }))).toMatchObject(refused);
    expect(withYear.when(correct({ source: 'buku register' })).types).toEqual(['TallyCorrectionRequested']);
    expect(twelve.when(replacement).types).toEqual(['TallyReplacementRequested']);
  });

  it('is checked again when a replacement asked for before it is approved', () => {
    const replacement = {
      type: 'RequestTallyReplacement',
      data: { period: '2020-02', count: 9, source: 'rekap', reason: 'angka diperbaiki' },
    };
    const requested = twelve.given([replacement], [record('2020', SUM)]);
    const refusal = requested.refusal({ type: 'ApproveTallyReplacement', data: { period: '2020-02' } }, other);
    expect(refusal.code).toBe('TALLY_TOTAL_DIFFERS');
  });

  it('goes before its months do: none of them is voided or withdrawn while it stands', () => {
    const request = (item: string) => ({ type: 'RequestVoid', data: { item, reason: 'salah catat' } });
    expect(withYear.refusal(request('2020-02'))).toMatchObject({
      code: 'RECORD_HAS_DEPENDENTS',
      allowed: ['RequestVoid 2020'],
    });
    const withdraw = { type: 'Withdraw', data: { item: '2020-02', reason: 'salah catat' } };
    expect(withYear.refusal(withdraw).code).toBe('RECORD_HAS_DEPENDENTS');
    const alone = withYear.given([request('2020')], [{ type: 'ApproveVoid', data: { item: '2020' } }, other]);
    expect(alone.when(withdraw).types).toEqual(['TallyWithdrawn']);
    expect(
      alone.given([request('2020-02')]).when({ type: 'ApproveVoid', data: { item: '2020-02' } }, other).types,
    ).toEqual(['TallyVoided']);
  });
});
