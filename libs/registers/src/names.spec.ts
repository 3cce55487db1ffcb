import { matchAlias } from './match-alias';
import { survivorOf } from './merging';
import { documentNumberKey, organisationNameKey, personNameKey } from './normal-names';

const polres = { id: 'a', name: 'Polres Contoh', aliases: ['Kepolisian Resor Contoh'] };
const steel = { id: 'b', name: 'PT Contoh Baja', aliases: ['Contoh Steel'] };

describe('The name of a person as it is compared', () => {
  it.each([
    ['Órang  CONTOH-Tiga', 'contoh tiga orang'],
    ["O'Contoh Satu", 'SATU OCONTOH'],
    ['Contoh, Orang', 'Orang Contoh'],
  ])('has neither marks nor punctuation, case or order of its words: %s', (one, other) => {
    expect(personNameKey(one)).toBe(personNameKey(other));
  });

  it('keeps names of other scripts, and different names apart', () => {
    expect(personNameKey('样本 一')).not.toBe(personNameKey('样本 二'));
    expect(personNameKey('Orang Satu')).not.toBe(personNameKey('Orang Dua'));
  });
});

describe('The number of a document as it is compared', () => {
  it('has no spaces, dashes or case', () => {
    expect(documentNumberKey('x 000-0017')).toBe('X0000017');
  });
});

describe('A name that is typed', () => {
  it.each(['polres contoh', 'Kepolisian  Resor CONTOH', 'Polres Contoh.'])(
    'resolves to the entry that has it as name or alias: %s',
    (name) => {
      expect(matchAlias(name, [polres, steel])).toEqual({ found: 'one', entry: polres });
    },
  );

  it.each(['P.T. Contoh Baja', 'Contoh Baja, PT', 'pt contoh-baja', 'contoh steel'])(
    'finds a company wherever its legal form stands: %s',
    (name) => {
      expect(matchAlias(name, [polres, steel])).toEqual({ found: 'one', entry: steel });
    },
  );

  it('does not take one legal form for another, nor the order of words for nothing', () => {
    expect(matchAlias('CV Contoh Baja', [steel])).toEqual({ found: 'none' });
    expect(organisationNameKey('Baja Contoh')).not.toBe(organisationNameKey('Contoh Baja'));
  });

  it('of no letters matches nothing', () => {
    expect(matchAlias('…', [{ ...steel, aliases: ['---'] }])).toEqual({ found: 'none' });
  });

  it('that fits several entries leaves the choice to the officer', () => {
    const other = { ...polres, id: 'c' };
    expect(matchAlias('Polres Contoh', [polres, other])).toEqual({ found: 'several', entries: [polres, other] });
  });

  it('of a merged entry means the one that it went into', () => {
    const duplicate = { id: 'c', name: 'Polres Cth', aliases: [], mergedInto: 'd' };
    const between = { id: 'd', name: 'Polres', aliases: [], mergedInto: 'a' };
    expect(matchAlias('polres cth', [duplicate, between, polres])).toEqual({ found: 'one', entry: polres });
    const same = { ...duplicate, name: 'Polres Contoh', mergedInto: 'a' };
    expect(matchAlias('Polres Contoh', [same, polres])).toEqual({ found: 'one', entry: polres });
  });
});

describe('The entry that goes on', () => {
  it('is found also where two merges of the same moment point at each other', () => {
    const merges = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(['a', 'b']).toContain(survivorOf('a', (id) => merges.get(id)));
    expect(survivorOf('c', () => undefined)).toBe('c');
  });
});
