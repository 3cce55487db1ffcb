import { sheetNames } from './sheet-names';

describe('a name of a sheet is one that every workbook program takes', () => {
  it('holds no forbidden sign, does not begin or end with an apostrophe, and is never empty', () => {
    expect(sheetNames(["'Capaian: [a]/b*?\\'", '', '::'])).toEqual(['Capaian a b', 'Tabel', 'Tabel (2)']);
  });

  it('has 31 characters at most, and no sign is cut in two', () => {
    const [name = ''] = sheetNames([`${'a'.repeat(30)}😀b`]);
    expect(name).toBe(`${'a'.repeat(30)}b`.slice(0, name.length));
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });

  it('stands once, whatever its case, also when it is cut', () => {
    const names = sheetNames(['Paspor', 'PASPOR', 'x'.repeat(40), 'x'.repeat(41)]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names[3]).toHaveLength(31);
  });
});
