import { Scenario } from '@jejak/records/testing';
import { chargesOf, measuresForOverstay, overstayBoundaryOn, overstayTariffOn } from './tak.overstay';
import { takWorkflow } from './tak.workflow';

const person = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const tak = Scenario.of(takWorkflow);
const registered = (...statuses: readonly string[]) => ({ references: { [`cilegon.person-${person}`]: { statuses } } });
const decide = (overstayDays: number, measures: readonly string[], more: object = {}) => ({
  type: 'DecideTak',
  data: {
    decidedOn: '2021-03-12',
    persons: [{ person, nationality: 'CHN', sex: 'male', measures, overstayDays, ...more }],
  },
});
const ACCEPTED = 'accepted';
const answer = (overstayDays: number, measures: readonly string[], more: object = {}): string => {
  const command = decide(overstayDays, measures, more);
  try {
    tak.when(command, registered());
    return ACCEPTED;
  } catch {
    return tak.refusal(command, registered()).allowed.join(' ');
  }
};

describe('An overstay', () => {
  it('under 60 days: a charge per day (UU 6/2011 Ps 78(1))', () => {
    expect(answer(59, ['e'])).toBe(ACCEPTED);
    expect(answer(59, ['a', 'f'])).toBe('e');
    const { entity } = tak.given([decide(59, ['e']), registered()]).state();
    expect(entity).toMatchObject({ charges: [{ person, days: 59, perDay: 1_000_000, amount: 59_000_000 }] });
  });

  it('of exactly 60 days is charged, for deportation asks for more than 60 (UU 6/2011 Ps 78; unconfirmed)', () => {
    expect(answer(60, ['e'])).toBe(ACCEPTED);
    expect(answer(60, ['a', 'f'])).toBe('e');
    expect(tak.given([decide(60, ['e']), registered()]).state().entity).toMatchObject({
      charges: [{ days: 60, amount: 60_000_000 }],
    });
    expect(overstayBoundaryOn('2021-03-12')?.source).toContain('Belum dikonfirmasi');
  });

  it('over 60 days: deportation and ban (UU 6/2011 Ps 78(3))', () => {
    expect(answer(61, ['a', 'f'])).toBe(ACCEPTED);
    for (const measures of [['e'], ['f'], ['a']]) expect(answer(61, measures)).toBe('a f');
    expect(tak.given([decide(61, ['a', 'e', 'f']), registered()]).state().entity).toMatchObject({ charges: [] });
  });

  it('whose charge is unpaid: deportation and ban, however few the days (UU 6/2011 Ps 78(2))', () => {
    for (const days of [1, 59, 60]) {
      expect(answer(days, ['e'], { chargeUnpaid: true })).toBe('a f');
      expect(answer(days, ['a', 'f'], { chargeUnpaid: true })).toBe(ACCEPTED);
      expect(answer(days, ['e'], { chargeUnpaid: false })).toBe(ACCEPTED);
    }
    const refusal = tak.refusal(
      {
        type: 'DecideTak',
        data: {
          ...decide(1, []).data,
          persons: [{ person, nationality: 'CHN', sex: 'male', measures: ['a', 'f'], chargeUnpaid: true }],
        },
      },
      registered(),
    );
    expect(refusal).toMatchObject({ code: 'CHARGE_WITHOUT_OVERSTAY', field: 'persons[0].chargeUnpaid' });
  });

  it('may come with further measures for what else was done', () => {
    expect(answer(10, ['a', 'e', 'f'])).toBe(ACCEPTED);
  });

  it.each([0, -1, 1.5, 36_501])('is a whole number of days, not %p', (days) => {
    expect(tak.refusal(decide(days, ['e']), registered())).toMatchObject({
      code: 'WHOLE_INVALID',
      field: 'persons[0].overstayDays',
    });
  });

  it('of a refugee asks for no deportation, which is not allowed (Perpres 125/2016)', () => {
    expect(tak.when(decide(61, ['d']), registered('refugee')).types).toEqual(['TakDecided']);
    expect(tak.refusal(decide(61, ['a', 'f']), registered('refugee')).code).toBe('TAK_REFUGEE_NOT_DEPORTED');
  });
});

describe('The boundary and the tariff of an overstay', () => {
  it('are dated: a decision is charged by the tariff of its day (PP 45/2014, PP 28/2019)', () => {
    expect(overstayTariffOn('2014-07-02')).toBeUndefined();
    expect(overstayTariffOn('2014-07-03')?.perDay).toBe(300_000);
    expect(overstayTariffOn('2019-05-02')?.perDay).toBe(300_000);
    expect(overstayTariffOn('2019-05-03')?.perDay).toBe(1_000_000);
    expect(overstayBoundaryOn('2011-05-04')).toBeUndefined();
    expect(overstayBoundaryOn('2011-05-05')?.lastChargedDay).toBe(60);
  });

  it('are unknown before the first one: no measure is asked for and no charge is reckoned', () => {
    const late = { person, nationality: 'CHN', sex: 'male', measures: ['e'], overstayDays: 5 } as const;
    expect(measuresForOverstay(late, '2011-05-04')).toEqual([]);
    expect(chargesOf([late], '2014-07-02')).toEqual([]);
    expect(chargesOf([late], '2019-05-02')).toEqual([{ person, days: 5, perDay: 300_000, amount: 1_500_000 }]);
    expect(measuresForOverstay({}, '2021-03-12')).toEqual([]);
  });
});
