import { formatDateId, formatDayId, formatDaysId } from './indonesian-dates';

describe('A date in a letter', () => {
  it.each([
    ['2021-03-02', '2 Maret 2021', 'Selasa, 2 Maret 2021'],
    ['2021-10-05', '5 Oktober 2021', 'Selasa, 5 Oktober 2021'],
    ['2024-02-29', '29 Februari 2024', 'Kamis, 29 Februari 2024'],
    ['2021-12-31', '31 Desember 2021', 'Jumat, 31 Desember 2021'],
    ['2022-01-02', '2 Januari 2022', 'Minggu, 2 Januari 2022'],
  ])('%s is written %j, with its day %j', (date, written, withDay) => {
    expect(formatDateId(date)).toBe(written);
    expect(formatDayId(date)).toBe(withDay);
  });

  it('of several days says the first and the last', () => {
    expect(formatDaysId('2021-06-24', '2021-06-24')).toBe('Kamis, 24 Juni 2021');
    expect(formatDaysId('2020-12-30', '2021-01-02')).toBe('30 Desember 2020 sampai dengan 2 Januari 2021');
  });
});
