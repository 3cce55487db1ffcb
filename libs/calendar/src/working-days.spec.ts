import { addWorkingDays, isCalendarKnown, isWorkingDay } from './working-days';

describe('Working days', () => {
  it('do not count the start day, weekends, holidays and cuti bersama', () => {
    // Tuesday 11 May 2021; 12 May is cuti bersama, 13 and 14 May are Idul Fitri, then a weekend.
    expect(addWorkingDays('2021-05-11', 1)).toBe('2021-05-17');
    expect(addWorkingDays('2021-05-11', 4)).toBe('2021-05-20');
  });

  it('follow the revised calendar: 10 August 2021 became 11, 19 October became 20, 24 December was dropped', () => {
    expect(['2021-08-10', '2021-10-19', '2021-12-24'].map((day) => isWorkingDay(day))).toEqual([true, true, true]);
    expect(['2021-08-11', '2021-10-20'].map((day) => isWorkingDay(day))).toEqual([false, false]);
  });

  it('can be judged by the calendar that was known then', () => {
    expect(isWorkingDay('2021-08-10', '2021-06-17')).toBe(false);
    expect(isWorkingDay('2021-12-24', '2021-06-17')).toBe(false);
    expect(isWorkingDay('2021-12-27', '2021-02-21')).toBe(false);
    expect(addWorkingDays('2021-08-09', 1, '2021-06-17')).toBe('2021-08-11');
    expect(addWorkingDays('2021-08-09', 1)).toBe('2021-08-10');
  });

  it('of a year without a calendar leave out weekends only, and that can be asked', () => {
    expect(isCalendarKnown(2021)).toBe(true);
    expect(isCalendarKnown(1999)).toBe(false);
    expect(addWorkingDays('1999-01-01', 1)).toBe('1999-01-04');
  });
});
