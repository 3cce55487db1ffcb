import { likelyDuplicates } from './likely-duplicates';

const known = [
  {
    id: 'first',
    name: 'Orang Contoh',
    aliases: ['Contoh Tiga'],
    birthDate: '1985-03-02',
    documents: [{ kind: 'passport', number: 'X 0000017', issuedBy: 'CHN' }],
  },
  { id: 'second', name: 'Orang Lain', birthDate: '1985-03-02', documents: [] },
];
const idsOf = (candidate: Parameters<typeof likelyDuplicates>[0]) =>
  likelyDuplicates(candidate, known).map(({ id }) => id);

describe('Entries that may be the same person', () => {
  it('have the same number of a document, however it is printed', () => {
    const found = likelyDuplicates({ name: 'Siapa', documents: [{ kind: 'passport', number: 'x0000017' }] }, known);
    expect(found).toEqual([{ id: 'first', grounds: ['document'] }]);
  });

  it('or the same name in any order, or an alias, and the same date of birth', () => {
    expect(idsOf({ name: 'CONTOH, Orang', birthDate: '1985-03-02' })).toEqual(['first']);
    expect(idsOf({ name: 'Siapa', aliases: ['Tiga Contoh'], birthDate: '1985-03-02' })).toEqual(['first']);
  });

  it.each([
    ['the name alone', { name: 'Orang Contoh' }],
    ['another date of birth', { name: 'Orang Contoh', birthDate: '1985-03-03' }],
    ['the date of birth alone', { name: 'Siapa', birthDate: '1985-03-02' }],
    ['a document of another kind', { name: 'Siapa', documents: [{ kind: 'id', number: 'X0000017' }] }],
    [
      'a document of another issuer',
      { name: 'Siapa', documents: [{ kind: 'passport', number: 'X0000017', issuedBy: 'KOR' }] },
    ],
  ])('but not by %s', (_title, candidate) => {
    expect(idsOf(candidate)).toEqual([]);
  });

  it('come the likeliest first', () => {
    const candidate = {
      name: 'Orang Lain',
      birthDate: '1985-03-02',
      documents: [{ kind: 'passport', number: 'X0000017' }],
    };
    expect(idsOf(candidate)).toEqual(['first', 'second']);
    const both = { ...candidate, name: 'Orang Contoh' };
    expect(likelyDuplicates(both, known)).toEqual([{ id: 'first', grounds: ['document', 'name-and-birth-date'] }]);
  });
});
