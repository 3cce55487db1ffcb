import { blank, issued, passport, print, printed, ready, step, apply, check } from './testing/passport-scenario';

const statusOf = (scenario: typeof passport): string => scenario.state().entity.status;
const refuse = (stage: string) => step('RefusePassport', '2021-06-09', { stage, reason: 'data tidak cocok' });

describe('An application for a passport', () => {
  it('is applied for, its documents checked, a blank allocated and printed, and it passes quality control', () => {
    expect(
      [passport.given([apply()]), ready, ready.given([blank]), ready.given([blank], [print]), issued].map(statusOf),
    ).toEqual(['applied', 'documentsChecked', 'blankAllocated', 'printed', 'qualityPassed']);
  });

  it('ends handed over at the counter, or dispatched and delivered (Si Kancil Kupas)', () => {
    const dispatched = issued.given([step('DispatchPassport', '2021-06-14')]);
    expect(statusOf(issued.given([step('HandOverPassport', '2021-06-14')]))).toBe('handedOver');
    expect(statusOf(dispatched.given([step('DeliverPassport', '2021-06-15')]))).toBe('delivered');
    const back = step('ReturnPassportUndelivered', '2021-06-15', { reason: 'alamat tidak ditemukan' });
    expect(statusOf(dispatched.given([back]))).toBe('returnedUndelivered');
  });

  it('is refused, postponed or lapses only before the booklet is made, and is then not counted', () => {
    const ends = [
      refuse('adjudication'),
      step('PostponePassport', '2021-06-09', { until: '2021-06-22', reason: 'menunggu dokumen' }),
      step('LapsePassport', '2021-06-09', { reason: 'tidak dibayar' }),
    ];
    const checked = passport.given([apply()], [check]);
    for (const end of ends) {
      expect(checked.given([end]).facts()).toEqual([]);
      expect(issued.refusal(end).code).toBe('TRANSITION_NOT_ALLOWED');
    }
    expect(statusOf(checked.given([ends[2] ?? check]))).toBe('lapsed');
  });

  it('has one of seven reasons: new, expired, full, lost, damaged, data change, process defect', () => {
    const reasons = ['new', 'expired', 'full', 'lost', 'damaged', 'data-change', 'process-defect'];
    expect(passport.refusal(apply({ reason: 'other' }))).toMatchObject({ field: 'reason', allowed: reasons });
    for (const reason of reasons.filter((each) => each !== 'process-defect'))
      expect(passport.when(apply({ reason })).types).toEqual(['PassportApplied']);
    expect(passport.refusal(apply({ reason: 'process-defect' })).field).toBe('replaces');
  });

  it('is printed before it is judged: quality control fails or passes a printed booklet only', () => {
    for (const type of ['PassPassportQuality', 'FailPassportQuality']) {
      const judge = step(type, '2021-06-11', type === 'FailPassportQuality' ? { defect: 'cetakan buram' } : {});
      expect(ready.given([blank]).refusal(judge).code).toBe('TRANSITION_NOT_ALLOWED');
      expect(printed.when(judge).types).toHaveLength(1);
    }
  });
});
