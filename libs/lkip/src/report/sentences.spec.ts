import { FigureBook, ReferenceUnknown } from './figure-book';
import { listed, referencesIn, resolve } from './say';
import { PLACEHOLDER, SENTENCES } from './sentences';

describe('A sentence of the report', () => {
  it.each(Object.entries(SENTENCES))('%s holds no number of its own, only references', (_key, sentence) => {
    expect(sentence.replace(PLACEHOLDER, '')).not.toMatch(/\d|[{}]/);
  });

  const book = new FigureBook();
  book.count('count.bap', 'BAP', null);
  book.count('count.tak', 'TAK', 1234);
  book.rupiah('budget.allotment', 'Pagu', 8_612_869_000);
  book.rupiah('budget.remaining', 'Sisa', -5000);
  book.name('office.name', 'Kantor {{count.tak}}');
  const text = (template: string): string =>
    resolve(book, template)
      .map((run) => (run.kind === 'text' ? run.text : run.printed))
      .join('');

  it('says what is unknown, and does not call it zero', () => {
    expect(text('BAP: {{count.bap}}.')).toBe('BAP: belum dilaporkan.');
    expect(book.cell('count.bap')).toMatchObject({ exact: null, printed: '—' });
  });

  it('prints rupiah with its mark in text, and without it in a table', () => {
    expect(text('{{budget.allotment}} dan {{budget.remaining}}')).toBe('Rp8.612.869.000 dan -Rp5.000');
    expect(book.cell('budget.allotment')).toMatchObject({ printed: '8.612.869.000', exact: '8612869000/1' });
  });

  it('does not fill in what a name of the log says', () => {
    expect(text('{{office.name}} mencatat {{ count.tak }}.')).toBe('Kantor {{count.tak}} mencatat 1.234.');
  });

  it('with an unknown reference is no sentence', () => {
    expect(() => resolve(book, 'x {{count.lain}}')).toThrow(ReferenceUnknown);
    expect(() => resolve(book, 'x {{constructor}}')).toThrow(ReferenceUnknown);
  });

  it('names what it refers to, each once', () => {
    expect(referencesIn('{{a.b}} dan {{c}} dan {{a.b}}')).toEqual(['a.b', 'c']);
  });

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A dan B'],
    [['A', 'B', 'C'], 'A, B, dan C'],
  ])('lists %j as %j', (names, said) => {
    expect(listed(names)).toBe(said);
  });
});
