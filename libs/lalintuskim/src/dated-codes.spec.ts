import { Fields } from '@jejak/records';
import { allCodes, getCode, isValidOn, readCode, readDatedCodes } from './dated-codes';

const file = (codes: unknown) => ({ source: 'Peraturan contoh', codes });
const code = { code: 'a', name: 'A', validFrom: '2020-01-01' };
const read = (data: unknown) => readDatedCodes(data, () => ({}));

describe('A data file of codes', () => {
  it.each([
    ['without a source', { codes: [code] }, 'source'],
    ['without codes', file([]), 'codes'],
    ['with a day that does not exist', file([{ ...code, validFrom: '2020-02-30' }]), 'codes[0].validFrom'],
    ['with a field that is not known', file([{ ...code, note: 'x' }]), 'codes[0].note'],
  ])('stops the program when it comes %s', (_words, data, field) => {
    expect(() => read(data)).toThrow(expect.objectContaining({ field }));
  });
});

describe('A code', () => {
  const codes = read(
    file([
      { ...code, validTo: '2020-12-31' },
      { code: 'a', name: 'A baru', validFrom: '2021-01-01' },
      { code: 'b', name: 'B', validFrom: '2021-01-01' },
    ]),
  );

  it('is valid from its first to its last day', () => {
    const days = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'];
    expect(days.map((day) => codes[0] !== undefined && isValidOn(codes[0], day))).toEqual([false, true, true, false]);
  });

  it('is what it was on the day of the record', () => {
    expect(getCode(codes, 'a', '2020-06-01').name).toBe('A');
    expect(getCode(codes, 'a', '2021-06-01').name).toBe('A baru');
    expect(() => getCode(codes, 'b', '2020-06-01')).toThrow('no code b on 2020-06-01');
    expect(allCodes(codes)).toEqual(['a', 'b']);
  });

  it('is refused on a day on which it is not valid, naming those that are', () => {
    expect(() => readCode(new Fields({ kind: 'b' }), 'kind', codes, '2020-06-01')).toThrow(
      expect.objectContaining({ code: 'CHOICE_INVALID', field: 'kind', allowed: ['a'] }),
    );
  });
});
