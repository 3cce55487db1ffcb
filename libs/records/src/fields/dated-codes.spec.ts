import { allCodes, codesOn, getCode, isValidOn, newestOn, readCode, readDatedCodes } from './dated-codes';
import { Fields } from './fields';
import { refusalOf } from '../testing';

const file = (codes: unknown) => ({ source: 'Peraturan contoh', codes });
const code = { code: 'a', name: 'A', validFrom: '2020-01-01' };

describe('A data file of codes', () => {
  it.each([
    ['without a source', { codes: [code] }, 'source'],
    ['without codes', file([]), 'codes'],
    ['with a code without its first day', file([{ code: 'a', name: 'A' }]), 'codes[0].validFrom'],
    ['with a day that does not exist', file([{ ...code, validFrom: '2020-02-30' }]), 'codes[0].validFrom'],
    ['with a field that nobody reads', file([{ ...code, note: 'x' }]), 'codes[0].note'],
    ['with more than its codes', { ...file([code]), unit: 'x' }, 'unit'],
  ])('stops the program when it comes %s', (_words, data, field) => {
    expect(refusalOf(() => readDatedCodes(data)).field).toBe(field);
  });

  it('may say more of its codes', () => {
    const more = (fields: Fields) => ({ days: fields.optionalWhole('days') });
    const codes = readDatedCodes(file([{ ...code, days: 3 }, code]), more);
    expect(codes).toEqual([{ ...code, days: 3 }, code]);
  });
});

describe('A code', () => {
  const codes = readDatedCodes(
    file([
      { ...code, validTo: '2020-12-31' },
      { code: 'a', name: 'A baru', validFrom: '2021-01-01' },
      { code: 'b', name: 'B', validFrom: '2021-01-01' },
    ]),
  );

  it('is valid from its first to its last day', () => {
    const days = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'];
    expect(days.map((day) => codes[0] !== undefined && isValidOn(codes[0], day))).toEqual([false, true, true, false]);
    expect(days.map((day) => codesOn(codes, day))).toEqual([[], ['a'], ['a'], ['a', 'b']]);
  });

  it('is what it was on the day of the record', () => {
    expect(getCode(codes, 'a', '2020-06-01').name).toBe('A');
    expect(getCode(codes, 'a', '2021-06-01').name).toBe('A baru');
    expect(() => getCode(codes, 'b', '2020-06-01')).toThrow('no code b on 2020-06-01');
    expect(readCode(new Fields({ kind: 'a' }), 'kind', codes, '2021-01-01').name).toBe('A baru');
  });

  it('is listed once, whatever it was called', () => {
    expect(allCodes(codes)).toEqual(['a', 'b']);
  });

  it('is refused on a day on which it is not valid, naming those that are', () => {
    const refusal = refusalOf(() => readCode(new Fields({ kind: 'b' }), 'kind', codes, '2020-06-01'));
    expect(refusal).toMatchObject({ code: 'CHOICE_INVALID', field: 'kind', allowed: ['a'] });
  });
});

describe('Of rows that hold from a day on', () => {
  it('the newest that had begun counts', () => {
    const rows = [{ validFrom: '2020-01-01' }, { validFrom: '2010-01-01' }];
    expect(newestOn(rows, '2019-12-31')).toEqual({ validFrom: '2010-01-01' });
    expect(newestOn(rows, '2020-01-01')).toEqual({ validFrom: '2020-01-01' });
    expect(newestOn(rows, '2009-12-31')).toBeUndefined();
  });
});
