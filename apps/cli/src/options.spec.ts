import {
  readActor,
  readAsOf,
  readDimension,
  readLimit,
  readMonth,
  readOffice,
  readPart,
  readPosition,
  readYear,
} from './options';

describe('An option', () => {
  it('is read into what the command needs', () => {
    expect(readYear('2021')).toBe(2021);
    expect(readMonth('03')).toBe(3);
    expect(readPart(4)('4')).toBe(4);
    expect(readOffice('cilegon')).toBe('cilegon');
    expect(readActor('local')).toBe('local');
    expect(readPosition('42')).toBe('0000000000000042');
    expect(readAsOf('42')).toBe('0000000000000042');
    expect(readAsOf('2021-12-31T16:59:59.999Z')).toBe('2021-12-31T16:59:59.999Z');
    expect(readLimit('100000')).toBe(100_000);
    expect(readDimension('meeting=a=b', readDimension('level=kecamatan'))).toEqual({
      level: 'kecamatan',
      meeting: 'a=b',
    });
  });

  it.each([
    [readYear, '1949'],
    [readYear, '2021.5'],
    [readMonth, '0'],
    [readMonth, '13'],
    [readPart(4), '5'],
    [readPart(2), '0'],
    [readOffice, 'Cilegon'],
    [readActor, 'nama orang'],
    [readPosition, '-1'],
    [readPosition, '99999999999999999'],
    [readLimit, '0'],
    [readLimit, '100001'],
    [readDimension, 'level'],
    [readDimension, '=x'],
  ])('that is not allowed says what is: %p %s', (read, text) => {
    expect(() => read(text)).toThrow(/^Allowed: /);
  });
});
