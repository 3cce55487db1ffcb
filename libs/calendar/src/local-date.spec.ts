import { Refusal } from '@jejak/kernel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addYears,
  dateAt,
  dayOfWeek,
  daysBetween,
  endOfDay,
  isAfter,
  isBefore,
  isBirthDate,
  isLocalDate,
  isLocalTime,
  isZone,
  latest,
  monthOf,
  requireDate,
  yearOf,
} from './local-date';

const DAY = 86_400_000;
const dates = fc
  .integer({ min: Date.UTC(1950, 0, 1) / DAY, max: Date.UTC(2199, 11, 31) / DAY })
  .map((day) => ({ day, date: new Date(day * DAY).toISOString().slice(0, 10) }));

describe('Days', () => {
  it('are reckoned as the calendar of the standard reckons them', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), ({ date }, days) => {
        const plain = Temporal.PlainDate.from(date);
        const other = plain.add({ days });
        expect(addDays(date, days)).toBe(other.toString());
        expect(daysBetween(date, other.toString())).toBe(plain.until(other).days);
        expect(dayOfWeek(date)).toBe(plain.dayOfWeek);
      }),
    );
  });
});

describe('A date of birth', () => {
  it('may lie before any business date, and must exist', () => {
    expect([isBirthDate('1931-05-20'), isLocalDate('1931-05-20')]).toEqual([true, false]);
    expect(['1899-12-31', '1931-02-29', '20-05-1931', undefined].filter(isBirthDate)).toEqual([]);
  });
});

describe('A local date', () => {
  it('is a day of the calendar', () => {
    fc.assert(
      fc.property(dates, ({ date }) => {
        expect(isLocalDate(date)).toBe(true);
        expect(requireDate(date, 'heldOn')).toBe(date);
      }),
    );
  });

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-3-2',
    '02-03-2021',
    '20210302',
    '2021-03-02T00:00',
    '',
    'besok',
    '1949-12-31',
    '2200-01-01',
    '0021-03-02',
    20210302,
    null,
  ])('is not %j', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it('is 29 February in a leap year only', () => {
    expect(['2020-02-29', '2000-02-29', '2100-02-29', '2021-02-29'].map(isLocalDate)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is refused by the name of its field', () => {
    const act = () => requireDate('2021-02-30', 'heldOn');
    expect(act).toThrow(Refusal);
    expect(act).toThrow('heldOn is not a date: "2021-02-30"');
  });

  it('compares as a text', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(isBefore(a.date, b.date)).toBe(a.day < b.day);
        expect(isAfter(a.date, b.date)).toBe(a.day > b.day);
        expect(latest(a.date, b.date)).toBe(a.day > b.day ? a.date : b.date);
      }),
    );
  });

  it('has a year and a month', () => {
    expect([yearOf('2021-10-05'), monthOf('2021-10-05')]).toEqual([2021, 10]);
  });
});

describe('Days between two dates', () => {
  it('count the day of the first as day 0', () => {
    expect(daysBetween('2021-03-02', '2021-03-02')).toBe(0);
    expect(daysBetween('2021-02-28', '2021-03-01')).toBe(1);
    expect(daysBetween('2020-12-31', '2021-12-31')).toBe(365);
    expect(daysBetween('2021-03-02', '2021-02-28')).toBe(-2);
  });

  it('are those of a calendar without hours', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(daysBetween(a.date, b.date)).toBe(b.day - a.day);
        expect(addDays(a.date, b.day - a.day)).toBe(b.date);
      }),
    );
  });
});

describe('The date at an instant', () => {
  const newYearsEve = '2021-12-31T16:30:00.000Z';

  it.each([
    ['Asia/Jakarta', 'WIB', '2021-12-31'],
    ['Asia/Makassar', 'WITA', '2022-01-01'],
    ['Asia/Jayapura', 'WIT', '2022-01-01'],
  ])('is that of the office in %s (%s)', (zone, _name, date) => {
    expect(dateAt(newYearsEve, zone)).toBe(date);
  });

  it.each([
    ['Asia/Jakarta', '2021-12-31T16:59:59.999Z', '2021-12-31T17:00:00.000Z'],
    ['Asia/Makassar', '2021-12-31T15:59:59.999Z', '2021-12-31T16:00:00.000Z'],
    ['Asia/Jayapura', '2021-12-31T14:59:59.999Z', '2021-12-31T15:00:00.000Z'],
  ])('turns at midnight in %s', (zone, before, after) => {
    expect([dateAt(before, zone), dateAt(after, zone)]).toEqual(['2021-12-31', '2022-01-01']);
    expect(endOfDay('2021-12-31', zone)).toBe(before);
  });

  it('knows its zones by name', () => {
    expect(['Asia/Jakarta', 'Asia/Cilegon', ''].map(isZone)).toEqual([true, false, false]);
  });
});

describe('A time of day', () => {
  it('has hours and minutes', () => {
    expect(['00:00', '09:30', '23:59'].map(isLocalTime)).toEqual([true, true, true]);
    expect(['24:00', '9:30', '09:60', '09.30', '09:30:00', 930].map(isLocalTime)).toEqual(Array(6).fill(false));
  });
});

describe('The same day some years later', () => {
  it('is the 28th of February where there is no 29th', () => {
    expect(addYears('2021-06-01', 10)).toBe('2031-06-01');
    expect(addYears('2020-02-29', 10)).toBe('2030-02-28');
    expect(addYears('2020-02-29', 4)).toBe('2024-02-29');
  });
});
