import fc from 'fast-check';
import { exact, fromFractionText } from './exact';
import { figure, toIndonesian, wholeFigure } from './formats';

describe('A printed figure', () => {
  it.each([
    ['1423/10', '142,30'],
    ['16650/311', '53,54'],
    ['9946/100', '99,46'],
    ['0/1', '0,00'],
    ['-1091/100', '-10,91'],
    ['8612869000/1', '8.612.869.000,00'],
  ])('of %s is %s', (fraction, printed) => {
    expect(figure(fromFractionText(fraction)).printed).toBe(printed);
  });

  it('of rupiah and counts is whole, in groups of three', () => {
    expect(wholeFigure(exact(8_612_869_000)).printed).toBe('8.612.869.000');
    expect(wholeFigure(exact(299_973_000)).printed).toBe('299.973.000');
    expect([0, 999, 1000, -1000].map((value) => wholeFigure(exact(value)).printed)).toEqual([
      '0',
      '999',
      '1.000',
      '-1.000',
    ]);
  });

  it('comes with the exact fraction and the value that it was rounded from', () => {
    expect(figure(fromFractionText('33300/622'))).toEqual({
      exact: '16650/311',
      value: '53.536977491961414791',
      printed: '53,54',
    });
    expect(figure(exact('3.11'), 4).printed).toBe('3,1100');
  });

  it('says the same number as its decimal text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (units, places) => {
          const text = (units / 10 ** places).toFixed(places);
          const plain = text.startsWith('-') && Number(text) === 0 ? text.slice(1) : text;
          expect(toIndonesian(plain).replaceAll('.', '').replace(',', '.')).toBe(plain);
          expect(toIndonesian(plain)).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d+)?$/);
        },
      ),
    );
  });
});
