import { Refusal } from '@jejak/kernel';
import fc from 'fast-check';
import { exact, toFractionText } from './exact';
import { wholeFigure } from './formats';
import { parseDecimal, parseRupiah, requireDecimal, requireWhole } from './parse';

const refusalOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof Refusal ? error.details : error;
  }
};

describe('A decimal', () => {
  it('is the same with a comma and with a point', () => {
    for (const text of ['3,11', '3.11', ' 3,11 ']) {
      const value = parseDecimal(text);
      expect(value === null ? null : toFractionText(value)).toBe('311/100');
      expect(requireDecimal(text, 'target')).toBe('3.11');
    }
    expect(requireDecimal(3.11, 'target')).toBe('3.11');
    expect(requireDecimal('1,6650', 'value')).toBe('1.6650');
    expect(requireDecimal('-5', 'value')).toBe('-5');
  });

  it.each(['', 'tiga', '3,1,1', '8.612.869', '1e3', '+3', '3,', ',5', '3 11', '0x10', '12345678901234567'])(
    'is not %j',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
      expect(refusalOf(() => requireDecimal(text, 'target'))).toMatchObject({
        code: 'DECIMAL_INVALID',
        field: 'target',
        allowed: ['3,11', '3.11'],
      });
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, null, undefined, true, {}])('is not the value %p', (value) => {
    expect(refusalOf(() => requireDecimal(value, 'target'))).toMatchObject({ code: 'DECIMAL_INVALID' });
  });

  it('is exact: what was written is what is stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 9_999 }), (whole, part) => {
        const text = `${String(whole)},${String(part).padStart(4, '0')}`;
        expect(parseDecimal(text)?.equals(exact(text.replace(',', '.')))).toBe(true);
      }),
    );
  });
});

describe('Rupiah', () => {
  it('are whole, plain or in groups of three', () => {
    expect(['8612869000', '8.612.869.000', ' 299.973.000 ', '0', '12'].map(parseRupiah)).toEqual([
      8_612_869_000, 8_612_869_000, 299_973_000, 0, 12,
    ]);
  });

  it.each(['', '-1', '8.61', '8.6120', '1.000,50', 'Rp 1.000', '1,000', '1..000', '1234567890123456'])(
    'are not %j',
    (text) => {
      expect(parseRupiah(text)).toBeNull();
    },
  );

  it('are read as they are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(parseRupiah(wholeFigure(exact(value)).printed)).toBe(value);
        expect(parseRupiah(String(value))).toBe(value);
      }),
    );
  });
});

describe('A whole number', () => {
  it('is zero or more, and safe', () => {
    expect(requireWhole(0, 'count')).toBe(0);
    expect(requireWhole(Number.MAX_SAFE_INTEGER, 'count')).toBe(Number.MAX_SAFE_INTEGER);
    for (const value of [-1, 1.5, '1', Number.NaN, Number.MAX_SAFE_INTEGER + 1, null])
      expect(refusalOf(() => requireWhole(value, 'count'))).toMatchObject({ code: 'WHOLE_INVALID', field: 'count' });
  });
});
