import { Refusal } from '@jejak/kernel';
import { allCodes, codesOn, readDatedCodes } from './dated-codes';

const file = (...codes: readonly object[]) => ({ source: 'Uji', codes });
const old = { code: 'old', name: 'Lama', validFrom: '2011-05-05', validTo: '2020-12-31' };
const current = { code: 'current', name: 'Berlaku', validFrom: '2021-01-01' };

describe('A dated list of codes', () => {
  it('offers on each day those that may be used then, first and last day included', () => {
    const codes = readDatedCodes(file(old, current));
    expect(codesOn(codes, '2011-05-04')).toEqual([]);
    expect(codesOn(codes, '2011-05-05')).toEqual(['old']);
    expect(codesOn(codes, '2020-12-31')).toEqual(['old']);
    expect(codesOn(codes, '2021-01-01')).toEqual(['current']);
    expect(allCodes(codes)).toEqual(['old', 'current']);
  });

  it.each([
    ['no code', file()],
    ['a code without its first day', file({ code: 'x', name: 'X' })],
    ['an unknown field', file({ ...current, colour: 'red' })],
    ['no source', { codes: [current] }],
  ])('with %s does not let the program start', (_what, data) => {
    expect(() => readDatedCodes(data)).toThrow(Refusal);
  });
});
