import { ensureNotBefore, ensureNotFuture, readStepDate, readStepDateOrToday } from './dates';
import { Fields } from './fields';
import { refusalOf, testContext } from '../testing';

describe('An act that happened', () => {
  const context = testContext({ today: '2021-12-31' });

  it('lies on today at the latest, in the zone of the office', () => {
    expect(() => {
      ensureNotFuture('2021-12-31', 'heldOn', context);
    }).not.toThrow();
    expect(
      refusalOf(() => {
        ensureNotFuture('2022-01-01', 'heldOn', context);
      }),
    ).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'heldOn',
      allowed: ['≤ 2021-12-31'],
    });
  });

  it('does not come before the step that it follows', () => {
    const after = (date: string) => () => {
      ensureNotBefore(date, 'filedOn', '2021-03-02', 'hari rapat');
    };
    expect(after('2021-03-02')).not.toThrow();
    expect(after('2021-03-03')).not.toThrow();
    expect(refusalOf(after('2021-03-01'))).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'filedOn',
      allowed: ['≥ 2021-03-02'],
      sentence: 'Tanggal 2021-03-01 mendahului hari rapat (2021-03-02).',
    });
  });
});

describe('The day of a step', () => {
  const context = testContext({ today: '2021-12-31' });
  const meeting = { on: '2021-03-02', called: 'hari rapat' };
  const filedOn = (date: unknown, read = readStepDate) =>
    read(new Fields({ filedOn: date }, 'minutes'), 'filedOn', context, meeting);

  it.each([readStepDate, readStepDateOrToday])('lies between the step before and today', (read) => {
    expect(['2021-03-02', '2021-12-31'].map((date) => filedOn(date, read))).toEqual(['2021-03-02', '2021-12-31']);
    expect(refusalOf(() => filedOn('2021-03-01', read))).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'minutes.filedOn',
    });
    expect(refusalOf(() => filedOn('2022-01-01', read))).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'minutes.filedOn',
    });
  });

  it('is given, or is today where that may be left out', () => {
    expect(refusalOf(() => filedOn(undefined)).code).toBe('FIELD_REQUIRED');
    expect(filedOn(undefined, readStepDateOrToday)).toBe('2021-12-31');
  });

  it('may be any day until today where nothing precedes it', () => {
    expect(readStepDate(new Fields({ on: '1999-01-01' }), 'on', context)).toBe('1999-01-01');
  });

  it('cannot be today when the step before lies later', () => {
    const planned = { on: '2022-01-05', called: 'hari rapat' };
    expect(refusalOf(() => readStepDateOrToday(new Fields({}), 'on', context, planned)).field).toBe('on');
  });
});
